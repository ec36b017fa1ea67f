import { languageLevelIn } from '../../job-ad/ad-languages.js';
import { languageCode } from '../../sections/language-names.js';
import { type Judge } from './verdict.js';

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];
/** A level that nobody stated is taken for the middle of the scale. */
const UNSTATED = LEVELS.indexOf('B1');
/** Whoever writes a whole CV in a language works in it. */
const OF_THE_CV = LEVELS.indexOf('C1');

export const judgeLanguage: Judge = ({ name, level }, cv) => {
  const languages = cv.resume.languages ?? [];
  const at = languages.findIndex(({ language }) => language !== undefined && languageCode(language) === name);
  const spoken = languages[at];
  const isOfTheCv = cv.language === name;
  if (!spoken && !isOfTheCv)
    return { degree: 0, evidence: [], explanation: `The CV does not name the language ${name}.` };
  const stated = LEVELS.indexOf(languageLevelIn(spoken?.fluency ?? '') ?? '');
  const has = Math.max(stated >= 0 ? stated : spoken ? UNSTATED : -1, isOfTheCv ? OF_THE_CV : -1);
  const wanted = level === undefined ? -1 : LEVELS.indexOf(level);
  const shown = spoken ? [spoken.language, spoken.fluency].filter(Boolean).join(', ') : 'the CV is written in it';
  return {
    degree: wanted < 0 ? 1 : Math.min(1, (has + 1) / (wanted + 1)),
    evidence: spoken ? [cv.cite(`/languages/${at}/language`, shown)] : [],
    explanation: `${name}: ${shown}${level ? `; asked for: ${level}` : ''}.`,
  };
};

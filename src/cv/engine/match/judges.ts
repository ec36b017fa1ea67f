import { DEGREES, type DegreeLevel, LANGUAGE_LEVELS } from '../job-ad/data/demand-words.js';
import { type Requirement } from '../model/job-ad.js';
import { type Evidence } from '../model/match.js';
import { languageCode } from '../sections/language-names.js';
import { occupationLikeness, occupationsIn } from '../skills/occupations.js';
import { contentStems } from '../skills/shown-skills.js';
import { type CvEvidence } from './cv-evidence.js';

/** How far a CV meets one requirement, and by what. */
export interface Verdict {
  /** 0-1. */
  degree: number;
  evidence: Evidence[];
  explanation: string;
}

type Judge = (requirement: Requirement, cv: CvEvidence) => Verdict;

export const JUDGES: Record<Requirement['kind'], Judge> = {
  skill: judgeSkill,
  certificate: judgeSkill,
  experience: judgeExperience,
  education: judgeEducation,
  language: judgeLanguage,
  seniority: judgeSeniority,
  title: judgeTitle,
};

function judgeSkill({ name, years }: Requirement, cv: CvEvidence): Verdict {
  const { degree, evidence } = cv.skill(name);
  const shown = degree === 1 ? `The CV shows ${name}.` : `The CV shows what is close to ${name}.`;
  const asked = years === undefined ? '' : ` The ${years} years are judged on their own.`;
  return { degree, evidence, explanation: degree === 0 ? `The CV does not show ${name}.` : shown + asked };
}

const ANY_WORK = 'Work experience';
/** What years of other work count for. */
const OTHER_WORK = 0.4;

function judgeExperience({ name, years = 1 }: Requirement, cv: CvEvidence): Verdict {
  const wanted = years * 12;
  const all = cv.monthsWith(undefined);
  const own = name === ANY_WORK ? all : cv.monthsWith(name);
  const share = (months: number): number => Math.min(1, months / wanted);
  const degree = Math.max(share(own.months), OTHER_WORK * share(all.months));
  const what = name === ANY_WORK ? 'work' : name;
  return {
    degree,
    evidence: own.evidence,
    explanation: `${inYears(own.months)} of ${what} of the ${years} asked for; ${inYears(all.months)} of work in all.`,
  };
}

function inYears(months: number): string {
  const years = Math.round(months / 1.2) / 10;
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

const DEGREE_NAMES: readonly DegreeLevel[] = DEGREES.map(([level]) => level);

function judgeEducation({ level }: Requirement, cv: CvEvidence): Verdict {
  const wanted = DEGREE_NAMES.findIndex((name) => name === level);
  let best = -1;
  let evidence: Evidence[] = [];
  (cv.resume.education ?? []).forEach(({ studyType = '', area = '', institution = '' }, at) => {
    const text = [studyType, area].filter(Boolean).join(' ');
    const found = Math.max(
      DEGREES.findLastIndex(([, words]) => words.test(text)),
      text || institution ? 0 : -1,
    );
    if (found <= best) return;
    best = found;
    evidence = [cv.cite(`/education/${at}/${studyType ? 'studyType' : 'institution'}`, studyType || institution)];
  });
  const degree = best >= wanted ? 1 : best === wanted - 1 ? 0.5 : 0;
  const shown = best < 0 ? 'no degree' : `a ${DEGREE_NAMES[best]} degree`;
  return { degree, evidence, explanation: `The ad asks for a ${level} degree; the CV shows ${shown}.` };
}

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];

function judgeLanguage({ name, level }: Requirement, cv: CvEvidence): Verdict {
  const languages = cv.resume.languages ?? [];
  const at = languages.findIndex(({ language }) => language !== undefined && languageCode(language) === name);
  const spoken = languages[at];
  if (!spoken) return { degree: 0, evidence: [], explanation: `The CV does not name the language ${name}.` };
  const evidence = [cv.cite(`/languages/${at}/language`, [spoken.language, spoken.fluency].filter(Boolean).join(', '))];
  const has = rankOf(spoken.fluency);
  const wanted = level === undefined ? 0 : LEVELS.indexOf(level);
  // a level that nobody stated is taken for the middle of the scale
  const degree = wanted <= 0 ? 1 : Math.min(1, ((has ?? 2) + 1) / (wanted + 1));
  return {
    degree,
    evidence,
    explanation: `${spoken.language}: ${spoken.fluency ?? 'level not stated'}${level ? `; asked for: ${level}` : ''}.`,
  };
}

function rankOf(fluency: string | undefined): number | undefined {
  const level = LANGUAGE_LEVELS.find(([, words]) => words.test(fluency ?? ''))?.[0];
  return level === undefined ? undefined : LEVELS.indexOf(level);
}

const RANKS = ['intern', 'junior', 'mid', 'senior', 'lead', 'executive'];
const RANK_WORDS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['executive', /\b(?:chief|c[eftoi]o|director|direktor|directeur|directrice|vp|vice president|geschäftsführer|vorstand|dyrektor|direttore)\b/iu],
  ['lead', /\b(?:lead|head|manager|leiter|leiterin|leitung|chef|responsable|principal|supervisor|foreman|team leader|kierownik|responsabile|jefe|teamleider)\b/iu],
  ['senior', /\b(?:senior|sr|expert|specialist|experienced|confirmé|starszy|sênior)\b/iu],
  ['intern', /\b(?:intern|internship|trainee|praktik|stagiaire|becario|stagista|estagiári|stażysta|apprentice)/iu],
  ['junior', /\b(?:junior|jr|assistant|młodszy|débutant|júnior)\b/iu],
]; // prettier-ignore

function judgeSeniority({ level }: Requirement, cv: CvEvidence): Verdict {
  const positions = (cv.resume.work ?? []).map(({ position = '' }) => position);
  const titled = Math.max(-1, ...positions.map((position) => rankOfTitle(position)));
  const { months, evidence } = cv.monthsWith(undefined);
  const byYears = months >= 60 ? 3 : months >= 24 ? 2 : months > 0 ? 1 : 0;
  const has = Math.max(titled, byYears);
  const wanted = RANKS.indexOf(level ?? 'mid');
  const degree = Math.max(0, 1 - Math.max(0, wanted - has) / 3);
  return { degree, evidence, explanation: `The ad is for ${level}; titles and years of the CV read as ${RANKS[has]}.` };
}

function rankOfTitle(position: string): number {
  const rank = RANK_WORDS.find(([, words]) => words.test(position))?.[0];
  return rank === undefined ? -1 : RANKS.indexOf(rank);
}

function judgeTitle({ name }: Requirement, cv: CvEvidence): Verdict {
  const wanted = contentStems(name, cv.language);
  const occupations = occupationsIn(name);
  let best: { degree: number; evidence: Evidence[] } = { degree: 0, evidence: [] };
  const titles = (cv.resume.work ?? []).map(({ position }, at) => ({ field: `/work/${at}/position`, title: position }));
  for (const { field, title } of [...titles, { field: '/basics/label', title: cv.resume.basics?.label }]) {
    if (!title) continue;
    const stems = contentStems(title, cv.language);
    const words = wanted.size === 0 ? 0 : [...wanted].filter((stem) => stems.has(stem)).length / wanted.size;
    const near = occupations.flatMap((asked) => occupationsIn(title).map((held) => occupationLikeness(asked, held)));
    const degree = Math.max(words, ...near);
    if (degree > best.degree) best = { degree, evidence: [cv.cite(field, title)] };
  }
  const title = best.evidence[0]?.text;
  return {
    ...best,
    explanation: title ? `Closest title of the CV: ${title}.` : `No title of the CV is close to ${name}.`,
  };
}

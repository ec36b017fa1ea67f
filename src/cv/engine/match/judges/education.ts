import { DEGREE_LEVELS } from '../../job-ad/data/degree-words.js';
import { degreeRank, degreesIn } from '../../job-ad/degrees.js';
import { type Requirement } from '../../model/job-ad.js';
import { breadthOf } from '../../skills/dictionary.js';
import { ShownSkills } from '../../skills/shown-skills.js';
import { type AdView } from '../ad-view.js';
import { type CvEvidence } from '../cv-evidence.js';
import { meaningfulWords } from '../words.js';
import { type Judge } from './verdict.js';

/** What a degree of the level, but of another field, counts for. */
const OTHER_FIELD = 0.5;
const ONE_LEVEL_BELOW = 0.5;
/** A field that covers more skills than this says too little to be shared. */
const WIDEST_FIELD = 80;
/** An entry of education whose degree nobody recognises is taken for training after school. */
const UNKNOWN_RANK = degreeRank('vocational');

export const judgeEducation: Judge = (requirement, cv, ad) => {
  const wanted = degreeRank(requirement.level);
  const field = new Field(requirement, ad);
  let best = { degree: 0, rank: -1, at: -1, name: '' };
  (cv.resume.education ?? []).forEach(({ studyType = '', area = '', institution = '' }, at) => {
    const text = [studyType, area].filter(Boolean).join(' ');
    if (!text && !institution) return;
    const found = degreesIn(text, cv.language).map(({ level }) => degreeRank(level));
    const rank = found.length > 0 ? Math.max(...found) : UNKNOWN_RANK;
    const level = rank >= wanted ? 1 : rank === wanted - 1 ? ONE_LEVEL_BELOW : 0;
    const degree = level * (field.isIn(text, cv) ? 1 : OTHER_FIELD);
    if (degree > best.degree || best.at < 0) best = { degree, rank, at, name: text || institution };
  });
  const shown = best.at < 0 ? 'no education' : `${best.name} (${DEGREE_LEVELS[best.rank]})`;
  return {
    degree: best.degree,
    evidence: best.at < 0 ? [] : [cv.cite(`/education/${best.at}/studyType`, best.name)],
    explanation: `The ad asks for education of the level ${requirement.level}; nearest in the CV: ${shown}.`,
  };
};

/** The field of study an ad names beside the degree; any will do where it names none. */
class Field {
  private readonly words: ReadonlySet<string>;
  private readonly concepts: ReadonlySet<string>;

  constructor({ spans }: Requirement, ad: AdView) {
    const text = spans.map((span) => span.text).join('\n');
    const degrees = degreesIn(text, ad.language).map(({ start, end }) => text.slice(start, end));
    const rest = degrees.reduce((left, degree) => left.replace(degree, ' '), text);
    this.words = meaningfulWords(rest);
    this.concepts = narrow(new ShownSkills(rest, ad.language).implied);
  }

  isIn(text: string, cv: CvEvidence): boolean {
    if (this.words.size === 0) return true;
    if ([...meaningfulWords(text)].some((word) => this.words.has(word))) return true;
    return [...narrow(new ShownSkills(text, cv.language).implied)].some((id) => this.concepts.has(id));
  }
}

function narrow(ids: ReadonlySet<string>): Set<string> {
  return new Set([...ids].filter((id) => breadthOf(id) <= WIDEST_FIELD));
}

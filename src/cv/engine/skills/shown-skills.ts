import { FUNCTION_WORDS } from '../common/data/function-words.js';
import { stemOf } from '../common/stems.js';
import { tokensOf } from '../common/words.js';
import { isNameOfBar } from './bar-admission.js';
import { ancestorsOf, areKin, skillById, skillByName } from './dictionary.js';
import { findSkills } from './find-skills.js';
import { classesBehind, licencesIn, licencesOfClasses } from './licence-classes.js';
import { skillId, type SkillMention } from './skill.js';

/** How far a neighbour stands in for a skill: MySQL where PostgreSQL is asked for. */
const KIN = 0.5;
/** Share of a phrase's words that one text must hold to show it in part. */
const MOST_OF_A_PHRASE = 0.66;

/** Stems of the words that carry meaning. */
export function contentStems(text: string, language: string): Set<string> {
  const small = FUNCTION_WORDS[language];
  const stems = new Set<string>();
  for (const { text: word } of tokensOf(text)) {
    const lower = word.toLowerCase();
    if (!small?.has(lower) && word.length > 1) stems.add(stemOf(word, language));
  }
  return stems;
}

const DRIVING = skillId('Driving licence');

/** Skills that a text names by what no phrase of the dictionary holds: the classes of a licence, the name of a bar. */
function namedByShape(text: string, found: readonly SkillMention[], isCertificate: boolean): string[] {
  const behind = found
    .filter(({ id }) => [id, ...ancestorsOf(id).map((above) => above.id)].includes(DRIVING))
    .flatMap(({ end }) => licencesIn(classesBehind(text.slice(end)) ?? ''));
  const bar = isCertificate && isNameOfBar(text) ? ['Bar admission'] : [];
  return [...behind, ...licencesOfClasses(text), ...bar].map(skillId).filter(skillById);
}

/** What one text of a CV shows: skills of the dictionary with all that they imply, and words. */
export class ShownSkills {
  private readonly named: Set<string>;
  /** Skills named and everything they imply. */
  readonly implied: ReadonlySet<string>;
  private readonly stems: Set<string>;

  constructor(
    text: string,
    private readonly language: string,
    isCertificate = false,
  ) {
    const found = findSkills(text, { language });
    this.named = new Set([...found.map(({ id }) => id), ...namedByShape(text, found, isCertificate)]);
    const alone = skillByName(text); // `Go` in a list of skills needs no context
    if (alone) this.named.add(alone.id);
    this.implied = new Set([...this.named].flatMap((id) => [id, ...ancestorsOf(id).map((parent) => parent.id)]));
    this.stems = contentStems(text, language);
  }

  /** 0-1: how far the text shows a skill, by the dictionary or, for what it does not hold, by the skill's own words. */
  degreeOf(name: string): number {
    const skill = skillByName(name);
    if (skill && this.implied.has(skill.id)) return 1;
    const wanted = contentStems(name, this.language);
    if (wanted.size === 0) return 0;
    const share = [...wanted].filter((stem) => this.stems.has(stem)).length / wanted.size;
    if (share === 1) return 1;
    if (skill && [...this.named].some((id) => areKin(id, skill.id))) return KIN;
    return !skill && wanted.size > 1 && share >= MOST_OF_A_PHRASE ? KIN : 0;
  }
}

import { type AdSpan, type Requirement } from '../model/job-ad.js';
import { skillByName } from '../skills/dictionary.js';
import { findSkills } from '../skills/find-skills.js';
import { classesBehind } from '../skills/licence-classes.js';
import { namesOccupation } from '../skills/occupations.js';
import { skillId, type SkillMention } from '../skills/skill.js';
import { languageRequirement, languagesIn } from './ad-languages.js';
import { type AdSentence } from './ad-parts.js';
import { isBoardTalk } from './board-talk.js';
import { Cues } from './cues.js';
import { type NamedDegree, degreeRank, degreesIn } from './degrees.js';
import { licencesIn } from './licences.js';
import { hasLeadIn, ownWordsIn } from './own-words.js';
import { type AskedYears, yearsIn } from './years.js';

type Stretch = { start: number; end: number };

/** The name of experience that the ad asks for without saying in what. */
export const ANY_EXPERIENCE = 'Professional experience';

/** Characters of what a board prints; more are a sentence. */
const LONGEST_BUTTON = 60;

/** Below this many skills in the parts that state demands, the tasks are read for demands too. */
const ENOUGH_SKILLS = 3;

/** What the ad asks for, each demand once, in the order of the ad. */
export function requirementsIn(sentences: readonly AdSentence[], language: string): Requirement[] {
  const told = sentences
    .filter((sentence) => sentence.part !== 'intro' || sentence.text.length > LONGEST_BUTTON || !isBoardTalk(sentence))
    .map((sentence) =>
      statesByItself(sentence) ? { ...sentence, part: 'required' as const, loose: true as const } : sentence,
    );
  const weighed = withoutMarkPreferred(told);
  const stated = weighed.filter(isStating).flatMap((sentence) => demandsOf(sentence, language));
  const skills = new Set(stated.filter(({ kind }) => kind === 'skill').map(({ id }) => id));
  const enough = skills.size >= ENOUGH_SKILLS;
  const others = weighed
    .filter(({ part, headed, bullet, text }) => {
      if (part === 'intro') return !headed && !OFFERS.test(text);
      return part === 'other' ? bullet || !enough : part === 'tasks' && !enough;
    })
    .flatMap((sentence) => demandsOf(sentence, language))
    .filter(({ kind, name }) => !enough || kind !== 'skill' || isNamedTool(name));
  return merged([...stated, ...others]);
}

const MARKED =
  /\s[-–]\s(?:indispensable|exigée?|obligatoire|required|essential|erforderlich|zwingend|imprescindible|excluyente|obbligatori[oa]|obrigatóri[oa]|vereist|wymagane)\s*$/iu;
const FEWEST_MARKED = 2;

/** Of a list that says of its items which are indispensable, the others are not. */
function withoutMarkPreferred<S extends AdSentence>(sentences: readonly S[]): readonly S[] {
  const isMarked = ({ text }: S): boolean => MARKED.test(text);
  if (sentences.filter(isMarked).length < FEWEST_MARKED) return sentences;
  return sentences.map((each) =>
    each.part === 'required' && each.item && !isMarked(each) ? { ...each, part: 'preferred' as const } : each,
  );
}

/** In prose that states no demand a tool or technique is one still; a field of work may be but the employer's. */
function isNamedTool(name: string): boolean {
  const category = skillByName(name)?.category;
  return category === 'tool' || category === 'technical';
}

function isStating({ part }: AdSentence): boolean {
  return part === 'required' || part === 'preferred';
}

const OFFERS =
  /\b(?:provided|we (?:provide|offer|pay)|wir bieten|bieten wir|nous (?:offrons|proposons)|ofrecemos|se ofrece|offriamo|si offre|oferecemos|wij bieden|bieden wij|oferujemy|zapewniamy)\b/i;

/** Whether a sentence under no telling heading has words of its own that make it a demand. */
function statesByItself({ part, text }: AdSentence): boolean {
  return (part === 'intro' || part === 'other') && !OFFERS.test(text) && (hasLeadIn(text) || new Cues(text).weighs);
}

/** One requirement an id: required outweighs preferred, spans add up. */
export function merged(requirements: readonly Requirement[]): Requirement[] {
  const byId = new Map<string, Requirement>();
  for (const next of requirements) {
    const known = byId.get(next.id);
    if (!known) byId.set(next.id, { ...next });
    else {
      byId.set(next.id, {
        ...known,
        required: known.required || next.required,
        years: known.years ?? next.years,
        level: known.level ?? next.level,
        spans: [...known.spans, ...next.spans],
      });
    }
  }
  return [...byId.values()].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** Reads one sentence: degrees, languages, years, skills, and what is left in its own words. */
class SentenceReader {
  private readonly cues: Cues;
  private readonly years: readonly AskedYears[];
  private readonly degrees: readonly NamedDegree[];
  private readonly named: readonly SkillMention[];
  private readonly taken: Stretch[] = [];

  constructor(
    private readonly sentence: AdSentence,
    private readonly language: string,
  ) {
    this.cues = new Cues(sentence.text, language);
    this.years = yearsIn(sentence.text, isStating(sentence));
    this.degrees = degreesIn(sentence.text, language);
    this.named = findSkills(sentence.text, { language, expected: true });
  }

  read(): Requirement[] {
    const education = this.education();
    const languages = this.languages();
    const mentions = this.mentions();
    const experience = this.experience(mentions);
    const skills = mentions.map((mention) => this.skill(mention));
    return [
      ...education,
      ...languages,
      ...experience,
      ...skills,
      ...this.licences(),
      ...this.ownWords(mentions),
    ].filter((requirement): requirement is Requirement => requirement !== undefined);
  }

  /** `undefined` where the sentence says the thing is not asked for. */
  private isRequired({ start, end }: Stretch): boolean | undefined {
    const weight = this.cues.weightAt(start, end) ?? (this.sentence.part === 'preferred' ? 'preferred' : 'required');
    if (weight === 'none') return undefined;
    return weight === 'required' && this.sentence.part !== 'preferred';
  }

  private span({ start, end }: Stretch): AdSpan {
    const offset = this.sentence.start;
    return { start: offset + start, end: offset + end, text: this.sentence.text.slice(start, end) };
  }

  private education(): (Requirement | undefined)[] {
    const lowest = this.degrees.reduce<NamedDegree | undefined>(
      (low, next) => (!low || degreeRank(next.level) < degreeRank(low.level) ? next : low),
      undefined,
    );
    if (!lowest) return [];
    const clause = degreeClause(this.sentence.text, this.degrees, this.furtherCertificate());
    this.taken.push(clause);
    const required = this.isRequired(lowest);
    if (required === undefined) return [];
    const { level } = lowest;
    return [{ id: `education:${level}`, kind: 'education', name: level, level, required, spans: [this.span(clause)] }];
  }

  /** Where a certificate is asked for beside the degree: `a Master of Laws | and admission to the bar`. */
  private furtherCertificate(): number | undefined {
    const from = this.degrees.at(-1)?.end ?? 0;
    const further = this.named
      .filter(({ category, start }) => category === 'certificate' && start > from)
      .map(({ start }) => AND_BEFORE.exec(this.sentence.text.slice(from, start)));
    const joined = further.find((one) => one !== null);
    return joined ? from + joined.index : undefined;
  }

  private languages(): (Requirement | undefined)[] {
    return languagesIn(this.sentence).map((asked) => {
      this.taken.push(asked);
      const required = this.isRequired(asked);
      return required === undefined ? undefined : languageRequirement(asked, this.sentence, required);
    });
  }

  private mentions(): SkillMention[] {
    return this.named.filter(
      (mention) =>
        (!this.taken.some((other) => overlaps(other, mention)) || this.isBesideDegree(mention)) &&
        !(mention.category === 'domain' && this.isOfEmployer(mention)) &&
        !REPORTS_TO.test(this.sentence.text.slice(mention.start, mention.end + 16)),
    );
  }

  /** `MBA or CPA`: the degree's clause names a certificate too. */
  private isBesideDegree(mention: SkillMention): boolean {
    const { start, end, category } = mention;
    return (
      category === 'certificate' &&
      ACRONYM.test(this.sentence.text.slice(start, end)) &&
      !ACCREDITED.test(this.sentence.text.slice(end, end + 16)) &&
      !this.degrees.some((degree) => overlaps(degree, mention))
    );
  }

  /** `registered nurse (adult)`: a word in brackets behind a job says of which kind, not what else. */
  private isAside({ text, start, end }: Stretch & { text: string }): boolean {
    const before = /(?:\p{L}+\s){1,3}\($/u.exec(this.sentence.text.slice(0, start))?.[0];
    return (
      before !== undefined && this.sentence.text[end] === ')' && /^\p{Ll}+$/u.test(text) && namesOccupation(before)
    );
  }

  private isOfEmployer({ start }: Stretch): boolean {
    return OF_AN_EMPLOYER.test(this.sentence.text.slice(Math.max(0, start - 60), start));
  }

  private experience(mentions: readonly SkillMention[]): (Requirement | undefined)[] {
    return this.years.map((asked) => {
      this.taken.push(asked);
      const required = this.isRequired(asked);
      if (required === undefined) return undefined;
      const skill = mentions.find(({ start, category }) => start > asked.end && category !== 'soft');
      // three years as a registered nurse are years of work, not of a registration
      const name = skill && skill.category !== 'certificate' ? skill.name : ANY_EXPERIENCE;
      const end = skill && skill.start - asked.end < 60 ? skill.end : asked.end;
      return {
        id: `experience:${skillId(name)}`,
        kind: 'experience' as const,
        name,
        years: asked.years,
        required,
        spans: [this.span({ start: asked.start, end })],
      };
    });
  }

  private skill(mention: SkillMention): Requirement | undefined {
    this.taken.push(mention);
    const required = this.isRequired(mention);
    if (required === undefined) return undefined;
    const kind = mention.category === 'certificate' ? 'certificate' : 'skill';
    const level = kind === 'certificate' ? licenceClass(this.sentence.text, mention) : undefined;
    const years = this.years.find(({ end }) => end <= mention.start)?.years;
    return {
      id: `${kind}:${mention.id}`,
      kind,
      name: mention.name,
      required,
      ...(level && { level }),
      ...(kind === 'skill' && years !== undefined && mention.category !== 'soft' && { years }),
      spans: [this.span(mention)],
    };
  }

  /** Licences no dictionary knows, by their shape. */
  private licences(): (Requirement | undefined)[] {
    if (!isStating(this.sentence)) return [];
    const unread = licencesIn(this.sentence.text).filter(
      (licence) => !this.taken.some((other) => overlaps(other, licence)),
    );
    return unread.map((licence) => {
      this.taken.push(licence);
      const required = this.isRequired(licence);
      if (required === undefined) return undefined;
      const id = `certificate:${skillId(licence.text)}`;
      return { id, kind: 'certificate' as const, name: licence.text, required, spans: [this.span(licence)] };
    });
  }

  private ownWords(mentions: readonly SkillMention[]): (Requirement | undefined)[] {
    if (!isStating(this.sentence)) return [];
    const own = ownWordsIn(this.sentence, mentions, this.taken, this.cues.places);
    return own
      .filter((words) => !this.isAside(words))
      .map((words) => {
        const required = this.isRequired(words);
        const id = skillId(words.text);
        if (required === undefined || id === '' || this.isOfEmployer(words)) return undefined;
        return { id: `skill:${id}`, kind: 'skill' as const, name: words.text, required, spans: [this.span(words)] };
      });
  }
}

const AND_BEFORE =
  /\s?(?:[,;+&]|(?<!\p{L})(?:and|plus|with|und|sowie|mit|et|avec|y|con|e|com|en|met|i|oraz|z))(?:\s(?:an?|the|eine?n?|der|die|une?|l[ae]|una?|um|uma|el|il|een|de|het))?\s?$/iu;

const ACRONYM = /^\p{Lu}{3,5}$/u;
const ACCREDITED = /^[-\s](?:accredited|approved|recogni[sz]ed)/;

// whom one reports to, no writing of reports
const REPORTS_TO = /^report(?:s|ing)?\s(?:directly\s)?(?:in)?to(?!\p{L})/iu;

// `five years at a bank, credit union or`: where one has worked, not what at.
const OF_AN_EMPLOYER =
  /(?:\bat an?|\bbij een|\bbei einer?m?|\bchez une?|\bau sein d['’]une?|\bpresso|\ben una (?:\p{Ll}+\s)?|\bnuma?|\bin een|w (?:firmie|biurze))\s[^.;:()]{0,40}$/iu;

function demandsOf(sentence: AdSentence, language: string): Requirement[] {
  return new SentenceReader(sentence, language).read();
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

const NEXT_DEMAND =
  /,?\s(?:and|und|et|y|e|en|i)\s(?:an?|valid|current|aktualn\p{L}+|ważn\p{L}+|eine?n?|une?|una?|uma?|een)\s|\s(?:et|y|e|und|en)\s(?:l['’]|(?:la|il|le|el|die|den|het|de)\s)|[;.]\s|,?\s(?:as well as|sowie|ainsi que|así como|nonché|bem como|alsmede|oraz)\s|,?\s(?:and|with|plus|und|mit|sowie|et|avec|y|con|e|com|en|met|oraz|z)\s(?=[^,.;]{0,40}(?:experience|knowledge|skills|certif|erfahrung|kenntnis|expérience|connaissance|experiencia|conocimiento|esperienza|conoscenza|experiência|conhecimento|ervaring|kennis|doświadczeni|znajomoś))|,\s(?=[^,.;]{0,30}(?:experience|knowledge|erfahrung|kenntnis|expérience|connaissance|experiencia|conocimiento|esperienza|conoscenza|experiência|conhecimento|ervaring|kennis|doświadczeni|znajomoś))/giu;

// What stands before the degree belongs to another demand: `Excel and a degree in`, but not `Ausbildung oder Studium`.
const CLAUSE_START = /[,;](?=\s)|\s(?:and|und|et|y|e|en|i|plus|mit|with)(?=\s)/giu;

/** The stretch that names degree and field: `Bachelor in Computer Science or a related field`. */
function degreeClause(text: string, degrees: readonly NamedDegree[], further: number = text.length): Stretch {
  const first = degrees[0]?.start ?? 0;
  const last = degrees.at(-1)?.end ?? text.length;
  const stops = [...text.matchAll(NEXT_DEMAND)];
  const before = [...stops, ...text.matchAll(CLAUSE_START)].filter(({ index }) => index < first);
  const start = before.sort((a, b) => a.index - b.index).at(-1);
  const stop = stops.find(({ index }) => index >= last);
  const end = Math.min(stop?.index ?? text.length, fieldsEnd(text, last), further);
  const from = start ? start.index + start[0].length : 0;
  return { start: text.slice(from, end).search(/\S/u) + from, end };
}

const OTHER_FIELD =
  /^[^,;.]{0,60}?(?:^|\s)(?:(?:or|oder|ou|o|of(?=\s(?:een|vergelijkbaar|gelijkwaardig|soortgelijk|aanverwant|\p{Ll}+kunde))|lub|bzw\.?)(?!\p{L})|related|similar|equivalent|vergleichbar|verwandt|afín|afines|affin|pokrewn)/iu;

/** Where the fields of a degree end: at the first comma that does not go on with `business or a related field`. */
function fieldsEnd(text: string, from: number): number {
  for (const comma of text.slice(from).matchAll(/(?:[,;]|(?<!(?<!\p{L})\p{L})\.)(?=\s|$)/gu)) {
    const at = from + comma.index;
    if (comma[0] !== ',' || !OTHER_FIELD.test(text.slice(at + 1, at + 90))) return at;
  }
  return text.length;
}

function licenceClass(text: string, mention: SkillMention): string | undefined {
  return (
    classesBehind(text.slice(mention.end, mention.end + 40)) ??
    /\s([A-E](?:\+?E)?)$/.exec(text.slice(mention.start, mention.end))?.[1]
  );
}

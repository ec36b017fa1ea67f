import { textAt } from '../../common/leaves.js';
import { EngineProblem } from '../../model/engine-problem.js';
import type { AdSpan, JobAd } from '../../model/job-ad.js';
import type { ParsedCv } from '../../model/parsed-cv.js';
import type { DraftedLetter, LetterSentence } from '../../model/tailoring.js';
import { engineVersion } from '../../version.js';
import { listedSkills } from '../headline.js';
import { relevanceTo } from '../relevance.js';
import { ENGLISH_LETTER, LETTER_PHRASES, type LetterPhrases } from './letter-phrases.js';

const MOST_SKILLS = 5;
const MOST_STATEMENTS = 4;

/** Words taken over from the CV (by pointer) or from the ad. */
interface Slot {
  text: string;
  from?: string;
  ad?: AdSpan;
}

/**
 * A cover letter that says nothing the CV does not: fixed phrases, names of the ad, and statements of the CV word for word, those first
 * that the ad asks for. In the language of the CV, as its statements are.
 * @throws EngineProblem `untraced_statement` if a sentence had no source
 */
export function draftLetter({ cv, job }: { cv: ParsedCv; job: JobAd }): DraftedLetter {
  const language = LETTER_PHRASES[cv.language] ? cv.language : 'en';
  const phrases = LETTER_PHRASES[language] ?? ENGLISH_LETTER;
  const writer = new LetterWriter(cv, phrases);
  writer.add([writer.phrase(phrases.greeting)]);
  writer.add([openingOf(writer, job), jobOf(writer), skillsOf(writer, job)]);
  for (const group of statementsOf(cv, job)) {
    const head = writer.fill(phrases.statementsAt, {
      position: at(cv, `${group.entry}/position`),
      employer: at(cv, `${group.entry}/name`),
    });
    writer.add([head ?? writer.phrase(phrases.statements), ...group.fields.map((field) => writer.statement(field))]);
  }
  writer.add([writer.phrase(phrases.closing)]);
  writer.add([writer.phrase(phrases.farewell)]);
  const { sentences } = writer;
  assertLetterTraced(sentences, cv, job, phrases);
  return { engineVersion, language, sentences };
}

/** The letter as a page has it: statements are lines of their own. */
export function paragraphsOf(sentences: readonly Pick<LetterSentence, 'kind' | 'text' | 'paragraph'>[]): string[] {
  const paragraphs: string[] = [];
  for (const { kind, text, paragraph } of sentences) {
    const above = paragraphs[paragraph];
    const line = kind === 'statement' ? `– ${text}` : text;
    paragraphs[paragraph] = above === undefined ? line : above + (kind === 'statement' ? '\n' : ' ') + line;
  }
  return paragraphs;
}

const at = ({ resume }: ParsedCv, from: string): Slot | undefined => {
  const text = textAt(resume, from)?.trim();
  return text ? { text, from } : undefined;
};

function openingOf(writer: LetterWriter, { title, company }: JobAd): LetterSentence | undefined {
  const { postAt, post, postUnnamed } = writer.phrases;
  const slots = {
    title: title && { text: title.text, ad: title },
    company: company && { text: company.text, ad: company },
  };
  return writer.fill(postAt, slots) ?? writer.fill(post, slots) ?? writer.phrase(postUnnamed);
}

function jobOf(writer: LetterWriter): LetterSentence | undefined {
  const { cv, phrases } = writer;
  const running =
    cv.resume.work?.[0] !== undefined &&
    cv.resume.work[0].endDate === undefined &&
    cv.resume.work[0].startDate !== undefined;
  const slots = { position: at(cv, '/work/0/position'), employer: at(cv, '/work/0/name') };
  return writer.fill(running ? phrases.now : phrases.last, slots);
}

function skillsOf(writer: LetterWriter, job: JobAd): LetterSentence | undefined {
  const relevance = relevanceTo(job, writer.cv.language);
  const asked = listedSkills(writer.cv.resume.skills ?? []).filter(({ text }) => relevance(text).names.length > 0);
  const slots = asked.slice(0, MOST_SKILLS).map(({ field, text }) => ({ text, from: field }));
  return slots.length === 0 ? undefined : writer.list(writer.phrases.skills, 'skills', slots);
}

/** The statements of one job, or of several, that the ad asks for most; under the job they belong to. */
function statementsOf(cv: ParsedCv, job: JobAd): { entry: string; fields: string[] }[] {
  const relevance = relevanceTo(job, cv.language);
  const all = (cv.resume.work ?? []).flatMap(({ highlights = [] }, entry) =>
    highlights.map((text, item) => ({
      entry: `/work/${entry}`,
      field: `/work/${entry}/highlights/${item}`,
      ...relevance(text),
    })),
  );
  const named = all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const chosen = new Set(named.slice(0, MOST_STATEMENTS).map(({ field }) => field));
  const groups = new Map<string, string[]>();
  for (const { entry, field } of all) if (chosen.has(field)) groups.set(entry, [...(groups.get(entry) ?? []), field]);
  return [...groups].map(([entry, fields]) => ({ entry, fields }));
}

/** Puts sentences together, each with its sources. */
class LetterWriter {
  readonly sentences: LetterSentence[] = [];
  private paragraphs = 0;

  constructor(
    readonly cv: ParsedCv,
    readonly phrases: LetterPhrases,
  ) {}

  /** A paragraph of the sentences that could be made. */
  add(sentences: readonly (LetterSentence | undefined)[]): void {
    const made = sentences.filter((sentence) => sentence !== undefined);
    if (made.length === 0) return;
    this.sentences.push(...made.map((sentence) => ({ ...sentence, paragraph: this.paragraphs })));
    this.paragraphs += 1;
  }

  phrase(text: string): LetterSentence {
    return { kind: 'phrase', text, paragraph: 0, from: [], spans: [], adSpans: [] };
  }

  statement(from: string): LetterSentence {
    const text = textAt(this.cv.resume, from) ?? '';
    return this.sentence('statement', text, [{ text, from }]);
  }

  /** The phrase with its slots filled; nothing where one is missing. */
  fill(phrase: string, slots: Readonly<Record<string, Slot | undefined>>): LetterSentence | undefined {
    const used: Slot[] = [];
    let complete = true;
    const text = phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name];
      if (!slot) complete = false;
      else used.push(slot);
      return slot?.text ?? '';
    });
    return complete ? this.sentence('phrase', text, used) : undefined;
  }

  list(phrase: string, name: string, slots: readonly Slot[]): LetterSentence {
    const texts = slots.map(({ text }) => text);
    const last = texts.pop() ?? '';
    const joined = texts.length === 0 ? last : `${texts.join(', ')} ${this.phrases.and} ${last}`;
    return this.sentence(
      'phrase',
      phrase.replace(`{${name}}`, () => joined),
      slots,
    );
  }

  private sentence(kind: LetterSentence['kind'], text: string, slots: readonly Slot[]): LetterSentence {
    const from = slots.flatMap((slot) => slot.from ?? []);
    return {
      kind,
      text,
      paragraph: 0,
      from,
      spans: from.flatMap((field) => this.cv.sources[field]?.spans ?? []),
      adSpans: slots.flatMap(({ ad }) => ad ?? []),
    };
  }
}

/** Holds every sentence to its sources: without the words of CV and ad that it names, nothing but a fixed phrase is left. */
function assertLetterTraced(
  sentences: readonly LetterSentence[],
  { resume }: ParsedCv,
  job: JobAd,
  phrases: LetterPhrases,
): void {
  const fixed = new Set(Object.values(phrases).map((phrase: string) => bare(phrase.replace(/\{\w+\}/g, ''))));
  for (const { kind, text, from, adSpans } of sentences) {
    const sources = from.map((field) => textAt(resume, field)?.trim());
    const words = [...sources, ...adSpans.map(({ start, end }) => job.text.slice(start, end))];
    let rest = text;
    // Longest first, so that a short name takes nothing out of a longer one.
    for (const word of words.sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))) {
      if (word === undefined || !rest.includes(word)) throw untraced(text);
      rest = rest.replace(word, () => ' ');
    }
    const left = bare(rest).replace(new RegExp(`(?<!\\p{L})${phrases.and}(?!\\p{L})`, 'u'), '');
    const isPhrase = fixed.has(bare(rest)) || fixed.has(bare(left));
    if (kind === 'statement' ? bare(rest) !== '' || from.length === 0 : !isPhrase) throw untraced(text);
  }
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function untraced(text: string): EngineProblem {
  return new EngineProblem(
    'untraced_statement',
    `The letter says "${text.slice(0, 100)}", which neither the CV nor the ad does.`,
  );
}

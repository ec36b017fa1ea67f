import { EngineProblem } from '../../model/engine-problem.js';
import type { Basics } from '../../model/json-resume.js';
import { dominantDirection, findWords, languageTag } from '../locale/locales.js';
import { cleanResume, cleanText } from '../view/clean-resume.js';
import { buildContacts } from '../view/contacts.js';
import { formatDate } from '../view/dates.js';
import type { ResumeView } from '../view/resume-view.js';
import { oneLine } from '../view/blocks.js';

export interface LetterContent {
  /** The sender. */
  basics: Basics;
  /** Name and address, one line each; none for an open letter. */
  recipient?: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** From the greeting to the closing formula. */
  paragraphs: string[];
  locale?: string;
}

/** A letter as it stands on paper. */
export interface LetterView extends Omit<ResumeView, 'sections'> {
  recipient: string[];
  date: string;
  /** Each as its lines. */
  paragraphs: string[][];
  /** The sender's name, unless the text ends with it already. */
  signature: string | null;
}

const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .filter((line) => line !== '');

/** @throws EngineProblem `invalid_resume` */
export function buildLetterView({ basics, recipient, date, paragraphs, locale }: LetterContent): LetterView {
  const sender = cleanResume({ basics }).basics ?? {};
  const texts = paragraphs.map(linesOf).filter((lines) => lines.length > 0);
  if (texts.length === 0) throw new EngineProblem('invalid_resume', 'A letter needs at least one paragraph of text.');
  const written = texts.flat().join('\n');
  const words = findWords(locale, written);
  const name = oneLine(sender.name);
  const signed = name === undefined || texts.at(-1)?.at(-1)?.includes(name);
  return {
    words,
    lang: languageTag(locale) ?? words.tag,
    direction: dominantDirection(written),
    title: name === undefined ? words.letter : `${words.letter} – ${name}`,
    name,
    label: oneLine(sender.label),
    contacts: buildContacts({ ...sender, image: undefined }, words),
    recipient: linesOf(recipient ?? ''),
    date: formatDate(date, words, true),
    paragraphs: texts,
    signature: signed ? null : name,
  };
}

import { PhraseIndex } from '../skills/phrase-index.js';
import { wordsOf } from '../skills/words.js';
import { type AdLine, linesOf, part, sentencesOf } from './ad-lines.js';
import { AD_HEADINGS, type AdPart } from './data/section-headings.js';

/** A sentence of the ad and the part it stands in; `intro` until the first heading. */
export interface AdSentence extends AdLine {
  part: AdPart | 'intro';
  /** Whether the ad has a heading for its demands, so that they need not be looked for elsewhere. */
  headed: boolean;
}

let built: PhraseIndex<AdPart> | undefined;

function headingIndex(): PhraseIndex<AdPart> {
  if (built) return built;
  built = new PhraseIndex<AdPart>();
  for (const name of Object.keys(AD_HEADINGS) as AdPart[]) {
    for (const phrase of AD_HEADINGS[name]) built.add(phrase, name);
  }
  return built;
}

interface Heading {
  part: AdPart;
  /** Where what it heads begins within the line. */
  bodyAt: number;
}

const LONGEST_HEADING = 10;
/** Characters behind a label that states one fact. */
const LONGEST_FACT = 60;

/** A heading fills its line, or opens it and ends in a colon. */
function headingOf(line: AdLine): Heading | undefined {
  const colon = line.text.slice(0, 90).indexOf(':');
  const title = colon >= 0 ? line.text.slice(0, colon) : line.text;
  if (colon < 0 && (line.bullet || /[.,;]$/.test(title))) return undefined;
  const words = wordsOf(title);
  if (words.length === 0 || words.length > LONGEST_HEADING) return undefined;
  const hits = headingIndex().find(title, words);
  const first = hits[0];
  if (!first) return undefined;
  const covered = hits.reduce((sum, { first: from, last: to }) => sum + to - from + 1, 0);
  if (!fills(covered, words.length, first.first, colon >= 0 && !line.bullet)) return undefined;
  // `Experience desirable:` says both; what is preferred outweighs.
  const preferred = hits.find(({ value }) => value === 'preferred');
  return { part: (preferred ?? first).value, bodyAt: colon >= 0 ? colon + 1 : line.text.length };
}

/** `Salary: £46,142`, at the top of an ad: it says nothing about the lines below. */
function isFactLine({ text }: AdLine, { part: name, bodyAt }: Heading): boolean {
  const value = text.slice(bodyAt).trim();
  return (name === 'offer' || name === 'about') && value !== '' && value.length <= LONGEST_FACT;
}

/** Whether a line is the heading of a part. */
export const isHeading = (line: AdLine): boolean => headingOf(line) !== undefined;

function fills(covered: number, words: number, first: number, colon: boolean): boolean {
  if (covered === words) return true;
  if (colon) return covered / words >= 0.4;
  return first <= 1 && covered / words >= (covered >= 2 ? 0.4 : 0.6);
}

/** Every sentence of the ad with the part it stands in. Headings themselves are left out. */
export function adSentences(text: string): AdSentence[] {
  const sentences: Omit<AdSentence, 'headed'>[] = [];
  let current: AdSentence['part'] = 'intro';
  let headed = false;
  for (const line of linesOf(text)) {
    let ofLine: AdSentence['part'] | undefined;
    for (const sentence of sentencesOf(line)) {
      const heading = headingOf(sentence);
      // A bullet that opens with a label (`Languages: German`) stays in its part.
      const isFact = heading !== undefined && current === 'intro' && isFactLine(sentence, heading);
      if (heading && !isFact && !(sentence.bullet && current !== 'intro')) {
        current = heading.part;
        ofLine = undefined;
        headed ||= heading.part === 'required';
      }
      const body = heading ? part(sentence, heading.bodyAt, sentence.text.length) : sentence;
      const own =
        isFact || (heading && sentence.bullet && heading.part === 'preferred') ? (heading?.part ?? current) : current;
      if (!body.text) continue;
      // What one sentence of a paragraph opens, the next ones go on with.
      ofLine = openedBy(body, own) ?? ofLine;
      sentences.push({ ...body, part: ofLine ?? own });
    }
  }
  return sentences.map((sentence) => ({ ...sentence, headed }));
}

/**
 * The first words tell what a sentence is about: `We offer ...`, `You will ...`. Below a heading that says otherwise only
 * an offer is told by them.
 */
function openedBy(sentence: AdLine, own: AdSentence['part']): AdPart | undefined {
  const opening = sentence.text.slice(0, 60);
  const hit = headingIndex().find(opening, wordsOf(opening))[0];
  if (!hit || hit.first !== 0 || hit.last === 0) return undefined;
  return own === 'intro' || (!sentence.bullet && hit.value === 'offer') ? hit.value : undefined;
}

import { fold } from '../common/words.js';
import { type AdSpan } from '../model/job-ad.js';
import { PhraseIndex } from '../skills/phrase-index.js';
import { wordsOf } from '../skills/words.js';
import { isBoardTalk } from './board-talk.js';
import { Cues } from './cues.js';
import { type AdLine, linesOf, part, sentencesOf } from './ad-lines.js';
import { HEADING_STEMS } from './data/heading-stems.js';
import { AD_HEADINGS, type AdPart } from './data/section-headings.js';

/** A sentence of the ad and the part it stands in; `intro` until the first heading, `other` where nothing tells. */
export interface AdSentence extends AdLine {
  part: AdPart | 'intro' | 'other';
  /** Whether the ad has a heading for its demands, so that they need not be looked for elsewhere. */
  headed: boolean;
  /** It states a demand by its own words, under no heading that says so. */
  loose?: true;
  /** A line of its own in a list of demands, with a bullet or without, or what a label names behind its colon. */
  item?: true;
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
  part: AdSentence['part'];
  /** Where what it heads begins within the line. */
  bodyAt: number;
}

/** How a line stands on the page. */
interface Layout {
  /** `4. Requirements:`, `Art. 2 - Requirements`: more a heading than an item. */
  numbered: boolean;
  /** A blank line stands before it. */
  gap: boolean;
  /** What makes it look like a heading: a list below, a mark or colon of its own; or but that it stands alone. */
  shaped?: 'list' | 'alone';
}

const LONGEST_HEADING = 10;
/** Words of a line without a bullet that is an item of a list still. */
const LONGEST_BARE_ITEM = 5;
/** Characters behind a label that states one fact. */
const LONGEST_FACT = 60;

/** A known heading fills its line, or opens it and ends in a colon. */
function headingOf(line: AdLine, numbered = false): Heading | undefined {
  const colon = line.text.slice(0, 90).indexOf(':');
  const title = colon >= 0 ? line.text.slice(0, colon) : line.text;
  const bullet = line.bullet && !numbered;
  if (colon < 0 && (bullet || /[.,;]$/.test(title))) return undefined;
  const words = wordsOf(title);
  if (words.length === 0 || words.length > LONGEST_HEADING) return undefined;
  const hits = headingIndex().find(title, words);
  const first = hits[0];
  if (!first) return undefined;
  const covered = hits.reduce((sum, { first: from, last: to }) => sum + to - from + 1, 0);
  if (!fills(covered, words.length, first.first, colon >= 0 && !bullet)) return undefined;
  // `Experience desirable:` says both; what is preferred outweighs.
  const preferred =
    hits.find(({ value }) => value === 'preferred') ??
    (first.value !== 'process' && stemPart(title) === 'preferred' ? first : undefined);
  // `Condições indispensáveis`, `Candidates must:`: conditions of the person, not of the job
  const isOfJob = first.value === 'offer' || first.value === 'process';
  const own = isOfJob && stemPart(title) === 'required' ? 'required' : first.value;
  return { part: preferred ? 'preferred' : own, bodyAt: colon >= 0 ? colon + 1 : line.text.length };
}

function fills(covered: number, words: number, first: number, colon: boolean): boolean {
  if (covered === words) return true;
  if (colon) return covered / words >= 0.4;
  return first <= 1 && covered / words >= (covered >= 2 ? 0.4 : 0.6);
}

// whoever the ideal candidate is, what they have is required
const IDEAL_CANDIDATE =
  /\b(?:ideal\w*\s(?:candidat\w*|kandidat\w*|kandydat\w*|profil\w*|perfil)|(?:candidat\w*|kandidat\w*|kandydat\w*|profilo?|perfil)\s(?:ideal\w*|idealn\w*))/g;

/** What the words of a heading that is in no list are about. */
function stemPart(title: string): AdPart | undefined {
  const folded = fold(title).replace(IDEAL_CANDIDATE, ' ');
  const told = HEADING_STEMS.find(([, stems]) => stems.test(folded))?.[0];
  return told !== 'preferred' && LEFT_OPEN.test(title) ? 'required' : told;
}

/** `Ce serait top : Salesforce`, `What would get you to the top of the pile: Guidewire`. */
function preferredLabel({ text }: AdLine): Heading | undefined {
  const label = /^[^:]{4,90}(?=:\s?\S)/.exec(text)?.[0];
  if (label === undefined || /would you|look like|could you|aussehen|könnt/i.test(label)) return undefined;
  return stemPart(label) === 'preferred' ? { part: 'preferred', bodyAt: label.length + 1 } : undefined;
}

/** `Salary: £46,142`, at the top of an ad: it says nothing about the lines below. */
function isFactLine({ text }: AdLine, { part: name, bodyAt }: Heading): boolean {
  const value = text.slice(bodyAt).trim();
  return (name === 'offer' || name === 'about') && value !== '' && value.length <= LONGEST_FACT;
}

/** Whether a line is the heading of a part. */
export const isHeading = (line: AdLine): boolean => headingOf(line) !== undefined;

const BLANK_LINE = /\n[^\S\n]*\n/;
const MARKED = /^\s*(?:#{1,6}\s|\*\*[^*]+\*\*:?\s*$)/;
const NUMBERED = /^\s*\d{1,2}[.)]\s/;
// `Art. 2 - `, `6.1 `
const ENUMERATION =
  /^(?:(?:Primer[ao]|Segund[ao]|Tercer[ao]|Cuart[ao]|Quint[ao]|Sext[ao])[.:]\s(?=\p{Lu})|(?:Art|§)\.?\s?\d{1,3}\s?[.–—-]?\s|[1-9]\d?\.[1-9]\d?\.?\s(?=\p{Lu}\p{Ll}))/u;
const LONGEST_SHAPED = 8;
/** The same with a colon, and bullets below. */
const LONGEST_OPENING = 14;
// `You'll get on well here if you`, `Du passt zu uns, wenn du`: each line below goes on with it
const LEFT_OPEN =
  /(?<!\p{L})(?:if you|if you['’](?:re|ve)|wenn du|wenn sie|si tu|si vous|si|se|se hai|se sei|als je|als jij|jeśli)\s*(?:\.\.\.|…)?$/iu;

function layoutOf(text: string, line: AdLine, previous: AdLine | undefined, next: AdLine | undefined): Layout {
  const raw = rawLine(text, line);
  const numbered = NUMBERED.test(raw);
  const gap = !previous || BLANK_LINE.test(text.slice(previous.end, line.start));
  const loud = isLoud(line);
  const opensList = next?.bullet === true && !/^\s*(?:[2-9]|\d\d)[.)]/.test(rawLine(text, next));
  const longest = opensList && line.text.endsWith(':') ? LONGEST_OPENING : LONGEST_SHAPED;
  const own = opensList ? openingClause(line.text) : line.text.replace(ENUMERATION, '');
  const short = !/(?<!\.)\.$|[,;!]$|:\s?\S/.test(line.text) && wordsOf(own).length <= longest;
  const layout = { numbered: numbered || ENUMERATION.test(line.text), gap };
  if (!short || (line.bullet && !(numbered && loud))) return layout;
  if (opensList || LEFT_OPEN.test(line.text) || MARKED.test(raw) || /(?::|\.{3}|…)$/.test(line.text))
    return { ...layout, shaped: 'list' };
  const below = next !== undefined && !BLANK_LINE.test(text.slice(line.end, next.start));
  return gap && (below || loud || line.text.endsWith('?')) ? { ...layout, shaped: 'alone' } : layout;
}

/** `The assistant, who reports to the head of purchasing, will see to:`: what opens a list is its last clause. */
function openingClause(text: string): string {
  const bare = text.replace(ENUMERATION, '');
  return bare.endsWith(':') && wordsOf(bare).length > LONGEST_OPENING ? bare.slice(bare.lastIndexOf(', ') + 1) : bare;
}

const isLoud = ({ text }: AdLine): boolean => text === text.toUpperCase();

const isSentence = ({ text }: AdLine): boolean => /[.!?]$/.test(text);

const asks = (name: AdSentence['part'] | undefined): boolean => name === 'required' || name === 'preferred';

/** The line with its bullet or other marks. */
function rawLine(text: string, { start, end }: AdLine): string {
  return text.slice(text.lastIndexOf('\n', start) + 1, end + 3).split('\n')[0] ?? '';
}

// One word that says `we offer`, in languages that need no `we`.
const WE_OFFER = /^\p{L}+(?:iamo|mos|my)\s/u;

/** Walks the lines of an ad and says of each sentence in which part it stands. */
class PartReader {
  readonly sentences: Omit<AdSentence, 'headed'>[] = [];
  headed = false;
  private current: AdSentence['part'] = 'intro';
  /** Whether a paragraph behind a blank line would stand outside of what the last heading opened. */
  private closes = false;
  /** The same of a paragraph of sentences: the lines so far were none. */
  private lists = false;

  /** The job's own name is no heading: `Full-Stack Engineer, Grower Tools`, `Técnico - Perfiles IT`. */
  constructor(private readonly title?: AdSpan) {}

  read(line: AdLine, layout: Layout): void {
    if (layout.gap && !line.bullet && (this.closes || (this.lists && isSentence(line)))) this.open('other', false);
    if (line.bullet) this.closes = asks(this.current);
    else this.lists = asks(this.current) && !isSentence(line);
    const body = part(line, ENUMERATION.exec(line.text)?.[0].length ?? 0, line.text.length);
    let ofLine: AdSentence['part'] | undefined;
    for (const sentence of sentencesOf(body)) {
      const opened = this.heading(sentence, layout);
      if (opened) ofLine = undefined;
      ofLine = this.add(sentence, opened, ofLine);
    }
  }

  private open(name: AdSentence['part'], closes: boolean): void {
    this.current = name;
    this.closes = closes;
    this.headed ||= name === 'required';
  }

  /** The heading a sentence is, if it is one; the part it opens is the current one from here on. */
  private heading(sentence: AdLine, { numbered, shaped }: Layout): Heading | undefined {
    if (sentence.start === this.title?.start) return undefined;
    const known = headingOf(sentence, numbered);
    if (!known) {
      const bonus = preferredLabel(sentence);
      if (bonus) return bonus;
      const told = stemPart(openingClause(sentence.text));
      if (this.current === 'intro' && isBoardTalk(sentence)) return undefined;
      if (!shaped || (this.current === 'intro' && (shaped === 'alone' ? !asks(told) || isLoud(sentence) : !told)))
        return undefined;
      this.open(told ?? 'other', false);
      return { part: this.current, bodyAt: sentence.text.length };
    }
    if (this.current === 'intro' && isFactLine(sentence, known)) return known;
    // A bullet that opens with a label (`Languages: German`) stays in its part.
    const label = sentence.bullet && !numbered && this.current !== 'intro' && known.bodyAt < sentence.text.length;
    if (!label) this.open(known.part, known.bodyAt < sentence.text.length);
    return known;
  }

  /** Bullets get lost where an ad is copied: a line under a heading for demands that is no sentence. */
  private isItem(sentence: AdLine): boolean {
    return this.headed && !isSentence(sentence) && wordsOf(sentence.text).length <= LONGEST_BARE_ITEM;
  }

  private add(
    sentence: AdLine,
    heading: Heading | undefined,
    ofLine: AdSentence['part'] | undefined,
  ): AdSentence['part'] | undefined {
    const body = heading ? part(sentence, heading.bodyAt, sentence.text.length) : sentence;
    const isLabel = heading && (heading.part === 'preferred' || isFactLine(sentence, heading));
    const own = isLabel ? heading.part : this.current;
    if (!body.text) return ofLine;
    // What one sentence of a paragraph opens, the next ones go on with.
    const opened = openedBy(body, own);
    const item = sentence.bullet || (asks(own) && (isLabel || this.isItem(sentence)));
    this.sentences.push({ ...body, part: opened ?? ofLine ?? own, ...(item && { item }) });
    return opened === 'preferred' ? ofLine : (opened ?? ofLine);
  }
}

/** Every sentence of the ad with the part it stands in. Headings themselves are left out. */
export function adSentences(text: string, title?: AdSpan): AdSentence[] {
  const reader = new PartReader(title);
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) reader.read(line, layoutOf(text, line, lines[at - 1], lines[at + 1]));
  return reader.sentences.map((sentence) => ({ ...sentence, headed: reader.headed }));
}

/**
 * The first words tell what a sentence is about: `We offer ...`, `You will ...`. Below a heading that says otherwise only
 * an offer is told by them.
 */
function openedBy(sentence: AdLine, own: AdSentence['part']): AdPart | undefined {
  const opening = sentence.text.slice(0, 60);
  const hit = headingIndex().find(opening, wordsOf(opening))[0];
  if (!hit || hit.first !== 0 || (hit.last === 0 && !WE_OFFER.test(opening))) return undefined;
  // `To apply you must hold ...` asks for something.
  if (hit.value === 'process' && new Cues(sentence.text).weighs) return undefined;
  const untold = own === 'intro' || own === 'other';
  return untold || (!sentence.bullet && hit.value === 'offer') ? hit.value : undefined;
}

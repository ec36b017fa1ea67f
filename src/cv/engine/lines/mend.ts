import type { Line, SourceDocument } from '../model/document.js';
import { COMPOUND_HEADS, COMPOUND_TAILS, JOINING_WORDS } from './compounds.js';

const SOFT_HYPHEN = '\u00AD';
const LINE_END_HYPHEN = /([\p{L}\p{M}\p{N}-]+)[-\u2010]$/u;
const LEADING_WORD = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u;
/** No space is written between these scripts' lines: Han, kana, Thai. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFF60]/u;

const HYPHENATING = /typst|tex\b|latex|groff|indesign|scribus|affinity|quarkx/i;

interface Made {
  lines: readonly Line[];
  traits: Pick<SourceDocument['traits'], 'metadata'>;
}

/** How two lines are put together: what goes between them, and whether the hyphen that the first ends with stays. */
export interface Joint {
  by: '' | ' ';
  keepsHyphen: boolean;
}

/** The mender of a document: what made the file (creator, producer) tells whether words were broken. */
export function menderOf({ lines, traits }: Made): TextMender {
  const { creator = '', producer = '' } = traits.metadata;
  return new TextMender(lines, isHyphenated(lines, `${creator} ${producer}`));
}

/** Joins the lines of a block into running text; knows the document's words, to tell a broken word from a compound. */
export class TextMender {
  private readonly words = new Set<string>();

  /**
   * @param hyphenates whether the typesetter breaks words: then a hyphen at a line's end is its work unless the words say
   * otherwise
   */
  constructor(
    lines: readonly Pick<Line, 'text'>[],
    private readonly hyphenates: boolean,
  ) {
    for (const line of lines) {
      // The halves at a line's ends prove nothing.
      for (const match of line.text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?=\P{L}|$)/gu)) {
        if (match.index + match[0].length < line.text.length - 1 && match.index > 0)
          this.words.add(match[0].toLowerCase());
      }
    }
  }

  join(lines: readonly Line[]): string {
    let text = '';
    lines.forEach((line, i) => {
      const own = i === 0 ? line.text.slice(line.markerLength ?? 0) : line.text;
      text = i === 0 ? own : this.append(text, own);
    });
    return text.replaceAll(SOFT_HYPHEN, '').replace(/\s+/g, ' ').trim();
  }

  jointOf(text: string, next: string): Joint {
    if (text.endsWith(SOFT_HYPHEN)) return { by: '', keepsHyphen: false };
    const head = LINE_END_HYPHEN.exec(text.slice(-60))?.[1];
    if (head === undefined) return { by: isUnspaced(text, next) ? '' : ' ', keepsHyphen: true };
    const tail = LEADING_WORD.exec(next.slice(0, 60))?.[0];
    if (tail !== undefined && JOINING_WORDS.has(tail) && !isWithin(tail, head)) return { by: ' ', keepsHyphen: true };
    return { by: '', keepsHyphen: tail === undefined || this.keepsHyphen(head, tail) };
  }

  private append(text: string, next: string): string {
    const { by, keepsHyphen } = this.jointOf(text, next);
    return (keepsHyphen ? text : text.slice(0, -1)) + by + next;
  }

  private keepsHyphen(head: string, tail: string): boolean {
    if (/^\P{Ll}/u.test(tail) || /[\p{N}-]/u.test(head) || head.length < 2) return true;
    const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
    if (this.words.has(first + second)) return false;
    if (this.words.has(`${first}-${second}`)) return true;
    if (COMPOUND_HEADS.has(first) && (COMPOUND_TAILS.has(second) || this.words.has(second))) return true;
    if (COMPOUND_TAILS.has(second) && (this.words.has(first) || first.length > 3)) return true;
    if (first.length > 3 && second.length > 3 && this.words.has(first) && this.words.has(second)) return true;
    return !this.hyphenates;
  }
}

/**
 * Compounds seldom fall on a line's end: more than a few such hyphens are the mark of automatic hyphenation. Where there
 * are few, the program that made the file (its creator and producer) tells: typesetters hyphenate by themselves, browsers and
 * office programs do not.
 */
function isHyphenated(lines: readonly Line[], program: string): boolean {
  if (HYPHENATING.test(program) || lines.some((line) => line.text.endsWith(SOFT_HYPHEN))) return true;
  const wrapped = lines.filter((line) => line.text.length > 24);
  const broken = lines.filter(
    (line, i) => /\p{Ll}[-\u2010]$/u.test(line.text) && /^\p{Ll}/u.test(lines[i + 1]?.text ?? ''),
  ).length;
  return broken > Math.max(3, wrapped.length * 0.06);
}

/** `end-` and `to`: a word that joins halves may stand within an English compound, too. */
const isWithin = (tail: string, head: string): boolean =>
  COMPOUND_TAILS.has(tail) && COMPOUND_HEADS.has(lastPart(head));

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1).toLowerCase();
}

function isUnspaced(text: string, next: string): boolean {
  return UNSPACED.test(text.at(-1) ?? '') && UNSPACED.test(next[0] ?? '');
}

import type { ParsedCv } from '../../src/cv/engine/model/parsed-cv.js';
import type { Truth } from '../corpus/truth.js';
import type { Scorecard } from './tally.js';
import { fold } from './tokens.js';

/** A heading counts when its words and its class are right; spaces, colons and case do not count. */
export function scoreHeadings(card: Scorecard, parsed: ParsedCv, truth: Truth['headings']): void {
  const found = parsed.sections.flatMap(({ heading, kind }) =>
    heading ? [{ text: bare(heading.text), kind, shown: heading.text }] : [],
  );
  const open = [...found];
  let right = 0;
  for (const { text, kinds } of truth) {
    const index = open.findIndex((candidate) => candidate.text === bare(text));
    const candidate = open[index];
    if (candidate && kinds.includes(candidate.kind)) right += 1;
    else card.miss('sections.headings', `${text} (${kinds.join('/')})`, candidate ? candidate.kind : '(no heading)');
    if (candidate) open.splice(index, 1);
  }
  for (const extra of open) card.miss('sections.headings', '(no heading)', `${extra.shown} (${extra.kind})`);
  card.add('sections.headings', { right, found: found.length, expected: truth.length });
}

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

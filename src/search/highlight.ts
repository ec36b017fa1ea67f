import { wordsOf } from './words.js';

/** A piece of a found text, and which parts of it were searched for. */
export interface Highlight {
  text: string;
  marks: { start: number; end: number }[];
}

const MOST = 3;
const AROUND = 80;

/** The places of a text in which most of the wanted words stand close together, in the order of the text. */
export function highlight(text: string, wanted: ReadonlySet<string>): Highlight[] {
  const hits = [...wordsOf(text)].filter(({ word }) => wanted.has(word));
  const pieces: { start: number; end: number; hits: typeof hits }[] = [];
  for (const hit of hits) {
    const last = pieces.at(-1);
    if (last && hit.start - last.end < AROUND) {
      last.end = hit.end;
      last.hits.push(hit);
    } else pieces.push({ start: hit.start, end: hit.end, hits: [hit] });
  }
  const worth = (piece: { hits: { word: string }[] }) => new Set(piece.hits.map(({ word }) => word)).size;
  const best = [...pieces].sort((a, b) => worth(b) - worth(a)).slice(0, MOST);
  return best.sort((a, b) => a.start - b.start).map((piece) => cut(text, piece));
}

function cut(text: string, piece: { start: number; end: number; hits: { start: number; end: number }[] }): Highlight {
  const from = edge(text, Math.max(0, piece.start - AROUND), 1);
  const to = edge(text, Math.min(text.length, Math.min(piece.end, piece.start + 5 * AROUND) + AROUND), -1);
  const marks = piece.hits
    .filter(({ end }) => end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { text: text.slice(from, to).toWellFormed(), marks };
}

/** The nearest blank inwards, so that no word is cut in two. */
function edge(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0, place = at; moved < 20 && place > 0 && place < text.length; moved += 1, place += step) {
    if (/\s/.test(text[place] ?? '')) return step === 1 ? place + 1 : place;
  }
  return at;
}

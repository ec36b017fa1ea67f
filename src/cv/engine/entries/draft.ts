import { type TextMender } from '../lines/mend.js';
import { type Range } from '../sections/rows/ranges.js';
import { type Piece, type Row } from '../sections/rows/row.js';

/** A value with the stretches of text it was read from. */
export interface Sourced {
  value: string;
  ranges: Range[];
  /** 0-1. */
  confidence: number;
}

/** A JSON Resume type with a {@link Sourced} in place of every string. */
export type Draft<T> = T extends string
  ? Sourced
  : T extends readonly (infer Element)[]
    ? Draft<Element>[]
    : { [Key in keyof T]: Draft<NonNullable<T[Key]>> | undefined };

/** What parsers of all sections share. */
export interface Reading {
  language: string;
  /** 03/15/2019 is written in the order of the United States. */
  monthFirst: boolean;
  mender: TextMender;
  /** The document's whole text. */
  text: string;
  /** Text that is structure and no value: labels, connecting words. It is not reported as unread. */
  used: Range[];
  /** The document sets towns apart from names, so that a comma in a name is part of it; learned from its jobs, used for its studies. */
  placesStandApart?: boolean;
}

export function sourced(piece: Piece, confidence: number, value: string = collapse(piece.text)): Sourced {
  return { value, ranges: [{ start: piece.start, end: piece.end }], confidence };
}

/** Joins the rows of one paragraph; a word broken at a line's end is mended. */
export function joinRows(rows: readonly Row[], reading: Reading): string {
  return collapse(reading.mender.join(rows.map((row) => ({ ...row.line, text: row.text, markerLength: 0 }))));
}

export function collapse(text: string): string {
  return text
    .replace(/(\p{L})[-\u00ad\ufffe]\n(?=\p{Ll})/gu, '$1')
    .replace(/[\u00ad\ufffe]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Parts rows into paragraphs and list items, as the blocks say. */
export function paragraphs(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const goesOn = last && before && !row.bullet && (row.bulletTail || before.block === row.block);
    if (goesOn) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

export function fromRows(rows: readonly Row[], confidence: number, reading: Reading): Sourced {
  return { value: joinRows(rows, reading), ranges: rows.map(({ start, end }) => ({ start, end })), confidence };
}

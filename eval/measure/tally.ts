/** Counts behind one figure; summed over files before anything is divided. */
export interface Tally {
  /** Correct ones. */
  right: number;
  /** What the engine gave. */
  found: number;
  /** What the truth holds. */
  expected: number;
}

export interface Miss {
  figure: FigureName;
  expected: string;
  got: string;
}

export const FIGURES = [
  'text.kept',
  'lines.whole',
  'lines.apart',
  'sections.headings',
  'contact.name',
  'contact.email',
  'contact.phone',
  'work.entries',
  'work.employer',
  'work.title',
  'work.dates',
  'education.entries',
  'education.institution',
  'education.degree',
  'education.dates',
  'skills',
  'languages',
  'language',
] as const;

export type FigureName = (typeof FIGURES)[number];

/** The measurements of one file. */
export class Scorecard {
  readonly tallies = new Map<FigureName, Tally>();
  readonly misses: Miss[] = [];

  /** A yes-or-no question to the file: counts once in all three. */
  ask(figure: FigureName, right: boolean, expected: string, got: string): void {
    this.add(figure, { right: right ? 1 : 0, found: 1, expected: 1 });
    if (!right) this.misses.push({ figure, expected, got });
  }

  add(figure: FigureName, counts: Tally): void {
    const tally = this.tallies.get(figure);
    this.tallies.set(figure, tally ? plus(tally, counts) : counts);
  }

  miss(figure: FigureName, expected: string, got: string): void {
    this.misses.push({ figure, expected, got });
  }
}

export function plus(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, found: a.found + b.found, expected: a.expected + b.expected };
}

export function sumOf(cards: Scorecard[], figure: FigureName): Tally {
  return cards.reduce((sum, card) => plus(sum, card.tallies.get(figure) ?? EMPTY), EMPTY);
}

const EMPTY: Tally = { right: 0, found: 0, expected: 0 };

/** Nothing found where there was something to find is no precision at all, not a perfect one. */
export const precision = ({ right, found, expected }: Tally): number => (found ? right / found : expected ? 0 : 1);
export const recall = ({ right, expected }: Tally): number => (expected ? right / expected : 1);

export function fOf(tally: Tally): number {
  const sum = precision(tally) + recall(tally);
  return sum ? (2 * precision(tally) * recall(tally)) / sum : 0;
}

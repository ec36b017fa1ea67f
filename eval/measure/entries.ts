import type { Education, Work } from '../../src/cv/engine/model/json-resume.js';
import { tokenF } from './tokens.js';
import type { Scorecard } from './tally.js';

type Range = { startDate?: string; endDate?: string };

/** Title, employer and dates each count for one; a pair needs one of the three in sum to be the same entry. */
const ENOUGH = 1;
/** Token F from which a name counts as read. */
const READ = 0.8;

export function scoreWork(card: Scorecard, got: Work[] = [], expected: Work[] = []): void {
  const pairs = pairUp(expected, got, (a, b) => part(a.position, b.position) + part(a.name, b.name) + dateShare(a, b));
  countEntries(card, 'work.entries', pairs, got, expected, workText);
  for (const [truth, match] of pairs) {
    if (truth.name) card.ask('work.employer', tokenF(match?.name, truth.name) >= READ, truth.name, match?.name ?? '');
    if (truth.position)
      card.ask('work.title', tokenF(match?.position, truth.position) >= READ, truth.position, match?.position ?? '');
    if (truth.startDate || truth.endDate)
      card.ask('work.dates', sameDates(truth, match), rangeOf(truth), rangeOf(match));
  }
}

/** `degrees` are the degree lines as written: a reader may keep them whole or part them into type and area. */
export function scoreEducation(
  card: Scorecard,
  got: Education[] = [],
  expected: Education[] = [],
  degrees: string[] = [],
): void {
  const pairs = pairUp(
    expected,
    got,
    (a, b) => part(degreeOf(a), degreeOf(b)) + part(a.institution, b.institution) + dateShare(a, b),
  );
  countEntries(card, 'education.entries', pairs, got, expected, studyText);
  for (const [index, [truth, match]] of pairs.entries()) {
    if (truth.institution) {
      card.ask(
        'education.institution',
        tokenF(match?.institution, truth.institution) >= READ,
        truth.institution,
        match?.institution ?? '',
      );
    }
    const wanted = [degreeOf(truth), degrees[index] ?? ''];
    const read = Math.max(...wanted.map((degree) => tokenF(degreeOf(match), degree)));
    card.ask('education.degree', read >= READ, wanted.join(' = '), degreeOf(match));
    if (truth.startDate || truth.endDate)
      card.ask('education.dates', sameDates(truth, match), rangeOf(truth), rangeOf(match));
  }
}

/** Greedy: the most alike pair first, each entry in one pair at most. */
function pairUp<T>(expected: T[], got: T[], likeness: (a: T, b: T) => number): [T, T | undefined][] {
  const pairs = expected
    .flatMap((a, i) => got.map((b, j) => ({ i, j, score: likeness(a, b) })))
    .filter(({ score }) => score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return expected.map((entry, i) => [entry, got[partner.get(i) ?? -1]]);
}

function countEntries<T extends object>(
  card: Scorecard,
  figure: 'work.entries' | 'education.entries',
  pairs: [T, T | undefined][],
  got: T[],
  expected: T[],
  textOf: (entry: T) => string,
): void {
  const matched = new Set(pairs.map(([, match]) => match).filter((match) => match !== undefined));
  card.add(figure, { right: matched.size, found: got.length, expected: expected.length });
  for (const [truth, match] of pairs) if (!match) card.miss(figure, textOf(truth), '(no entry)');
  for (const extra of got) if (!matched.has(extra)) card.miss(figure, '(no entry)', textOf(extra));
}

/** Two absent values say nothing about whether the entries are the same. */
const part = (a?: string, b?: string): number => (a && b ? tokenF(a, b) : 0);

function dateShare(a: Range, b: Range): number {
  if (!a.startDate && !a.endDate) return 0;
  return (month(a.startDate) === month(b.startDate) ? 0.5 : 0) + (month(a.endDate) === month(b.endDate) ? 0.5 : 0);
}

/** Both ends with the precision of the source: a filled-in month is wrong, and so is an end that has not come. */
function sameDates(truth: Range, match: Range | undefined): boolean {
  return (
    match !== undefined &&
    month(truth.startDate) === month(match.startDate) &&
    month(truth.endDate) === month(match.endDate)
  );
}

const month = (date = ''): string => date.slice(0, 7);
const rangeOf = (range: Range | undefined): string =>
  range ? `${range.startDate ?? ''}..${range.endDate ?? ''}` : '(no entry)';
const degreeOf = (study: Education | undefined): string => [study?.studyType, study?.area].filter(Boolean).join(' ');
const workText = (work: Work): string => `${work.position ?? ''} @ ${work.name ?? ''} ${rangeOf(work)}`;
const studyText = (study: Education): string => `${degreeOf(study)} @ ${study.institution ?? ''} ${rangeOf(study)}`;

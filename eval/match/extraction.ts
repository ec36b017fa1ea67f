import type { AdSpan, JobAd, Requirement } from '../../src/cv/engine/model/job-ad.js';
import { plus, type Tally } from '../measure/tally.js';
import type { Mark, MarkedAd } from './ads.js';

export type AdFigure =
  | 'title'
  | 'company'
  | 'location'
  | 'salary'
  | 'skill'
  | 'required or preferred'
  | 'years'
  | 'education'
  | 'language'
  | 'facts';

export interface AdMiss {
  ad: string;
  figure: AdFigure;
  expected: string;
  got: string;
}

/** What of an ad was read right. */
export class AdScorecard {
  readonly tallies = new Map<AdFigure, Tally>();
  readonly misses: AdMiss[] = [];

  constructor(private readonly ad: MarkedAd) {}

  add(figure: AdFigure, counts: Tally): void {
    this.tallies.set(figure, plus(this.tallies.get(figure) ?? { right: 0, found: 0, expected: 0 }, counts));
  }

  miss(figure: AdFigure, expected: string, got: string): void {
    this.misses.push({ ad: this.ad.id, figure, expected, got });
  }
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export function compareAd(ad: MarkedAd, parsed: JobAd): AdScorecard {
  const card = new AdScorecard(ad);
  for (const head of ['title', 'company', 'location', 'salary'] as const) compareHead(card, ad, head, parsed[head]);
  compareSkills(card, ad, parsed.requirements);
  const stated = parsed.requirements;
  compareValues(card, ad, 'years', stated.filter(({ kind }) => kind === 'experience'), ({ years }) => String(years)); // prettier-ignore
  compareValues(card, ad, 'education', stated.filter(({ kind }) => kind === 'education'), ({ level = '' }) => level); // prettier-ignore
  compareLanguages(card, ad, stated.filter(({ kind }) => kind === 'language')); // prettier-ignore
  compareFacts(card, ad, parsed);
  return card;
}

/** A head field is right when it covers most of what was marked and little else; where it was marked twice, of either. */
function compareHead(
  card: AdScorecard,
  ad: MarkedAd,
  figure: 'title' | 'company' | 'location' | 'salary',
  got?: AdSpan,
): void {
  const marks = ad.marks.filter(({ kind }) => kind === figure);
  const [mark] = marks;
  const right = got !== undefined && marks.some((each) => likeness(each, got) >= 0.6);
  card.add(figure, { right: right ? 1 : 0, found: got ? 1 : 0, expected: mark ? 1 : 0 });
  if (!right && (mark ?? got)) card.miss(figure, mark?.text ?? '–', got?.text ?? '–');
}

function likeness(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : (2 * common) / (a.end - a.start + b.end - b.start);
}

function compareSkills(card: AdScorecard, ad: MarkedAd, requirements: readonly Requirement[]): void {
  const marks = ad.marks.filter(({ kind }) => kind === 'skill');
  const given = requirements.filter(({ kind }) => kind === 'skill' || kind === 'certificate');
  const open = ad.marks.filter(({ kind }) => kind !== 'skill');
  for (const mark of marks) {
    const hits = given.filter(({ spans }) => spans.some((span) => touches(span, mark)));
    card.add('skill', { right: 0, found: 0, expected: 1 });
    if (hits.length === 0) card.miss('skill', mark.text, '–');
    else compareWeight(card, mark, hits);
  }
  for (const requirement of given) {
    const right = requirement.spans.some((span) => marks.some((mark) => touches(mark, span)));
    // what the author left open, or marked as something else, is neither right nor wrong
    if (!right && requirement.spans.every((span) => open.some((mark) => touches(mark, span)))) continue;
    card.add('skill', { right: right ? 1 : 0, found: 1, expected: 0 });
    if (!right) card.miss('skill', '–', `${requirement.name} (${requirement.spans[0]?.text ?? ''})`);
  }
}

function compareWeight(card: AdScorecard, mark: Mark, hits: readonly Requirement[]): void {
  const right = hits.some(({ required }) => required === mark.required);
  card.add('required or preferred', { right: right ? 1 : 0, found: 1, expected: 1 });
  if (!right) card.miss('required or preferred', `${mark.text}: ${mark.required ? 'required' : 'preferred'}`, 'other');
}

/** A level counts where the ad names one. */
function compareLanguages(card: AdScorecard, ad: MarkedAd, given: readonly Requirement[]): void {
  const marks = ad.marks.filter(({ kind }) => kind === 'language').map(({ value }) => value.split('-'));
  const right = marks.filter(([code, level]) =>
    given.some((one) => one.name === code && (level === undefined || one.level === level)),
  ).length;
  card.add('language', { right, found: given.length, expected: marks.length });
  if (right < marks.length || given.length > marks.length)
    card.miss('language', marks.join(' '), given.map(({ name, level }) => [name, level].join()).join(' ') || '–');
}

function compareValues(
  card: AdScorecard,
  ad: MarkedAd,
  figure: 'years' | 'education',
  given: readonly Requirement[],
  valueOf: (requirement: Requirement) => string,
): void {
  const marks = ad.marks.filter(({ kind }) => kind === figure);
  const values = new Set(given.map(valueOf));
  const wanted = new Set(marks.map(({ value }) => value));
  const right = [...values].filter((value) => wanted.has(value)).length;
  card.add(figure, { right, found: values.size, expected: wanted.size });
  if (right < values.size || right < wanted.size)
    card.miss(figure, [...wanted].join(', ') || '–', [...values].join(', ') || '–');
}

function compareFacts(card: AdScorecard, ad: MarkedAd, parsed: JobAd): void {
  for (const key of ['contract', 'workload', 'remote', 'seniority'] as const) {
    const wanted = ad.facts[key];
    const got = parsed[key];
    // a seniority that follows from the title alone is nobody's statement
    if (key === 'seniority' && wanted === undefined) continue;
    const right = wanted !== undefined && wanted === got;
    card.add('facts', { right: right ? 1 : 0, found: got ? 1 : 0, expected: wanted ? 1 : 0 });
    if (wanted !== got) card.miss('facts', `${key} ${wanted ?? '–'}`, got ?? '–');
  }
}

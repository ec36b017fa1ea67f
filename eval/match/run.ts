import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { parseJobAd } from '../../src/cv/engine/job-ad/parse-job-ad.js';
import { match } from '../../src/cv/engine/match/match.js';
import type { JobAd } from '../../src/cv/engine/model/job-ad.js';
import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import { loadCorpus, type Part, partOf } from '../corpus/load.js';
import { truthOf } from '../corpus/truth.js';
import { cpuSince } from '../measure/cpu.js';
import type { Row } from '../measure/rows.js';
import { precision, plus, recall, type Tally } from '../measure/tally.js';
import { loadAds, type MarkedAd } from './ads.js';
import { type AdFigure, type AdScorecard, compareAd } from './extraction.js';
import { gradeOf } from './grades.js';
import { headRows } from './heads.js';
import { measureMonotone } from './monotone.js';
import { PROFILES } from './profiles.js';
import { figuresOf, type RankingFigures } from './ranking.js';
import { loadTrades } from './trades.js';

const AS_OF = '2025-06-30';

interface Candidate {
  id: string;
  resume: JsonResume;
}

interface Ranked {
  ad: MarkedAd;
  order: { id: string; score: number; grade: number }[];
  figures?: RankingFigures;
}

/** What grade each CV has for an ad. */
interface Ranking {
  ad: MarkedAd;
  job: JobAd;
  gradeOf: (id: string) => number;
}

/** Ranks the CVs for every ad; `resume` is the truth of each CV, so that no error of the parser is measured here. */
function rankAll(rankings: readonly Ranking[], cvs: readonly Candidate[], times: number[] = []): Ranked[] {
  return rankings.map(({ ad, job, gradeOf: grade }) => {
    const order = cvs.map(({ id, resume }) => {
      const started = process.cpuUsage();
      const { score } = match({ cv: { resume, sources: {} }, job, asOf: AS_OF });
      times.push(cpuSince(started));
      return { id, score, grade: grade(id) };
    });
    // of equal scores the less relevant goes first: a tie earns nothing
    order.sort((a, b) => b.score - a.score || a.grade - b.grade);
    return { ad, order, figures: figuresOf(order.map(({ grade }) => grade)) };
  });
}

const profiles = new Map(PROFILES.map((profile) => [profile.id, profile]));

function gradeByProfile(ad: MarkedAd, id: string): number {
  const profile = profiles.get(id);
  if (!profile) throw new Error(`no profile of ${id}`);
  return gradeOf(ad, profile);
}

/** The ads with near misses of their own: all CVs written for them, among those of the corpus that may be looked at. */
function rankTrades(corpus: readonly Candidate[]): Ranked[] {
  const trades = loadTrades();
  const own = trades.flatMap(({ cvs }) => cvs);
  const written = new Set(own.map(({ id }) => id));
  const rankings = trades.map(({ ad, grades }) => ({
    ad,
    job: parseJobAd({ text: ad.text }),
    gradeOf: (id: string) => (written.has(id) ? (grades.get(id) ?? 0) : gradeByProfile(ad, id)),
  }));
  return rankAll(rankings, [...own, ...corpus.filter(({ id }) => partOf(id) === 'work')]);
}

const RANKING_BARS: readonly [figure: string, of: keyof RankingFigures, bar: number][] = [
  ['MAP', 'averagePrecision', 0.87],
  ['R-precision', 'rPrecision', 0.8],
  ['nDCG of the grades', 'ndcg', 0.87],
];

/** Bars of our own: the ranking cannot be better than what was read of the ad. */
const READING_BARS: readonly [figure: AdFigure, value: 'precision' | 'recall', bar: number][] = [
  ['skill', 'precision', 0.9],
  ['skill', 'recall', 0.9],
  ['required or preferred', 'precision', 0.95],
  ['years', 'recall', 0.95],
  ['education', 'recall', 0.9],
  ['language', 'recall', 0.9],
  ['title', 'recall', 0.95],
  ['company', 'recall', 0.9],
  ['location', 'recall', 0.9],
  ['salary', 'recall', 0.9],
  ['facts', 'recall', 0.9],
];

interface Measured {
  ranked: Ranked[];
  trades: Ranked[];
  cards: { ad: MarkedAd; card: AdScorecard }[];
  rows: Row[];
}

async function measure(): Promise<Measured> {
  const cvs = (await loadCorpus()).map((cv) => ({ id: cv.id, resume: truthOf(cv).resume }));
  const ads = loadAds().map((ad) => ({ ad, job: parseJobAd({ text: ad.text }) }));
  const times: number[] = [];
  const rankings = ads.map(({ ad, job }) => ({ ad, job, gradeOf: (id: string) => gradeByProfile(ad, id) }));
  const ranked = rankAll(rankings, cvs, times);
  const trades = rankTrades(cvs);
  const cards = ads.map(({ ad, job }) => ({ ad, card: compareAd(ad, job) }));
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const rows = [
    ...RANKING_BARS.map(([figure, of, bar]) => rankingRow(ranked, `ranking, ${figure}`, of, bar)),
    ...RANKING_BARS.map(([figure, of, bar]) => rankingRow(trades, `ranking among near misses, ${figure}`, of, bar)),
    monotoneRow(ads, cvs),
    ...readingRows(ads, cards),
    row('p50 of CPU, one CV against one ad', 20, { sense: 'atMost', unit: 'ms', report: median }),
  ];
  return { ranked, trades, cards, rows };
}

function readingOnly(): Measured {
  const ads = loadAds().map((ad) => ({ ad, job: parseJobAd({ text: ad.text }) }));
  const cards = ads.map(({ ad, job }) => ({ ad, card: compareAd(ad, job) }));
  return { ranked: [], trades: [], cards, rows: readingRows(ads, cards) };
}

function readingRows(ads: readonly { ad: MarkedAd; job: JobAd }[], cards: Measured['cards']): Row[] {
  return [
    ...READING_BARS.map(([figure, value, bar]) => readingRow(cards, figure, value, bar)),
    ...headRows(),
    aimedRow(ads),
  ];
}

/** Measures the reading of ads and the ranking of the corpus for each of them. */
export async function evaluateMatch(): Promise<Row[]> {
  return (await measure()).rows;
}

function row(figure: string, bar: number, rest: Partial<Row>): Row {
  return { stage: 'match', figure, bar, sense: 'atLeast', unit: 'share', ...rest };
}

function rankingRow(ranked: readonly Ranked[], figure: string, of: keyof RankingFigures, bar: number): Row {
  const mean = (part: Part): number | undefined => {
    const values = ranked.filter(({ ad }) => ad.part === part).flatMap(({ figures }) => (figures ? [figures[of]] : []));
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  };
  return row(figure, bar, { work: mean('work'), report: mean('report') });
}

function readingRow(cards: Measured['cards'], figure: AdFigure, value: 'precision' | 'recall', bar: number): Row {
  const tally = (part: Part): number => {
    const counts = cards.filter(({ ad }) => ad.part === part).map(({ card }) => card.tallies.get(figure) ?? NOTHING);
    return (value === 'precision' ? precision : recall)(counts.reduce(plus, NOTHING));
  };
  return row(`ads, ${figure}, ${value}`, bar, { work: tally('work'), report: tally('report') });
}

const NOTHING: Tally = { right: 0, found: 0, expected: 0 };

function monotoneRow(ads: readonly { ad: MarkedAd; job: JobAd }[], cvs: readonly Candidate[]): Row {
  const share = (part: Part): number => {
    const jobs = ads.filter(({ ad }) => ad.part === part).map(({ job }) => job);
    return measureMonotone(jobs, cvs.map(({ resume }) => resume), AS_OF); // prettier-ignore
  };
  return row('a required skill added never lowers the score', 1, { work: share('work'), report: share('report') });
}

/** Text aimed at a model that was not reported, and visible text that was taken for such. */
function aimedRow(ads: readonly { ad: MarkedAd; job: JobAd }[]): Row {
  const wrong = ads.filter(({ ad, job }) => {
    const expected = ad.marks.filter(({ kind }) => kind === 'aimed').length;
    return expected !== job.injections.length;
  });
  return row('ads with instructions missed or imagined', 0, { sense: 'atMost', unit: 'count', report: wrong.length });
}

/**
 *     npx tsx eval/match/run.ts              the table
 *     npx tsx eval/match/run.ts --verbose    and what went wrong in the part to develop on
 *     npx tsx eval/match/run.ts --reading    what is read of the ads alone, in some seconds
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { verbose: flag, reading: flag } });
  const { ranked, trades, cards, rows } = values.reading ? readingOnly() : await measure();
  console.table(rows.map(({ figure, work, report, bar }) => ({ figure, work, report, bar })));
  if (values.verbose) printWork([...ranked, ...trades], cards);
}

function printWork(ranked: readonly Ranked[], cards: Measured['cards']): void {
  for (const { ad, card } of cards)
    if (ad.part === 'work')
      for (const { figure, expected, got } of card.misses) console.log(`${ad.id} ${figure}: ${expected} | ${got}`);
  for (const { ad, order, figures } of ranked) {
    if (ad.part !== 'work' || !figures || figures.averagePrecision > 0.95) continue;
    console.log(`\n${ad.id} AP ${figures.averagePrecision.toFixed(2)} R ${figures.rPrecision.toFixed(2)}`);
    const last = order.findLastIndex(({ grade }) => grade >= 2);
    for (const { id, score, grade } of order.slice(0, Math.max(6, last + 1)))
      if (grade >= 2 || order.findIndex((one) => one.id === id) < 8) console.log(`  ${grade} ${score} ${id}`);
  }
}

import { monthsOf } from '../common/months.js';
import type { JsonResume, ResumeList } from '../model/json-resume.js';
import { linesOf, linesOfEntry, linesOfText, LINES_PER_PAGE } from './length.js';
import { type Entry, entriesOf, textsOf, wholeText } from './pointers.js';
import type { RelevanceOf } from './relevance.js';
import type { ChosenEntry, Selection } from './selection.js';

/** One thing that could be left out; the lower its rank, the sooner. Ranks are compared part by part. */
interface Cut {
  rank: readonly number[];
  lines: number;
  make(): void;
}

const RECENT_BULLETS = 4;
const OLDER_BULLETS = 2;
const OLD_AFTER_MONTHS = 120;
/** Entries that may go as a whole. Jobs, studies and voluntary work never do: their absence would leave years unexplained. */
const LOSABLE: readonly ResumeList[] = [
  'interests',
  'references',
  'awards',
  'publications',
  'projects',
  'certificates',
];

/**
 * Leaves out what the ad asks for least until the rest fits: hobbies and references first, then bullets of old jobs, then what
 * bears no relation to the ad. Every employer, title, degree and date stays.
 */
export function trimToBudget(
  resume: JsonResume,
  selection: Selection,
  { pages, today, relevance }: { pages: number; today: number; relevance: RelevanceOf },
): Selection {
  const trimmed = structuredClone(selection);
  let excess = linesOf(resume, trimmed) - pages * LINES_PER_PAGE;
  if (excess <= 0) return trimmed;
  const cuts = [...bulletCuts(resume, trimmed, today, relevance), ...entryCuts(resume, trimmed, relevance)];
  for (const cut of cuts.sort((a, b) => compareRanks(a.rank, b.rank))) {
    if (excess <= 0) break;
    cut.make();
    excess -= cut.lines;
  }
  return trimmed;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Tier 0: hobbies, references. 3: irrelevant projects, awards and publications. 5: the rest of them, least relevant first. */
function entryCuts(resume: JsonResume, selection: Selection, relevance: RelevanceOf): Cut[] {
  return LOSABLE.flatMap((list) => {
    const entries = entriesOf(resume, list);
    return (selection[list] ?? []).map((choice, at) => {
      const entry = entries[choice.from] ?? {};
      const { score } = relevance(wholeText(entry));
      const tier = list === 'interests' || list === 'references' ? 0 : score < 1 ? 3 : 5;
      return {
        rank: [tier, score, -at],
        lines: linesOfEntry(list, entry, choice),
        make: () => void (selection[list] = (selection[list] ?? []).filter((other) => other !== choice)),
      };
    });
  });
}

/** Tier 1: old jobs beyond two bullets. 2: other jobs beyond four. 4: old jobs to none. 6: other jobs to two. 7: old summaries. */
function bulletCuts(resume: JsonResume, selection: Selection, today: number, relevance: RelevanceOf): Cut[] {
  return (['work', 'volunteer', 'projects'] as const).flatMap((list) => {
    const entries = entriesOf(resume, list);
    return (selection[list] ?? []).flatMap((choice, at) => {
      const entry = entries[choice.from] ?? {};
      const old = isOld(entry, today) || at >= 5;
      const texts = textsOf(entry.highlights);
      const byWorth = [...(choice.inner.highlights ?? [])].sort(
        (a, b) => relevance(texts[b] ?? '').score - relevance(texts[a] ?? '').score || a - b,
      );
      const bullets = byWorth.map((item, place): Cut => {
        const score = relevance(texts[item] ?? '').score;
        return {
          rank: [tierOf(place, old), score, -at],
          lines: linesOfText(texts[item] ?? ''),
          make: () => dropBullet(choice, item),
        };
      });
      const { summary } = entry;
      if (!old || typeof summary !== 'string') return bullets;
      return [
        ...bullets,
        { rank: [7, 0, -at], lines: linesOfText(summary), make: () => void choice.without.push('summary') },
      ];
    });
  });
}

function tierOf(place: number, old: boolean): number {
  if (old) return place >= OLDER_BULLETS ? 1 : 4;
  return place >= RECENT_BULLETS ? 2 : place >= OLDER_BULLETS ? 6 : 8;
}

function isOld({ endDate }: Entry, today: number): boolean {
  const end = typeof endDate === 'string' ? monthsOf(endDate) : undefined;
  return end !== undefined && today - end.latest > OLD_AFTER_MONTHS;
}

function dropBullet(choice: ChosenEntry, item: number): void {
  choice.inner.highlights = (choice.inner.highlights ?? []).filter((other) => other !== item);
}

import { outOfOrder } from '../analyse/entry-order.js';
import { monthsOf } from '../common/months.js';
import type { JsonResume, ResumeList } from '../model/json-resume.js';
import { type Entry, entriesOf, textsOf, wholeText } from './pointers.js';
import type { RelevanceOf } from './relevance.js';
import { type ChosenEntry, INNER_LISTS, type Selection } from './selection.js';

/** Lists whose entries may stand in any order; the others tell a story in time. */
const BY_RELEVANCE: readonly ResumeList[] = ['skills', 'projects', 'certificates'];
const BY_TIME: readonly ResumeList[] = ['work', 'education', 'volunteer'];

/** What speaks to the ad goes first: skills, projects, certificates, and the bullets inside each job. Jobs stay newest first. */
export function reorder(resume: JsonResume, selection: Selection, relevance: RelevanceOf): Selection {
  const ordered: Selection = {};
  for (const [list, chosen] of Object.entries(selection) as [ResumeList, ChosenEntry[]][]) {
    const entries = entriesOf(resume, list);
    const inside = chosen.map((choice) => reorderInside(entries[choice.from] ?? {}, choice, relevance));
    if (BY_RELEVANCE.includes(list))
      ordered[list] = byScore(inside, ({ from }) => relevance(wholeText(entries[from])).score);
    else if (BY_TIME.includes(list)) ordered[list] = newestFirst(inside, entries, list);
    else ordered[list] = inside;
  }
  return ordered;
}

function reorderInside(entry: Entry, choice: ChosenEntry, relevance: RelevanceOf): ChosenEntry {
  const inner: ChosenEntry['inner'] = {};
  for (const key of INNER_LISTS) {
    const order = choice.inner[key];
    if (!order) continue;
    const texts = textsOf(entry[key]);
    inner[key] = key === 'courses' ? order : byScore(order, (at) => relevance(texts[at] ?? '').score);
  }
  return { ...choice, inner };
}

/** Highest first; equals keep their place. */
function byScore<T>(items: readonly T[], score: (item: T) => number): T[] {
  return items
    .map((item, at) => ({ item, at, score: score(item) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ item }) => item);
}

/** Only a list that is surely out of order is touched, and only if every entry says when it began. */
function newestFirst(chosen: ChosenEntry[], entries: readonly Entry[], list: ResumeList): ChosenEntry[] {
  if (outOfOrder(entries, `/${list}`).length === 0 || entries.some(({ startDate }) => !startOf(startDate)))
    return chosen;
  const key = ({ from }: ChosenEntry): [number, number] => {
    const { startDate, endDate } = entries[from] ?? {};
    return [endDate === undefined ? Infinity : (startOf(endDate) ?? 0), startOf(startDate) ?? 0];
  };
  return [...chosen].sort((a, b) => compare(key(b), key(a)) || a.from - b.from);
}

function startOf(date: unknown): number | undefined {
  return typeof date === 'string' ? monthsOf(date)?.latest : undefined;
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] === b[0] ? a[1] - b[1] : a[0] > b[0] ? 1 : -1;
}

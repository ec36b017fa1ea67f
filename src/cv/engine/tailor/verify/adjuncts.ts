import { findSkills } from '../../skills/find-skills.js';
import { type Adjuncts, ADJUNCTS } from './data/adjuncts.js';
import type { Lexicon } from './lexicon.js';
import { isDoer } from './origins.js';
import { isContent, type Word, wordsOf } from './statement.js';

/** A statement without the tools and purposes that the edit does not name. */
export function withoutAdjuncts(text: string, said: string, lexicon: Lexicon): string {
  const words = wordsOf(text, lexicon);
  if (words.some(({ folded }) => lexicon.negators.has(folded) || lexicon.or.has(folded))) return text;
  return withoutTools(withoutEnd(text, said, lexicon), said, lexicon);
}

/** A change in figures, after which the way to it may go: `12 articles by copying` would become more. */
const CHANGED =
  /\d\s?(?:%|percent|per cent|prozent|procent|pour cent|por ciento|per cento|por cento)$|\d[^,;]{0,14}\s(?:to|auf|à|a|al|para|naar|na|do)\s\d[^,;]{0,14}$/iu;

/** Where an end begins that may go. */
function endOf(text: string, { ends, ways }: Adjuncts): RegExpExecArray | undefined {
  const way = ways.exec(text);
  return ends.exec(text) ?? (way && CHANGED.test(text.slice(0, way.index)) ? way : undefined);
}

/** `In order to make them easier to find`; not what was only to learn or to try. */
function withoutEnd(text: string, said: string, lexicon: Lexicon): string {
  const adjuncts = ADJUNCTS[lexicon.language];
  const opened = adjuncts && endOf(text, adjuncts);
  if (!opened || opened.index < text.length / 4) return text;
  const end = text.slice(opened.index);
  const opener = opened[0].trim().toLowerCase();
  if (/[.;!?]\s/.test(end) || (opener !== '' && said.toLowerCase().includes(opener))) return text;
  const told = new Set(wordsOf(said, lexicon).map(({ stem }) => stem));
  const keeps = ({ folded, stem, figure }: Word): boolean =>
    figure !== undefined ||
    lexicon.limiters.has(folded) ||
    lexicon.limiterStems.has(stem) ||
    lexicon.levels.get(stem) === 0;
  const behind = wordsOf(end, lexicon);
  const apart = behind.filter(isContent).every(({ stem }) => !told.has(stem));
  return apart && !behind.some(keeps) ? text.slice(0, opened.index) : text;
}

interface Mention {
  id: string;
  start: number;
  end: number;
}

const JOINS = /^(?:,? (?:and|und|sowie|et|y|e|en|i|oraz) |, | & |\/)$/;

/** `Tests in Python and Java, using pytest`: of several tools each may go, and all of them with their preposition. */
function withoutTools(text: string, said: string, lexicon: Lexicon): string {
  const { language } = lexicon;
  const known = new Set(findSkills(said, { language }).map(({ id }) => id));
  const found = findSkills(text, { language }).filter(({ category }) => category !== 'soft');
  const isNamed = ({ id, start, end }: Mention): boolean =>
    known.has(id) || said.toLowerCase().includes(text.slice(start, end).toLowerCase());
  return runsOf(text, found).reduceRight((rest, run) => {
    const [first, last] = [run[0], run.at(-1)];
    const kept = run.filter(isNamed);
    if (!first || !last || kept.length === run.length || !endsThere(text.slice(last.end), lexicon)) return rest;
    const names = kept.map(({ start, end }) => text.slice(start, end));
    if (names.length > 0) {
      const and = JOINS.exec(text.slice(run.at(-2)?.end, last.start))?.[0] ?? ', ';
      const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(and);
      return rest.slice(0, first.start) + list + rest.slice(last.end);
    }
    const start = meansBefore(text.slice(0, first.start), lexicon);
    return start < 0 ? rest : rest.slice(0, start) + rest.slice(last.end);
  }, text);
}

/** Mentions of tools that one list joins. */
function runsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = [];
  for (const mention of mentions.filter(({ start, end }) => /\p{Lu}|\d/u.test(text.slice(start, end)))) {
    const before = runs.at(-1)?.at(-1);
    if (before && JOINS.test(text.slice(before.end, mention.start))) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

/** `Java` in `in Java`, not in `Java applications`. */
function endsThere(behind: string, { neutral }: Lexicon): boolean {
  const [, next = ''] = /^ (\p{L}+)/u.exec(behind) ?? [];
  return /^(?:$|[.,;)])/.test(behind) || neutral.has(next.toLowerCase());
}

/** Where `with` begins; -1 behind somebody or something that would be more without it: `expert in`. */
function meansBefore(ahead: string, lexicon: Lexicon): number {
  const means = ADJUNCTS[lexicon.language]?.means.exec(ahead.trimEnd());
  if (!means || !/[\s,]$/.test(ahead.slice(0, means.index))) return -1;
  const last = wordsOf(ahead.slice(0, means.index), lexicon).at(-1);
  const isMore = !last || isDoer(last, lexicon) || lexicon.status.has(last.folded) || lexicon.neutral.has(last.folded);
  return isMore ? -1 : ahead.slice(0, means.index).replace(/,?\s+$/, '').length;
}

import { type AdSpan, type JobAd } from '../model/job-ad.js';
import { PhraseIndex } from '../skills/phrase-index.js';
import { wordsOf } from '../skills/words.js';
import { type AdSentence } from './ad-parts.js';
import { CONTRACTS, REMOTES, SENIORITIES, WORKLOADS } from './data/facts.js';

/** A fact the ad states in a set phrase, e.g. its contract, and where. */
export interface Stated<V extends string> {
  value: V;
  span: AdSpan;
}

const tries = new Map<object, PhraseIndex<string>>();

function trieOf<V extends string>(table: Record<V, readonly string[]>): PhraseIndex<V> {
  const known = tries.get(table);
  if (known) return known as PhraseIndex<V>;
  const trie = new PhraseIndex<V>();
  for (const value of Object.keys(table) as V[]) for (const phrase of table[value]) trie.add(phrase, value);
  tries.set(table, trie);
  return trie;
}

/** Every statement out of a table of phrases in one stretch of the ad. */
export function statedIn<V extends string>(
  table: Record<V, readonly string[]>,
  text: string,
  offset: number,
): Stated<V>[] {
  const words = wordsOf(text);
  return trieOf(table)
    .find(text, words)
    .map(({ value, first, last }) => {
      const start = words[first]?.start ?? 0;
      const end = words[last]?.end ?? start;
      return { value, span: { start: offset + start, end: offset + end, text: text.slice(start, end) } };
    });
}

type Facts = Pick<JobAd, 'contract' | 'workload' | 'remote' | 'seniority'>;

/** Kinds of work that only the head of an ad states; further down they are about others (`volunteer days`, `our apprentices`). */
const OF_THE_HEAD: ReadonlySet<string> = new Set(['internship', 'apprenticeship', 'volunteer']);

/** Contract, workload, place of work and seniority, as far as the ad states them; the title decides over the rest. */
export function factsOf(title: AdSpan | undefined, sentences: readonly AdSentence[], language: string): Facts {
  const head = title ? [{ ...title, bullet: false, part: 'intro' as const, headed: false }] : [];
  // What is asked of the person says nothing about the job: `abgeschlossene Ausbildung`, `experience as team lead`.
  const terms = [...head, ...sentences.filter(({ part }) => part !== 'required' && part !== 'preferred')];
  return {
    contract: isStage(title, language) ? 'internship' : (contractOf(terms) ?? termOf(sentences)),
    workload: firstStated(WORKLOADS, terms)?.value,
    remote: firstStated(REMOTES, terms)?.value,
    seniority: firstStated(SENIORITIES, title ? head : terms.slice(0, 3))?.value,
  };
}

function firstStated<V extends string>(
  table: Record<V, readonly string[]>,
  sentences: readonly AdSentence[],
): Stated<V> | undefined {
  for (const { text, start } of sentences) {
    const stated = statedIn(table, text, start)[0];
    if (stated) return stated;
  }
  return undefined;
}

function contractOf(terms: readonly AdSentence[]): JobAd['contract'] {
  const stated = terms.flatMap(({ text, start, part }) =>
    statedIn(CONTRACTS, text, start).filter(({ value }) => part === 'intro' || !OF_THE_HEAD.has(value)),
  );
  return stated[0]?.value;
}

/** The term of a contract, which short ads name at the end of their demands. */
function termOf(sentences: readonly AdSentence[]): JobAd['contract'] {
  return sentences
    .flatMap(({ text, start }) => statedIn(CONTRACTS, text, start))
    .find(({ value }) => value === 'permanent' || value === 'fixed-term' || value === 'temporary')?.value;
}

/** `Stage` is an internship in these languages and a theatre's in English. */
function isStage(title: AdSpan | undefined, language: string): boolean {
  return ['fr', 'it', 'nl'].includes(language) && /(?:^|\s)stage(?:\s|$)/i.test(title?.text ?? '');
}

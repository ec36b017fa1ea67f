import { type AdSpan, type JobAd } from '../model/job-ad.js';
import { PhraseIndex } from '../skills/phrase-index.js';
import { wordsOf } from '../skills/words.js';
import { type AdSentence } from './ad-parts.js';
import { CONTRACTS, REMOTES, SENIORITIES, WORKLOADS } from './data/facts.js';
import {
  EITHER_LOAD,
  FAR_AWAY,
  FULL_HOURS,
  HOURS_A_WEEK,
  LEADS,
  NOT_BEFORE,
  SHARE_OF_POST,
  SHARED_WEEK,
} from './data/fact-patterns.js';

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
const HEAD_SENTENCES = 4;

/** Contract, workload, place of work and seniority, as far as the ad states them; the title decides over the rest. */
export function factsOf(title: AdSpan | undefined, sentences: readonly AdSentence[], language: string): Facts {
  const head = title ? [{ ...title, bullet: false, part: 'intro' as const, headed: false }] : [];
  // What is asked of the person says nothing about the job: `abgeschlossene Ausbildung`, `experience as team lead`.
  const terms = [...head, ...sentences.filter(({ part }) => part !== 'required' && part !== 'preferred')];
  return {
    contract: isStage(title, language) ? 'internship' : (contractOf(terms, language) ?? termOf(sentences)),
    workload: workloadOf(terms) ?? workloadOf(sentences),
    remote: remoteOf(terms) ?? remoteOf(sentences.filter(isBare)),
    seniority:
      firstStated(SENIORITIES, title ? head : terms.slice(0, 3))?.value ??
      (LEADS.test(title?.text ?? '') ? 'lead' : undefined),
  };
}

const LONGEST_BARE = 4;

/** `Modelo híbrido.`, wherever it stands. */
const isBare = ({ text }: AdSentence): boolean => wordsOf(text).length <= LONGEST_BARE;

/** A label and its value are one phrase: `Jornada: completa`, `| Contrato | Indefinido |`. */
const asPhrase = (text: string): string => text.replace(/[|:\s]+/g, ' ');

function firstStated<V extends string>(
  table: Record<V, readonly string[]>,
  sentences: readonly AdSentence[],
): Stated<V> | undefined {
  for (const { text, start } of sentences) {
    const stated = statedIn(table, asPhrase(text), start)[0];
    if (stated) return stated;
  }
  return undefined;
}

function contractOf(terms: readonly AdSentence[], language: string): JobAd['contract'] {
  for (const [at, { text, start, part }] of terms.entries()) {
    const stated = statedIn(CONTRACTS, asPhrase(text), start).find(({ value, span }) => {
      // outside Poland B2B is a market, no contract
      if (span.text === 'B2B') return language === 'pl';
      const opens = part !== 'intro' && span.start === start;
      return !OF_THE_HEAD.has(value) || (part === 'intro' && at <= HEAD_SENTENCES) || opens;
    });
    if (stated) return stated.value;
  }
  return undefined;
}

/** The term of a contract, which short ads name at the end of their demands. */
function termOf(sentences: readonly AdSentence[]): JobAd['contract'] {
  return sentences
    .flatMap(({ text, start }) => statedIn(CONTRACTS, asPhrase(text), start))
    .find(({ value }) => value === 'permanent' || value === 'fixed-term' || value === 'temporary')?.value;
}

function workloadOf(sentences: readonly AdSentence[]): JobAd['workload'] {
  for (const sentence of sentences) {
    // `Voll- oder Teilzeit`: as agreed
    if (EITHER_LOAD.test(sentence.text)) return undefined;
    const value = statedLoad(sentence) ?? countedLoad(sentence.text);
    if (value) return value;
  }
  return undefined;
}

const statedLoad = (sentence: AdSentence): JobAd['workload'] => firstStated(WORKLOADS, [sentence])?.value;

const FULL_WEEK = 35;

/** `28 hours a week`, `14/18 etatu`, `E 13 TV-L, 65 %`. */
function countedLoad(text: string): JobAd['workload'] {
  const hours = HOURS_A_WEEK.exec(text)?.groups;
  if (hours) {
    const [least, most] = [hours['from'] ?? hours['to'], hours['to']].map(
      (each) => Number(each?.replace(',', '.')) >= FULL_WEEK,
    );
    return least !== most ? undefined : most ? 'full-time' : 'part-time';
  }
  if (FULL_HOURS.test(text)) return 'full-time';
  const { part, whole, percent } = SHARE_OF_POST.exec(text)?.groups ?? {};
  if (percent !== undefined) return Number(percent) < 100 ? 'part-time' : 'full-time';
  return part === undefined ? undefined : Number(part) < Number(whole) ? 'part-time' : 'full-time';
}

function remoteOf(terms: readonly AdSentence[]): JobAd['remote'] {
  for (const { text } of terms) {
    if (SHARED_WEEK.test(text)) return 'hybrid';
    const plain = text.replace(FAR_AWAY, (words) => ' '.repeat(words.length));
    const phrase = asPhrase(plain);
    const stated = statedIn(REMOTES, phrase, 0)[0];
    if (!stated) continue;
    const before = phrase.slice(Math.max(0, stated.span.start - 25), stated.span.start);
    // `Nie pracujemy zdalnie`, `no remote work`
    return stated.value !== 'on-site' && NOT_BEFORE.test(before) ? 'on-site' : stated.value;
  }
  return undefined;
}

/** `Stage` is an internship in these languages and a theatre's in English. */
function isStage(title: AdSpan | undefined, language: string): boolean {
  return ['fr', 'it', 'nl'].includes(language) && /(?:^|\s)stage(?:\s|$)/i.test(title?.text ?? '');
}

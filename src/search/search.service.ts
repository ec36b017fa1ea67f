import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { InvalidInput } from '../common/errors/common.errors.js';
import { toListResponse } from '../common/pagination/page.dto.js';
import { highlight } from './highlight.js';
import { type QueryGroup, parseQuery, toTsQuery } from './query.js';
import {
  type DateRangeRequest,
  type FacetResponse,
  type FacetsResponse,
  type SearchHitResponse,
  type SearchRequest,
  type SearchResponse,
} from './search.dto.js';
import { type Keyer, type SearchFacts, SearchIndex } from './search-index.js';
import { type SearchFilter, type SearchHit, MOST_HITS, SearchRepository } from './search.repository.js';
import { isLike, slipsBetween } from './words.js';

const SKILLS_OF_HITS = 200;
const MOST_FACETS = 50;
const MOST_VARIANTS = 8;
const DAY_MS = 86_400_000;

@Injectable()
export class SearchService {
  constructor(
    private readonly index: SearchIndex,
    private readonly documents: SearchRepository,
  ) {}

  /** What of the user's own has the words, nearest first, with the places and the ways it divides. */
  async search(actor: Actor, request: SearchRequest): Promise<SearchResponse> {
    const groups = parseQuery(request.query);
    const wanted = [...new Set(groups.filter(({ not }) => !not).flatMap(({ words }) => words))];
    const keyer = await this.index.keyer(actor.userId);
    const spelling = await this.meant(actor.userId, wanted, keyer);
    const { hits, total } = await this.find(actor, groups, wanted, keyer, spelling, request);
    const shown = hits.slice((request.page - 1) * request.page_size, request.page * request.page_size);
    const facts = await this.documents.facts(actor.userId, [...hits.slice(0, SKILLS_OF_HITS), ...shown]);
    const marked = new Set([...wanted, ...[...spelling.values()].flat()]);
    const data = await this.toHits(actor.userId, shown, facts, marked);
    return {
      ...toListResponse({ items: data, total: Math.min(total, MOST_HITS) }, request, (hit) => hit),
      source: 'database',
      facets: facetsOf(hits, facts),
      spelling: [...spelling].map(([word, instead]) => ({ word, instead })),
    };
  }

  private async find(
    actor: Actor,
    groups: readonly QueryGroup[],
    wanted: readonly string[],
    keyer: Keyer,
    spelling: ReadonlyMap<string, string[]>,
    request: SearchRequest,
  ): Promise<{ hits: SearchHit[]; total: number }> {
    if (wanted.length === 0) return { hits: [], total: 0 };
    const query = toTsQuery(groups, (word) => [word, ...(spelling.get(word) ?? [])].map((each) => keyer.word(each)));
    return this.documents.find(actor.userId, query, toFilter(request, keyer));
  }

  /** For words that no document has: those that were perhaps meant. */
  private async meant(userId: string, words: readonly string[], keyer: Keyer): Promise<Map<string, string[]>> {
    const tokens = new Map(words.map((word) => [keyer.word(word), word]));
    const unknown = await this.documents.unknown(userId, [...tokens.keys()]);
    const meant = new Map([...unknown].map((token) => [tokens.get(token) ?? '', new Set<string>()]));
    if (meant.size === 0) return new Map();
    for await (const known of this.documents.vocabulary(userId)) {
      for (const [word, alike] of meant) for (const other of known) if (isLike(other, word)) alike.add(other);
    }
    return new Map([...meant].map(([word, alike]) => [word, nearest(word, alike)]));
  }

  private async toHits(
    userId: string,
    hits: readonly SearchHit[],
    facts: ReadonlyMap<string, SearchFacts>,
    marked: ReadonlySet<string>,
  ): Promise<SearchHitResponse[]> {
    const texts = await this.documents.texts(userId, hits);
    return hits.map((hit) => ({
      type: hit.type,
      id: hit.id,
      file_type: hit.kind,
      title: facts.get(hit.id)?.title ?? '',
      language: hit.language,
      tags: hit.tags,
      created_at: hit.at.toISOString(),
      score: Number(hit.rank.toPrecision(4)),
      highlights: highlight(texts.get(hit.id) ?? '', marked),
    }));
  }
}

function toFilter(request: SearchRequest, keyer: Keyer): SearchFilter {
  const { types, file_types: kinds, tags, skills, language, date_range } = request;
  return { types, kinds, tags, skills: skills?.map((skill) => keyer.skill(skill)), language, ...toPeriod(date_range) };
}

/** A day is meant with all of its hours. */
function toPeriod({ start, end }: DateRangeRequest = {}): Pick<SearchFilter, 'from' | 'to'> {
  const from = start === undefined ? undefined : new Date(start);
  const to = end === undefined ? undefined : new Date(Date.parse(end) + (end.length === 10 ? DAY_MS : 1));
  for (const time of [from, to]) {
    if (time && Number.isNaN(time.getTime())) {
      throw new InvalidInput([{ path: 'date_range', message: 'must hold days or times' }]);
    }
  }
  return { from, to };
}

function nearest(word: string, alike: ReadonlySet<string>): string[] {
  const distance = (other: string) => (other.startsWith(word) ? 0 : slipsBetween(word, other));
  return [...alike].sort((a, b) => distance(a) - distance(b) || a.length - b.length).slice(0, MOST_VARIANTS);
}

function facetsOf(hits: readonly SearchHit[], facts: ReadonlyMap<string, SearchFacts>): FacetsResponse {
  return {
    types: count(hits.map(({ type }) => type)),
    file_types: count(hits.map(({ kind }) => kind)),
    languages: count(hits.flatMap(({ language }) => language ?? [])),
    tags: count(hits.flatMap(({ tags }) => tags)),
    skills: count(hits.slice(0, SKILLS_OF_HITS).flatMap(({ id }) => [...new Set(facts.get(id)?.skills)])),
    years: count(hits.map(({ at }) => String(at.getUTCFullYear()))),
  };
}

function count(values: readonly string[]): FacetResponse[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, MOST_FACETS);
}

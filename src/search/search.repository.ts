import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { type SearchType } from './search-document.entity.js';
import { type SearchFacts, contentRef, factsRef, wordsRef } from './search-index.js';

/** More hits than that are counted, not shown. */
export const MOST_HITS = 1_000;
/** Whose words are looked at for what was mistyped: those of the newest documents. */
const VOCABULARY_DOCUMENTS = 500;

export interface SearchHit {
  type: SearchType;
  id: string;
  kind: string;
  language: string | null;
  tags: string[];
  at: Date;
  rank: number;
}

export interface SearchFilter {
  types?: readonly string[];
  kinds?: readonly string[];
  tags?: readonly string[];
  /** Keyed. */
  skills?: readonly string[];
  language?: string;
  from?: Date;
  to?: Date;
}

@Injectable()
export class SearchRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** Nearest first. @param query of keyed tokens */
  async find(userId: string, query: string, filter: SearchFilter): Promise<{ hits: SearchHit[]; total: number }> {
    const { where, parameters } = conditions(userId, query, filter);
    const hits = await this.unitOfWork.manager.query<SearchHit[]>(
      `select type, id, kind, language, tags, at, ts_rank_cd(tokens, $2::tsquery, 1)::float8 as rank
       from search_documents where ${where} order by rank desc, at desc, id limit ${MOST_HITS}`,
      parameters,
    );
    if (hits.length < MOST_HITS) return { hits, total: hits.length };
    const [row] = await this.unitOfWork.manager.query<{ total: number }[]>(
      `select count(*)::int as total from search_documents where ${where}`,
      parameters,
    );
    return { hits, total: row?.total ?? hits.length };
  }

  /** Which of these keyed tokens none of the user's documents has. */
  async unknown(userId: string, tokens: readonly string[]): Promise<Set<string>> {
    const rows = await this.unitOfWork.manager.query<{ token: string }[]>(
      `select token from unnest($2::text[]) as token where not exists (
         select 1 from search_documents where user_id = $1 and tokens @@ token::tsquery)`,
      [userId, tokens],
    );
    return new Set(rows.map(({ token }) => token));
  }

  /** The words of the user's newest documents, document by document. */
  async *vocabulary(userId: string): AsyncGenerator<string[]> {
    const rows = await this.unitOfWork.manager.query<{ type: SearchType; id: string; words: Buffer }[]>(
      `select type, id, words from search_documents where user_id = $1 order by at desc limit ${VOCABULARY_DOCUMENTS}`,
      [userId],
    );
    for (const { type, id, words } of rows) yield this.cipher.openJson<string[]>(userId, wordsRef(type, id), words);
  }

  async texts(userId: string, hits: readonly SearchHit[]): Promise<Map<string, string>> {
    const rows = await this.unitOfWork.manager.query<{ type: SearchType; id: string; content: Buffer }[]>(
      'select type, id, content from search_documents where user_id = $1 and id = any($2)',
      [userId, hits.map(({ id }) => id)],
    );
    const opened = rows.map(
      async ({ type, id, content }) =>
        [id, (await this.cipher.open(userId, contentRef(type, id), content)).toString('utf8')] as const,
    );
    return new Map(await Promise.all(opened));
  }

  async facts(userId: string, hits: readonly SearchHit[]): Promise<Map<string, SearchFacts>> {
    const rows = await this.unitOfWork.manager.query<{ type: SearchType; id: string; facts: Buffer }[]>(
      'select type, id, facts from search_documents where user_id = $1 and id = any($2)',
      [userId, hits.map(({ id }) => id)],
    );
    const opened = rows.map(
      async ({ type, id, facts }) =>
        [id, await this.cipher.openJson<SearchFacts>(userId, factsRef(type, id), facts)] as const,
    );
    return new Map(await Promise.all(opened));
  }
}

function conditions(userId: string, query: string, filter: SearchFilter) {
  const parameters: unknown[] = [userId, query];
  const where = ['user_id = $1', 'tokens @@ $2::tsquery'];
  const and = (value: unknown, condition: (parameter: string) => string) => {
    if (value !== undefined) where.push(condition(`$${parameters.push(value)}`));
  };
  and(filter.types, (types) => `type = any(${types})`);
  and(filter.kinds, (kinds) => `kind = any(${kinds})`);
  and(filter.tags, (tags) => `tags @> ${tags}::text[]`);
  and(filter.skills?.join('&') || undefined, (skills) => `tokens @@ ${skills}::tsquery`);
  and(filter.language, (language) => `language = ${language}`);
  and(filter.from, (from) => `at >= ${from}`);
  and(filter.to, (to) => `at < ${to}`);
  return { where: where.join(' and '), parameters };
}

import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { SearchDocumentEntity, type SearchType } from './search-document.entity.js';
import { wordsOf } from './words.js';

/** Something to be found. */
export interface Searchable {
  type: SearchType;
  id: string;
  kind: string;
  title: string;
  /** Found like the title and not shown: a description, a folder. */
  about: string;
  text: string;
  tags: string[];
  skills: string[];
  language: string | null;
  at: Date;
}

/** What of a document is shown with a hit or counted over hits. */
export interface SearchFacts {
  title: string;
  about: string;
  skills: string[];
}

const LONGEST_TEXT = 300_000;
const MOST_WORDS = 6_000;
const MOST_PLACES = 100;
const LAST_PLACE = 16_000;
/** Postgres ranks the letters A to D; what a document is called counts most. */
const TITLE = 'A';
const SKILL = 'B';
const TEXT = '';

/**
 * The search's only writer. Words are stored as keyed hashes: equal words are equal tokens for one user, and noise to
 * everybody without that user's data key.
 */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** Part of the caller's transaction. Takes the place of what was known of this document. */
  async put(userId: string, document: Searchable): Promise<void> {
    const { type, id, kind, language, tags, at, title, about, skills } = document;
    const { tokens, words } = await this.tokenise(userId, document);
    const facts: SearchFacts = { title, about, skills };
    await this.unitOfWork.manager.query(
      `insert into search_documents (type, id, user_id, kind, language, tags, at, tokens, facts, words, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8::tsvector, $9, $10, $11)
       on conflict (type, id) do update set
         kind = excluded.kind, language = excluded.language, tags = excluded.tags, at = excluded.at,
         tokens = excluded.tokens, facts = excluded.facts, words = excluded.words,
         content = excluded.content
       where search_documents.user_id = excluded.user_id`,
      [
        type,
        id,
        userId,
        kind,
        language,
        tags,
        at,
        tokens,
        await this.cipher.sealJson(userId, factsRef(type, id), facts),
        await this.cipher.sealJson(userId, wordsRef(type, id), words),
        await this.cipher.seal(userId, contentRef(type, id), Buffer.from(document.text.slice(0, LONGEST_TEXT))),
      ],
    );
  }

  /** Part of the caller's transaction. The same text under another name; nothing if the document is not known. */
  async amend(
    userId: string,
    { type, id }: Pick<Searchable, 'type' | 'id'>,
    change: Partial<Omit<Searchable, 'type' | 'id'>>,
  ): Promise<void> {
    await this.unitOfWork.run(async () => {
      const row = await this.unitOfWork
        .repository(SearchDocumentEntity)
        .findOne({ where: { userId, type, id }, lock: { mode: 'pessimistic_write' } });
      if (!row) return;
      const { kind, language, tags, at } = row;
      const facts = await this.cipher.openJson<SearchFacts>(userId, factsRef(type, id), row.facts);
      const text = (await this.cipher.open(userId, contentRef(type, id), row.content)).toString('utf8');
      await this.put(userId, { type, id, kind, language, tags, at, text, ...facts, ...change });
    });
  }

  /** Part of the caller's transaction. */
  async remove(userId: string, type: SearchType, id: string): Promise<void> {
    await this.unitOfWork.repository(SearchDocumentEntity).delete({ userId, type, id });
  }

  /** How this user's words are written in the index. */
  async keyer(userId: string): Promise<Keyer> {
    return new Keyer(await this.cipher.deriveKey(userId, { kind: 'search', id: userId }, ''));
  }

  private async tokenise(userId: string, { title, about, text, skills, tags }: Searchable) {
    const keyer = await this.keyer(userId);
    const places = new Map<string, string[]>();
    let offset = 0;
    const add = (part: string, weight: string) => {
      let last = 0;
      for (const { word, position } of wordsOf(part.slice(0, LONGEST_TEXT))) {
        last = position;
        const known = places.get(word) ?? [];
        if (known.length === 0 && places.size >= MOST_WORDS) continue;
        if (known.length < MOST_PLACES) known.push(`${Math.min(offset + position, LAST_PLACE)}${weight}`);
        places.set(word, known);
      }
      offset += last + 10; // a phrase does not reach over parts
    };
    add(title, TITLE);
    add([...skills, ...tags, about].join(' | '), SKILL);
    add(text, TEXT);
    const tokens = [...places].map(([word, at]) => `${keyer.word(word)}:${at.join(',')}`);
    const facets = [...new Set(skills.map((skill) => keyer.skill(skill)))];
    return { tokens: [...tokens, ...facets].join(' '), words: [...places.keys()] };
  }
}

/** Words into tokens: 64 bits of an HMAC, as hex, which means nothing in Postgres' query language. */
export class Keyer {
  constructor(private readonly key: Buffer) {}

  word(word: string): string {
    return this.token(`word:${word}`);
  }

  /** A skill as a whole, to filter by. */
  skill(skill: string): string {
    return this.token(`skill:${[...wordsOf(skill)].map(({ word }) => word).join(' ')}`);
  }

  private token(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('hex').slice(0, 16);
  }
}

export function factsRef(type: SearchType, id: string) {
  return { kind: `search-${type}-facts`, id };
}

export function wordsRef(type: SearchType, id: string) {
  return { kind: `search-${type}-words`, id };
}

export function contentRef(type: SearchType, id: string) {
  return { kind: `search-${type}-content`, id };
}

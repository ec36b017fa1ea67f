import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { InvalidInput } from '../errors/common.errors.js';
import { type ListResponse, PageQuery, type Page, toListResponse } from './page.dto.js';

/** For lists without an end in sight: page by number, or go on from where the page before ended. */
export class CursorQuery extends PageQuery {
  @ApiPropertyOptional({
    description:
      '`next_cursor` of the page before. Rows that came or went meanwhile neither repeat nor hide others; `page` is not looked at.',
  })
  @IsOptional()
  @Matches(/^[\w-]{1,1000}$/, { message: 'cursor must be the next_cursor of an earlier answer' })
  cursor?: string;
}

/** Where a page ended: what the list is ordered by, and the id that parts equals. */
export interface Cursor {
  /** The order that it belongs to: a cursor of one order means nothing in another. */
  sort: string;
  value: string;
  id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function encodeCursor({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** @throws InvalidInput for what is no cursor, or one of another order */
export function decodeCursor(text: string, sort: string, kind: 'text' | 'time' | 'number' = 'text'): Cursor {
  const refused = new InvalidInput([
    { path: 'cursor', message: 'must be the next_cursor of an earlier answer with this sort' },
  ]);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  const [of, value, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (of !== sort || typeof value !== 'string' || typeof id !== 'string') throw refused;
  if (!UUID.test(id) || value.includes('\u0000')) throw refused;
  if (kind === 'time' && !isTime(value)) throw refused;
  if (kind === 'number' && !/^\d{1,9}$/.test(value)) throw refused;
  return { sort, value, id };
}

/** As `toISOString` writes it: `Date.parse` alone takes much that Postgres does not. */
function isTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** @param page with one item more than asked for, if there is a next page */
export function toCursorListResponse<E, T>(
  page: Page<E>,
  query: CursorQuery,
  map: (item: E) => T,
  cursorOf: (item: E) => Cursor,
): ListResponse<T> {
  const items = page.items.slice(0, query.page_size);
  const last = items.at(-1);
  const more = page.items.length > query.page_size;
  const answer = toListResponse({ items, total: page.total }, query, map);
  answer.pagination.has_next = more;
  if (query.cursor !== undefined) answer.pagination.has_prev = true;
  answer.pagination.next_cursor = more && last ? encodeCursor(cursorOf(last)) : null;
  return answer;
}

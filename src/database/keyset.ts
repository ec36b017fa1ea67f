import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type CursorQuery, decodeCursor } from '../common/pagination/cursor.js';
import { type Page } from '../common/pagination/page.dto.js';

/** An order that an index serves: a column, and the id that parts equals. */
export interface KeysetOrder {
  /** The name clients give it; part of the cursor. */
  name: string;
  /** `alias.column` as SQL; the id itself where the order is that of creation. */
  column: string;
  direction: 'ASC' | 'DESC';
  /** What the column holds. Times must have been written in whole milliseconds: a cursor carries no more. */
  kind?: 'text' | 'time' | 'number';
}

/** One page and the number of all rows, in two queries. @returns one item more than asked for if there is a next page */
export async function keysetPage<T extends ObjectLiteral>(
  builder: SelectQueryBuilder<T>,
  { name, column, direction, kind }: KeysetOrder,
  query: CursorQuery,
): Promise<Page<T>> {
  const id = `${builder.alias}.id`;
  const total = await builder.getCount();
  builder.orderBy(column, direction).limit(query.page_size + 1);
  if (column !== id) builder.addOrderBy(id, direction);
  if (query.cursor === undefined)
    return { items: await builder.offset((query.page - 1) * query.page_size).getMany(), total };
  const cursor = decodeCursor(query.cursor, name, kind);
  const sign = direction === 'ASC' ? '>' : '<';
  if (column === id) builder.andWhere(`${id} ${sign} :cursorId`);
  else builder.andWhere(`(${column}, ${id}) ${sign} (:cursorValue, :cursorId)`);
  builder.setParameters({ cursorValue: cursor.value, cursorId: cursor.id });
  return { items: await builder.getMany(), total };
}

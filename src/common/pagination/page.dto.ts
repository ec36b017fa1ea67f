import { ApiProperty } from '@nestjs/swagger';
import { WholeNumberField } from '../validation/fields.js';

export class PageQuery {
  /** 1-based. */
  @WholeNumberField(1, 100_000, { optional: true })
  page: number = 1;

  @WholeNumberField(1, 100, { optional: true })
  page_size: number = 20;
}

export interface Page<T> {
  items: T[];
  total: number;
}

export class PaginationResponse {
  page: number;
  page_size: number;
  total_items: number;
  total_pages: number;
  has_next: boolean;
  has_prev: boolean;

  /** For lists that take a `cursor`: where the next page begins, null on the last. */
  @ApiProperty({ type: String, required: false, nullable: true })
  next_cursor?: string | null;
}

export interface ListResponse<T> {
  status: 'success';
  data: T[];
  pagination: PaginationResponse;
}

/** The list answer of one item type, as a class that the OpenAPI document can name. */
export function listResponseOf<T>(item: new () => T) {
  class ListResponseOf implements ListResponse<T> {
    @ApiProperty({ enum: ['success'] })
    status: 'success';

    @ApiProperty({ type: [item] })
    data: T[];

    @ApiProperty()
    pagination: PaginationResponse;
  }
  Object.defineProperty(ListResponseOf, 'name', { value: `${item.name.replace(/Response$/, '')}ListResponse` });
  return ListResponseOf;
}

export function toListResponse<E, T>(
  { items, total }: Page<E>,
  query: PageQuery,
  map: (item: E) => T,
): ListResponse<T> {
  const pages = Math.ceil(total / query.page_size);
  return {
    status: 'success',
    data: items.map(map),
    pagination: {
      page: query.page,
      page_size: query.page_size,
      total_items: total,
      total_pages: pages,
      has_next: query.page < pages,
      has_prev: query.page > 1,
    },
  };
}

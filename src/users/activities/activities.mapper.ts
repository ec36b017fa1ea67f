import { type ListResponse, type Page } from '../../common/pagination/page.dto.js';
import { type ActivityEntity } from './activity.entity.js';
import { type ActivityQuery, type ActivityResponse } from './activities.dto.js';

export function toActivityResponse(activity: ActivityEntity): ActivityResponse {
  return {
    id: activity.id,
    type: activity.type,
    address: activity.address,
    user_agent: activity.userAgent,
    details: { ...activity.details },
    created_at: activity.createdAt.toISOString(),
  };
}

/** Limit and offset in the terms of pages; an offset inside a page counts as that page. */
export function toActivityListResponse(
  { items, total }: Page<ActivityEntity>,
  { limit, offset }: ActivityQuery,
): ListResponse<ActivityResponse> {
  return {
    status: 'success',
    data: items.map(toActivityResponse),
    pagination: {
      page: Math.floor(offset / limit) + 1,
      page_size: limit,
      total_items: total,
      total_pages: Math.ceil(total / limit),
      has_next: offset + items.length < total,
      has_prev: offset > 0,
    },
  };
}

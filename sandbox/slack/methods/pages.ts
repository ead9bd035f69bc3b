// Cursor pagination. Source: docs.slack.dev, "Pagination".

import { Refusal } from '../refusal.js';

export interface Page<T> {
  items: T[];
  has_more: boolean;
  response_metadata: { next_cursor: string };
}

/** The page that begins at the cursor; `limit` above `max` or below 1 is refused. */
export function page<T>(
  all: readonly T[],
  asked: { limit?: number; cursor?: string },
  size: { fallback: number; max: number },
): Page<T> {
  const limit = asked.limit === undefined || asked.limit === 0 ? size.fallback : asked.limit;
  if (limit < 1 || limit > size.max) throw new Refusal('invalid_limit');
  const start = readCursor(asked.cursor);
  const end = start + limit;
  const more = end < all.length;
  return {
    items: all.slice(start, end),
    has_more: more,
    response_metadata: { next_cursor: more ? Buffer.from(`offset:${end}`).toString('base64') : '' },
  };
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') return 0;
  const match = /^offset:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (match === null) throw new Refusal('invalid_cursor');
  return Number(match[1]);
}

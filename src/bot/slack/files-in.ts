/** Files that Slack tells of: only those that can be fetched. Pure. */
import { z } from 'zod';
import type { DeskFile as File } from '../../flows/event.js';

const FILES_MAX = 30;

/** Files that can be fetched: not those of other workspaces or services, and not those that were deleted. */
const DeskFile = z.object({
  url_private: z.url().max(2000),
  name: z.string().default('file'),
  mimetype: z.string().max(200).default(''),
  size: z.number().int().nonnegative(),
  mode: z.string().optional(),
  is_external: z.boolean().optional(),
});

const GONE = new Set(['tombstone', 'hidden_by_limit', 'external']);

/** @param files as they came with a message. */
export function filesOf(files: readonly unknown[]): File[] {
  return files.slice(0, FILES_MAX).flatMap((one) => {
    const read = DeskFile.safeParse(one);
    if (!read.success || read.data.is_external || GONE.has(read.data.mode ?? '')) return [];
    const { url_private: url, name, mimetype: mime, size } = read.data;
    return [
      {
        url,
        name: name
          .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '_')
          .slice(-120)
          .toWellFormed(),
        mime,
        size,
      },
    ];
  });
}

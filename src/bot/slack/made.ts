/** Files that we make ourselves at the moment when they are sent, and never store; they go the way of files of persons. */
import { Readable } from 'node:stream';
import type { FetchFile } from '../telegram/download.js';

/** What a file is made of. */
export type Made = { bytes: Buffer; type: string };

/** @param make by the id that a flow has given the file; null for all others, which are fetched. */
export function withMade(fetchFile: FetchFile, make: (id: string) => Made | null): FetchFile {
  return async (id, signal) => {
    const made = make(id);
    if (made === null) return await fetchFile(id, signal);
    return { body: Readable.from([made.bytes]), length: made.bytes.length, type: made.type };
  };
}

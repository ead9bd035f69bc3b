/** What a file of a running service holds. */
import { execFileSync } from 'node:child_process';

/**
 * Read by another process: one that closes the file of a database gives up all locks that it holds on it, and those of a service
 * that runs inside it with them.
 */
export const bytesOf = (file: string): Buffer =>
  execFileSync('cat', [file], { maxBuffer: Number.POSITIVE_INFINITY });

/** What the commands of `helpcenter` share: how they print, and how they say that they were called wrongly. */
import { readFileSync } from 'node:fs';
import type { readSettings } from '../settings.js';

/** Bad input: the command was called wrongly, or what it was given cannot be read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command that needs the service's database is called with, besides its words. */
export type Around = {
  readonly env: Parameters<typeof readSettings>[0];
  /** Prints a line of the result. */
  readonly print: (text: string) => void;
  /** Says what went wrong, where results do not go. */
  readonly complain: (text: string) => void;
};

/** Prints a line of the result. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** The value of one line of JSON. @throws UsageError when it is none. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`not a line of JSON: ${line.slice(0, 80)}`);
  }
}

/** The lines of `file` that are not empty, with their numbers from 1. @throws UsageError when it cannot be read. */
export function linesOf(file: string): { line: string; number: number }[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
  return text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
}

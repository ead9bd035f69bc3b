/** Says what went wrong with a request to a model, and whether the same may go well a moment later. */
import { z } from 'zod';
import type { Unanswered } from '../../db/asks.js';

export type Trouble = {
  readonly why: Unanswered;
  readonly again: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly wait: number;
};

const PASSING = new Set([408, 409, 429]);
/** A moment for a server that has just stumbled. */
const SHORTLY = 250;

const Failure = z.looseObject({
  status: z.number().optional(),
  name: z.string().optional(),
  headers: z.unknown().optional(),
});

function waitOf(headers: unknown): number {
  const named = headers instanceof Headers ? headers.get('retry-after') : null;
  const seconds = Number(named ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : SHORTLY;
}

export function troubleOf(error: unknown): Trouble {
  const read = Failure.safeParse(error);
  const { status, headers } = read.success ? read.data : {};
  if (status === undefined) return { why: 'broken', again: true, wait: SHORTLY };
  const again = PASSING.has(status) || status >= 500;
  return { why: again ? 'broken' : 'refused', again, wait: waitOf(headers) };
}

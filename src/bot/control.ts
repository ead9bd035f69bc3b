/** Turns the business clock of a sandbox, stepping through every timer that falls due on the way. */
import { z } from 'zod';
import type { Store } from '../db/open.js';
import type { Clock } from './clock.js';
import type { TimerLoop } from './timer-loop.js';

const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const Moment = z.union([z.number(), z.iso.datetime({ offset: true })]);
const Turn = z.union([
  z.object({ to: Moment }),
  z.object({ next: Moment }),
  z.object({ advance: z.string().regex(/^\d{1,6}[smhdw]$/, 'must look like 14d, 3h, 90m or 20s') }),
]);

/** More timers than this on one turn of the clock are a loop. */
const MOST_STEPS = 10_000;

export type ControlParts = {
  store: Store;
  clock: Clock;
  timers: TimerLoop;
  /** When the next row leaves that waits for a moment (UTC milliseconds); null when none does. */
  nextSend: () => number | null;
  /** Resolves when inbox and outbox are idle. */
  idle: () => Promise<void>;
};

/**
 * @returns a handler for `{"to": ms or ISO}` or `{"advance":"14d"}` that answers `{"now","steps"}`. `{"next": ms or ISO}` turns nothing:
 * its `next` is when something falls due on the way there (UTC milliseconds), at most that moment itself.
 */
export function clockControl({ store, clock, timers, nextSend, idle }: ControlParts) {
  return async (body: unknown): Promise<{ now: number; steps: number; next?: number }> => {
    const turn = Turn.parse(body);
    let steps = 0;
    await idle();
    const next = (): number =>
      Math.min(timers.nextDue() ?? Number.POSITIVE_INFINITY, nextSend() ?? Number.POSITIVE_INFINITY);
    if ('next' in turn)
      return { now: clock.now(), steps, next: Math.min(next(), new Date(turn.next).getTime()) };
    // Counted from here: a clock never goes back by the time that others took to become idle.
    const target = 'to' in turn ? new Date(turn.to).getTime() : clock.now() + lengthOf(turn.advance);
    for (let due = next(); due <= target; due = next()) {
      if (due > clock.now()) clock.turnTo(due);
      steps += Math.max(1, timers.runDue());
      await idle();
      if (steps > MOST_STEPS) throw new Error('too many timers on the way');
    }
    clock.turnTo(target);
    clock.save(store);
    await idle();
    return { now: clock.now(), steps };
  };
}

function lengthOf(text: string): number {
  return Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0);
}

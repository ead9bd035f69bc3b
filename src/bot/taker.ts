/** Checks and renders a row at the last moment before it is sent. Always inside the sender's transaction. */
import type { OutboxRow, Platform, Waiting } from '../db/outbox.js';
import type { Rendered } from '../db/outbox-words.js';
import type { Rows } from '../db/rows.js';
import type { Clock } from './clock.js';
import type { Lanes } from './lanes.js';
import type { Job, Ledger } from './ledger.js';
import { describe, type Log } from './log.js';
import type { Mouth, Rendering } from './mouth.js';
import { step } from './steps.js';

export type TakerParts = {
  rows: Rows;
  clock: Clock;
  log: Log;
  lanes: Lanes;
  mouths: Record<Platform, Mouth>;
  ledger: Ledger;
};

/** How soon to look again for what a row hangs on. */
const WAIT_PAUSE = 250;
/** So many rows behind one are looked at, to be merged with it. */
const MERGED_AT_ONCE = 32;
/** A row whose send was unclear is asked about, not sent: its bytes may be gone. */
const NOTHING: Rendered = { method: '', body: {} };

export class Taker {
  readonly #parts: TakerParts;
  readonly #line: (row: Waiting) => void;

  /** @param line puts a row back in line, for the moment in its `notBefore`. */
  constructor(parts: TakerParts, line: (row: Waiting) => void) {
    this.#parts = parts;
    this.#line = line;
  }

  /** @returns the job that is to be sent once this is committed; null when there is none (now). */
  take(waiting: Waiting): Job | null {
    const { rows, clock, mouths, ledger } = this.#parts;
    const row = rows.outbox.byId(waiting.id);
    const now = clock.now();
    if (!row || row.finishedAt !== null || row.mergedInto !== null) return null;
    // One that stands in line twice is on its way already.
    if (row.state === 'held' || row.state === 'sending') return null;
    step('send.taken');
    if (row.state === 'unknown') return { row, waiting, rendered: rows.outbox.rendered(row) ?? NOTHING };
    if (row.notAfter !== null && row.notAfter < now) {
      ledger.end(row, 'cancelled', 'expired', 'expired', now);
      return null;
    }
    return this.#render(row, waiting, mouths[row.platform]);
  }

  #render(row: OutboxRow, waiting: Waiting, mouth: Mouth): Job | null {
    const { rows, clock, lanes, ledger } = this.#parts;
    const rendering = this.#tryRender(row, mouth);
    const [first, ...rest] = rendering.do === 'send' ? rendering.parts : [];
    if (rendering.do === 'send' && first) {
      if (row.hasWords) rows.outbox.claim(row.id, first, Date.now());
      else rows.outbox.claimBare(row.id, Date.now());
      this.#merge(row, rendering.merged ?? []);
      rest.forEach((rendered, n) => {
        const part = { key: `${row.key}:${n + 1}`, part: n + 1, repeat: 0, rendered, notBefore: 0 };
        lanes.add(rows.outbox.addBeside(row, part, clock.now()), clock.mono());
      });
      return { row, waiting, rendered: first };
    }
    if (rendering.do === 'later') {
      rows.outbox.mark(row.id, { notBefore: rendering.from });
      this.#line({ ...waiting, notBefore: rendering.from });
    } else if (rendering.do === 'wait') lanes.add(waiting, clock.mono(), clock.mono() + WAIT_PAUSE);
    else if (rendering.do === 'hold') ledger.end(row, 'held', 'blocked', 'blocked', clock.now());
    else if (rendering.do === 'fail') ledger.end(row, 'failed', 'cannot be rendered', 'refused', clock.now());
    else {
      ledger.cancel(row, rendering.do === 'cancel' ? rendering.reason : 'nothing to say', clock.now());
    }
    return null;
  }

  #merge(row: OutboxRow, merged: readonly OutboxRow[]): void {
    const { rows, clock, lanes } = this.#parts;
    for (const one of merged) {
      rows.outbox.mark(one.id, { state: 'sending', mergedInto: row.id, startedAt: Date.now() });
      lanes.drop(one, clock.mono());
    }
  }

  #tryRender(row: OutboxRow, mouth: Mouth): Rendering | { do: 'fail' } {
    const { rows, log } = this.#parts;
    try {
      return mouth.render(row, () => rows.outboxLists.dueBehind(row, MERGED_AT_ONCE));
    } catch (error) {
      log.error({ msg: 'cannot render', row: row.key, ...describe(error) });
      return { do: 'fail' };
    }
  }
}

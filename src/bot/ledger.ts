/** Writes down what became of a row that was sent, and decides what comes of it. Always inside the sender's transaction. */
import { firstKeyOf, type OutboxRow, type Platform, PRIORITY, type Waiting } from '../db/outbox.js';
import type { Rendered } from '../db/outbox-words.js';
import type { Rows } from '../db/rows.js';
import { castEnded, isCast } from '../flows/broadcast/outcome.js';
import type { OwnEvent } from '../flows/event.js';
import type { Outcome } from './classify.js';
import type { Log } from './log.js';
import type { Arrived, Mouth } from './mouth.js';

/** A row on its way: as it was when it was taken, with its final bytes. */
export type Job = { row: OutboxRow; waiting: Waiting; rendered: Rendered };
export type Finished = Job & { outcome: Outcome | { is: 'sent'; at: Arrived } | { is: 'not-there' } };

type How = Extract<OwnEvent, { type: 'send.ended' }>['how'];

export type LedgerParts = {
  rows: Rows;
  log: Log;
  mouths: Record<Platform, Mouth>;
  /** Records as an event what ended otherwise than well; `id` keeps a repeat away. */
  report: (event: OwnEvent, id: string) => void;
  /** The program cannot go on. */
  fatal: (reason: string) => void;
};

/** Pauses after a failure, doubled each time up to a minute. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
/** How long after an unclear send the platform is asked; Slack needs a moment until a post shows in the history. */
const PROBE_PAUSE = { telegram: FIRST_PAUSE, slack: 5000 } as const;
const PROBES = { telegram: 1, slack: 2 } as const;
/** What could not be sent, or only unclearly, for so long is given up, and the team is told. */
const LONGEST_TRY = 24 * 3_600_000;

const pause = (attempts: number): number =>
  Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempts, 10));

/** Done twice it is as if done once, so an unclear one is simply done again. */
const IDEMPOTENT = new Set([
  'editMessageText',
  'deleteMessage',
  'deleteMessages',
  'leaveChat',
  'chat.update',
  'chat.delete',
  'files.delete',
  'thread.clear',
]);

/** What may have arrived all the same, and would then be there twice. */
const ASKABLE = new Set(['chat.postMessage', 'sendMessage', 'sendLocation', 'relay']);

export class Ledger {
  readonly #parts: LedgerParts;

  constructor(parts: LedgerParts) {
    this.#parts = parts;
  }

  /** @param now UTC milliseconds of the business clock. @returns rows to be put in line. */
  record(finished: Finished, now: number): Waiting[] {
    const { fatal, log } = this.#parts;
    const { row, outcome } = finished;
    switch (outcome.is) {
      case 'sent':
        return this.#arrived(finished, outcome.at, now);
      case 'done':
        return this.#arrived(finished, { chat: row.externalChat ?? '', externalId: row.externalId }, now);
      case 'not-there':
        return this.#notThere(row, now);
      case 'retry':
        return this.#again(row, outcome.afterMs, outcome.code, now);
      case 'not-sent':
        return this.#again(row, pause(row.attempts), outcome.code, now);
      case 'gone':
        return this.end(row, this.#mayReturn(row, outcome.how), outcome.code, outcome.how, now);
      case 'refused':
        return this.#refused(finished, outcome, now);
      case 'fatal':
        log.fatal({ msg: 'credentials refused', platform: row.platform, code: outcome.code });
        fatal(`${row.platform} refuses our token`);
        return this.#again(row, 0, outcome.code, now);
      case 'unknown':
        return this.unclear(row, outcome.code, now);
    }
  }

  /** Only a person who has blocked the bot may come back; what was said to many is not kept for them. */
  #mayReturn(row: OutboxRow, how: 'blocked' | 'gone'): 'held' | 'failed' {
    return how === 'blocked' && row.personId !== null && !isCast(row) ? 'held' : 'failed';
  }

  #mergedInto(row: OutboxRow): OutboxRow[] {
    return row.kind === 'post' ? this.#parts.rows.outboxLists.mergedInto(row.id) : [];
  }

  #arrived({ row, rendered }: Job, at: Arrived, now: number): Waiting[] {
    const { rows } = this.#parts;
    rows.outbox.sent(row.id, at, now);
    if (isCast(row)) {
      const deleted = rendered.method === 'deleteMessage';
      castEnded(rows, row, row.kind === 'broadcast' ? 'sent' : deleted ? 'deleted' : 'edited', null);
      return [];
    }
    for (const merged of this.#mergedInto(row)) rows.outbox.sent(merged.id, at, now);
    if (row.kind === 'clear' && row.caseId !== null)
      rows.cases.change(row.caseId, { clearedAt: now, threadTs: null });
    if (row.kind !== 'card' || row.caseId === null || at.externalId === null) return [];
    if (rows.cases.byId(row.caseId)?.threadTs === null)
      rows.cases.change(row.caseId, { threadTs: at.externalId });
    return [];
  }

  /** Back in line; what is whole is rendered again when it goes. */
  #again(row: OutboxRow, afterMs: number, code: string, now: number): Waiting[] {
    const { rows } = this.#parts;
    const notBefore = now + afterMs;
    if (row.state === 'unknown') {
      rows.outbox.mark(row.id, { notBefore });
      return [{ ...row, notBefore }];
    }
    if (now - row.createdAt > LONGEST_TRY) return this.end(row, 'failed', code, 'expired', now);
    rows.outbox.mark(row.id, { state: 'retry', notBefore, error: code });
    this.#forget(row);
    return [{ ...row, notBefore }];
  }

  /**
   * A whole message is rendered anew each time that it goes, and a card too: it shows what is true then. A part of a
   * longer text, and a post that may carry others, keep their bytes, for those depend on them.
   */
  #isWhole(row: OutboxRow): boolean {
    if (row.part > 0 || row.kind === 'card') return row.kind === 'card';
    if (!row.hasWords) return false;
    return row.plain || this.#parts.rows.outbox.rendered(row)?.body.parse_mode !== undefined;
  }

  /** Has a whole message rendered anew. */
  #forget(row: OutboxRow): void {
    if (this.#isWhole(row)) this.#parts.rows.outbox.forgetRendered(row.id);
  }

  #refused(
    { row, rendered }: Finished,
    outcome: Extract<Outcome, { is: 'refused' }>,
    now: number,
  ): Waiting[] {
    const { rows, log } = this.#parts;
    log.error({ msg: 'refused', row: row.key, kind: row.kind, code: outcome.code });
    const tooOldToDelete = rendered.method === 'deleteMessage';
    if ((outcome.markup || tooOldToDelete) && !row.plain) {
      rows.outbox.mark(row.id, { state: 'retry', plain: true, error: outcome.code });
      rows.outbox.forgetRendered(row.id);
      return [{ ...row, notBefore: 0 }];
    }
    return this.end(row, 'failed', outcome.code, 'refused', now);
  }

  /** Ends a row that will not arrive, or holds it until the person is back. */
  end(
    row: OutboxRow,
    state: 'failed' | 'cancelled' | 'held',
    error: string,
    how: How,
    now: number,
  ): Waiting[] {
    const { rows } = this.#parts;
    const finishedAt = state === 'held' ? null : now;
    if (isCast(row))
      return this.#castEnd(
        row,
        state === 'cancelled' ? 'skipped' : how === 'blocked' ? 'blocked' : 'failed',
        error,
        how,
        now,
      );
    rows.outbox.mark(row.id, { state, error, finishedAt });
    if (state === 'held') this.#forget(row);
    for (const merged of this.#mergedInto(row)) rows.outbox.mark(merged.id, { state, error, finishedAt });
    this.#report(row, how);
    return [];
  }

  /** What belongs to a broadcast is told in its report, and to nobody else but whoever keeps whether a person can be reached. */
  #castEnd(
    row: OutboxRow,
    as: 'skipped' | 'blocked' | 'failed',
    error: string,
    how: How,
    now: number,
  ): Waiting[] {
    const { rows } = this.#parts;
    const state = as === 'skipped' ? 'cancelled' : 'failed';
    rows.outbox.mark(row.id, { state, error, finishedAt: now, closedAt: now });
    castEnded(rows, row, as, as === 'skipped' ? how : error);
    if (how === 'blocked' || how === 'gone') this.#report(row, how);
    return [];
  }

  /** Ends a row that is not to be sent after all. */
  cancel(row: OutboxRow, reason: string, now: number): void {
    const { rows } = this.#parts;
    rows.outbox.mark(row.id, { state: 'cancelled', error: reason, finishedAt: now });
    if (isCast(row)) castEnded(rows, row, reason === 'halted' ? 'halted' : 'skipped', reason);
  }

  #report(row: OutboxRow, how: How): void {
    this.#parts.report({ type: 'send.ended', rowId: row.id, how }, `${how}:${row.id}:${row.attempts}`);
  }

  /**
   * It may have arrived. What can be asked about, or may be said again, waits until the platform answers: while a network
   * swallows answers, repeats would only pile up in the chat. The rest ends here.
   */
  unclear(row: OutboxRow, code: string, now: number): Waiting[] {
    const { rows } = this.#parts;
    const rendered = rows.outbox.rendered(row);
    const worthAsking = ASKABLE.has(rendered?.method ?? '');
    if (!worthAsking || !this.#mayRepeat(row)) return this.#giveUp(row, rendered, code, now);
    const change = {
      state: 'unknown' as const,
      unknownAt: now,
      error: code,
      probes: 0,
      notBefore: now + Math.max(PROBE_PAUSE[row.platform], pause(row.repeat - 1)),
    };
    rows.outbox.mark(row.id, change);
    return [{ ...row, ...change }];
  }

  #notThere(row: OutboxRow, now: number): Waiting[] {
    const { rows } = this.#parts;
    const probes = row.probes + 1;
    if (probes >= PROBES[row.platform])
      return this.#giveUp(row, rows.outbox.rendered(row), row.error ?? 'not there', now);
    const change = { probes, notBefore: now + PROBE_PAUSE[row.platform] };
    rows.outbox.mark(row.id, change);
    return [{ ...row, ...change }];
  }

  /** Words to a person only while they are awaited, words to the team always. */
  #mayRepeat(row: OutboxRow): boolean {
    return row.platform === 'slack' || row.priority <= PRIORITY.answer;
  }

  #isOld(row: OutboxRow, now: number): boolean {
    const first = this.#parts.rows.outbox.byKey(firstKeyOf(row));
    return now - (first ?? row).createdAt > LONGEST_TRY;
  }

  /** Ends a row as unclear for good, and puts the same words in line once more where that is right. */
  #giveUp(row: OutboxRow, rendered: Rendered | null, code: string, now: number): Waiting[] {
    const { rows } = this.#parts;
    if (row.kind === 'broadcast') {
      rows.outbox.mark(row.id, {
        state: 'unknown',
        error: code,
        unknownAt: now,
        finishedAt: now,
        closedAt: now,
      });
      castEnded(rows, row, 'unknown', code);
      return [];
    }
    rows.outbox.unknown(row.id, code, now);
    for (const merged of this.#mergedInto(row)) rows.outbox.unknown(merged.id, code, now);
    const harmless = row.kind === 'recall' || IDEMPOTENT.has(rendered?.method ?? '');
    const silent = harmless || row.platform === 'slack';
    const again = (harmless || this.#mayRepeat(row)) && !this.#isOld(row, now);
    if (!silent) this.#report(row, again ? 'repeated' : 'unclear');
    if (!again && isCast(row)) castEnded(rows, row, 'unknown', code);
    if (!again) return [];
    const repeat = row.repeat + 1;
    const key = `${firstKeyOf(row)}r${repeat}`;
    const words = this.#isWhole(row) ? null : rendered;
    const notBefore = harmless ? now + pause(row.repeat) : now;
    return [rows.outbox.addBeside(row, { key, part: row.part, repeat, rendered: words, notBefore }, now)];
  }
}

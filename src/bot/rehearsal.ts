/**
 * Plays the first steps of somebody who writes, in transactions that are undone. Code is compiled and queries are built at their
 * first use, for 10 to 90 ms of what takes one afterwards: no person should wait for that, nor those behind them.
 */
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../db/open.js';
import type { Rows } from '../db/rows.js';
import { SayPayload } from '../flows/payload.js';
import { route } from '../flows/route.js';
import { type Ground, Turn } from '../flows/turn.js';
import { findSigns } from '../matching/screen/reading.js';
import type { Mouth } from './mouth.js';
import { telegramEvent } from './telegram/ears.js';

export type RehearsalParts = {
  store: Store;
  rows: Rows;
  ground: Ground;
  /** Renders what is said; nothing is sent. */
  mouth: Pick<Mouth, 'render'>;
  /** UTC milliseconds. */
  now: () => number;
  /** Whether somebody really waits: they come first, and what they do has the same effect. */
  isBusy: () => boolean;
};

/** What somebody writes, or which button of the newest message they press. */
type Step = string | number;

const SCRIPTS: readonly (readonly Step[])[] = [
  ['/start', 0, 0, '2', '3, 7', 'Berlin', 'Nein', 'Kassel', '31.12.', 'Jobcenter', 'Fertig', 0, 0],
  [
    '/start',
    'Wie melde ich meine Wohnung an?',
    'Ich möchte mit einem Menschen sprechen',
    'Wir suchen schon lange.',
  ],
  ['Ich habe Angst, er schlägt mich'],
];

/** Words of a home, for the tables of the safety check. */
const HOME = 'Helle Wohnung, zwei Zimmer, Besichtigung gern am Wochenende.';

/** No chat of Telegram has this id. */
const NOBODY = 0;

/** Plays each script to its end, one step further each time, and lets others in between; ends early once somebody is there. @returns how often something was played. */
export async function rehearse(parts: RehearsalParts): Promise<number> {
  let plays = 0;
  // Regular expressions are compiled at their second use once more, to be quicker.
  for (let time = 0; time < 2; time += 1) {
    await setImmediate();
    findSigns(HOME);
  }
  for (const script of SCRIPTS)
    for (let steps = 1; steps <= script.length; steps += 1) {
      await setImmediate();
      if (parts.isBusy()) return plays;
      parts.store.undone(() => new Play(parts).play(script.slice(0, steps)));
      plays += 1;
    }
  return plays;
}

class Play {
  readonly #parts: RehearsalParts;
  /** Those under the newest message that has any. */
  #tokens: string[] = [];

  constructor(parts: RehearsalParts) {
    this.#parts = parts;
  }

  play(steps: readonly Step[]): void {
    for (const [n, step] of steps.entries()) this.#decide(n, this.#update(step, n));
  }

  #update(step: Step, n: number): unknown {
    const from = { id: NOBODY, is_bot: false, first_name: '-', language_code: 'de' };
    const chat = { id: NOBODY, type: 'private' };
    if (typeof step === 'string') return { update_id: n, message: { message_id: n, from, chat, text: step } };
    return { update_id: n, callback_query: { id: String(n), from, data: this.#tokens[step] ?? '' } };
  }

  #decide(n: number, payload: unknown): void {
    const { rows, ground } = this.#parts;
    const now = this.#parts.now();
    const id = rows.inbox.add({ source: 'telegram', externalId: `rehearsal:${n}`, payload }, now);
    const event = telegramEvent(payload);
    if (id === null || event === null) return;
    const turn = new Turn(ground, { id, recordedAt: now });
    route(event, turn);
    rows.inbox.finish(id, now);
    for (const { id: rowId, platform } of turn.queued) if (platform === 'telegram') this.#read(rowId);
  }

  /** Reads a message as it would be sent. */
  #read(id: number): void {
    const { rows, mouth } = this.#parts;
    const row = rows.outbox.byId(id);
    if (!row) return;
    mouth.render(row, () => []);
    const say = SayPayload.safeParse(rows.outbox.payload(row));
    const tokens = say.success ? say.data.keyboard.flat().map(({ token }) => token) : [];
    if (tokens.length > 0) this.#tokens = tokens;
  }
}

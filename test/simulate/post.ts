/** Sends what the outbox holds, with the service's own rules, to phones and a desk that answer at once. */
import { and, asc, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Clock } from '../../src/bot/clock.js';
import { paceOf } from '../../src/bot/core.js';
import { Lanes } from '../../src/bot/lanes.js';
import { type Job, Ledger } from '../../src/bot/ledger.js';
import { makeLog } from '../../src/bot/log.js';
import type { Mouth } from '../../src/bot/mouth.js';
import { Taker } from '../../src/bot/taker.js';
import { makeApi } from '../../src/bot/telegram/api.js';
import { TelegramMouth } from '../../src/bot/telegram/mouth.js';
import type { Store } from '../../src/db/open.js';
import type { Waiting } from '../../src/db/outbox.js';
import { outbox } from '../../src/db/schema.js';
import type { OwnEvent } from '../../src/flows/event.js';
import { SayPayload } from '../../src/flows/payload.js';
import { dataFile } from '../../src/flows/privacy/data-file.js';
import { calendarFile } from '../../src/flows/programmes/file.js';
import type { Ground } from '../../src/flows/turn.js';
import type { Chance } from './chance.js';

/** A message as it stands on a phone. */
export type Delivered = {
  chat: string;
  /** The outbox row that brought it; another one may change it later. */
  rowId: number;
  text: string;
  /** What opens behind a note of quiet mode, unrendered; empty where nothing does. */
  behind: string;
  buttons: { label: string; token: string }[];
};

export type Phones = {
  /** Whether the person has blocked the bot. */
  blocks: (chat: string) => boolean;
  deliver: (message: Delivered) => void;
};

/** So seldom does a request to Telegram end without an answer; half of those have arrived. */
const UNCLEAR = 0.001;

type Keyboard = { inline_keyboard: { text: string; callback_data: string }[][] };
const WAITS = ['due', 'retry', 'unknown'] as const;

/** What waits to be sent, as the sender would put it in line. */
function statements({ tables }: Store) {
  const { id, seq, part, lane, platform, kind, priority, notBefore, finishedAt, state } = outbox;
  const now = sql.placeholder('now');
  const open = and(isNull(finishedAt), inArray(state, [...WAITS]));
  return {
    due: tables
      .select({ id, seq, part, lane, platform, kind, priority, notBefore })
      .from(outbox)
      .where(and(open, lte(notBefore, now)))
      .orderBy(asc(priority), asc(seq), asc(part), asc(id))
      .prepare(),
    next: tables
      .select({ at: sql<number | null>`min(${notBefore})` })
      .from(outbox)
      .where(and(open, gt(notBefore, now)))
      .prepare(),
  };
}

export class Post {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #phones: Phones;
  readonly #ledger: Ledger;
  readonly #taker: Taker;
  readonly #outbox: Ground['rows']['outbox'];
  readonly #statements: ReturnType<typeof statements>;

  /** @param report records how a send ended, as an event. */
  constructor(
    { store, ground, clock }: { store: Store; ground: Ground; clock: Clock },
    { chance, phones }: { chance: Chance; phones: Phones },
    report: (event: OwnEvent, externalId: string) => void,
  ) {
    const { rows, words, house } = ground;
    const log = makeLog('silent', []);
    const api = makeApi('t', 'http://127.0.0.1:1', 'send');
    const fatal = (reason: string): void => {
      throw new Error(reason);
    };
    const telegram: Mouth = new TelegramMouth({
      rows,
      words,
      api,
      upload: api,
      fetchFile: () => Promise.reject(new Error('no files')),
      now: () => clock.now(),
      quiet: house.quiet,
      makeFile: (person, file) =>
        file === 'data.json' || file === 'data.txt'
          ? dataFile(rows, words, person, file)
          : calendarFile(rows, person, file, { zone: house.office.zone, now: clock.now() }),
    });
    // Only Telegram's rows are rendered: what the desk reads is drawn by tests of its own.
    const mouths = { telegram, slack: telegram };
    // Rows that go back in line are found in the outbox again.
    const lanes = new Lanes(paceOf, () => ({ perSecond: 1, burst: 1 }), null);
    this.#store = store;
    this.#clock = clock;
    this.#chance = chance;
    this.#phones = phones;
    this.#outbox = rows.outbox;
    this.#ledger = new Ledger({ rows, log, mouths, report, fatal });
    this.#taker = new Taker({ rows, clock, log, lanes, mouths, ledger: this.#ledger }, () => undefined);
    this.#statements = statements(store);
  }

  /** When the next row waits to leave (UTC milliseconds); infinity when none does. */
  get next(): number {
    return this.#statements.next.get({ now: this.#clock.now() })?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Sends all that may go now. @returns whether there was anything. */
  send(): boolean {
    const due = this.#statements.due.all({ now: this.#clock.now() });
    if (due.length === 0) return false;
    const arrived = this.#store.transaction(() => due.flatMap((waiting) => this.#one(waiting)));
    for (const message of arrived) this.#phones.deliver(message);
    return true;
  }

  /** @returns what arrives on a phone, once this is committed. */
  #one(waiting: Waiting): Delivered[] {
    if (waiting.platform === 'slack') return this.#toDesk(waiting);
    const job = this.#taker.take(waiting);
    return job ? this.#toPhone(job) : [];
  }

  #toDesk(waiting: Waiting): [] {
    const row = this.#outbox.byId(waiting.id);
    if (!row || row.finishedAt !== null) return [];
    const at = { chat: waiting.lane.split(':')[1] ?? '', externalId: `${row.id}.000100` };
    const rendered = { method: 'chat.postMessage', body: {} };
    this.#ledger.record({ row, waiting, rendered, outcome: { is: 'sent', at } }, this.#clock.now());
    return [];
  }

  #toPhone(job: Job): Delivered[] {
    const now = this.#clock.now();
    const { row, rendered } = job;
    if (row.state === 'unknown') {
      this.#ledger.record({ ...job, outcome: { is: 'not-there' } }, now);
      return [];
    }
    const chat = row.lane.split(':')[1] ?? '';
    if (this.#phones.blocks(chat)) {
      this.#ledger.record({ ...job, outcome: { is: 'gone', how: 'blocked', code: 'telegram 403' } }, now);
      return [];
    }
    const isUnclear = this.#chance.is(UNCLEAR);
    const at = { chat, externalId: String(rendered.body.message_id ?? 100_000 + row.id) };
    const outcome = isUnclear
      ? ({ is: 'unknown', code: 'ETIMEDOUT' } as const)
      : ({ is: 'sent', at } as const);
    this.#ledger.record({ ...job, outcome }, now);
    const { text, caption, reply_markup: markup } = rendered.body;
    if (typeof text !== 'string' && typeof caption !== 'string') return [];
    if (isUnclear && this.#chance.is(0.5)) return [];
    const keys = ((markup as Keyboard | undefined)?.inline_keyboard ?? []).flat();
    const buttons = keys.map((key) => ({ label: key.text, token: key.callback_data }));
    return [{ chat, rowId: row.id, text: String(text ?? caption), behind: this.#behind(row), buttons }];
  }

  #behind(row: Job['row']): string {
    const say = SayPayload.safeParse(this.#outbox.payload(row));
    return say.success && say.data.behind ? JSON.stringify(say.data.behind.said) : '';
  }
}

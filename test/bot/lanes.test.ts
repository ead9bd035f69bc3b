/** The lanes: whatever arrives, fails and waits, the order of sending holds. Played on a monotonic clock of our own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rate } from '../../src/bot/bucket.js';
import { Lanes } from '../../src/bot/lanes.js';
import type { Waiting } from '../../src/db/outbox.js';

/** A row, and what will become of it: how often it fails, how long each try takes and how long the pause is (ms). */
type Fate = { row: Waiting; arrives: number; retries: number; takes: number; pause: number };
type Take = { row: Waiting; at: number; ends: number; last: boolean };

const UNLIMITED: Rate = { perSecond: 1e9, burst: 1e9 };
/** What stands in one queue: the rows of a lane and priority. */
const lineOf = (row: Waiting): string => `${row.lane} ${row.priority}`;

const paceOf = (row: Waiting): string => (row.platform === 'telegram' ? 'telegram' : `slack ${row.lane}`);

const fates = fc
  .array(
    fc.record({
      lane: fc.constantFrom('telegram:1', 'telegram:2', 'slack:C1', 'slack:C2'),
      priority: fc.integer({ min: 0, max: 4 }),
      arrives: fc.integer({ min: 0, max: 3000 }),
      retries: fc.constantFrom(0, 0, 0, 1, 2),
      takes: fc.integer({ min: 1, max: 300 }),
      pause: fc.integer({ min: 0, max: 1500 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  // Rows are decided in order: an event's number grows with the time of its arrival.
  .map((drawn) => drawn.toSorted((a, b) => a.arrives - b.arrives).map(fateOf));

function fateOf(
  drawn: { lane: string; priority: number; arrives: number; retries: number; takes: number; pause: number },
  n: number,
): Fate {
  const platform = drawn.lane.startsWith('telegram') ? 'telegram' : 'slack';
  const { lane, priority, ...rest } = drawn;
  const row = {
    id: n + 1,
    seq: (n + 1) * 1000,
    part: 0,
    lane,
    priority,
    platform,
    kind: 'say',
    notBefore: 0,
  } as const;
  return { ...rest, row };
}

/** Sends everything as the sender would, from one moment at which something happens to the next. */
class Play {
  readonly takes: Take[] = [];
  /** Called with each row that is about to go, and with all that wait then, itself among them. */
  beforeTake: (row: Waiting, now: number, waiting: Waiting[]) => void = () => {};
  /** Called when nothing more may go now. */
  atRest: (now: number, waiting: Waiting[], busy: Set<string>) => void = () => {};
  /** Until when each lane and priority waits for a retry. */
  readonly #blocked = new Map<string, number>();
  readonly #lanes: Lanes;
  readonly #fates: Fate[];
  readonly #tries = new Map<number, number>();
  #arriving: Fate[];
  #onTheWay: Take[] = [];
  #now = 0;

  constructor(fates: Fate[], rates: { pace: Rate; chat: Rate | null }) {
    this.#fates = fates;
    this.#arriving = [...fates];
    this.#lanes = new Lanes(paceOf, () => rates.pace, rates.chat);
  }

  blockedUntil(row: Waiting): number {
    return this.#blocked.get(lineOf(row)) ?? 0;
  }

  run(): Take[] {
    for (let turns = 0; ; turns += 1) {
      if (turns > 20_000) expect.fail('the lanes never come to an end');
      this.#arrive();
      this.#end();
      while (this.#takeOne());
      this.atRest(this.#now, this.#waiting(), new Set(this.#onTheWay.map(({ row }) => row.lane)));
      const next = this.#nextMoment();
      if (next === null) return this.takes;
      this.#now = next;
    }
  }

  #fate(row: Waiting): Fate {
    return this.#fates[row.id - 1] ?? expect.fail(`row ${row.id} was never added`);
  }

  #arrive(): void {
    while (this.#arriving[0] && this.#arriving[0].arrives <= this.#now) {
      const { row } = this.#arriving.shift() as Fate;
      this.#lanes.add(row, this.#now);
    }
  }

  #end(): void {
    const over = this.#onTheWay.filter(({ ends }) => ends <= this.#now);
    this.#onTheWay = this.#onTheWay.filter(({ ends }) => ends > this.#now);
    for (const { row, last } of over) {
      this.#lanes.release(row, this.#now);
      if (last) continue;
      const from = this.#now + this.#fate(row).pause;
      this.#blocked.set(lineOf(row), Math.max(this.blockedUntil(row), from));
      this.#lanes.add(row, this.#now, from);
    }
  }

  #takeOne(): boolean {
    const waiting = this.#waiting();
    const row = this.#lanes.next(this.#now, () => false);
    if (!row) return false;
    this.beforeTake(row, this.#now, waiting);
    const tries = (this.#tries.get(row.id) ?? 0) + 1;
    this.#tries.set(row.id, tries);
    const { takes, retries } = this.#fate(row);
    const take = { row, at: this.#now, ends: this.#now + takes, last: tries > retries };
    this.takes.push(take);
    this.#onTheWay.push(take);
    return true;
  }

  /** Rows in line now. */
  #waiting(): Waiting[] {
    const gone = new Set(
      [...this.takes.filter(({ last }) => last), ...this.#onTheWay].map(({ row }) => row.id),
    );
    return this.#fates
      .filter(({ row, arrives }) => arrives <= this.#now && !gone.has(row.id))
      .map(({ row }) => row);
  }

  #nextMoment(): number | null {
    const wake = this.#lanes.wakeAt(this.#now);
    // A moment that rounding has put a hair too early is looked at again a little later.
    const later = wake === null ? [] : [Math.max(wake, this.#now + 0.01)];
    const moments = [
      ...later,
      ...this.#arriving.map(({ arrives }) => arrives),
      ...this.#onTheWay.map(({ ends }) => ends),
    ];
    return moments.length === 0 ? null : Math.min(...moments);
  }
}

const unlimited = { pace: UNLIMITED, chat: null };

describe('whatever happens', () => {
  it('nothing is lost, and nothing goes more often than it has to', () => {
    fc.assert(
      fc.property(fates, (all) => {
        const takes = new Play(all, unlimited).run();
        for (const { row, retries } of all) {
          expect(takes.filter((take) => take.row.id === row.id)).toHaveLength(retries + 1);
        }
      }),
    );
  });

  it('a lane has one on its way at a time', () => {
    fc.assert(
      fc.property(fates, (all) => {
        const takes = new Play(all, unlimited).run();
        for (const lane of new Set(takes.map(({ row }) => row.lane))) {
          const own = takes.filter(({ row }) => row.lane === lane);
          for (const [n, take] of own.entries())
            expect(take.at).toBeGreaterThanOrEqual(own[n - 1]?.ends ?? 0);
        }
      }),
    );
  });

  it('a lane is strictly in order within a priority, retries included', () => {
    fc.assert(
      fc.property(fates, (all) => {
        const done = new Play(all, unlimited).run().filter(({ last }) => last);
        for (const name of new Set(done.map(({ row }) => lineOf(row)))) {
          const own = done.filter(({ row }) => lineOf(row) === name).map(({ row }) => row.seq);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('nothing idles: a free lane with a row that may go is never left standing', () => {
    fc.assert(
      fc.property(fates, (all) => {
        const play = new Play(all, unlimited);
        play.atRest = (now, waiting, busy) => {
          for (const row of waiting) expect(busy.has(row.lane) || play.blockedUntil(row) > now).toBe(true);
        };
        play.run();
      }),
    );
  });

  it('the higher priority goes first, unless it waits for a retry, which holds up nothing else', () => {
    fc.assert(
      fc.property(fates, (all) => {
        const play = new Play(all, unlimited);
        play.beforeTake = (row, now, waiting) => {
          expect(play.blockedUntil(row)).toBeLessThanOrEqual(now);
          const before = waiting.filter((one) => one.lane === row.lane && one.priority < row.priority);
          for (const one of before) expect(play.blockedUntil(one)).toBeGreaterThan(now);
        };
        play.run();
      }),
    );
  });
});

describe('rates', () => {
  const rate = fc.record({
    perSecond: fc.integer({ min: 1, max: 50 }),
    burst: fc.integer({ min: 1, max: 5 }),
  });

  /** No stretch of time holds more takes than the rate allows. */
  function keeps(times: number[], { perSecond, burst }: Rate): void {
    for (const [from, start] of times.entries()) {
      for (const [to, end] of times.entries()) {
        if (to < from) continue;
        expect(to - from + 1).toBeLessThanOrEqual(burst + ((end - start) / 1000) * perSecond + 1e-6);
      }
    }
  }

  it('no platform, channel or chat is written to faster than its own', () => {
    fc.assert(
      fc.property(fates, rate, rate, (all, pace, chat) => {
        const takes = new Play(all, { pace, chat }).run();
        const times = (belongs: (row: Waiting) => boolean) =>
          takes.filter(({ row }) => belongs(row)).map(({ at }) => at);
        for (const name of new Set(takes.map(({ row }) => paceOf(row))))
          keeps(
            times((row) => paceOf(row) === name),
            pace,
          );
        for (const lane of ['telegram:1', 'telegram:2'])
          keeps(
            times((row) => row.lane === lane),
            chat,
          );
        expect(takes.filter(({ last }) => last)).toHaveLength(all.length);
      }),
    );
  });
});

describe('by hand', () => {
  const row = (id: number, priority = 1, lane = 'telegram:1', part = 0): Waiting => ({
    id,
    seq: id * 1000,
    part,
    lane,
    platform: lane.startsWith('telegram') ? 'telegram' : 'slack',
    kind: 'say',
    priority,
    notBefore: 0,
  });
  const lanes = (): Lanes => new Lanes(paceOf, () => UNLIMITED, null);
  const never = (): boolean => false;

  it('a part stands behind its message and before the next one, whenever it is added', () => {
    const line = lanes();
    for (const one of [row(3), row(1), { ...row(1, 1, 'telegram:1', 1), id: 9 }]) line.add(one, 0);
    const order = [1, 9, 3].map(() => {
      const next = line.next(0, never) ?? expect.fail('nothing goes');
      line.release(next, 0);
      return next.id;
    });
    expect(order).toEqual([1, 9, 3]);
  });

  it('a full platform is passed over, the other goes', () => {
    const line = lanes();
    line.add(row(1), 0);
    line.add(row(2, 4, 'slack:C1'), 0);
    expect(line.next(0, ({ platform }) => platform === 'telegram')?.id).toBe(2);
    expect(line.next(0, never)?.id).toBe(1);
  });

  it('a row that went with another leaves the line', () => {
    const line = lanes();
    line.add(row(1), 0);
    line.add(row(2), 0);
    line.drop(row(1), 0);
    expect(line.size).toBe(1);
    expect(line.next(0, never)?.id).toBe(2);
  });

  it('a paused platform or chat says when it goes on', () => {
    const line = new Lanes(paceOf, () => UNLIMITED, UNLIMITED);
    line.add(row(1), 0);
    line.add(row(2, 1, 'telegram:2'), 0);
    line.pauseLane(row(1), 500, 0);
    expect(line.next(0, never)?.id).toBe(2);
    expect(line.next(0, never)).toBeUndefined();
    expect(line.wakeAt(0)).toBe(500);
    line.pause('telegram', 900, 0);
    expect(line.next(500, never)).toBeUndefined();
    expect(line.next(900, never)?.id).toBe(1);
    expect(line.wakeAt(900)).toBeNull();
  });

  it('in a channel the first words of another thread go before a flood in one, however long it is', () => {
    const channel = { perSecond: 1, burst: 1 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 50 }), (flood, before) => {
        const line = new Lanes(
          () => 'slack C1',
          () => channel,
          null,
        );
        for (let n = 1; n <= flood; n += 1) line.add(row(n, 1, 'slack:C1:case-1'), 0);
        const sends = (at: number): Waiting | undefined => {
          const next = line.next(at, never);
          if (next) line.release(next, at);
          return next;
        };
        for (let second = 0; second < before; second += 1) sends(second * 1000);
        line.add(row(1000, 1, 'slack:C1:case-2'), before * 1000);
        line.add(row(1001, 0, 'slack:C1:case-3'), before * 1000);
        expect(sends(before * 1000)?.id).toBe(1001);
        const second = sends((before + 1) * 1000)?.id;
        // The flood goes first only where it has said nothing yet either.
        expect(second === 1000 || (before === 0 && sends((before + 2) * 1000)?.id === 1000)).toBe(true);
      }),
    );
  });

  it('what was taken and not sent counts against no pace', () => {
    const line = new Lanes(
      () => 'slack C1',
      () => ({ perSecond: 1, burst: 1 }),
      null,
    );
    line.add(row(1, 1, 'slack:C1:case-1'), 0);
    line.add(row(2, 1, 'slack:C1:case-2'), 0);
    line.release(line.next(0, never) ?? expect.fail('nothing goes'), 0, true);
    expect(line.next(0, never)?.id).toBe(2);
    expect(line.wakeAt(0)).toBeNull();
  });

  it('files for which there is no room let words pass, and nothing is woken for them', () => {
    const line = lanes();
    const noFiles = ({ kind }: Waiting): boolean => kind === 'relay';
    line.add({ ...row(1, 1, 'slack:C1:files-1'), kind: 'relay' }, 0);
    line.add(row(2, 1, 'slack:C1:files-1'), 0);
    line.add(row(3, 1, 'slack:C1:case-1'), 0);
    expect(line.next(0, noFiles)?.id).toBe(3);
    expect(line.next(0, noFiles)).toBeUndefined();
    expect(line.wakeAt(0, noFiles)).toBeNull();
    expect(line.wakeAt(0)).toBe(0);
    expect(line.next(0, never)?.id).toBe(1);
  });

  it('a priority that does not exist is refused', () => {
    expect(() => lanes().add(row(1, 5), 0)).toThrow('priority 5');
  });
});

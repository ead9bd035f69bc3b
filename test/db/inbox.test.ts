/** The inbox: every event once, in the order of arrival, until it is decided. */
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/db/inbox.js';
import { type Fresh, freshStore } from './fresh.js';

const NOON = Date.UTC(2027, 2, 2, 12);

let fresh: Fresh;
beforeEach(() => {
  fresh = freshStore();
});

const update = (externalId: string, words = 'hello'): Arrival => ({
  source: 'telegram',
  externalId,
  payload: { message: { text: words } },
});

function add(...ids: string[]): number[] {
  return ids.map((id) => fresh.rows.inbox.add(update(id), NOON) ?? expect.fail(`${id} is a repeat`));
}

const waiting = (): number[] => fresh.rows.inbox.waiting(0, 100).map(({ id }) => id);

describe('what arrives', () => {
  it('is kept once, however often it comes', () => {
    expect(fresh.rows.inbox.add(update('7'), NOON)).toEqual(expect.any(Number));
    expect(fresh.rows.inbox.add(update('7'), NOON + 5)).toBeNull();
    expect(fresh.rows.inbox.add({ ...update('7'), source: 'slack' }, NOON)).toEqual(expect.any(Number));
    expect(waiting()).toHaveLength(2);
  });

  it('says whose it is until it is decided or emptied', () => {
    const lanes = (): (string | null)[] =>
      fresh.store.tables
        .all<{ lane: string | null }>(sql`SELECT lane FROM inbox ORDER BY id`)
        .map(({ lane }) => lane);
    const [first = 0, second = 0] = ['1', '2'].map(
      (id) => fresh.rows.inbox.add({ ...update(id), lane: `chat ${id}` }, NOON) ?? 0,
    );
    expect(lanes()).toEqual(['chat 1', 'chat 2']);
    fresh.rows.inbox.finish(first, NOON);
    fresh.rows.inbox.fail(second, 'TypeError: no', NOON);
    expect(lanes()).toEqual([null, 'chat 2']);
    fresh.rows.inbox.forgetPayloads('failed', NOON + 1, 10);
    expect(lanes()).toEqual([null, null]);
  });

  it('reads as it came, and lies sealed on the disk', () => {
    add('1');
    expect(fresh.rows.inbox.waiting(0, 1)[0]).toMatchObject({
      source: 'telegram',
      payload: { message: { text: 'hello' } },
      recordedAt: NOON,
      attempts: 0,
    });
    const { payload } = fresh.store.tables.get<{ payload: string }>(sql`SELECT payload FROM inbox`);
    expect(payload).toMatch(/^v1\.[0-9a-f]{8}\./);
    expect(payload).not.toContain('hello');
  });

  it('waits in the order of arrival, from behind the last one seen', () => {
    const ids = add('30', '10', '20');
    expect(waiting()).toEqual(ids);
    expect(fresh.rows.inbox.waiting(ids[0] ?? 0, 1).map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('is no longer waiting when it is decided or has failed', () => {
    const [first = 0, second = 0, third = 0] = add('1', '2', '3');
    fresh.rows.inbox.finish(first, NOON);
    fresh.rows.inbox.fail(second, 'TypeError: no', NOON);
    expect(waiting()).toEqual([third]);
    expect(fresh.rows.inbox.depth()).toEqual({ waiting: 1, oldest: NOON });
  });

  it('keeps a repeat away also after it was decided', () => {
    const [id = 0] = add('1');
    fresh.rows.inbox.finish(id, NOON);
    expect(fresh.rows.inbox.add(update('1'), NOON)).toBeNull();
  });
});

describe('a process that died', () => {
  it('leaves its events, each of which counts its attempts', () => {
    const [first = 0, second = 0, third = 0] = add('1', '2', '3');
    fresh.rows.inbox.finish(second, NOON);
    expect(fresh.rows.inbox.unfinished().map(({ id }) => id)).toEqual([first, third]);
    fresh.rows.inbox.countAttempt(third);
    fresh.rows.inbox.countAttempt(third);
    expect(fresh.rows.inbox.waiting(0, 10).map(({ attempts }) => attempts)).toEqual([0, 2]);
  });
});

describe('replay', () => {
  it('puts a failed event back in line, as new', () => {
    const [id = 0] = add('1');
    fresh.rows.inbox.countAttempt(id);
    fresh.rows.inbox.fail(id, 'TypeError: no', NOON);
    expect(fresh.rows.inbox.replay(id)).toBe(true);
    expect(fresh.rows.inbox.waiting(0, 10)).toMatchObject([{ id, attempts: 0 }]);
  });

  it('refuses an event that is done, unknown, or already emptied', () => {
    const [done = 0, emptied = 0] = add('1', '2');
    fresh.rows.inbox.finish(done, NOON);
    fresh.rows.inbox.fail(emptied, 'TypeError: no', NOON);
    fresh.rows.inbox.forgetPayloads('failed', NOON + 1, 10);
    expect([done, emptied, 999].map((id) => fresh.rows.inbox.replay(id))).toEqual([false, false, false]);
  });
});

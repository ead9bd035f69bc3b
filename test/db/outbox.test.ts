/** The outbox: what leaves, in order, with the bytes that were really said. */
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { dropRows } from '../../src/db/dropping.js';
import { firstKeyOf, type NewRow, Outbox, type OutboxRow, type Waiting } from '../../src/db/outbox.js';
import { type Fresh, freshStore } from './fresh.js';

const NOON = Date.UTC(2027, 2, 2, 12);
const SAID = { method: 'sendMessage', body: { chat_id: 5, text: 'Guten Tag' } };

let fresh: Fresh;
beforeEach(() => {
  fresh = freshStore();
});

function add(row: Partial<NewRow> & { eventId: number; n: number }): Waiting {
  const usual = { platform: 'telegram', lane: 'telegram:5', kind: 'say', priority: 'answer' } as const;
  return fresh.rows.outbox.add({ ...usual, payload: { v: 1, said: 'Guten Tag' }, ...row }, NOON);
}

const row = (key: string): OutboxRow => fresh.rows.outbox.byKey(key) ?? expect.fail(`no row ${key}`);
const keyOf = ({ id }: { id: number }): string => fresh.rows.outbox.byId(id)?.key ?? '';
const waiting = (): string[] => fresh.rows.outboxLists.waiting().map(keyOf);
const sending = (): string[] => fresh.rows.outboxLists.sending().map(keyOf);

function sent(key: string, externalId: string): void {
  fresh.rows.outbox.sent(row(key).id, { chat: '5', externalId }, NOON);
}

/** The same words once more, after `key` ended unclear. */
function repeat(key: string): void {
  const change = { key: `${key}r1`, part: 0, repeat: 1, rendered: null, notBefore: 0 };
  fresh.rows.outbox.addBeside(row(key), change, NOON);
}

describe('a row', () => {
  it('is named by its event, and lies sealed on the disk', () => {
    const { id } = add({ eventId: 12, n: 3 });
    expect(row('12:3')).toMatchObject({ id, seq: 12_003, part: 0, state: 'due', priority: 1, attempts: 0 });
    expect(fresh.rows.outbox.payload(row('12:3'))).toEqual({ v: 1, said: 'Guten Tag' });
    fresh.rows.outbox.claim(id, SAID, NOON);
    const stored = fresh.store.tables.get<Record<string, string>>(
      sql`SELECT payload, rendered FROM outbox_words`,
    );
    for (const bytes of Object.values(stored)) expect(bytes).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+\.[\w-]+$/);
  });

  it('cannot be decided twice', () => {
    add({ eventId: 12, n: 3 });
    expect(() => add({ eventId: 12, n: 3 })).toThrow('UNIQUE');
  });

  it('is on its way from its claim on, with its final bytes and one more attempt', () => {
    const { id } = add({ eventId: 1, n: 0 });
    fresh.rows.outbox.claim(id, SAID, NOON);
    expect(row('1:0')).toMatchObject({ state: 'sending', attempts: 1, startedAt: NOON });
    expect([waiting(), sending()]).toEqual([[], ['1:0']]);
    expect(fresh.rows.outbox.rendered(row('1:0'))).toEqual(SAID);
  });

  it('has no way to go once it is sent, cancelled, failed or unknown', () => {
    for (let n = 0; n < 6; n += 1) add({ eventId: 1, n });
    sent('1:0', '100');
    fresh.rows.outbox.mark(row('1:1').id, { state: 'cancelled', finishedAt: NOON });
    fresh.rows.outbox.mark(row('1:2').id, { state: 'failed', finishedAt: NOON });
    fresh.rows.outbox.unknown(row('1:3').id, 'ECONNRESET', NOON);
    fresh.rows.outbox.mark(row('1:4').id, { state: 'held' });
    expect(waiting()).toEqual(['1:5']);
    expect(sending()).toEqual([]);
    expect(row('1:3')).toMatchObject({ state: 'unknown', unknownAt: NOON, error: 'ECONNRESET' });
  });
});

describe('order', () => {
  it('is that in which the events were decided, then of what each says and of its parts', () => {
    add({ eventId: 3, n: 0 });
    add({ eventId: 1, n: 1 });
    add({ eventId: 1, n: 0 });
    add({ eventId: 2, n: 0 });
    const part = { key: '1:0:1', part: 1, repeat: 0, rendered: SAID, notBefore: 0 };
    fresh.rows.outbox.addBeside(row('1:0'), part, NOON);
    const order = ['3:0', '1:0', '1:0:1', '1:1', '2:0'];
    expect(waiting()).toEqual(order);
    // Also for the process that comes after, whatever has left by then.
    sent('2:0', '9');
    const after = new Outbox(fresh.store);
    after.add(
      {
        platform: 'telegram',
        lane: 'telegram:5',
        kind: 'say',
        priority: 'answer',
        eventId: 4,
        n: 0,
        payload: {},
      },
      NOON,
    );
    expect(row('4:0').seq).toBeGreaterThan(row('2:0').seq);
    expect(waiting()).toEqual([...order.slice(0, -1), '4:0']);
  });

  it('knows what is due directly behind a row in its lane and priority', () => {
    const thread = { platform: 'slack', lane: 'slack:C1:case-3', kind: 'post', caseId: 3 } as const;
    add({ ...thread, eventId: 1, n: 0 });
    add({ ...thread, eventId: 1, n: 1 });
    add({ ...thread, eventId: 1, n: 2, priority: 'urgent' });
    add({ ...thread, eventId: 1, n: 3, lane: 'slack:C1:case-4', caseId: 4 });
    add({ ...thread, eventId: 2, n: 0 });
    add({ ...thread, eventId: 3, n: 0 });
    const behind = (limit: number) =>
      fresh.rows.outboxLists.dueBehind(row('1:0'), limit).map(({ key }) => key);
    expect(behind(9)).toEqual(['1:1', '2:0', '3:0']);
    expect(behind(2)).toEqual(['1:1', '2:0']);
  });
});

describe('repeats and parts', () => {
  beforeEach(() => void add({ eventId: 1, n: 0 }));

  it('a repeat stands in the place of the words that ended unclear', () => {
    add({ eventId: 1, n: 1 });
    fresh.rows.outbox.unknown(row('1:0').id, 'ECONNRESET', NOON);
    repeat('1:0');
    expect(waiting()).toEqual(['1:0r1', '1:1']);
    expect(firstKeyOf(row('1:0r1'))).toBe('1:0');
    sent('1:0r1', '100');
    expect(fresh.rows.outbox.arrived('1:0').map(({ key }) => key)).toEqual(['1:0r1']);
  });

  it('all that arrived of a message is found, and nothing that did not', () => {
    expect(fresh.rows.outbox.arrived('1:0')).toEqual([]);
    sent('1:0', '100');
    const part = { key: '1:0:1', part: 1, repeat: 0, rendered: SAID, notBefore: 0 };
    fresh.rows.outbox.addBeside(row('1:0'), part, NOON);
    expect(fresh.rows.outbox.arrived('1:0').map(({ externalId }) => externalId)).toEqual(['100']);
    sent('1:0:1', '101');
    expect(fresh.rows.outbox.arrived('1:0').map(({ externalId }) => externalId)).toEqual(['100', '101']);
  });
});

describe('what the service asks of it', () => {
  it('rows held for one person', () => {
    for (const [n, personId] of [7, 7, 8].entries()) add({ eventId: 1, n, personId });
    for (const key of ['1:0', '1:2']) fresh.rows.outbox.mark(row(key).id, { state: 'held' });
    expect(fresh.rows.outboxLists.heldFor(7).map(({ key }) => key)).toEqual(['1:0']);
  });

  it('whether a redraw of a card is in line already', () => {
    const card = { platform: 'slack', lane: 'slack:C1:case-3', kind: 'card', caseId: 3 } as const;
    expect(fresh.rows.outboxLists.hasDueCard(3)).toBe(false);
    const { id } = add({ ...card, eventId: 1, n: 0 });
    expect(fresh.rows.outboxLists.hasDueCard(3)).toBe(true);
    expect(fresh.rows.outboxLists.hasDueCard(4)).toBe(false);
    fresh.rows.outbox.claim(id, SAID, NOON);
    expect(fresh.rows.outboxLists.hasDueCard(3)).toBe(false);
  });

  it('since when the oldest answer waits; a notice is none', () => {
    expect(fresh.rows.outboxLists.oldestUnsentAnswer()).toBeNull();
    add({ eventId: 1, n: 0, priority: 'notice' });
    expect(fresh.rows.outboxLists.oldestUnsentAnswer()).toBeNull();
    add({ eventId: 1, n: 1 });
    expect(fresh.rows.outboxLists.oldestUnsentAnswer()).toBe(NOON);
    sent('1:1', '100');
    expect(fresh.rows.outboxLists.oldestUnsentAnswer()).toBeNull();
  });

  it('how many are open or unclear, by state', () => {
    for (let n = 0; n < 4; n += 1) add({ eventId: 1, n });
    sent('1:0', '100');
    fresh.rows.outbox.unknown(row('1:1').id, 'ECONNRESET', NOON);
    const counts = fresh.rows.outboxLists.counts().map(({ state, rows }) => [state, rows]);
    expect(Object.fromEntries(counts)).toEqual({ due: 2, unknown: 1 });
  });
});

describe('what a new row says', () => {
  const stored = (): unknown =>
    fresh.store.tables.get(
      sql`SELECT count(*) AS said, count(rendered) AS final, (SELECT count(*) FROM outbox) AS of FROM outbox_words`,
    );

  it('is there before, in and after the transaction that decides it, whether it is taken in it or not', () => {
    fresh.store.transaction(() => {
      const { id } = add({ eventId: 1, n: 0 });
      add({ eventId: 1, n: 1 });
      fresh.rows.outbox.claim(id, SAID, NOON);
      expect(fresh.rows.outbox.payload(row('1:1'))).toEqual({ v: 1, said: 'Guten Tag' });
      expect(fresh.rows.outbox.rendered(row('1:0'))).toEqual(SAID);
    });
    fresh.store.doubt();
    expect(stored()).toEqual({ said: 2, final: 1, of: 2 });
    expect(fresh.rows.outbox.payload(row('1:0'))).toEqual({ v: 1, said: 'Guten Tag' });
    expect(fresh.rows.outbox.payload(row('1:1'))).toEqual({ v: 1, said: 'Guten Tag' });
  });

  it('stays when only the event behind it is undone, and goes when its own is', () => {
    const fail = (n: number) => () => {
      add({ eventId: n, n: 0 });
      throw new Error('undone');
    };
    fresh.store.transaction(() => {
      fresh.store.savepoint(() => void add({ eventId: 1, n: 0 }));
      expect(() => fresh.store.savepoint(fail(2))).toThrow('undone');
      add({ eventId: 3, n: 0 });
    });
    expect(() => fresh.store.transaction(fail(4))).toThrow('undone');
    expect(stored()).toEqual({ said: 2, final: 0, of: 2 });
    expect(waiting()).toEqual(['1:0', '3:0']);
  });

  it('is not written any more when its row is reworded or deleted in the same transaction', () => {
    fresh.store.transaction(() => {
      add({ eventId: 1, n: 0 });
      const { id } = add({ eventId: 2, n: 0 });
      fresh.rows.outbox.reword('1:0', { v: 1, said: 'Auf Wiedersehen' });
      dropRows(fresh.store, [{ id, key: '2:0' }]);
    });
    expect(stored()).toEqual({ said: 1, final: 0, of: 1 });
    expect(fresh.rows.outbox.payload(row('1:0'))).toEqual({ v: 1, said: 'Auf Wiedersehen' });
  });
});

/** The lists of the desk: who is in which, in which order, and that counting and listing agree. */
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Case } from '../../src/db/cases.js';
import { TEAM_LISTS } from '../../src/db/desk-lists.js';
import { cases, outbox, profiles } from '../../src/db/schema.js';
import { type Fresh, freshStore } from './fresh.js';

const NOW = 1_000_000;
const MOMENT = { now: NOW, today: '2026-11-23', silentSince: NOW - 1000 };

let chats = 500;

function someone({ rows }: Fresh, language: 'uk' | 'ru' | 'de' | 'en' = 'uk'): number {
  chats += 1;
  return rows.persons.create(String(chats), language, 1).id;
}

function open(fresh: Fresh, change: Partial<Omit<Case, 'id' | 'personId'>>, language?: 'uk' | 'de'): number {
  const personId = someone(fresh, language);
  const row = { personId, urgency: change.urgency ?? 'normal', topic: 'human', channel: 'C1' } as const;
  const { id } = fresh.rows.cases.create(row, 100);
  fresh.rows.cases.change(id, change);
  return id;
}

const ids = (list: readonly { kase: Case }[]): number[] => list.map(({ kase }) => kase.id);

it('has each open case where it belongs, and counts what it lists', () => {
  const fresh = freshStore();
  const { lists, promises, cases: all } = fresh.rows;
  const free = open(fresh, { answerDue: NOW + 5 });
  const late = open(fresh, { answerDue: NOW - 5 });
  const red = open(fresh, { urgency: 'red', state: 'claimed', claimedBy: 7, answerDue: NOW - 9 });
  const back = open(fresh, { state: 'new', stateAt: 500, returnedAt: 500 });
  const again = open(fresh, { state: 'new', stateAt: 600, returnedAt: 500 });
  const letter = open(fresh, { state: 'waiting-us', claimedBy: 7, deadline: '2026-11-23' });
  const promised = open(fresh, { state: 'snoozed', claimedBy: 7, snoozedUntil: NOW + 9 });
  promises.add({ caseId: promised, staffId: 7, text: 'rings', due: '2026-11-20' }, 1);
  const silent = open(fresh, { state: 'waiting-person', claimedBy: 8, answeredAt: NOW - 2000 });
  open(fresh, { state: 'waiting-person', claimedBy: 8, answeredAt: NOW - 10, deadline: '2026-11-24' });
  open(fresh, { state: 'resolved', urgency: 'red', answerDue: 1 });
  open(fresh, { urgency: 'red', erasedAt: 5 });
  const expected = {
    red: [red],
    late: [late],
    breached: [red, late],
    unclaimed: [late, free, back, again],
    back: [back],
    deadlines: [letter, promised],
    silent: [silent],
  };
  const counts = lists.counts(MOMENT);
  for (const list of TEAM_LISTS) {
    expect(ids(lists.team(list, MOMENT, 50)), list).toEqual(expected[list]);
    expect(counts[list], list).toBe(expected[list].length);
  }
  expect(counts).toMatchObject({ open: 9, held: 5, duty: 0 });
  expect(ids(lists.mine(7, 50))).toEqual([red, letter]);
  expect(ids(lists.snoozed(7, 50))).toEqual([promised]);
  expect(lists.countsOf(7)).toEqual({ mine: 2, snoozed: 1 });
  all.change(free, { offeredTo: 8 });
  expect(ids(lists.offered(8, 50))).toEqual([free]);
});

it('shows a helper urgent cases first, then those in their languages', () => {
  const fresh = freshStore();
  const { lists, cases: all } = fresh.rows;
  const german = open(fresh, { answerDue: NOW }, 'de');
  const ukrainian = open(fresh, { answerDue: NOW + 1 }, 'uk');
  const high = open(fresh, { answerDue: NOW + 2, priority: 'high' }, 'uk');
  const red = open(fresh, { urgency: 'red' }, 'de');
  expect(ids(lists.unclaimed(null, 9))).toEqual([red, high, german, ukrainian]);
  expect(ids(lists.unclaimed(['uk', 'en'], 9))).toEqual([red, high, ukrainian, german]);
  expect(ids(lists.unclaimed(['uk'], 9, true))).toEqual([red, high, ukrainian]);
  all.change(german, { language: 'uk' });
  expect(ids(lists.unclaimed(['uk'], 9, true))).toEqual([red, high, german, ukrainian]);
  expect(lists.unclaimed(['uk'], 1)[0]?.language).toBe('de');
});

it('knows who searches, and who must leave', () => {
  const fresh = freshStore();
  const { profiles: list } = fresh.rows;
  const columns = { adults: 1, children: '[]', regions: '[]', obligation: 'no', town: 'Kassel' } as const;
  const rest = { payer: 'own', stepFree: false, pet: false, home: 'own' } as const;
  const [soon = 0, over = 0, later = 0, ended = 0] = [
    '2026-11-28',
    '2026-11-01',
    '2027-01-01',
    '2026-11-25',
  ].map((leaveBy) => {
    const personId = someone(fresh);
    list.save(personId, { ...columns, ...rest, leaveBy }, { v: 1, intake: {}, chances: {} }, 5);
    return personId;
  });
  list.end(ended, 'elsewhere', 9);
  expect(list.searching()).toBe(3);
  expect(list.leaving('2026-11-30')).toBe(2);
  expect(list.leavers('2026-11-30', 9).map(({ personId }) => personId)).toEqual([over, soon]);
  list.stepBehind(over, later);
  expect(list.leaving('2026-11-30')).toBe(1);
  expect(fresh.store.tables.select().from(profiles).all()).toHaveLength(4);
});

it('lists what did not surely arrive until it was said again or is dealt with', () => {
  const fresh = freshStore();
  const { outbox: out, trouble } = fresh.rows;
  const personId = someone(fresh);
  const add = (n: number) => {
    const row = {
      eventId: 1,
      n,
      platform: 'telegram',
      lane: 'telegram:5',
      kind: 'say',
      priority: 'answer',
    } as const;
    return out.add({ ...row, payload: {}, personId }, 100 + n).id;
  };
  const [refused = 0, unclear = 0, repeated = 0, held = 0, sent = 0] = [0, 1, 2, 3, 4].map(add);
  out.mark(refused, { state: 'failed', finishedAt: 200 });
  out.mark(unclear, { state: 'unknown', finishedAt: 200 });
  out.unknown(repeated, 'timeout', 200);
  const first = out.byId(repeated);
  if (first) out.addBeside(first, { key: '1:2r1', part: 0, repeat: 1, rendered: null, notBefore: 0 }, 300);
  out.mark(held, { state: 'held' });
  out.sent(sent, { chat: '5', externalId: '9' }, 200);
  expect(trouble.lost(9).map(({ id }) => id)).toEqual([unclear, refused]);
  expect(trouble.held(9)).toEqual([{ personId, rows: 1, since: 103 }]);
  expect(trouble.count()).toBe(3);
  expect(trouble.isLost(repeated)).toBe(false);
  const again = out.byKey('1:2r1');
  if (again) out.unknown(again.id, 'timeout', 400);
  expect(trouble.isLost(again?.id ?? 0)).toBe(true);
  trouble.close({ rowId: refused }, 500);
  trouble.close({ personId }, 500);
  expect(trouble.lost(9).map(({ id }) => id)).toEqual([again?.id, unclear]);
  expect(trouble.count()).toBe(2);
  expect(fresh.store.tables.select().from(outbox).all()).toHaveLength(6);
});

it('finds open cases and what got lost by their indexes', () => {
  const { store } = freshStore();
  const plan = (query: string): string =>
    JSON.stringify(store.tables.all(sql.raw(`EXPLAIN QUERY PLAN ${query}`)));
  expect(plan("SELECT * FROM cases WHERE state <> 'resolved' AND erased_at IS NULL")).toContain('cases_');
  expect(
    plan('SELECT * FROM profiles WHERE ended_at IS NULL AND held_by IS NULL AND leave_by <= 1'),
  ).toContain('profiles_leave');
  expect(store.tables.select().from(cases).all()).toEqual([]);
});

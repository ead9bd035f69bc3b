/** What a model was asked: sealed, ended once, counted by day and person, and gone with the person or in time. */
import { expect, it } from 'vitest';
import { asks } from '../../src/db/schema.js';
import { freshStore } from './fresh.js';

const DAY = '2026-11-23';
const payload = { v: 1, send: { text: 'canary one' }, keep: { hidden: 'canary two' } } as const;

function someAsks(people: readonly number[]) {
  const fresh = freshStore();
  const { asks: list } = fresh.rows;
  const ids = people.map((personId, n) =>
    list.add({ eventId: 1, n, personId, kind: 'answer', day: DAY, payload }, 1000 + n),
  );
  return { ...fresh, list, ids };
}

it('is sealed, read back as it was, and emptied when it is decided about', () => {
  const { store, list, ids } = someAsks([7]);
  const [id = 0] = ids;
  expect(JSON.stringify(store.tables.select().from(asks).all())).not.toContain('canary');
  expect(list.byId(id)).toMatchObject({ state: 'due', payload, result: null });
  expect(list.end(id, { result: { answer: 'canary three' } }, 2000)).toBe(true);
  expect(JSON.stringify(store.tables.select().from(asks).all())).not.toContain('canary');
  expect(list.byId(id)).toMatchObject({ state: 'ended', result: { answer: 'canary three' }, endedAt: 2000 });
  list.settle(id);
  expect(list.byId(id)).toMatchObject({ payload: null, result: null });
});

it('ends once', () => {
  const { list, ids } = someAsks([7]);
  const [id = 0] = ids;
  expect(list.end(id, { why: 'timeout' }, 2000)).toBe(true);
  expect(list.end(id, { result: {} }, 3000)).toBe(false);
  expect(list.byId(id)).toMatchObject({ why: 'timeout', result: null, endedAt: 2000 });
  expect(list.end(99, { why: 'timeout' }, 2000)).toBe(false);
});

it('counts every request against the day: for the person, and for all', () => {
  const { list, ids } = someAsks([7, 7, 8]);
  const [first = 0, , other = 0] = ids;
  list.begin(first);
  list.begin(first);
  list.begin(other);
  expect(list.spent(DAY, 7)).toEqual({ person: 2, all: 3 });
  expect(list.spent(DAY, 9)).toEqual({ person: 0, all: 3 });
  expect(list.spent('2026-11-24', 7)).toEqual({ person: 0, all: 0 });
  expect(list.open('due')).toEqual([ids[1]]);
  expect(list.open()).toEqual(ids);
});

it('what waits goes with a consent, all of it with the person, and the rest in time', () => {
  const { rows, store, list, ids } = someAsks([7, 7, 8]);
  const [first = 0, second = 0, other = 0] = ids;
  list.begin(first);
  list.drop(7);
  expect(list.byId(first)?.state).toBe('asked');
  expect(list.byId(second)).toBeUndefined();
  rows.persons.create('77', 'uk', 1);
  store.transaction(() => rows.erasing.cut(7, 2000));
  expect(list.byId(first)).toBeUndefined();
  list.end(other, { why: 'budget' }, 2000);
  expect(list.forget(1000, 10)).toBe(0);
  expect(list.forget(2001, 10)).toBe(1);
  expect(list.open()).toEqual([]);
});

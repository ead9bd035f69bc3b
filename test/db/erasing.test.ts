/** No table with a person in it is forgotten by a deletion, and every sealed column is one that the canary test can open. */
import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { NOBODY } from '../../src/db/dropping.js';
import { OWNED } from '../../src/db/erasing.js';
import * as schema from '../../src/db/schema.js';
import { fillHomes, LANDLORD, leftOf, SEEKER } from './fill-homes.js';
import { freshStore } from './fresh.js';

/** Tables whose rows a deletion treats one by one: emptied, given to nobody, or dropped by a cursor. */
const TREATED = [
  ...['outbox', 'keyboards', 'cases', 'messages', 'audit', 'erasures'],
  'call_tries',
  ...['check_slots', 'moves', 'stays', 'fairness', 'reports'],
];

it('every table that names a person is owned or treated', () => {
  const tables = Object.values(schema).filter((one) => is(one, SQLiteTable));
  const withPerson = tables
    .filter((table) => getTableConfig(table).columns.some(({ name }) => /person_id$/.test(name)))
    .map(getTableName);
  const known = [...OWNED.map(({ table }) => getTableName(table)), ...TREATED];
  expect(withPerson.toSorted()).toEqual(known.toSorted());
});

it('leaves others alone, and may be done twice', () => {
  const { store, rows } = freshStore();
  const [one, other] = ['71', '72'].map((chat) => rows.persons.create(chat, 'uk', 1));
  if (!one || !other) expect.fail('no persons');
  for (const { id } of [one, other]) {
    const kase = rows.cases.create({ personId: id, urgency: 'normal', topic: 'human', channel: 'C1' }, 1);
    const message = {
      personId: id,
      caseId: kase.id,
      direction: 'in',
      kind: 'text',
      text: 'hello',
      at: 1,
    } as const;
    rows.messages.add(message);
    const chat = String(70 + id);
    const payload = { message: { chat: { id: Number(chat) }, text: 'hello' } };
    const event = rows.inbox.add({ source: 'telegram', externalId: chat, payload }, 1);
    rows.inbox.finish(event ?? 0, 1);
  }
  for (let time = 0; time < 2; time += 1) {
    const { cases, signs } = store.transaction(() => rows.erasing.cut(one.id, 2));
    expect(cases).toHaveLength(time === 0 ? 1 : 0);
    expect(rows.scan.messages({ personId: one.id, cases })).toBe(false);
    expect(rows.scan.outbox({ personId: one.id, cases }, 0)).toBeNull();
    expect(rows.scan.inbox({ chat: '71', signs, until: 100 }, 0)).toBeNull();
    rows.erasing.person(one.id);
  }
  expect(rows.persons.byChat('71')).toBeUndefined();
  expect(rows.persons.byId(one.id)).toBeUndefined();
  expect(rows.persons.byChat('72')?.id).toBe(other.id);
  expect(rows.messages.allOf(other.id)).toHaveLength(1);
  expect(rows.cases.allOf(NOBODY).map(({ state }) => state)).toEqual(['resolved']);
  const left = store.tables.select().from(schema.inbox).all();
  expect(left.map(({ payload }) => payload !== null)).toEqual([false, true]);
});

it('the profile of a household goes on with those who search on', () => {
  const { rows } = freshStore();
  const [holder, second] = ['81', '82'].map((chat) => rows.persons.create(chat, 'uk', 1));
  if (!holder || !second) expect.fail('no persons');
  const home = { stepFree: false, pet: false, home: 'own', payer: 'own' } as const;
  const who = { adults: 2, children: '[]', regions: '[]', obligation: 'no', town: 'Kassel' } as const;
  rows.profiles.save(holder.id, { ...who, ...home }, { v: 1, intake: {}, chances: {} }, 1);
  rows.households.join(second.id, rows.households.ensure(holder.id, 1), 2);
  rows.erasing.cut(holder.id, 3);
  rows.erasing.person(holder.id);
  expect(rows.profiles.of(second.id)).toMatchObject({ personId: second.id, town: 'Kassel', heldBy: null });
  expect(rows.households.of(second.id)?.holderId).toBe(second.id);
});

it('of homes only counts stay, of whoever searched and of whoever offered', () => {
  const fresh = freshStore();
  fillHomes(fresh, 1);
  for (const one of [SEEKER, LANDLORD]) fresh.rows.erasing.cut(one, 2);
  expect([...leftOf(fresh, SEEKER), ...leftOf(fresh, LANDLORD)]).toEqual([]);
  expect(fresh.store.tables.select().from(schema.stays).all()).toMatchObject([{ persons: 3, land: 'he' }]);
  expect(fresh.rows.fairness.of(NOBODY)).toHaveLength(1);
});

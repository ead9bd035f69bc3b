/** Queries that are built once do what Drizzle's own would. */
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { kept, keptChange, keptInsert } from '../../src/db/kept.js';
import { roles, staff } from '../../src/db/schema.js';
import { freshStore } from './fresh.js';

const HELPER = { teamId: 'T', userId: 'U1', helper: true, checkedAt: 1 } as const;

it('is built at its first use, and only then', () => {
  let built = 0;
  const query = kept(() => {
    built += 1;
    return { nth: built };
  });
  expect(built).toBe(0);
  expect([query().nth, query().nth, built]).toEqual([1, 1, 1]);
});

it('changes what is given, leaves what is not, and writes truths and nothings as the column does', () => {
  const { store } = freshStore();
  const id = keptInsert(store, staff)(HELPER) ?? expect.fail('was there already');
  const change = keptChange(store, staff, staff.id);
  const read = () => store.tables.select().from(staff).where(eq(staff.id, id)).get();
  change(id, { helper: false, dutySince: 7 });
  expect(read()).toMatchObject({ helper: false, dutySince: 7, userId: 'U1' });
  change(id, { helper: undefined, dutySince: null });
  expect(read()).toMatchObject({ helper: false, dutySince: null });
  const before = read();
  change(id, {});
  change(id + 1, { helper: true });
  expect(read()).toEqual(before);
});

it('adds a row with the defaults of its columns, and says when there was one like it', () => {
  const { store, rows } = freshStore();
  const { id: personId } = rows.persons.create('900', 'uk', 1);
  const add = keptInsert(store, roles, 'stays');
  const role = { personId, role: 'seeker', since: 1 } as const;
  expect(add(role)).not.toBeNull();
  expect(add({ ...role, since: 2 })).toBeNull();
  expect(rows.persons.rolesOf(personId)).toEqual(['seeker']);
  expect(() => keptInsert(store, roles)(role)).toThrow(/UNIQUE/);
});

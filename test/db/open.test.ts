/** The open database: durable, and all or nothing. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openBeside, openStore, type Store } from '../../src/db/open.js';
import { meta } from '../../src/db/schema.js';
import { freshPath, freshStore, newKey } from './fresh.js';

const pragma = (store: Store, name: string): unknown =>
  Object.values(store.tables.get<Record<string, unknown>>(sql.raw(`PRAGMA ${name}`)))[0];

const put = (store: Store, key: string): void =>
  void store.tables.insert(meta).values({ key, value: '' }).run();
const keys = (store: Store): string[] =>
  store.tables
    .select()
    .from(meta)
    .all()
    .map(({ key }) => key);

describe('every connection', () => {
  it.each([
    ['synchronous', 2],
    ['journal_mode', 'wal'],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['busy_timeout', 5000],
  ])('has %s = %s', (name, value) => {
    const { store, path, dataKey } = freshStore();
    expect(pragma(store, name)).toBe(value);
    const beside = openBeside(path, { dataKey });
    expect(pragma(beside, name)).toBe(value);
    beside.close();
  });

  it('beside a service needs a database that is there', () => {
    expect(() => openBeside(freshPath(), { dataKey: newKey() })).toThrow('unable to open database file');
  });
});

describe('a transaction', () => {
  it('commits what it did and returns what its work returns', () => {
    const { store, path, dataKey } = freshStore();
    expect(store.transaction(() => put(store, 'a'))).toBeUndefined();
    expect(store.transaction(() => keys(store))).toEqual(['a']);
    const beside = openBeside(path, { dataKey });
    expect(keys(beside)).toEqual(['a']);
    beside.close();
  });

  it('that throws leaves nothing, and the next one works', () => {
    const { store } = freshStore();
    const broken = (): never => {
      put(store, 'a');
      throw new Error('half-way');
    };
    expect(() => store.transaction(broken)).toThrow('half-way');
    store.transaction(() => put(store, 'b'));
    expect(keys(store)).toEqual(['b']);
  });

  it('keeps the rest when one savepoint throws', () => {
    const { store } = freshStore();
    store.transaction(() => {
      store.savepoint(() => put(store, 'before'));
      const broken = (): never => {
        put(store, 'lost');
        throw new Error('this event alone');
      };
      expect(() => store.savepoint(broken)).toThrow('this event alone');
      store.savepoint(() => put(store, 'after'));
    });
    expect(keys(store)).toEqual(['before', 'after']);
  });

  it('is timed', () => {
    const { store } = freshStore();
    store.transaction(() => put(store, 'a'));
    expect(store.longestTransaction).toBeGreaterThan(0);
  });
});

it('a backup is whole and opens with the same key', () => {
  const { store, path, dataKey } = freshStore();
  put(store, 'a');
  store.backup(`${path}.copy`);
  const copy = openStore(`${path}.copy`, { dataKey });
  expect(keys(copy)).toEqual(['a']);
  copy.close();
  expect(() => store.backup(`${path}.copy`)).toThrow();
});

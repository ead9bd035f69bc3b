/** Migrations: forward only, with a copy of what was there, and never over a newer schema. */
import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { SchemaDiffers, SchemaTooNew } from '../../src/db/migrate.js';
import { openBeside, openStore } from '../../src/db/open.js';
import { freshPath, freshStore, newKey } from './fresh.js';

const LEDGER =
  'CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)';

/** A database on which a migration of the year 2000 was the last; it holds one table. */
function ancestor(): string {
  const path = freshPath();
  const database = new Database(path);
  database.exec(`${LEDGER}; CREATE TABLE keepsake (words TEXT); INSERT INTO keepsake VALUES ('from before')`);
  database.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ${Date.UTC(2000, 0, 1)})`);
  database.close();
  return path;
}

function tables(path: string): string[] {
  const database = new Database(path, { readonly: true });
  const rows = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all();
  database.close();
  return rows.map(({ name }) => name);
}

const newestTag = (): string => {
  const journal = new URL('../../src/db/migrations/meta/_journal.json', import.meta.url);
  const { entries }: { entries: { tag: string }[] } = JSON.parse(readFileSync(journal, 'utf8'));
  return entries.at(-1)?.tag ?? expect.fail('no migration');
};

it('a fresh file gets the whole schema, and no copy of nothing', () => {
  const { path } = freshStore();
  expect(tables(path)).toEqual(
    expect.arrayContaining(['inbox', 'outbox', 'persons', 'cases', 'timers', 'forms']),
  );
  expect(existsSync(`${path}.before-${newestTag()}`)).toBe(false);
});

it('a current file is opened as it is', () => {
  const { store, path, dataKey } = freshStore();
  store.close();
  openStore(path, { dataKey }).close();
  expect(existsSync(`${path}.before-${newestTag()}`)).toBe(false);
});

it('an older file is copied beside itself before it is brought forward', () => {
  const path = ancestor();
  openStore(path, { dataKey: newKey() }).close();
  expect(tables(path)).toEqual(expect.arrayContaining(['keepsake', 'inbox', 'outbox']));
  const copy = `${path}.before-${newestTag()}`;
  expect(tables(copy)).toEqual(['__drizzle_migrations', 'keepsake']);
  const kept = new Database(copy, { readonly: true });
  expect(kept.prepare('SELECT words FROM keepsake').pluck().get()).toBe('from before');
  kept.close();
});

it('a file of a newer program is refused and left alone', () => {
  const { store, path, dataKey } = freshStore();
  store.close();
  const database = new Database(path);
  database.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('y', ${Date.UTC(2100, 0, 1)})`);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const before = readFileSync(path);
  expect(() => openStore(path, { dataKey })).toThrow(SchemaTooNew);
  expect(() => openBeside(path, { dataKey })).toThrow(SchemaDiffers);
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('a command beside the service never migrates', () => {
  const path = ancestor();
  expect(() => openBeside(path, { dataKey: newKey() })).toThrow(SchemaDiffers);
  expect(tables(path)).toEqual(['__drizzle_migrations', 'keepsake']);
});

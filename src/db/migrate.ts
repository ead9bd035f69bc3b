/** Brings a database forward to this program's schema; keeps a copy of what it was, and refuses what is newer. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';

const FOLDER = fileURLToPath(new URL('../../src/db/migrations', import.meta.url));

const Journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });

export class SchemaTooNew extends Error {
  override name = 'SchemaTooNew';
}

export class SchemaDiffers extends Error {
  override name = 'SchemaDiffers';
}

function appliedUntil(sqlite: Database): number | null {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!table) return null;
  const row = sqlite.prepare('SELECT max(created_at) AS at FROM __drizzle_migrations').get() as {
    at: number | null;
  };
  return row.at === null ? null : Number(row.at);
}

function newestMigration(): { when: number; tag: string } {
  const journal = Journal.parse(JSON.parse(readFileSync(`${FOLDER}/meta/_journal.json`, 'utf8')));
  const newest = journal.entries.at(-1);
  if (!newest) throw new Error('no migration is shipped');
  return newest;
}

/**
 * Applies what is missing, in order. Before a database that holds anything is changed, a copy is written beside it as
 * `<path>.before-<migration>`. To be called under the lease.
 * @throws SchemaTooNew when the database knows a migration that this program does not.
 */
export function migrate(sqlite: Database, path: string): void {
  const newest = newestMigration();
  const applied = appliedUntil(sqlite);
  if (applied !== null && applied > newest.when) {
    throw new SchemaTooNew(
      `${path} was written by a newer helpcenter; run that one, or restore a copy from before`,
    );
  }
  if (applied === newest.when) return;
  if (applied !== null && path !== ':memory:') {
    const copy = `${path}.before-${newest.tag}`;
    if (!existsSync(copy)) sqlite.prepare('VACUUM INTO ?').run(copy);
  }
  applyMigrations(drizzle(sqlite), { migrationsFolder: FOLDER });
}

/** For whoever opens the file beside the service: changes nothing. @throws SchemaDiffers when it is not this program's schema. */
export function requireSchema(sqlite: Database, path: string): void {
  if (appliedUntil(sqlite) !== newestMigration().when) {
    throw new SchemaDiffers(`${path} does not have the schema of this program; start the service once`);
  }
}

/** A recorded database of a release: what stands in the files beside this one, and how they are written and read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';

/** What a player must know of a recorded database to play on in it. */
const Recording = z.object({
  dataKey: z.string(),
  /** The business clock when the service was stopped; UTC milliseconds. */
  now: z.number(),
  /** The token of an old button "I need a person", and the message that carries it. */
  humanButton: z.object({ token: z.string(), messageId: z.number() }),
  /** The number of the case that Anna has claimed. */
  claimedCase: z.number(),
});
export type Recording = z.infer<typeof Recording>;

/** Who plays; the same in the recording and after the upgrade. */
export const CAST = {
  /** In the middle of the intake, at her town. */
  marta: { id: 60_001, first_name: 'Marta', language_code: 'de' },
  /** Has saved the intake and hears again in 14 days. */
  olena: { id: 60_002, first_name: 'Olena', language_code: 'uk' },
  /** In danger; nobody has claimed the case yet. */
  petro: { id: 60_003, first_name: 'Petro', language_code: 'ru' },
  /** Has a helper, whose last words are still in the outbox. */
  joe: { id: 60_004, first_name: 'Joe', language_code: 'en' },
  /** Has blocked the bot; a helper's words are held for her. */
  nadia: { id: 60_005, first_name: 'Nadia', language_code: 'uk' },
} as const;
export const ANNA = { id: 'U0ANNA', name: 'Anna' };

export const WORDS_IN_LINE = 'We have found a room for you to look at.';
export const WORDS_HELD = 'Please call us tomorrow.';
/** A Tuesday morning in the office. */
export const PLAYED_AT = '2027-03-02T09:30:00+01:00';

const fileOf = (release: string, kind: 'sql' | 'json'): URL => new URL(`${release}.${kind}`, import.meta.url);

/** The releases that are recorded, oldest first. */
export function releases(): string[] {
  const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.sql'));
  return names
    .map((name) => name.slice(0, -'.sql'.length))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

export function readRecording(release: string): Recording {
  return Recording.parse(JSON.parse(readFileSync(fileOf(release, 'json'), 'utf8')));
}

export function writeRecording(release: string, recording: Recording, databasePath: string): void {
  writeFileSync(fileOf(release, 'json'), `${JSON.stringify(recording, null, 2)}\n`);
  writeFileSync(fileOf(release, 'sql'), dump(databasePath));
}

/** How long the service stood still for its upgrade; long enough that what waited for a retry may go. */
const STOOD_STILL = 2 * 60_000;

/** Makes the database of `release` at `path`, its clock standing a little later than when it was recorded. */
export function restore(release: string, path: string): void {
  const database = new Database(path);
  database.exec(readFileSync(fileOf(release, 'sql'), 'utf8'));
  const offset = String(readRecording(release).now + STOOD_STILL - Date.now());
  database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('clock-offset', ?)").run(offset);
  database.close();
}

type Entry = { type: string; name: string; sql: string };

/** A database as SQL: tables with their rows, then indexes. */
function dump(path: string): string {
  const database = new Database(path, { readonly: true });
  const entries = database
    .prepare<[], Entry>('SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL')
    .all();
  const own = entries.filter(({ name }) => !name.startsWith('sqlite_'));
  const tables = own.filter(({ type }) => type === 'table');
  const lines = [
    'PRAGMA foreign_keys = OFF;',
    'BEGIN;',
    ...tables.flatMap(({ name, sql }) => [`${sql};`, ...rowsOf(database, name)]),
    ...rowsOf(database, 'sqlite_sequence').map((line) => line.replace('INSERT', 'INSERT OR REPLACE')),
    ...own.filter(({ type }) => type === 'index').map(({ sql }) => `${sql};`),
    'COMMIT;',
  ];
  database.close();
  return `${lines.join('\n')}\n`;
}

function rowsOf(database: Database.Database, table: string): string[] {
  const columns = database.prepare<[], { name: string }>(`PRAGMA table_info("${table}")`).all();
  const quoted = columns.map(({ name }) => `quote("${name}")`).join(` || ', ' || `);
  const rows = database.prepare<[], string>(`SELECT ${quoted} FROM "${table}"`).pluck().all();
  return rows.map((row) => `INSERT INTO "${table}" VALUES (${row});`);
}

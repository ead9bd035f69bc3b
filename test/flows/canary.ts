/** Looks for planted words in every place of a running service: rows (opened with the key), files, log, Slack, exports. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Vault } from '../../src/db/vault.js';
import { bytesOf } from '../world/bytes.js';
import type { Town } from '../world/town.js';

/** Sealed columns are bound to a name that is the table's, but for the words of the outbox. */
const sealedAs = (table: string, column: string): string =>
  `${table === 'outbox_words' ? 'outbox' : table}.${column}`;

/** Every value of every table as text, the sealed ones opened. */
function rowsWith(town: Town, canaries: readonly string[]): string[] {
  const database = new Database(town.world.database, { readonly: true });
  const vault = new Vault(town.world.env.DATA_KEY ?? '');
  const found: string[] = [];
  try {
    const tables = database
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all();
    for (const { name } of tables) {
      for (const row of database.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}"`).all()) {
        for (const [column, value] of Object.entries(row)) {
          const text = String(value);
          const open = text.startsWith('v1.') ? vault.open(sealedAs(name, column), text) : text;
          if (canaries.some((canary) => open.includes(canary))) found.push(`${name}.${column}`);
        }
      }
    }
  } finally {
    database.close();
  }
  return [...new Set(found)];
}

function filesWith(town: Town, canaries: readonly string[]): string[] {
  const folder = dirname(town.world.database);
  const files = readdirSync(folder).map((name) => join(folder, name));
  return files.filter((file) => {
    const bytes = bytesOf(file);
    return canaries.some((canary) => bytes.includes(canary));
  });
}

function postsWith(town: Town, canaries: readonly string[]): string[] {
  const { slack } = town.world;
  const messages = slack.channels().flatMap((channel) => {
    const heads = channel.messages();
    return heads.flatMap(({ ts }) => channel.thread(ts));
  });
  return messages
    .filter(({ bot_id: bot }) => bot !== undefined)
    .filter((message) => canaries.some((canary) => JSON.stringify(message).includes(canary)))
    .map(({ ts }) => `Slack ${ts}`);
}

/** Where the words stand now. */
export async function places(town: Town, canaries: readonly string[]): Promise<string[]> {
  const log = town.world.process().output();
  return [
    ...rowsWith(town, canaries),
    ...filesWith(town, canaries),
    ...postsWith(town, canaries),
    ...(canaries.some((canary) => log.includes(canary)) ? ['log'] : []),
  ];
}

/** The same once the write-ahead log is emptied, which happens a moment after the rest. */
export async function erasedEverywhere(town: Town, canaries: readonly string[]): Promise<string[]> {
  await town.world.turnClock('2s');
  return places(town, canaries);
}

/** Opens the one SQLite file: durable, migrated, and with its transactions in one place. */
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate, requireSchema } from './migrate.js';
import * as schema from './schema.js';
import { rememberStatements } from './statements.js';
import { Vault } from './vault.js';
import { prepareRead, prepareWrite, type Write } from './write.js';

export type Tables = BetterSQLite3Database<typeof schema>;

/** What is gathered within a transaction: written at its end, dropped when it is undone. */
export type Gathered = { write: () => void; drop: () => void };

export class Store {
  readonly tables: Tables;
  readonly vault: Vault;
  /** The longest transaction since the start, in milliseconds. */
  longestTransaction = 0;
  /** Its two parts, each at its longest: our own work, and the commit, which waits for the disk. */
  longestWork = 0;
  longestCommit = 0;
  readonly #sqlite: Database.Database;
  readonly #begin: Database.Statement;
  readonly #commit: Database.Statement;
  readonly #rollback: Database.Statement;
  readonly #save: Database.Statement;
  readonly #release: Database.Statement;
  readonly #undo: Database.Statement;
  readonly #version: Database.Statement<[], number>;
  readonly #memories: (() => void)[] = [];
  readonly #gathered: Gathered[] = [];
  #lastVersion: number | undefined;

  constructor(sqlite: Database.Database, vault: Vault) {
    this.#sqlite = sqlite;
    this.vault = vault;
    this.tables = drizzle(sqlite, { schema });
    this.#begin = sqlite.prepare('BEGIN IMMEDIATE');
    this.#commit = sqlite.prepare('COMMIT');
    this.#rollback = sqlite.prepare('ROLLBACK');
    this.#save = sqlite.prepare('SAVEPOINT event');
    this.#release = sqlite.prepare('RELEASE event');
    this.#undo = sqlite.prepare('ROLLBACK TO event');
    this.#version = sqlite.prepare<[], number>('PRAGMA data_version').pluck();
  }

  /**
   * Runs `work` in one `BEGIN IMMEDIATE`; whatever it throws rolls back and is thrown on. `work` must be synchronous:
   * what follows an `await` would be written outside.
   */
  transaction<T>(work: () => T extends Promise<unknown> ? never : T): T {
    const from = performance.now();
    this.#begin.run();
    try {
      this.#heedOthers();
      const result = work();
      this.settle();
      const worked = performance.now();
      this.#commit.run();
      this.longestWork = Math.max(this.longestWork, worked - from);
      this.longestCommit = Math.max(this.longestCommit, performance.now() - worked);
      return result as T;
    } catch (error) {
      if (this.#sqlite.inTransaction) this.#rollback.run();
      this.#undone();
      throw error;
    } finally {
      this.longestTransaction = Math.max(this.longestTransaction, performance.now() - from);
    }
  }

  /** Runs `work` in a transaction that is undone whatever happens; whatever it throws is thrown on. It is none of the longest. */
  undone(work: () => void): void {
    this.#begin.run();
    try {
      this.#heedOthers();
      work();
      this.settle();
    } finally {
      this.#rollback.run();
      this.#undone();
    }
  }

  /** Runs `work` in a SAVEPOINT of the open transaction; whatever it throws undoes it alone and is thrown on. */
  savepoint<T>(work: () => T extends Promise<unknown> ? never : T): T {
    // What was gathered before is not to be undone with it.
    this.settle();
    this.#save.run();
    try {
      const result = work();
      this.settle();
      this.#release.run();
      return result as T;
    } catch (error) {
      this.#undo.run();
      this.#release.run();
      this.#undone();
      throw error;
    }
  }

  /** Whether a transaction is open. */
  get isOpen(): boolean {
    return this.#sqlite.inTransaction;
  }

  /** Has something gathered until the transaction ends, in which it must be written. */
  gather(gathered: Gathered): void {
    this.#gathered.push(gathered);
  }

  /** Writes what is gathered now, before rows are changed by who does not know of it. */
  settle(): void {
    for (const { write } of this.#gathered) write();
  }

  #undone(): void {
    for (const { drop } of this.#gathered) drop();
    this.#forgetAll();
  }

  /** Has `forget` called when something was rolled back, or another process has written. */
  onDoubt(forget: () => void): void {
    this.#memories.push(forget);
  }

  /** Has everything forgotten that is remembered, after rows were deleted beneath it. */
  doubt(): void {
    this.#forgetAll();
  }

  #forgetAll(): void {
    for (const forget of this.#memories) forget();
  }

  /** SQLite counts up when another connection has committed. */
  #heedOthers(): void {
    const version = this.#version.get();
    if (version !== this.#lastVersion) this.#forgetAll();
    this.#lastVersion = version;
  }

  /** Prepares a write of Drizzle's making that runs at every event. */
  write(query: Parameters<typeof prepareWrite>[1]): Write {
    return prepareWrite(this.#sqlite, query);
  }

  /** Prepares a read of one row that runs very often: Drizzle's own takes longer than the database for it. */
  read<Row>(source: string): (...values: unknown[]) => Row | undefined {
    return prepareRead<Row>(this.#sqlite, source);
  }

  /** Writes a whole, consistent copy to `file`, which must not exist. */
  backup(file: string): void {
    this.#sqlite.prepare('VACUUM INTO ?').run(file);
  }

  /** Brings into the database file what the write-ahead log holds, as far as nobody has to wait for it. */
  tidy(): void {
    this.#sqlite.pragma('wal_checkpoint(PASSIVE)');
  }

  /**
   * Moves the write-ahead log into the database file and empties it, so that removed rows do not linger in it.
   * @returns false when a reader stood in the way.
   */
  checkpoint(): boolean {
    const [{ busy }] = this.#sqlite.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
    return busy === 0;
  }

  close(): void {
    if (this.#sqlite.open) this.#sqlite.close();
  }
}

type Keys = { dataKey: string; oldKey?: string | undefined };

function connect(path: string, options: Database.Options = {}): Database.Database {
  const sqlite = new Database(path, options);
  // Counts only for a new file. Rows carry a few kilobytes of sealed words: with twice SQLite's usual page fewer are touched.
  sqlite.pragma('page_size = 8192');
  sqlite.pragma('journal_mode = WAL');
  // This SQLite is built with NORMAL for WAL, in which a committed row may vanish when the power fails.
  sqlite.pragma('synchronous = FULL');
  // A checkpoint waits for the disk twice more, inside a commit: every 16 MB it is rare under load, and every 32 it took twice as long.
  sqlite.pragma('wal_autocheckpoint = 2000');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = ON');
  if (sqlite.pragma('synchronous', { simple: true }) !== 2)
    throw new Error('SQLite refused synchronous=FULL');
  return sqlite;
}

/**
 * Opens `path` under the lease, brings it to this program's schema and returns it.
 * @throws SchemaTooNew when a later program has written it; Error when the disk promise (`synchronous=FULL`) cannot be had.
 */
export function openStore(path: string, keys: Keys): Store {
  const sqlite = connect(path);
  migrate(sqlite, path);
  rememberStatements(sqlite);
  return new Store(sqlite, new Vault(keys.dataKey, keys.oldKey));
}

/**
 * Opens an existing `path` beside a service that may be running; never changes the schema.
 * @throws SchemaDiffers when it is another than this program's.
 */
export function openBeside(path: string, keys: Keys): Store {
  const sqlite = connect(path, { fileMustExist: true });
  requireSchema(sqlite, path);
  rememberStatements(sqlite);
  return new Store(sqlite, new Vault(keys.dataKey, keys.oldKey));
}

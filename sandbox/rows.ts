// The newest rows of the service's inbox and outbox, read from its database file and never written.

import Database from 'better-sqlite3';

const HOW_MANY = 20;

/** Ids, states and errors only; what was said is sealed and stays so. */
const INBOX = `SELECT id, source, external_id AS name, state, attempts, error, recorded_at AS at
  FROM inbox ORDER BY id DESC LIMIT ${HOW_MANY}`;
const OUTBOX = `SELECT id, platform AS source, key AS name, kind, state, attempts, error, created_at AS at
  FROM outbox ORDER BY id DESC LIMIT ${HOW_MANY}`;

export interface Row {
  id: number;
  source: string;
  name: string;
  /** Of an outbox row. */
  kind?: string;
  state: string;
  attempts: number;
  error: string | null;
  /** UTC milliseconds. */
  at: number;
}

export interface NewestRows {
  inbox: Row[];
  outbox: Row[];
}

export class Rows {
  private readonly file: string;
  private database: Database.Database | undefined;
  private version: unknown;
  /** As last read, newest first. */
  newest: NewestRows = { inbox: [], outbox: [] };

  constructor(file: string) {
    this.file = file;
  }

  /** Looks again. Only for a service that is ready: before, the tables may not be there. */
  read(): NewestRows {
    this.database ??= new Database(this.file, { readonly: true, fileMustExist: true });
    const version = this.database.pragma('data_version', { simple: true });
    if (version !== this.version) {
      this.newest = {
        inbox: this.database.prepare<[], Row>(INBOX).all(),
        outbox: this.database.prepare<[], Row>(OUTBOX).all(),
      };
      this.version = version;
    }
    return this.newest;
  }

  /** Lets go of the file, so that it can be deleted. */
  close(): void {
    this.database?.close();
    this.database = undefined;
    this.version = undefined;
    this.newest = { inbox: [], outbox: [] };
  }
}

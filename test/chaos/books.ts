/** What the service has written down, read from its database without its help and opened with its key. */
import Database from 'better-sqlite3';
import { Vault } from '../../src/db/vault.js';

export type InboxEntry = {
  id: number;
  source: string;
  externalId: string;
  state: string;
  error: string | null;
};

export type OutboxEntry = {
  id: number;
  key: string;
  seq: number;
  part: number;
  platform: 'telegram' | 'slack';
  lane: string;
  priority: number;
  kind: string;
  state: string;
  repeat: number;
  mergedInto: number | null;
  unknownAt: number | null;
  externalId: string | null;
  error: string | null;
  /** The phrases and parameters that were decided, as JSON. */
  words: string;
  /** What was really said; null before the first attempt. */
  rendered: { method: string; body: Record<string, unknown> } | null;
};

export type CaseEntry = { id: number; chat: number; state: string; channel: string; threadTs: string | null };
export type MessageEntry = { id: number; caseId: number | null; direction: 'in' | 'out'; text: string };

export type Books = {
  inbox: InboxEntry[];
  outbox: OutboxEntry[];
  cases: CaseEntry[];
  messages: MessageEntry[];
  /** `ok`, or what SQLite finds wrong with the file. */
  integrity: string;
};

function reading<T>(file: string, read: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true });
  try {
    return database.transaction(read)(database);
  } finally {
    database.close();
  }
}

const OUTBOX = `SELECT id, key, seq, part, platform, lane, priority, kind, state, repeat, merged_into AS mergedInto,
  unknown_at AS unknownAt, external_id AS externalId, error, payload, rendered
  FROM outbox JOIN outbox_words ON outbox_id = id ORDER BY seq, part, repeat`;
const CASES = `SELECT cases.id, CAST(addresses.external_id AS INTEGER) AS chat, state, channel, thread_ts AS threadTs
  FROM cases JOIN addresses ON addresses.person_id = cases.person_id ORDER BY cases.id`;

type SealedRow = Omit<OutboxEntry, 'words' | 'rendered'> & { payload: string; rendered: string | null };

/** All rows that tell what came in and what went out. */
export function readBooks(file: string, dataKey: string): Books {
  const vault = new Vault(dataKey);
  const opened = ({ payload, rendered, ...row }: SealedRow): OutboxEntry => ({
    ...row,
    words: vault.open('outbox.payload', payload),
    rendered: rendered === null ? null : JSON.parse(vault.open('outbox.rendered', rendered)),
  });
  return reading(file, (database) => ({
    inbox: database
      .prepare<[], InboxEntry>(
        'SELECT id, source, external_id AS externalId, state, error FROM inbox ORDER BY id',
      )
      .all(),
    outbox: database.prepare<[], SealedRow>(OUTBOX).all().map(opened),
    cases: database.prepare<[], CaseEntry>(CASES).all(),
    messages: database
      .prepare<[], MessageEntry>('SELECT id, case_id AS caseId, direction, text FROM messages ORDER BY id')
      .all()
      .map((row) => ({ ...row, text: vault.open('messages.text', row.text) })),
    integrity: String(database.pragma('integrity_check', { simple: true })),
  }));
}

/** What still has a way to go, one line per kind; empty at rest. */
export function whatIsOpen(file: string): string[] {
  return reading(file, (database) =>
    database
      .prepare<[], { line: string }>(
        `SELECT count(*) || ' events ' || state || ' from ' || source AS line FROM inbox
           WHERE state = 'new' GROUP BY state, source
         UNION ALL SELECT count(*) || ' rows ' || state || ' of ' || kind FROM outbox
           WHERE finished_at IS NULL GROUP BY state, kind`,
      )
      .all()
      .map(({ line }) => line),
  );
}

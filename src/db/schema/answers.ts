/** Questions without an answer, what a model was asked, and lists that were read in. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Questions that nothing answered or whose answer did not help, for whoever writes the FAQ: one row per person and question. */
export const questions = sqliteTable(
  'questions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    /** HMAC of the question in its plainest form, by which alike ones are found. */
    likeness: text('likeness').notNull(),
    why: text('why', { enum: ['unanswered', 'unhelpful'] }).notNull(),
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
    /** As it was typed. Sealed. */
    text: text('text').notNull(),
    /** JSON array of the slugs that came nearest, or of the one that did not help. */
    near: text('near').notNull(),
    times: integer('times').notNull().default(1),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (t) => [uniqueIndex('questions_person').on(t.personId, t.likeness), index('questions_last').on(t.lastAt)],
);

/** What a model was asked. The words go when its answer is decided about; what is left counts against the day's budget. */
export const asks = sqliteTable(
  'asks',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    eventId: integer('event_id').notNull(),
    n: integer('n').notNull(),
    personId: integer('person_id').notNull(),
    kind: text('kind', {
      enum: ['answer', 'translate', 'back', 'summary', 'transcribe', 'preview', 'cast'],
    }).notNull(),
    state: text('state', { enum: ['due', 'asked', 'ended'] }).notNull(),
    /** The day (YYYY-MM-DD) against whose budget it counts, and how many requests were made for it. */
    day: text('day').notNull(),
    requests: integer('requests').notNull().default(0),
    /** Sealed JSON `{v, send, keep}`: what leaves, and what stays here to understand the answer. */
    payload: text('payload'),
    /** Sealed JSON: what came back. Null when nothing did. */
    result: text('result'),
    /** Why nothing came: `timeout`, `budget`, `breaker`, `refused`, `broken`, `stopped`. */
    why: text('why'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    uniqueIndex('asks_event').on(t.eventId, t.n),
    index('asks_open').on(t.id).where(sql`state <> 'ended'`),
    index('asks_day').on(t.day, t.personId),
    index('asks_ended').on(t.endedAt),
  ],
);

/** Lists that an operator has read in. The newest that is `live` counts; what is `old` goes by and by. */
export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  what: text('what', { enum: ['local-help'] }).notNull(),
  /** `staging`: its rows are being written, and nobody reads them yet. */
  state: text('state', { enum: ['staging', 'live', 'old'] }).notNull(),
  createdAt: integer('created_at').notNull(),
});

/** Offices and advice bodies of a place; public facts, nothing of persons. */
export const localHelp = sqliteTable(
  'local_help',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    land: text('land').notNull(),
    /** The Kreis; empty where the town is one of its own. */
    district: text('district').notNull(),
    /** Empty: for the whole Kreis. */
    town: text('town').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    address: text('address').notNull(),
    /** As in the file: empty, `24/7`, or openings. */
    hours: text('hours').notNull(),
    /** JSON array of language codes. */
    languages: text('languages').notNull(),
    url: text('url').notNull(),
    lastVerified: text('last_verified').notNull(),
  },
  (t) => [index('local_help_place').on(t.importId, t.land, t.district, t.town)],
);

/** What was agreed to, what was said unasked, and what is to be erased. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { persons } from './persons.js';

/** Receipts of consents: one row each time that one is given, kept with the time of its withdrawal. */
export const consents = sqliteTable(
  'consents',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    purpose: text('purpose').notNull(),
    /** To whom, where the purpose alone does not say it: a landlord by name. Sealed. */
    about: text('about'),
    /** Which thing `about` names, to find it again: `landlord:7`. */
    subject: text('subject').notNull().default(''),
    /** The version of the words that were agreed to. */
    version: integer('version').notNull(),
    /** The language of the words that were shown, and their SHA-256 in hex: what was agreed to can be shown for years. */
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }),
    textHash: text('text_hash'),
    /** By which way it was answered: `button`, or `words` that were typed. */
    how: text('how'),
    askedAt: integer('asked_at').notNull(),
    /** Null when it was only asked for, or refused. */
    givenAt: integer('given_at'),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('consents_person').on(t.personId, t.purpose)],
);

/** Receipts that the privacy notice was shown; it is a notice, not a consent (R7). */
export const notices = sqliteTable(
  'notices',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    version: integer('version').notNull(),
    language: text('language').notNull(),
    /** The outbox row that showed it. */
    outboxKey: text('outbox_key').notNull(),
    shownAt: integer('shown_at').notNull(),
  },
  (t) => [index('notices_person').on(t.personId)],
);

/** What we wanted to say to a person unasked, and what became of it: the contact budget counts here (R3). */
export const contacts = sqliteTable(
  'contacts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    kind: text('kind').notNull(),
    /** When it goes or would have gone out: now, or the end of the quiet hours. */
    at: integer('at').notNull(),
    outcome: text('outcome', { enum: ['planned', 'dropped', 'merged'] }).notNull(),
    /** Why it was dropped: `paused`, `red`, `helper`, `fewer`, `day`, `week`, or the kind that went before it. */
    reason: text('reason'),
    outboxKey: text('outbox_key'),
  },
  (t) => [index('contacts_person').on(t.personId, t.at), index('contacts_at').on(t.at)],
);

/** Deletions that were asked for, and how far each has come. What is left at the end says only that there was one. */
export const erasures = sqliteTable(
  'erasures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Null once nothing of the person is left. */
    personId: integer('person_id'),
    by: text('by', { enum: ['person', 'operator'] }).notNull(),
    /** `planned` can be undone; `waiting` for a human, because of an open urgent case; `typed` for words that helpers typed. */
    state: text('state', {
      enum: ['planned', 'waiting', 'running', 'typed', 'done', 'undone'],
    }).notNull(),
    askedAt: integer('asked_at').notNull(),
    /** When a planned one begins. */
    due: integer('due').notNull(),
    startedAt: integer('started_at'),
    doneAt: integer('done_at'),
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
    /** Sealed: the chat that is told at the end; null afterwards. */
    chat: text('chat'),
    /** JSON array of the ids of the cases. */
    cases: text('cases').notNull().default('[]'),
    /** JSON array of signs by which recorded events of Slack are known: `case:12`, a thread's ts. */
    signs: text('signs').notNull().default('[]'),
    /** `outbox:123` or `inbox:456`: up to which row the scan has come. */
    cursor: text('cursor').notNull().default('outbox:0'),
    /** The event with which it began. */
    eventId: integer('event_id'),
    /** JSON array of outbox keys of what was said to the person since. */
    said: text('said').notNull().default('[]'),
    /** The outbox key of the list for the coordinators. */
    listKey: text('list_key'),
  },
  (t) => [index('erasures_person').on(t.personId)],
);

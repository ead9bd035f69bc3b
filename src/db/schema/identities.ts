/** Whose identity was seen, when it can be shown, and who attests it (R23). */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** That an identity was seen, never what stood in it (R23). Of the rows that still count, the highest level does. */
export const identities = sqliteTable(
  'identities',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    /** 2: seen, or attested by a partner. 4: the shared home was visited. */
    level: integer('level').notNull(),
    method: text('method', { enum: ['in-person', 'video', 'partner', 'visit'] }).notNull(),
    /** The kind of paper and the country (ISO 3166) that issued it. */
    document: text('document'),
    country: text('country'),
    /** HMAC over name and day of birth, to find the same identity twice; never a number of a document (§ 20(3) PAuswG). */
    who: text('who_hash'),
    staffId: integer('staff_id').notNull(),
    at: integer('at').notNull(),
    /** The day (YYYY-MM-DD) until which it counts. */
    until: text('until').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (t) => [index('identities_person').on(t.personId, t.id), index('identities_who').on(t.who)],
);

/** Times at which an identity can be shown; a person takes one. */
export const checkSlots = sqliteTable(
  'check_slots',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    staffId: integer('staff_id').notNull(),
    kind: text('kind', { enum: ['video', 'in-person', 'partner'] }).notNull(),
    /** Sealed: the link, or where. */
    place: text('place'),
    at: integer('at').notNull(),
    minutes: integer('minutes').notNull(),
    personId: integer('person_id'),
    takenAt: integer('taken_at'),
    outcome: text('outcome', { enum: ['seen', 'not-there', 'other-person', 'cancelled'] }),
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('check_slots_free').on(t.at).where(sql`person_id IS NULL AND ended_at IS NULL`),
    index('check_slots_person').on(t.personId).where(sql`person_id IS NOT NULL`),
  ],
);

/** One-use codes with which a partner at a shelter attests who consents; only an HMAC is kept. */
export const attestCodes = sqliteTable('attest_codes', {
  hash: text('hash').primaryKey(),
  personId: integer('person_id').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

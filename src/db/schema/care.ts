/** After a home was found and by phone: well-being checks, quiet mode, and people who want to be rung. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One well-being check of one person: when it is due, whether it was asked, and what came of it (R30). */
export const checkins = sqliteTable(
  'checkins',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    stayId: integer('stay_id').notNull(),
    personId: integer('person_id').notNull(),
    /** Guest and host are asked apart and never learn of each other's answers. */
    side: text('side', { enum: ['guest', 'host'] }).notNull(),
    /** Which check of the schedule, `day-14`. */
    kind: text('kind').notNull(),
    /** The days (YYYY-MM-DD) from which it is asked, and after which it is asked no more. */
    dueOn: text('due_on').notNull(),
    until: text('until_day').notNull(),
    state: text('state', {
      enum: ['planned', 'asked', 'begun', 'answered', 'skipped', 'silent', 'dropped'],
    }).notNull(),
    /** Why it was dropped: `paused`, `helper`, `stopped`, `left` …; or `not-here`: nobody is to write into the chat. */
    reason: text('reason'),
    outboxKey: text('outbox_key'),
    askedAt: integer('asked_at'),
    remindedAt: integer('reminded_at'),
    /** "Later" that was pressed. */
    laters: integer('laters').notNull().default(0),
    endedAt: integer('ended_at'),
    /** Sealed JSON `{v, answers}`; emptied after 30 days. */
    answers: text('answers'),
    level: text('level', { enum: ['red', 'orange', 'yellow'] }),
    /** The case that an answer has opened. */
    caseId: integer('case_id'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('checkins_once').on(t.stayId, t.personId, t.kind),
    index('checkins_person').on(t.personId),
    index('checkins_due').on(t.dueOn),
    index('checkins_ended').on(t.endedAt).where(sql`answers IS NOT NULL`),
  ],
);

/** What was answered, apart from who said it: for trends alone. Nothing here leads back to a person. */
export const checkinScores = sqliteTable(
  'checkin_scores',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    side: text('side', { enum: ['guest', 'host'] }).notNull(),
    kind: text('kind').notNull(),
    land: text('land'),
    /** YYYY-MM. */
    month: text('month').notNull(),
    /** 1 to 5, 5 is best; null = not answered. */
    safe: integer('safe'),
    privacy: integer('privacy'),
    housing: integer('housing'),
    being: integer('being'),
  },
  (t) => [index('checkin_scores_month').on(t.month)],
);

/** How a person at risk is written to. */
export const quietModes = sqliteTable('quiet_modes', {
  personId: integer('person_id').primaryKey(),
  since: integer('since').notNull(),
  /** HMAC of the word by which the person calls for help without saying so; null without one. */
  word: text('word'),
});

/** A number at which a person can be rung. */
export const phones = sqliteTable(
  'phones',
  {
    personId: integer('person_id').primaryKey(),
    /** Sealed, E.164. */
    number: text('number').notNull(),
    /** HMAC of it, to find who is ringing. */
    hash: text('hash').notNull(),
    /** It came from the platform's own button and is the number of this account. */
    own: integer('own', { mode: 'boolean' }).notNull(),
    /** Whether somebody else who answers may hear who is calling. */
    maySay: integer('may_say', { mode: 'boolean' }).notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('phones_hash').on(t.hash)],
);

/** Somebody wants to be rung at a time of the centre. The ringing itself is a row of `calls`. */
export const callBacks = sqliteTable(
  'call_backs',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    caseId: integer('case_id'),
    state: text('state', { enum: ['booked', 'reached', 'given-up', 'wrong-number', 'cancelled'] }).notNull(),
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
    topic: text('topic').notNull(),
    /** The time that was taken, UTC milliseconds. */
    from: integer('from_at').notNull(),
    until: integer('until_at').notNull(),
    remindedAt: integer('reminded_at'),
    tries: integer('tries').notNull().default(0),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('call_backs_from').on(t.from).where(sql`state = 'booked'`),
    uniqueIndex('call_backs_once').on(t.personId).where(sql`state = 'booked'`),
  ],
);

/** Each time that somebody of the team has rung, or was rung: for the load of an hour. */
export const callTries = sqliteTable(
  'call_tries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    callBackId: integer('call_back_id'),
    personId: integer('person_id'),
    /** `in`: they rang us. */
    way: text('way', { enum: ['in', 'out'] }).notNull(),
    staffId: integer('staff_id'),
    outcome: text('outcome', { enum: ['reached', 'no-answer', 'wrong-number', 'later'] }).notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('call_tries_at').on(t.at)],
);

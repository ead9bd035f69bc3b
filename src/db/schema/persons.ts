/** People, their chats, forms, profiles and households. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A person is not a chat: addresses come apart, and a person may have none. */
export const persons = sqliteTable('persons', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
  languageChosen: integer('language_chosen', { mode: 'boolean' }).notNull().default(false),
  /** The version of the privacy notice that was shown, and when the person went on. */
  noticeVersion: integer('notice_version'),
  noticeAt: integer('notice_at'),
  /** What the person is expected to write next, when it is not a form: `town` after a night without a roof. */
  awaits: text('awaits'),
  /** What the bot answered last: an FAQ slug or the key of a text, for the case card. */
  lastAnswer: text('last_answer'),
  /** The day (YYYY-MM-DD) on which we last asked whether an answer helped: once a day is enough. */
  helpedAsked: text('helped_asked'),
  blockedAt: integer('blocked_at'),
  /** How often we may write unasked: as the budget says, or at most once in four weeks. */
  pushes: text('pushes', { enum: ['usual', 'fewer'] })
    .notNull()
    .default('usual'),
  /** Since when nothing unasked is sent, until the person writes again. */
  pausedAt: integer('paused_at'),
  createdAt: integer('created_at').notNull(),
  seenAt: integer('seen_at').notNull(),
});

export const addresses = sqliteTable(
  'addresses',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    platform: text('platform', { enum: ['telegram'] }).notNull(),
    externalId: text('external_id').notNull(),
    /** The topic of the private chat in which the person wrote last; null outside topics. */
    topic: text('topic'),
  },
  (t) => [
    primaryKey({ columns: [t.platform, t.externalId] }),
    uniqueIndex('addresses_person').on(t.personId, t.platform),
  ],
);

export const roles = sqliteTable(
  'roles',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    role: text('role', { enum: ['seeker', 'landlord'] }).notNull(),
    since: integer('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] })],
);

/** A form that a person has begun. Which question comes next is never stored: it follows from the answers. */
export const forms = sqliteTable(
  'forms',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    form: text('form').notNull(),
    /** `stopped`: laid aside by the person, with its answers. */
    state: text('state', { enum: ['open', 'done', 'stopped'] }).notNull(),
    /** Sealed JSON `{v, answers, partial, edit}`. */
    answers: text('answers').notNull(),
    /** The outbox key of the message that shows the form now. */
    messageKey: text('message_key'),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.form] })],
);

/** What a seeker needs, in the columns that matching reads. */
export const profiles = sqliteTable(
  'profiles',
  {
    personId: integer('person_id')
      .primaryKey()
      .references(() => persons.id),
    adults: integer('adults').notNull(),
    /** JSON array of ages in years; -1 is a baby on the way. */
    children: text('children').notNull(),
    /** JSON array of Land codes; empty = anywhere in Germany. */
    regions: text('regions').notNull(),
    obligation: text('obligation', { enum: ['yes', 'no', 'unknown'] }).notNull(),
    /** Sealed: the town or postcode where the person lives now. */
    town: text('town').notNull(),
    leaveBy: text('leave_by'),
    payer: text('payer', { enum: ['jobcenter', 'sozialamt', 'asylblg', 'own', 'unknown'] }).notNull(),
    maxRentCents: integer('max_rent_cents'),
    maxRentWarm: integer('max_rent_warm', { mode: 'boolean' }).notNull().default(false),
    stepFree: integer('step_free', { mode: 'boolean' }).notNull(),
    pet: integer('pet', { mode: 'boolean' }).notNull(),
    home: text('home', { enum: ['own', 'room', 'women'] }).notNull(),
    /** The later questions; null = not said. Months, 0 = without an end. */
    termMonths: integer('term_months'),
    moveFrom: text('move_from'),
    moveUntil: text('move_until'),
    smoking: text('smoking', { enum: ['no', 'outside', 'yes'] }),
    /** JSON array of ISO 639-1 codes. */
    languages: text('languages'),
    /** JSON array: what must be within reach by day. */
    daily: text('daily'),
    /** JSON array of further must-haves. */
    wishes: text('wishes'),
    /** Sealed: own words. */
    note: text('note'),
    /** Sealed JSON `{v, intake, chances}`: the answers from which the columns were made; null in rows of the first release. */
    answers: text('answers'),
    /** The person whose household's profile counts instead; null = this one counts. Matching reads only those. */
    heldBy: integer('held_by'),
    /** The waiting date; an edit never moves it. */
    waitingSince: integer('waiting_since').notNull(),
    savedAt: integer('saved_at').notNull(),
    /** When the search ended, because the person withdrew or has a home; retention counts from here. */
    endedAt: integer('ended_at'),
    /** How it ended: a home through us, one found elsewhere, or the person looks no more. */
    endedHow: text('ended_how', { enum: ['here', 'elsewhere', 'stopped'] }),
  },
  (t) => [
    index('profiles_leave').on(t.leaveBy).where(sql`ended_at IS NULL AND held_by IS NULL`),
    /** Who searches, in the order in which they wait; also all that is needed to count them. */
    index('profiles_waiting').on(t.waitingSince, t.personId).where(sql`ended_at IS NULL AND held_by IS NULL`),
  ],
);

/** Adults who search together. Each has an own chat and own cases; the profile of the holder counts for all. */
export const households = sqliteTable('households', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  holderId: integer('holder_id').notNull(),
  /** How often somebody has joined, for what the card offers: never counted down, so that nobody sees there who has left. */
  joined: integer('joined').notNull().default(0),
  createdAt: integer('created_at').notNull(),
});

export const members = sqliteTable(
  'household_members',
  {
    personId: integer('person_id').primaryKey(),
    householdId: integer('household_id')
      .notNull()
      .references(() => households.id),
    since: integer('since').notNull(),
  },
  (t) => [index('members_household').on(t.householdId)],
);

/** Codes with which one further adult joins a household. Only an HMAC of the code is kept. */
export const joinCodes = sqliteTable(
  'join_codes',
  {
    hash: text('hash').primaryKey(),
    householdId: integer('household_id').notNull(),
    inviterId: integer('inviter_id').notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
    usedBy: integer('used_by'),
  },
  (t) => [index('join_codes_expires').on(t.expiresAt)],
);

/** Wrong codes that were tried, to slow down who guesses. */
export const joinGuesses = sqliteTable(
  'join_guesses',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('join_guesses_person').on(t.personId, t.at)],
);

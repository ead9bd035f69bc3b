/** The team: who they are, what they promised and planned, how a case was rated, and who did what. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { cases } from './cases.js';

export const staff = sqliteTable(
  'staff',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    teamId: text('team_id').notNull(),
    userId: text('user_id').notNull(),
    /** May act as a helper, as Slack and the settings last said; null = could not be asked. */
    helper: integer('helper', { mode: 'boolean' }),
    /** Is named as a coordinator, from the same look-up; null where the operator names none. */
    coordinator: integer('coordinator', { mode: 'boolean' }),
    /** The same for who checks offers and identities, partners at a shelter, and who may judge a legal question. */
    checker: integer('checker', { mode: 'boolean' }),
    partner: integer('partner', { mode: 'boolean' }),
    legal: integer('legal', { mode: 'boolean' }),
    checkedAt: integer('checked_at'),
    /** Since when they are on duty; null when they are not. */
    dutySince: integer('duty_since'),
    /** When their last shift ended; null while they are on duty and for those who never said that they were. */
    dutyEndedAt: integer('duty_ended_at'),
    /** JSON array of language codes in which they answer; null = not said. */
    languages: text('languages'),
    /** When they last opened the App Home or pressed in it: it is redrawn only for who looks at it. */
    homeAt: integer('home_at'),
    /** For when its newest redraw was put in line. */
    homeDrawnAt: integer('home_drawn_at'),
  },
  (t) => [
    uniqueIndex('staff_user').on(t.teamId, t.userId),
    index('staff_looking').on(t.homeAt).where(sql`home_at IS NOT NULL`),
    index('staff_on_duty').on(t.dutySince).where(sql`duty_since IS NOT NULL`),
  ],
);

/** What a helper has promised a person, and by when. */
export const promises = sqliteTable(
  'promises',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    staffId: integer('staff_id').notNull(),
    /** Sealed. */
    text: text('text').notNull(),
    /** The day (YYYY-MM-DD) on which it is due. */
    due: text('due').notNull(),
    madeAt: integer('made_at').notNull(),
    /** When it was kept, or given up. */
    endedAt: integer('ended_at'),
    ended: text('ended', { enum: ['kept', 'dropped'] }),
  },
  (t) => [index('promises_case').on(t.caseId), index('promises_due').on(t.due).where(sql`ended_at IS NULL`)],
);

/** Answers that a helper has written to be sent later. They are cancelled when the person writes first. */
export const plannedReplies = sqliteTable(
  'planned_replies',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    staffId: integer('staff_id').notNull(),
    /** Sealed. */
    text: text('text').notNull(),
    /** The translation that was looked at and goes with it. Sealed; null where there is none. */
    translation: text('translation'),
    due: integer('due').notNull(),
    state: text('state', { enum: ['planned', 'sent', 'cancelled'] }).notNull(),
    /** Why it was cancelled: the `person` wrote first, a `helper` called it off, the case was `resolved`; the helper had no `rights` or no `claim` any more. */
    why: text('why'),
    madeAt: integer('made_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [index('planned_replies_case').on(t.caseId).where(sql`state = 'planned'`)],
);

/** How a person rated a case, once. Never tied to a helper. */
export const ratings = sqliteTable('ratings', {
  caseId: integer('case_id')
    .primaryKey()
    .references(() => cases.id),
  /** 1 to 5. */
  stars: integer('stars').notNull(),
  /** Sealed: what the person added. */
  words: text('words'),
  at: integer('at').notNull(),
});

/** Who did what, when. Never what was said. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    staffId: integer('staff_id'),
    action: text('action').notNull(),
    caseId: integer('case_id'),
    personId: integer('person_id'),
    /** Sealed: what had to be named for it, where a rule asks for that. */
    detail: text('detail'),
  },
  (t) => [
    index('audit_at').on(t.at),
    index('audit_case').on(t.caseId),
    index('audit_person').on(t.personId).where(sql`person_id IS NOT NULL`),
  ],
);

/** Modals that were submitted: one whose ack was lost can be sent off again by the helper, and must count once. */
export const submissions = sqliteTable(
  'submissions',
  {
    /** Slack's id of the opened modal. */
    view: text('view').primaryKey(),
    at: integer('at').notNull(),
  },
  (t) => [index('submissions_at').on(t.at)],
);

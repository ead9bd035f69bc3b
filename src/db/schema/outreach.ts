/** What is said to many: broadcasts, programmes with their dates, and partner bodies. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A message of a coordinator to many, with its flight plan. */
export const broadcasts = sqliteTable(
  'broadcasts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    state: text('state', {
      enum: ['draft', 'waiting', 'planned', 'running', 'paused', 'done', 'cancelled'],
    }).notNull(),
    /** What it is about, so that people can leave out the topic: a name of flows/broadcast/topics. */
    topic: text('topic').notNull(),
    /** JSON `{v, …}`: who is meant. */
    audience: text('audience').notNull(),
    /** Sealed JSON `{v, texts, confirmed}`: the words in each language, and which of them a person has confirmed. */
    words: text('words').notNull(),
    createdBy: integer('created_by').notNull(),
    approvedBy: integer('approved_by'),
    /** When it is to begin; null = at once. */
    startAt: integer('start_at'),
    startedAt: integer('started_at'),
    endedAt: integer('ended_at'),
    /** Up to which person the audience is frozen; null before that was begun, -1 while an earlier one is cleared away. */
    frozenTo: integer('frozen_to'),
    /** When the whole audience was frozen; null before. */
    frozenAt: integer('frozen_at'),
    /** How many are in the frozen audience, and up to which of them (`nth`) rows were queued. */
    total: integer('total').notNull().default(0),
    /** JSON: how many of them in each language. */
    byLanguage: text('by_language'),
    cursor: integer('cursor').notNull().default(0),
    /** What is done to what was sent: JSON `{v, what, cursor, endedAt}` of a recall or correction; null = nothing. */
    change: text('change'),
    /** JSON `{at, ended, perMinute}`: how fast it was when that was last looked at. */
    pace: text('pace'),
    /** Outbox key of the message in Slack that shows how far it is. */
    shownKey: text('shown_key'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('broadcasts_state').on(t.state)],
);

/** The frozen audience of a broadcast; nobody stands in it twice. */
export const broadcastPeople = sqliteTable(
  'broadcast_people',
  {
    broadcastId: integer('broadcast_id').notNull(),
    personId: integer('person_id').notNull(),
    /** In this order they are queued: a lot, drawn by the broadcast, with gaps. */
    nth: integer('nth').notNull(),
    /** The person's language when the audience was frozen, and then that in which it was queued. */
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] })
      .notNull()
      .default('en'),
    /** The row that carries it; null while nothing is queued. */
    outboxKey: text('outbox_key'),
    /** Null while it waits. `skipped`: the rules of contact kept it back. */
    outcome: text('outcome', {
      enum: ['sent', 'blocked', 'failed', 'unknown', 'skipped', 'cancelled', 'recalled', 'edited'],
    }),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.broadcastId, t.personId] }),
    uniqueIndex('broadcast_people_nth').on(t.broadcastId, t.nth),
    index('broadcast_people_person').on(t.personId),
    /** What is on its way; and what has ended, for counting. */
    index('broadcast_people_open').on(t.broadcastId).where(sql`outbox_key IS NOT NULL AND outcome IS NULL`),
    index('broadcast_people_ended').on(t.broadcastId, t.outcome, t.reason).where(sql`outcome IS NOT NULL`),
  ],
);

/** Topics of broadcasts of which a person wants to hear no more. */
export const optOuts = sqliteTable(
  'opt_outs',
  {
    personId: integer('person_id').notNull(),
    topic: text('topic').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.topic] })],
);

/** A course, a meeting or another offer of an organiser, for chosen people. */
export const programmes = sqliteTable(
  'programmes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    state: text('state', { enum: ['draft', 'open', 'closed', 'cancelled'] }).notNull(),
    /** The organiser's own id in a list that was imported. */
    code: text('code'),
    organiser: text('organiser').notNull(),
    /** JSON `{v, uk?, ru?, de?, en?}` of `{title, text}`: in at least one language. */
    words: text('words').notNull(),
    /** JSON `{v, …}`: for whom it is, as in broadcasts. */
    audience: text('audience').notNull(),
    place: text('place'),
    /** Where the organiser tells more, for everybody. */
    link: text('link'),
    /** Where it is held online: only for those who have a seat. */
    joinLink: text('join_link'),
    /** Whether the organiser needs the name of those who take part. */
    asksName: integer('asks_name', { mode: 'boolean' }).notNull().default(false),
    feeCents: integer('fee_cents'),
    reducedCents: integer('reduced_cents'),
    /** Who pays for the reduced fee. */
    sponsor: text('sponsor'),
    /** The last day (YYYY-MM-DD) on which one can register. */
    applyBy: text('apply_by'),
    /** Null = without a limit. */
    seats: integer('seats'),
    /** JSON `{v, …}`: how it repeats, in local time; null = each date stands by itself. */
    repeats: text('repeats'),
    createdBy: integer('created_by'),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    /** When its last date was over, or it was cancelled; null before. */
    endedAt: integer('ended_at'),
  },
  (t) => [uniqueIndex('programmes_code').on(t.code), index('programmes_state').on(t.state)],
);

/** One date of a programme. */
export const programmeDates = sqliteTable(
  'programme_dates',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    programmeId: integer('programme_id').notNull(),
    /** `kick-off`, `date`, `closing`. */
    kind: text('kind').notNull(),
    /** UTC milliseconds. */
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    state: text('state', { enum: ['planned', 'cancelled'] }).notNull(),
    /** When it was to begin before it was moved, UTC milliseconds: what repeats, and a list, still give that moment. */
    movedFrom: integer('moved_from'),
  },
  (t) => [
    uniqueIndex('programme_dates_once').on(t.programmeId, t.startsAt),
    index('programme_dates_start').on(t.startsAt).where(sql`state = 'planned'`),
  ],
);

/** Who takes part, waits for a seat, or has cancelled. */
export const registrations = sqliteTable(
  'registrations',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    programmeId: integer('programme_id').notNull(),
    personId: integer('person_id').notNull(),
    /** `offered`: a seat has become free for whoever waited, and is kept until `offer_until`. */
    state: text('state', { enum: ['taken', 'offered', 'waiting', 'cancelled', 'withdrawn'] }).notNull(),
    offerUntil: integer('offer_until'),
    /** Sealed JSON `{v, answers}` of the form. */
    answers: text('answers'),
    reduced: integer('reduced', { mode: 'boolean' }).notNull().default(false),
    /** 1 to 5, after it; and sealed words. */
    rating: integer('rating'),
    ratingWords: text('rating_words'),
    /** When it was asked how it was; that is done once. */
    askedAt: integer('asked_at'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    uniqueIndex('registrations_once').on(t.programmeId, t.personId),
    index('registrations_person').on(t.personId),
  ],
);

/** A body that works with us: a municipality, an association. One person speaks for it. */
export const partners = sqliteTable('partners', {
  personId: integer('person_id').primaryKey(),
  kind: text('kind', { enum: ['municipal', 'civil', 'other'] }).notNull(),
  /** Sealed. */
  organisation: text('organisation').notNull(),
  /** Sealed: what this person does there. */
  contactRole: text('contact_role'),
  land: text('land'),
  town: text('town'),
  /** Nobody counts as a partner before somebody of the team has said so. */
  state: text('state', { enum: ['asked', 'confirmed', 'refused'] }).notNull(),
  decidedBy: integer('decided_by'),
  /** Outbox key of the post in Slack that asks for the decision. */
  shownKey: text('shown_key'),
  createdAt: integer('created_at').notNull(),
  decidedAt: integer('decided_at'),
});

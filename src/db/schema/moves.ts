/** From a yes of both to the key and after: viewings, moves, stays, calls by phone, reports. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** When a home can be looked at, and what came of it (R28). */
export const viewings = sqliteTable(
  'viewings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    proposalId: integer('proposal_id').notNull(),
    state: text('state', { enum: ['slots', 'agreed', 'done', 'missed', 'cancelled'] }).notNull(),
    /** JSON array of moments (UTC milliseconds) that the landlord offers. */
    slots: text('slots').notNull(),
    at: integer('at'),
    kind: text('kind', { enum: ['home', 'video'] }).notNull(),
    /** Somebody of the team comes along, or joins by video. */
    companionId: integer('companion_id'),
    companionWished: integer('companion_wished', { mode: 'boolean' }).notNull().default(false),
    /** When the landlord said, the day before, that it stands. */
    landlordCheckedAt: integer('landlord_checked_at'),
    addressSentAt: integer('address_sent_at'),
    /** What the seeker said two hours after: `ok`, `not-ok`, `call`, `no-answer`. */
    after: text('after'),
    /** Whether the landlord says that it took place. */
    landlordSays: text('landlord_says', { enum: ['yes', 'no'] }),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('viewings_proposal').on(t.proposalId),
    index('viewings_at').on(t.at).where(sql`state = 'agreed'`),
  ],
);

/** The way from a yes of both to the key, by payer (R27). */
export const moves = sqliteTable(
  'moves',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    proposalId: integer('proposal_id').notNull().unique(),
    offerId: integer('offer_id').notNull(),
    personId: integer('person_id').notNull(),
    payer: text('payer', { enum: ['jobcenter', 'sozialamt', 'asylblg', 'own', 'unknown'] }).notNull(),
    state: text('state', { enum: ['open', 'moved-in', 'fallen'] }).notNull(),
    /** The step that is next (flows/homes/key). */
    step: text('step').notNull(),
    stepAt: integer('step_at').notNull(),
    /** YYYY-MM-DD until which the landlord waits for the office. */
    waitsUntil: text('waits_until'),
    /** After the viewing: when each side said that they go on. */
    seekerYesAt: integer('seeker_yes_at'),
    landlordYesAt: integer('landlord_yes_at'),
    /** When the office's written yes was recorded: before it nobody signs or pays. */
    officeYesAt: integer('office_yes_at'),
    contractAt: integer('contract_at'),
    /** YYYY-MM-DD */
    moveIn: text('move_in'),
    why: text('why'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [index('moves_person').on(t.personId), index('moves_open').on(t.step).where(sql`state = 'open'`)],
);

/** A household that lives in a home found through us. */
export const stays = sqliteTable(
  'stays',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    moveId: integer('move_id').notNull().unique(),
    offerId: integer('offer_id').notNull(),
    personId: integer('person_id').notNull(),
    landlordId: integer('landlord_id').notNull(),
    /** Heads in the household when they moved in. */
    persons: integer('persons').notNull(),
    land: text('land'),
    /** Days; `until` of the contract, null = without an end; `endedOn` when they have left. */
    from: text('from_day').notNull(),
    until: text('until_day'),
    endedOn: text('ended_on'),
    endedWhy: text('ended_why'),
    /** What they want to do when the contract ends, as they have said it last; null while nobody knows. */
    plan: text('plan', { enum: ['stay', 'found', 'search'] }),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('stays_person').on(t.personId),
    index('stays_until').on(t.until).where(sql`ended_on IS NULL`),
  ],
);

/** What somebody of the team does by phone: the words to say, the answers, and by when (R22). */
export const calls = sqliteTable(
  'calls',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    /** What it is about: a kind of flows/calling/kinds, and its row (`proposal:7`). */
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    state: text('state', { enum: ['open', 'claimed', 'done', 'dropped'] }).notNull(),
    notBefore: integer('not_before').notNull(),
    due: integer('due').notNull(),
    claimedBy: integer('claimed_by'),
    tries: integer('tries').notNull().default(0),
    /** Sealed JSON `{v, nth, said, buttons, home}`: the words to say now, the answers to them, and which offer it is about. */
    said: text('said'),
    /** When they were spoken with first: what they have time for runs from there. */
    reachedAt: integer('reached_at'),
    outcome: text('outcome'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('calls_open').on(t.due).where(sql`state IN ('open', 'claimed')`),
    index('calls_person').on(t.personId),
    uniqueIndex('calls_once').on(t.kind, t.subject).where(sql`state IN ('open', 'claimed')`),
  ],
);

/** Somebody says that something is wrong with an offer or a stay (R29). */
export const reports = sqliteTable(
  'reports',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Who said it; the landlord never learns it. */
    personId: integer('person_id').notNull(),
    offerId: integer('offer_id').notNull(),
    landlordId: integer('landlord_id').notNull(),
    reason: text('reason').notNull(),
    /** Sealed. */
    words: text('words'),
    /** Whether it froze the landlord's offers at once. */
    froze: integer('froze', { mode: 'boolean' }).notNull(),
    state: text('state', { enum: ['open', 'upheld', 'dismissed'] }).notNull(),
    due: integer('due').notNull(),
    caseId: integer('case_id'),
    decidedBy: integer('decided_by'),
    decidedAt: integer('decided_at'),
    at: integer('at').notNull(),
  },
  (t) => [index('reports_offer').on(t.offerId), index('reports_open').on(t.due).where(sql`state = 'open'`)],
);

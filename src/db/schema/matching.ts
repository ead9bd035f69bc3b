/** Who fits what: wishes, bands, rounds of matching, what was proposed, and the ledger of all of it. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A priority that two people have granted until a day. */
export const bands = sqliteTable(
  'bands',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    /** The name of a band in the settings. */
    band: text('band').notNull(),
    creditDays: integer('credit_days').notNull(),
    /** One of the public reasons (R26). */
    reason: text('reason').notNull(),
    askedBy: integer('asked_by').notNull(),
    askedAt: integer('asked_at').notNull(),
    grantedBy: integer('granted_by'),
    grantedAt: integer('granted_at'),
    /** YYYY-MM-DD */
    until: text('until').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [index('bands_person').on(t.personId)],
);

/**
 * What searching households want, a row for each wished region (a Land code, or `DE`): the covering index through which an offer
 * finds them in the order of their waiting dates.
 */
export const wants = sqliteTable(
  'wants',
  {
    region: text('region').notNull(),
    /** Days since 1970 of the waiting date, less the days of a band: small goes first. */
    vdate: integer('vdate').notNull(),
    personId: integer('person_id').notNull(),
    persons: integer('persons').notNull(),
    /** The highest gross cold rent, cents; a very large number where nothing limits it. */
    rentMax: integer('rent_max').notNull(),
    /** Days since 1970 between which they can move in. */
    fromDay: integer('from_day').notNull(),
    untilDay: integer('until_day').notNull(),
    /** They need it for at least so many months; 0 = not said. */
    months: integer('months').notNull(),
    /** Bits: what the home must have or must not be (matching/rules.ts). */
    flags: integer('flags').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.region, t.vdate, t.personId] }),
    index('wants_person').on(t.personId),
    // For homes that few can have: those who need the same and are as many, with all that is compared.
    index('wants_kind').on(
      t.region,
      t.flags,
      t.persons,
      t.vdate,
      t.personId,
      t.rentMax,
      t.fromDay,
      t.untilDay,
      t.months,
    ),
  ],
);

/** One run of the matching, written so that it can be played again and explained. */
export const rounds = sqliteTable(
  'rounds',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** `asked` until the worker has taken it, `solved` when its result is here, `done` when proposals were made of it. */
    state: text('state', { enum: ['asked', 'solved', 'done', 'failed'] }).notNull(),
    /** What set it off, and the number that orders ties. */
    why: text('why').notNull(),
    seed: text('seed').notNull(),
    askedAt: integer('asked_at').notNull(),
    endedAt: integer('ended_at'),
    seekers: integer('seekers').notNull().default(0),
    units: integer('units').notNull().default(0),
    edges: integer('edges').notNull().default(0),
    pairs: integer('pairs').notNull().default(0),
    ms: integer('ms').notNull().default(0),
    /** Sealed JSON `{v, instance, result}`: ids and numbers alone. */
    log: text('log'),
    error: text('error'),
  },
  (t) => [index('rounds_open').on(t.state).where(sql`state IN ('asked', 'solved')`)],
);

/** An offer shown to a seeker. `personId` holds the profile that was matched. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    offerId: integer('offer_id').notNull(),
    personId: integer('person_id').notNull(),
    roundId: integer('round_id').notNull(),
    /**
     * `live`: the seeker is asked. `accepted`: said yes, others are still asked. `reserve`: said yes, somebody goes before. `won`: the
     * landlord is asked. `confirmed`: both have said yes. The others are ends; `fallen` is one after a yes of both.
     */
    state: text('state', {
      enum: [
        'live',
        'accepted',
        'reserve',
        'won',
        'confirmed',
        'moved-in',
        'declined',
        'expired',
        'landlord-no',
        'withdrawn',
        'fallen',
      ],
    }).notNull(),
    stateAt: integer('state_at').notNull(),
    /** Smaller goes first: the order of priority among those asked for this offer. */
    rank: integer('rank').notNull(),
    /** JSON array of reasons (keys of matching/rules.ts) why it fits. */
    fits: text('fits').notNull(),
    /** Why it ended: the seeker's or landlord's reason, or what befell it. */
    why: text('why'),
    /** The outbox key of the message that shows it. */
    messageKey: text('message_key'),
    /** Its time starts when the message has surely arrived (R25). */
    deliveredAt: integer('delivered_at'),
    dueAt: integer('due_at'),
    extendedAt: integer('extended_at'),
    remindedAt: integer('reminded_at'),
    /** Held by a helper until then; its time has not started. */
    heldUntil: integer('held_until'),
    /** When each side agreed that the other gets name and phone. */
    seekerConsentAt: integer('seeker_consent_at'),
    landlordConsentAt: integer('landlord_consent_at'),
    /** Sealed: the name and number that each side gives the other, in own words. */
    seekerContact: text('seeker_contact'),
    landlordContact: text('landlord_contact'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    uniqueIndex('proposals_pair').on(t.offerId, t.personId),
    uniqueIndex('proposals_seeker')
      .on(t.personId)
      .where(sql`state IN ('live', 'accepted', 'won', 'confirmed')`),
    uniqueIndex('proposals_winner').on(t.offerId).where(sql`state IN ('won', 'confirmed')`),
    index('proposals_offer').on(t.offerId, t.state),
    index('proposals_ended').on(t.endedAt).where(sql`ended_at IS NOT NULL`),
  ],
);

/** Who was offered what, who was passed over and why: never changed, counted for the figures that are reported. */
export const fairness = sqliteTable(
  'fairness',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    /** The day of it where the operator is. */
    day: text('day').notNull(),
    personId: integer('person_id').notNull(),
    offerId: integer('offer_id'),
    what: text('what', {
      enum: [
        'search',
        'proposed',
        'passed-over',
        'accepted',
        'declined',
        'expired',
        'won',
        'landlord-no',
        'confirmed',
        'moved-in',
        'fallen',
        'left',
        'search-ended',
      ],
    }).notNull(),
    /** A key: the rule that passed them over, or the reason given. */
    why: text('why'),
    roundId: integer('round_id'),
    /** As it was then: heads, Land, language, band; the person may change or go. */
    persons: integer('persons').notNull(),
    land: text('land'),
    language: text('language').notNull(),
    band: text('band'),
    /** Days since the household's waiting date, on its first row of this kind; the times to a first proposal and to a home. */
    waitedDays: integer('waited_days'),
  },
  (t) => [
    index('fairness_person').on(t.personId, t.id),
    index('fairness_what').on(t.what, t.day),
    index('fairness_offer').on(t.offerId).where(sql`offer_id IS NOT NULL`),
  ],
);

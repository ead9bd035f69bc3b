/** Homes: who offers them, what is offered, who was asked, and the way from a yes to the key. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A person who offers homes. Reached on Telegram, or by phone alone: then each message is a task for somebody who rings (R22). */
export const landlords = sqliteTable(
  'landlords',
  {
    personId: integer('person_id').primaryKey(),
    /** Sealed. */
    name: text('name'),
    /** Sealed, E.164; `phoneHash` finds the same number again. */
    phone: text('phone'),
    phoneHash: text('phone_hash'),
    /** Whoever answers under this number has said that they are the one who lets; null for a number that nobody was asked under. */
    phoneHeardAt: integer('phone_heard_at'),
    channel: text('channel', { enum: ['telegram', 'phone'] }).notNull(),
    business: integer('business', { mode: 'boolean' }).notNull().default(false),
    /** The version of the mandate (WoVermRG § 6) that was given, and when. */
    mandateVersion: integer('mandate_version'),
    mandateAt: integer('mandate_at'),
    /** When the one text on what is checked and what is not was read (R24). */
    informedAt: integer('informed_at'),
    /** Sealed: when we may ring, in own words. */
    callWhen: text('call_when'),
    /** The right to let was seen (level L3), and by whom. */
    rightSeenAt: integer('right_seen_at'),
    rightSeenBy: integer('right_seen_by'),
    /** Nothing of theirs is shown any more; only humans set and lift it. */
    bannedAt: integer('banned_at'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('landlords_phone').on(t.phoneHash).where(sql`phone_hash IS NOT NULL`)],
);

/** A unit for one household: a flat, one unit of a house, or a room in a shared home. */
export const offers = sqliteTable(
  'offers',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    landlordId: integer('landlord_id').notNull(),
    /**
     * `draft`: required fields are missing. `checking`: waits for the desk. `asked`: the desk has asked back. `cleared`: may be proposed.
     * `paused` by the landlord, `frozen` by a report, `let`: somebody is on the way to the key or lives there.
     */
    state: text('state', {
      enum: ['draft', 'checking', 'asked', 'cleared', 'paused', 'frozen', 'let', 'rejected', 'withdrawn'],
    }).notNull(),
    stateAt: integer('state_at').notNull(),
    source: text('source', { enum: ['chat', 'staff', 'import'] }).notNull(),
    /** The operator's own name of an imported offer: read in again, it is the same one. */
    reference: text('reference'),
    kind: text('kind', { enum: ['flat', 'unit', 'room'] }),
    /** A Land code of `LAENDER`. */
    land: text('land'),
    /** Official key (AGS) of municipality or district, where it is known. */
    region: text('region'),
    postcode: text('postcode'),
    town: text('town'),
    /** Sealed: street and number, told the day before a viewing at the earliest. */
    address: text('address'),
    areaDm2: integer('area_dm2'),
    /** Tenths of a room: 25 = 2.5 rooms. */
    roomsTenth: integer('rooms_tenth'),
    /** How many people may live there, and how many must at least. */
    places: integer('places'),
    minPlaces: integer('min_places').notNull().default(1),
    /** Money in cents a month; null = not said. `rentAll` is what R21 asks first: everything in one sum. */
    rentAllCents: integer('rent_all_cents'),
    rentColdCents: integer('rent_cold_cents'),
    costsCents: integer('costs_cents'),
    heatingCents: integer('heating_cents'),
    furnitureCents: integer('furniture_cents'),
    depositCents: integer('deposit_cents'),
    furnished: integer('furnished', { mode: 'boolean' }),
    /** Days, `YYYY-MM-DD`. */
    freeFrom: text('free_from'),
    /** Months; 0 = without an end. */
    termMonths: integer('term_months'),
    host: text('host', { enum: ['nobody', 'man-alone', 'woman-alone', 'family', 'shared'] }),
    womenOnly: integer('women_only', { mode: 'boolean' }).notNull().default(false),
    pets: integer('pets', { mode: 'boolean' }),
    smoking: text('smoking', { enum: ['no', 'outside', 'yes'] }),
    stepFree: integer('step_free', { mode: 'boolean' }),
    children: integer('children', { mode: 'boolean' }),
    /** JSON array of ISO 639-1 codes that are spoken there. */
    languages: text('languages'),
    viewing: text('viewing', { enum: ['yes', 'video', 'no'] }),
    registration: integer('registration', { mode: 'boolean' }),
    /** Sealed: the landlord's own words. */
    words: text('words'),
    /** Sealed JSON `{v, answers}`: the answers of the form from which the columns were made. */
    answers: text('answers'),
    /** What the program found: `clean`, `hold`, `block`; null = not looked at since the last edit. */
    verdict: text('verdict', { enum: ['clean', 'hold', 'block'] }),
    /** Sealed JSON array of flags (matching/screen/rule.ts). */
    flags: text('flags'),
    screenedAt: integer('screened_at'),
    clearedBy: integer('cleared_by'),
    clearedAt: integer('cleared_at'),
    /** The first of two people who clear it, where two are needed. */
    clearAskedBy: integer('clear_asked_by'),
    /** How many households may be asked at once, 1 to 3. */
    asks: integer('asks').notNull().default(1),
    /** How many days the landlord waits for an office's answer: 7, 14 or 21. */
    waitsDays: integer('waits_days'),
    /** When the landlord last said that it is still free. */
    stillFreeAt: integer('still_free_at'),
    /** The case in which its landlord and we talk, and the outbox key of its card at the offer desk. */
    caseId: integer('case_id'),
    cardKey: text('card_key'),
    createdAt: integer('created_at').notNull(),
    savedAt: integer('saved_at').notNull(),
    endedAt: integer('ended_at'),
    /** Why it ended: `let`, `landlord`, `rejected`, `report`, `stale`. */
    endedWhy: text('ended_why'),
  },
  (t) => [
    index('offers_landlord').on(t.landlordId),
    index('offers_state').on(t.state, t.stateAt),
    uniqueIndex('offers_reference').on(t.reference).where(sql`reference IS NOT NULL`),
    index('offers_open').on(t.land, t.id).where(sql`state = 'cleared'`),
  ],
);

/** A photo of an offer, by the platform's own id; of the picture itself only its prints are kept. */
export const offerPhotos = sqliteTable(
  'offer_photos',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    offerId: integer('offer_id').notNull(),
    platform: text('platform', { enum: ['telegram', 'slack'] }).notNull(),
    /** Sealed: `file_id`, or the address in Slack. */
    file: text('file').notNull(),
    /** The platform's id that is the same for the same file. */
    unique: text('unique_id'),
    /** 64 bits in hex, of `matching/screen/reuse/photos.ts`; null until it was looked at. */
    dhash: text('dhash'),
    sha256: text('sha256'),
    at: integer('at').notNull(),
    /** Why it could not be looked at. */
    trouble: text('trouble'),
  },
  (t) => [
    index('offer_photos_offer').on(t.offerId),
    index('offer_photos_dhash').on(t.dhash).where(sql`dhash IS NOT NULL`),
    index('offer_photos_sha').on(t.sha256).where(sql`sha256 IS NOT NULL`),
  ],
);

/**
 * What of an offer's words and links is found again in others: HMACs of parts of a signature, from which nothing can be read
 * (matching/screen/reuse/texts.ts).
 */
export const offerPrints = sqliteTable(
  'offer_prints',
  {
    offerId: integer('offer_id').notNull(),
    print: text('print').notNull(),
  },
  // The newest of a print come first, however many there are.
  (t) => [primaryKey({ columns: [t.offerId, t.print] }), index('offer_prints_print').on(t.print, t.offerId)],
);

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

/** Tables of rents, read in by the operator; a list counts once an event has switched to it. */
export const rentLists = sqliteTable('rent_lists', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  kind: text('kind', { enum: ['rents', 'kdu', 'regions', 'offers', 'programmes'] }).notNull(),
  begunAt: integer('begun_at').notNull(),
  liveSince: integer('live_since'),
  rows: integer('rows').notNull().default(0),
});

/** A row of a list of rents, as the file had it: the reader of `words/rents.ts` knows its columns. */
export const rentRows = sqliteTable(
  'rent_rows',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    listId: integer('list_id').notNull(),
    /** `ref`, `kdu`, `region`, `place`: then `region` is a town's name in its plainest form, and the row its key; or `name`: the other way round. */
    table: text('table_name').notNull(),
    region: text('region').notNull(),
    /** JSON of the row. */
    row: text('row').notNull(),
  },
  (t) => [index('rent_rows_region').on(t.listId, t.table, t.region)],
);

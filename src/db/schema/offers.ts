/** Homes as they are offered: by whom, with which photos and prints, and the tables of rents they are compared with. */
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

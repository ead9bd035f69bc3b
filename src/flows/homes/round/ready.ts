/** Who may be asked about a home now: the rules hold, both identities were seen, and nothing else stands in the way. */
import { identityLevel, type Level } from '../../../db/identities.js';
import type { OpenHome } from '../../../db/open-homes.js';
import type { Proposal } from '../../../db/proposals.js';
import type { Rows } from '../../../db/rows.js';
import { levelFor, levelMisses } from '../../../matching/levels.js';
import { eligible, type Seeker } from '../../../matching/rules.js';
import { type Home, homeOf } from '../../../matching/sides.js';
import { seekerFor } from '../seeker.js';

/** Why somebody for whom a home would fit is not asked. `holds`: they are asked about another one, or have one. */
export type NotNow = 'identity' | 'holds' | 'urgent' | 'held' | 'blocked';
/** A household as a round looks at it; null for one that cannot be asked at all. */
export type Searching = { seeker: Seeker; level: Level; notNow: NotNow | null };

/** Helpers hold back proposals to a person until this timer falls due (R17). */
export const OFFERS_HELD = 'offers-held';
const heldSubject = (personId: number): string => `person:${personId}`;

/** @param personId who holds the profile. @param today YYYY-MM-DD. */
export function searchingOf(rows: Rows, personId: number, today: string): Searching | null {
  const profile = rows.profiles.of(personId);
  const person = rows.persons.byId(personId);
  if (!profile || !person || person.chat === null) return null;
  if (profile.personId !== personId || profile.endedAt !== null || person.pausedAt !== null) return null;
  const level = identityLevel(rows, personId, today);
  return { seeker: seekerFor(rows, profile), level, notNow: notNow(rows, personId) };
}

function notNow(rows: Rows, personId: number): NotNow | null {
  if (rows.proposals.heldBy(personId)) return 'holds';
  // What never arrives would cost them the home.
  if ((rows.persons.byId(personId)?.blockedAt ?? null) !== null) return 'blocked';
  if (rows.cases.openOf(personId)?.urgency === 'red') return 'urgent';
  return rows.timers.has(OFFERS_HELD, heldSubject(personId)) ? 'held' : null;
}

/** A home with room for another household to be asked. */
export type OpenUnit = { home: Home; offer: OpenHome; landlord: Level; slots: number };

/** Within so many days of its first day a home has no time to be asked about one by one. */
const SOON_DAYS = 14;
/** After so many who did not say yes, fewer than three in ten probably do (facts/matching.md 2.4). */
const REFUSED = 3;
const MOST_ASKS = 3;
const DAY = 86_400_000;

function asksOf({ asks, freeFrom }: OpenHome, before: readonly Proposal[], today: string): number {
  const refused = before.filter(({ state }) => state === 'declined' || state === 'expired').length;
  if (refused >= REFUSED) return MOST_ASKS;
  const days = freeFrom === null ? null : (Date.parse(freeFrom) - Date.parse(today)) / DAY;
  const soon = days !== null && days < SOON_DAYS ? 2 : 1;
  return Math.min(MOST_ASKS, Math.max(asks, soon));
}

/** How many households may be asked about `offer` at once. */
export const asksAtOnce = (rows: Rows, offer: OpenHome, today: string): number =>
  asksOf(offer, rows.proposals.ofOffer(offer.id, ['declined', 'expired']), today);

/** How many more may be asked now; none once somebody has said yes who only waits for those before them. */
function slotsOf(rows: Rows, offer: OpenHome, today: string): number {
  const held = rows.proposals.ofOffer(offer.id, ['live', 'accepted', 'won', 'confirmed']);
  if (held.some(({ state }) => state !== 'live')) return 0;
  return Math.max(0, asksAtOnce(rows, offer, today) - held.length);
}

/** Null when nobody may be asked about `offer` now. @param today YYYY-MM-DD. */
export function openUnit(rows: Rows, offer: OpenHome, today: string): OpenUnit | null {
  const landlord = identityLevel(rows, offer.landlordId, today);
  if (landlord < levelFor(offer)) return null;
  const slots = slotsOf(rows, offer, today);
  return slots === 0 ? null : { home: homeOf(offer, today), offer, landlord, slots };
}

/** `no`: never this home. Else why not now; null when they may be asked. */
export function askable(
  rows: Rows,
  unit: OpenUnit,
  personId: number,
  searching: Searching,
): NotNow | 'no' | null {
  if (!eligible(searching.seeker, unit.home)) return 'no';
  if (rows.proposals.pair(unit.offer.id, personId)) return 'no';
  const [missing] = levelMisses(unit.home, { seeker: searching.level, landlord: unit.landlord });
  if (missing === 'landlord') return 'no';
  return missing ?? searching.notNow;
}

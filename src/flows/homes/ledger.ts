/** Writes down what befell a household on its way to a home, as it was at that moment. */
import type { LedgerWhat } from '../../db/fairness.js';
import type { Step } from '../../db/journeys.js';
import type { Profile } from '../../db/profiles.js';
import { daysFrom } from '../days.js';
import type { Turn } from '../turn.js';

/** Which of it is a step of the way to a home. */
const STEP_OF: Partial<Record<LedgerWhat, Step>> = {
  search: 'intake',
  proposed: 'proposed',
  accepted: 'accepted',
  'moved-in': 'moved-in',
};

/** Whole days from the waiting date to `day`, on the household's first row of this kind; null on the others. */
function waited(turn: Turn, profile: Profile | undefined, what: LedgerWhat, day: string): number | null {
  if (!profile || turn.rows.fairness.has(profile.personId, what)) return null;
  return daysFrom(turn.house.office.today(profile.waitingSince), day);
}

/** The Land of who wishes one alone; null for several, and for anywhere. */
function onlyWish(profile: Profile | undefined): string | null {
  const regions: unknown = profile ? JSON.parse(profile.regions) : [];
  const [only] = Array.isArray(regions) && regions.length === 1 ? regions : [];
  return typeof only === 'string' ? only : null;
}

/**
 * @param personId who holds the profile. @param about the offer, the round, and why: a key, never words; `day` (YYYY-MM-DD) on which it
 * happened, where that is told only later.
 */
export function count(
  turn: Turn,
  personId: number,
  what: LedgerWhat,
  about: { offerId?: number; roundId?: number; why?: string; day?: string } = {},
): void {
  const { rows } = turn;
  const profile = rows.profiles.of(personId);
  const person = rows.persons.byId(personId);
  if (!person) return;
  const day = about.day ?? turn.today;
  const children: unknown = profile ? JSON.parse(profile.children) : [];
  const offer = about.offerId === undefined ? undefined : rows.offers.byId(about.offerId);
  rows.fairness.add({
    at: turn.now,
    day,
    personId,
    offerId: about.offerId ?? null,
    what,
    why: about.why ?? null,
    roundId: about.roundId ?? null,
    persons: (profile?.adults ?? 0) + (Array.isArray(children) ? children.length : 0),
    land: offer?.land ?? onlyWish(profile),
    language: person.language,
    band: rows.bands.standing(personId, turn.today)?.band ?? null,
    waitedDays: waited(turn, profile, what, day),
  });
  const step = STEP_OF[what];
  if (step) rows.journeys.reach(personId, step, day);
}

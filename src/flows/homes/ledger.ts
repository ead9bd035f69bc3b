/** Writes down what befell a household on its way to a home, as it was at that moment. */
import type { LedgerWhat } from '../../db/fairness.js';
import type { Turn } from '../turn.js';

/** @param personId who holds the profile. @param about the offer, the round, and why: a key, never words. */
export function count(
  turn: Turn,
  personId: number,
  what: LedgerWhat,
  about: { offerId?: number; roundId?: number; why?: string } = {},
): void {
  const { rows } = turn;
  const profile = rows.profiles.of(personId);
  const person = rows.persons.byId(personId);
  if (!person) return;
  const children: unknown = profile ? JSON.parse(profile.children) : [];
  const offer = about.offerId === undefined ? undefined : rows.offers.byId(about.offerId);
  rows.fairness.add({
    at: turn.now,
    day: turn.today,
    personId,
    offerId: about.offerId ?? null,
    what,
    why: about.why ?? null,
    roundId: about.roundId ?? null,
    persons: (profile?.adults ?? 0) + (Array.isArray(children) ? children.length : 0),
    land: offer?.land ?? null,
    language: person.language,
    band: null,
  });
}

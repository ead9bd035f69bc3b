/** Households and homes of a village, made through the real flows, without the questions that lead to them. */
import { expect } from 'vitest';
import type { NewOffer, Offer } from '../../src/db/offers.js';
import type { Proposal } from '../../src/db/proposals.js';
import { enterOffer } from '../../src/flows/homes/offer-state.js';
import { saveAnswers } from '../../src/flows/intake/saved.js';
import type { Language } from '../../src/words/language.js';
import type { Resident, Village } from '../world/village.js';

const STAFF_ID = 1;

/** From now on the identity of `resident` was seen. */
export function seen(village: Village, resident: Resident, level = 2): void {
  const who = { personId: resident.person.id, level, method: 'in-person' as const, staffId: STAFF_ID };
  const rest = { document: 'passport', country: 'UA', who: null, until: '2030-01-01' };
  village.rows.identities.add({ ...who, ...rest }, village.now);
}

/** A household whose identity was seen: two adults in Kassel who would live anywhere, unless `answers` says otherwise. */
export function household(
  village: Village,
  language: Language = 'de',
  answers: Record<string, unknown> = {},
): Resident {
  const resident = village.resident(language).writes('/start');
  const plain = { adults: 2, children: [], regions: [], obligation: 'no', town: 'Kassel', leave: null };
  const intake = { ...plain, payer: 'jobcenter', needs: [], home: 'own', ...answers };
  village.inTurn((turn) => saveAnswers(turn, resident.person, { intake: intake as never }));
  seen(village, resident);
  return resident;
}

/** Somebody who offers homes, and whose identity was seen. */
export function landlord(village: Village): Resident {
  const resident = village.resident('de').writes('/start');
  village.rows.landlords.put(resident.person.id, {}, village.now);
  seen(village, resident);
  return resident;
}

/** A flat in Kassel for two that was cleared; nobody is asked about it before the next round. */
export function cleared(village: Village, { person }: Resident, more: Partial<NewOffer> = {}): number {
  const home = { kind: 'flat', land: 'he', town: 'Kassel', postcode: '34117', places: 2 } as const;
  const size = { roomsTenth: 20, areaDm2: 5400, rentAllCents: 65_000, freeFrom: '2026-05-01' } as const;
  const rest = { termMonths: 0, registration: true, host: 'nobody', verdict: 'clean' } as const;
  const { offers } = village.rows;
  const { id } = offers.add(
    { landlordId: person.id, source: 'chat', ...home, ...size, ...rest, ...more },
    village.now,
  );
  village.inTurn((turn) => {
    const draft = offers.byId(id);
    const checking = draft && enterOffer(turn, draft, 'checking');
    if (checking) enterOffer(turn, checking, 'cleared');
  });
  return id;
}

export const offerOf = (village: Village, id: number): Offer =>
  village.rows.offers.byId(id) ?? expect.fail('there is no such offer');

/** What became of asking `resident` about `offerId`. */
export const asked = (village: Village, offerId: number, resident: Resident): Proposal | undefined =>
  village.rows.proposals.pair(offerId, resident.person.id);

/** The states of those who were asked about a home, in the order in which they were. */
export const states = (
  village: Village,
  offerId: number,
  residents: readonly Resident[],
): (string | null)[] => residents.map((resident) => asked(village, offerId, resident)?.state ?? null);

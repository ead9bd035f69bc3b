/** What of homes stays when a person is erased: counts that name nobody. Everything else of theirs goes with the tables they own. */
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { OFFER_BLANK } from './expired-homes.js';
import type { Store } from './open.js';
import {
  checkSlots,
  fairness,
  moves,
  offerPhotos,
  offerPrints,
  offers,
  proposals,
  reports,
  stays,
  viewings,
} from './schema.js';

/** Offers of theirs end and keep what is counted; photos go, and so do proposals of their offers that nobody said yes to. */
function eraseOffers(store: Store, landlordId: number, nobody: number, now: number): void {
  const { tables } = store;
  const own = tables.select({ id: offers.id }).from(offers).where(eq(offers.landlordId, landlordId)).all();
  const ids = own.map(({ id }) => id);
  if (ids.length === 0) return;
  tables.delete(offerPhotos).where(inArray(offerPhotos.offerId, ids)).run();
  tables.delete(offerPrints).where(inArray(offerPrints.offerId, ids)).run();
  tables
    .update(proposals)
    .set({ why: null, landlordContact: null })
    .where(inArray(proposals.offerId, ids))
    .run();
  tables
    .update(offers)
    .set({
      ...OFFER_BLANK,
      landlordId: nobody,
      state: 'withdrawn',
      stateAt: now,
      endedAt: now,
      endedWhy: 'erased',
    })
    .where(inArray(offers.id, ids))
    .run();
}

/** Where a household lives goes over to who holds its profile from now on. */
export function giveStays({ tables }: Store, from: number, to: number): void {
  const theirs = and(eq(stays.personId, from), isNull(stays.endedOn));
  tables.update(stays).set({ personId: to }).where(theirs).run();
}

/** @param nobody the person to whom what is counted belongs from now on. @param now UTC milliseconds. */
export function eraseHomes(store: Store, personId: number, nobody: number, now: number): void {
  const { tables } = store;
  eraseOffers(store, personId, nobody, now);
  const shown = tables.select({ id: proposals.id }).from(proposals).where(eq(proposals.personId, personId));
  tables.delete(viewings).where(inArray(viewings.proposalId, shown)).run();
  const free = { personId: null, takenAt: null };
  tables.update(checkSlots).set(free).where(eq(checkSlots.personId, personId)).run();
  for (const table of [moves, stays, fairness] as const)
    tables.update(table).set({ personId: nobody }).where(eq(table.personId, personId)).run();
  tables.update(stays).set({ landlordId: nobody }).where(eq(stays.landlordId, personId)).run();
  const theirs = or(eq(reports.personId, personId), eq(reports.landlordId, personId));
  tables.update(reports).set({ words: null }).where(theirs).run();
  tables.update(reports).set({ personId: nobody }).where(eq(reports.personId, personId)).run();
  tables.update(reports).set({ landlordId: nobody }).where(eq(reports.landlordId, personId)).run();
}

/** One of each kind of what is kept of homes, all of it ended. */
import {
  attestCodes,
  calls,
  checkSlots,
  fairness,
  identities,
  landlords,
  moves,
  offerPhotos,
  offers,
  proposals,
  reports,
  rounds,
  stays,
  viewings,
} from '../../src/db/schema.js';
import type { Fresh } from './fresh.js';

/** Whoever searched, and whoever offered. */
export const SEEKER = 501;
export const LANDLORD = 502;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** @param at UTC milliseconds of everything that ended. */
export function fillHomes({ rows, store: { tables, vault } }: Fresh, at: number): void {
  const day = dayOf(at - 1);
  tables
    .insert(landlords)
    .values({ personId: LANDLORD, channel: 'phone', name: vault.seal('landlords.name', 'K'), createdAt: at })
    .run();
  const home = { landlordId: LANDLORD, source: 'chat', town: 'Kassel', words: 'hell' } as const;
  const { id: offerId } = rows.offers.add(home, at);
  rows.offers.addPhoto(offerId, { platform: 'telegram', file: 'f', unique: 'u' }, at);
  tables.update(offers).set({ state: 'withdrawn', endedAt: at, endedWhy: 'landlord' }).run();
  const shown = { offerId, personId: SEEKER, roundId: 1, rank: 1, createdAt: at, stateAt: at };
  const { id: proposalId } = tables
    .insert(proposals)
    .values({ ...shown, state: 'declined', fits: '["near"]', why: 'rent', endedAt: at })
    .returning()
    .get();
  const visit = { proposalId, state: 'missed', slots: '[]', kind: 'home' } as const;
  tables
    .insert(viewings)
    .values({ ...visit, createdAt: at, endedAt: at })
    .run();
  const way = { proposalId, offerId, personId: SEEKER, payer: 'own', step: 'contract', stepAt: at } as const;
  const move = tables
    .insert(moves)
    .values({ ...way, state: 'moved-in', createdAt: at, endedAt: at })
    .returning()
    .get();
  const stay = { moveId: move.id, offerId, personId: SEEKER, landlordId: LANDLORD, persons: 3, land: 'he' };
  tables
    .insert(stays)
    .values({ ...stay, from: '2026-01-01', endedOn: day, createdAt: at })
    .run();
  const asked = {
    stayId: 1,
    personId: SEEKER,
    side: 'guest',
    kind: 'day-14',
    dueOn: day,
    until: day,
  } as const;
  const check = rows.checkins.plan(asked, at);
  if (check) {
    rows.checkins.keepAnswers(check.id, { safe: 4 });
    rows.checkins.change(check.id, { state: 'answered', endedAt: at });
  }
  const told = { persons: 3, language: 'uk', what: 'moved-in', day, at } as const;
  tables
    .insert(fairness)
    .values({ ...told, personId: SEEKER, offerId })
    .run();
  tables.insert(rounds).values({ state: 'done', why: 'offer', seed: '1', askedAt: at, log: 'x' }).run();
  const task = { personId: LANDLORD, kind: 'free', subject: 'offer:1', notBefore: at, due: at } as const;
  tables
    .insert(calls)
    .values({ ...task, state: 'done', createdAt: at, endedAt: at })
    .run();
  const said = { personId: SEEKER, offerId, landlordId: LANDLORD, reason: 'other', froze: true } as const;
  tables
    .insert(reports)
    .values({ ...said, state: 'dismissed', due: at, decidedAt: at, at })
    .run();
  tables.insert(checkSlots).values({ staffId: 1, kind: 'video', at, minutes: 7, personId: SEEKER }).run();
  tables.insert(attestCodes).values({ hash: 'h', personId: SEEKER, expiresAt: at }).run();
  const seen = { personId: SEEKER, level: 2, method: 'video', staffId: 1, at, until: dayOf(at) } as const;
  tables.insert(identities).values(seen).run();
  const band = { personId: SEEKER, band: 'high', creditDays: 90, reason: 'large', askedBy: 1, until: day };
  rows.bands.end(rows.bands.ask(band, at).id, at);
}

/** What of `person` is left anywhere of homes: the names of the tables. */
export function leftOf({ store: { tables } }: Fresh, person: number): string[] {
  const all = {
    landlords: tables.select({ person: landlords.personId }).from(landlords).all(),
    offers: tables.select({ person: offers.landlordId }).from(offers).all(),
    proposals: tables.select({ person: proposals.personId }).from(proposals).all(),
    moves: tables.select({ person: moves.personId }).from(moves).all(),
    stays: tables.select({ person: stays.personId }).from(stays).all(),
    landlordsOfStays: tables.select({ person: stays.landlordId }).from(stays).all(),
    fairness: tables.select({ person: fairness.personId }).from(fairness).all(),
    calls: tables.select({ person: calls.personId }).from(calls).all(),
    reports: tables.select({ person: reports.personId }).from(reports).all(),
    reported: tables.select({ person: reports.landlordId }).from(reports).all(),
    slots: tables.select({ person: checkSlots.personId }).from(checkSlots).all(),
    codes: tables.select({ person: attestCodes.personId }).from(attestCodes).all(),
    identities: tables.select({ person: identities.personId }).from(identities).all(),
  };
  const names = Object.entries(all)
    .filter(([, found]) => found.some((row) => row.person === person))
    .map(([name]) => name);
  const pictures = tables.select().from(offerPhotos).all().length;
  const visits = tables.select().from(viewings).all().length;
  return [...names, ...(pictures > 0 ? ['photos'] : []), ...(visits > 0 ? ['viewings'] : [])];
}

/** What we keep of homes of one person, as data: what they offered, what was shown to them, and what people did for them. */
import { offerNumber } from '../../db/offers.js';
import type { Rows } from '../../db/rows.js';

/** @param at UTC milliseconds. */
export const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What a landlord has told us of a home; what the safety check found is not in it, for it would teach how to get around the check. */
export function offered(rows: Rows, personId: number) {
  return rows.offers.of(personId).map((offer) => ({
    number: offerNumber(offer.id),
    state: offer.state,
    kind: offer.kind,
    postcode: offer.postcode,
    town: offer.town,
    address: offer.address,
    rooms: offer.roomsTenth === null ? null : offer.roomsTenth / 10,
    squareMetres: offer.areaDm2 === null ? null : offer.areaDm2 / 100,
    places: offer.places,
    rentInAllCents: offer.rentAllCents,
    rentColdCents: offer.rentColdCents,
    costsCents: offer.costsCents,
    heatingCents: offer.heatingCents,
    furnitureCents: offer.furnitureCents,
    depositCents: offer.depositCents,
    freeFrom: offer.freeFrom,
    termMonths: offer.termMonths,
    livesThere: offer.host,
    womenOnly: offer.womenOnly,
    pets: offer.pets,
    smoking: offer.smoking,
    stepFree: offer.stepFree,
    children: offer.children,
    languages: offer.languages,
    viewing: offer.viewing,
    registration: offer.registration,
    words: offer.words,
    photos: rows.offers.photosOf(offer.id).length,
    savedAt: iso(offer.savedAt),
    endedAt: iso(offer.endedAt),
  }));
}

export function landlordOf(rows: Rows, personId: number) {
  const landlord = rows.landlords.get(personId);
  if (!landlord) return null;
  const { name, phone, channel, callWhen, createdAt, mandateAt, informedAt, rightSeenAt } = landlord;
  return {
    name,
    phone,
    channel,
    callWhen,
    since: iso(createdAt),
    mandateAt: iso(mandateAt),
    informedAt: iso(informedAt),
    rightSeenAt: iso(rightSeenAt),
  };
}

/** A list for each kind of thing; nothing of the landlords, for that is theirs. */
export function homesOf(rows: Rows, personId: number) {
  const { proposals, viewings, moves, stays, ledger } = rows.homesOf.shown(personId);
  const { identities, slots, bands, calls, reports } = rows.homesOf.besides(personId);
  const home = ({ offerId }: { offerId: number | null }) => (offerId === null ? null : offerNumber(offerId));
  return {
    shown: proposals.map((one) => ({
      home: home(one),
      state: one.state,
      because: one.fits,
      why: one.why,
      at: iso(one.createdAt),
      arrivedAt: iso(one.deliveredAt),
      agreedAt: iso(one.seekerConsentAt),
      endedAt: iso(one.endedAt),
    })),
    viewings: viewings.map(({ viewing, ...about }) => ({
      home: home(about),
      state: viewing.state,
      at: iso(viewing.at),
      after: viewing.after,
    })),
    moves: moves.map((move) => ({
      home: home(move),
      payer: move.payer,
      state: move.state,
      step: move.step,
      waitsUntil: move.waitsUntil,
      officeYesAt: iso(move.officeYesAt),
      contractAt: iso(move.contractAt),
      moveIn: move.moveIn,
    })),
    stays: stays.map((stay) => ({
      home: home(stay),
      persons: stay.persons,
      from: stay.from,
      until: stay.until,
      endedOn: stay.endedOn,
    })),
    checks: rows.checkins.ofPerson(personId).map((check) => ({
      side: check.side,
      kind: check.kind,
      dueOn: check.dueOn,
      state: check.state,
      askedAt: iso(check.askedAt),
      endedAt: iso(check.endedAt),
      answers: rows.checkins.answers(check),
    })),
    identity: identities.map(({ level, method, document, country, at, until }) => ({
      level,
      method,
      document,
      country,
      at: iso(at),
      until,
    })),
    times: slots.map(({ kind, place, at, outcome }) => ({ kind, place, at: iso(at), outcome })),
    priority: bands.map(({ band, creditDays, reason, until, ...at }) => ({
      band,
      creditDays,
      reason,
      until,
      askedAt: iso(at.askedAt),
      grantedAt: iso(at.grantedAt),
      endedAt: iso(at.endedAt),
    })),
    calls: calls.map(({ kind, state, due, outcome }) => ({ kind, state, due: iso(due), outcome })),
    reports: reports.map(({ reason, words, state, at, ...about }) => ({
      home: home(about),
      reason,
      words,
      state,
      at: iso(at),
    })),
    ledger: ledger.map(({ day, what, why, ...about }) => ({ day, what, home: home(about), why })),
    steps: rows.journeys.of(personId).map(({ step, day }) => ({ step, day })),
  };
}

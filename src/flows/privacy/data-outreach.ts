/** What we keep of one person besides homes and requests: where they take part, and the body for which they speak. */
import type { Rows } from '../../db/rows.js';
import { titleFor } from '../programmes/facts.js';
import { iso } from './data-homes.js';

export function programmesOf(rows: Rows, personId: number) {
  const language = rows.persons.byId(personId)?.language ?? 'en';
  return rows.registrations.ofPerson(personId).map((one) => {
    const programme = rows.programmes.byId(one.programmeId);
    return {
      programme: programme ? titleFor(programme, language) : null,
      state: one.state,
      name: one.answers?.name ?? null,
      organisation: one.answers?.organisation ?? null,
      notes: one.answers?.notes ?? null,
      reduced: one.reduced,
      rating: one.rating,
      ratingWords: one.ratingWords,
      at: iso(one.createdAt),
      endedAt: iso(one.endedAt),
    };
  });
}

export function partnerOf(rows: Rows, personId: number) {
  const partner = rows.partners.of(personId);
  if (!partner) return null;
  const { kind, organisation, contactRole, land, town, state, createdAt, decidedAt } = partner;
  return {
    kind,
    organisation,
    contactRole,
    land,
    town,
    state,
    at: iso(createdAt),
    decidedAt: iso(decidedAt),
  };
}

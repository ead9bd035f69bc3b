/** What we keep of a person's calls, as data: their number, what was agreed, and when somebody rang. */
import { numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import { iso } from './data-homes.js';

/** Staff have no names in it. @param hushed requests of which nothing is told. */
export function callsOf({ phones, callBacks }: Rows, personId: number, hushed: ReadonlySet<number>) {
  const phone = phones.of(personId);
  return {
    phone: phone
      ? { number: phone.number, own: phone.own, mayBeSaidWhoRings: phone.maySay, since: iso(phone.at) }
      : null,
    agreed: callBacks.of(personId).map(({ state, language, topic, caseId, tries, ...at }) => ({
      from: iso(at.from),
      until: iso(at.until),
      language,
      topic,
      state,
      tries,
      request: caseId === null || hushed.has(caseId) ? null : numberOf(caseId),
    })),
    rang: callBacks.triesOf(personId).map(({ way, outcome, at }) => ({
      by: way === 'in' ? 'you' : 'team',
      outcome,
      at: iso(at),
    })),
  };
}

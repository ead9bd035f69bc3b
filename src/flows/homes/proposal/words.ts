/** A proposed home in words: six facts, why it fits, and how it is decided who gets it (R25). */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Proposal } from '../../../db/proposals.js';
import { type FitId, fitKey } from '../../../matching/rules.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { join, word } from '../../form/parts.js';
import type { Turn } from '../../turn.js';
import { sizeWords, termWords } from '../offer/facts.js';

/** What it is called in every message about it. */
export const named = ({ offerId }: Pick<Proposal, 'offerId'>): { number: string } => ({
  number: offerNumber(offerId),
});

const euros = (cents: number): number => cents / 100;

/** Day and time where the operator is. */
export function momentWords(turn: Turn, at: number): Value {
  const { day, time } = turn.house.office.moment(at);
  return join(', ', { day }, time);
}

function what({ kind, roomsTenth, areaDm2, places }: Offer): Value | null {
  const parts: (Value | null)[] = [
    kind && word(`home-offer-kind-${kind}`),
    roomsTenth !== null && areaDm2 !== null ? sizeWords(roomsTenth, areaDm2) : null,
    places === null ? null : phrase('home-proposal-places', { count: places }),
  ];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : join(' · ', ...known);
}

/** All parts of the cost that are known, as the office asks for them. */
function cost(offer: Offer): Value | null {
  const { rentAllCents, rentColdCents, costsCents, heatingCents, furnitureCents, depositCents } = offer;
  const parts = rentColdCents !== null && costsCents !== null && heatingCents !== null;
  const all =
    rentAllCents ?? (parts ? rentColdCents + costsCents + heatingCents + (furnitureCents ?? 0) : null);
  const one = (key: 'all' | 'cold' | 'costs' | 'heating' | 'furniture' | 'deposit', cents: number | null) =>
    cents === null ? null : phrase(`home-proposal-cost-${key}`, { euros: euros(cents) });
  const known = [
    one('all', all),
    one('cold', rentColdCents),
    one('costs', costsCents),
    one('heating', heatingCents),
    one('furniture', furnitureCents === 0 ? null : furnitureCents),
    one('deposit', depositCents),
  ].filter((part) => part !== null);
  return known.length === 0 ? null : join(' · ', ...known);
}

function around({ host, registration }: Offer): Value | null {
  const parts: (Value | null)[] = [
    host === null ? null : word(`home-proposal-host-${host}`),
    registration === null ? null : word(`home-proposal-registration-${registration ? 'yes' : 'no'}`),
  ];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : join(' · ', ...known);
}

/** The rough place: the exact address comes the day before a viewing. */
const place = ({ postcode, town }: Offer): string | null =>
  [postcode, town].filter((part) => part !== null && part !== '').join(' ') || null;

/** One line a fact; what is not known has no line. */
export function factsOf(offer: Offer): Value {
  const { freeFrom, termMonths } = offer;
  const lines: (Value | null)[] = [what(offer), place(offer), cost(offer)];
  lines.push(
    freeFrom === null ? null : phrase('home-proposal-from', { date: { day: freeFrom, year: true } }),
  );
  lines.push(termMonths === null ? null : termWords(termMonths), around(offer));
  const known = lines.filter((line) => line !== null);
  const head = phrase('home-proposal-lead', { number: offerNumber(offer.id) });
  return join('\n', head, ...known.map((line) => phrase('home-proposal-line', { text: line })));
}

/** Why it fits them, the strongest first; null when there is nothing to name. */
function reasonsOf({ fits }: Proposal): Value | null {
  const ids: unknown = JSON.parse(fits);
  const keys = (Array.isArray(ids) ? ids : []) as FitId[];
  return keys.length === 0 ? null : join(', ', ...keys.map((id): Phrase => word(fitKey(id))));
}

/** The question, with how it is decided. @param asks how many households are asked at once. @param due UTC milliseconds. */
export function questionOf(turn: Turn, proposal: Proposal, asks: number, due: number): Value {
  const why = reasonsOf(proposal);
  return join(
    '\n',
    phrase('home-proposal-ask', named(proposal)),
    ...(why === null ? [] : [phrase('home-proposal-why', { text: why })]),
    asks === 1 ? phrase('home-proposal-alone') : phrase('home-proposal-asked', { count: asks }),
    phrase('home-proposal-due', { moment: momentWords(turn, due) }),
  );
}

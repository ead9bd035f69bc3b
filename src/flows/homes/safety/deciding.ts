/** What is the same in every decision about an offer: which one is meant, who hears of it, and what is written down. */
import type { Case } from '../../../db/cases.js';
import { type Offer, type OfferState, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { reachLandlord } from '../../calling/reach.js';
import { caseFor, mention, note } from '../../case/case.js';
import { LATEST } from '../../case/clock.js';
import type { Turn } from '../../turn.js';
import { aboutOffer, retireOffer } from './desk-post.js';

/** An offer with its landlord and the case in which we talk; one that a list has brought has none yet. */
export type Decided = { offer: Offer; kase: Case | null; person: Person };

/** `offer:12`, with the look at it that the button was drawn for. */
const VALUE = /^offer:(\d{1,15})(?::(\d{1,15}))?$/;

const STATES: Readonly<Record<OfferState, Phrase>> = {
  draft: phrase('desk-home-check-is-draft'),
  checking: phrase('desk-home-check-is-checking'),
  asked: phrase('desk-home-check-is-asked'),
  cleared: phrase('desk-home-check-is-cleared'),
  paused: phrase('desk-home-check-is-paused'),
  frozen: phrase('desk-home-check-is-frozen'),
  let: phrase('desk-home-check-is-let'),
  rejected: phrase('desk-home-check-is-rejected'),
  withdrawn: phrase('desk-home-check-is-withdrawn'),
};

/**
 * What a button or modal with `value` is about, when it is in one of `states` and has not changed since; else why nothing can be
 * decided, in words for the one who pressed.
 */
export function decided(turn: Turn, value: string, states: readonly OfferState[]): Decided | Phrase {
  const [, id, look] = VALUE.exec(value) ?? [];
  const offer = id === undefined ? undefined : turn.rows.offers.byId(Number(id));
  const person = offer && turn.rows.persons.byId(offer.landlordId);
  const kase = offer?.caseId ? turn.rows.cases.byId(offer.caseId) : undefined;
  const isTheirs = !kase || (kase.erasedAt === null && kase.personId === person?.id);
  if (!offer || !person || !isTheirs) return phrase('desk-refused-gone');
  const number = offerNumber(offer.id);
  if (!states.includes(offer.state))
    return phrase('desk-home-check-already', { number, state: STATES[offer.state] });
  const isOld = look !== undefined && value !== aboutOffer(offer);
  if (isOld || offer.verdict === null) return phrase('desk-home-check-changed', { number });
  return { offer, kase: kase ?? null, person };
}

/** Says to the landlord what was decided; who has no chat with us is rung by the team. */
export function tell(turn: Turn, { offer, person }: Decided, said: Value): void {
  const due = turn.house.office.afterStaffedMinutes(turn.now, 480) ?? turn.now + LATEST;
  const subject = `offer:${offer.id}`;
  const notBefore = turn.byDay(person);
  reachLandlord(turn, person.id, {
    ...{ kind: 'tell', subject, about: subject, said, due, offerId: offer.id, notBefore },
  });
}

/** The case in which we talk about it, opened where there is none yet. */
export function caseAbout(turn: Turn, { offer, kase, person }: Decided): Case {
  const known = kase ?? caseFor(turn, person, 'offer');
  turn.rows.offers.change(offer.id, { caseId: known.id });
  return known;
}

/** Writes down who decided what, and puts one short line in the place of the post with its buttons. */
export function settle(turn: Turn, about: Decided, staff: Staff, action: string, line: Phrase): void {
  noteOffer(turn, about, staff, action);
  retireOffer(turn, about.offer, line);
}

/** Writes down who did what with it. */
export function noteOffer(turn: Turn, { kase, person }: Decided, staff: Staff, action: string): void {
  if (kase) note(turn, kase, staff, action);
  else turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, personId: person.id });
}

/** What every line about a decision names. */
export const by = ({ offer }: Decided, staff: Staff): { number: string; staff: Phrase } => ({
  number: offerNumber(offer.id),
  staff: mention(staff),
});

/** What the landlord answers about a home is written to it at once; whatever people decided before was about something else. */
import { type Offer, type OfferState, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import { type Answers, changed, type Form, FormState } from '../../form/form.js';
import type { Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { retireOffer } from '../safety/desk-post.js';
import { columnsOf } from './columns.js';
import { lookLater } from './look.js';
import { homeForm } from './more-questions.js';

/** The version of the words of `home-offer-mandate`: whoever agreed to others is asked anew. */
const MANDATE_VERSION = 1;

/** The one question whose answer is about the landlord and not about the home. */
const MANDATE = 'mandate';

/** States in which the landlord may change a home by themselves. */
export const EDITABLE: readonly OfferState[] = ['draft', 'checking', 'asked', 'cleared', 'paused'];

/** Whether the landlord lets us show their homes and speak for them (§ 6(1) WoVermRG). */
export function setMandate(turn: Turn, personId: number, given: boolean): void {
  const mandate = given ? { mandateVersion: MANDATE_VERSION, mandateAt: turn.now } : { mandateAt: null };
  turn.rows.landlords.put(personId, mandate, turn.now);
}

/**
 * From now on nobody is asked about `offer` before somebody has looked at it again. A pause stays one: then it is looked at when it
 * ends.
 */
export function reopenOffer(turn: Turn, offer: Offer): void {
  retireOffer(turn, offer, phrase('desk-home-offer-changing', { number: offerNumber(offer.id) }));
  const blank = { verdict: null, flags: null, screenedAt: null, clearedBy: null, clearedAt: null };
  turn.rows.offers.change(offer.id, { ...blank, clearAskedBy: null, savedAt: turn.now });
  if (offer.state !== 'draft' && offer.state !== 'paused') enterOffer(turn, offer, 'draft', 'changed');
}

/** The questions of `form` whose answers differ. */
function differing(form: Form, before: Answers, after: Answers): string[] {
  const ids = form.questions.map(({ id }) => id);
  return ids.filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}

/** The home that `state` is about, while it is the person's and may be changed. */
export function subjectOf(turn: Turn, person: Person, { answers }: FormState): Offer | undefined {
  const offer = typeof answers.offer === 'number' ? turn.rows.offers.byId(answers.offer) : undefined;
  return offer?.landlordId === person.id && EDITABLE.includes(offer.state) ? offer : undefined;
}

/**
 * Writes what `state` has changed since it was stored last, or since one answer began to be changed: nothing else, whoever has
 * changed the home meanwhile.
 */
export function keepAnswers(turn: Turn, person: Person, state: FormState): void {
  const offer = subjectOf(turn, person, state);
  const stored = FormState.safeParse(turn.rows.forms.find(person.id, homeForm.id)?.answers).data;
  const before = state.edit?.before ?? stored?.answers;
  if (!offer || !before) return;
  const after = state.edit ? changed(homeForm, before, state) : state.answers;
  // What was passed over says nothing, and takes nothing back.
  const ids = differing(homeForm, before, after).filter((id) => after[id] !== null);
  if (ids.length === 0) return;
  writeAnswers(turn, offer, ids, after);
}

/** Writes the answers to the questions in `ids`; no answer takes back what was there. */
export function writeAnswers(turn: Turn, offer: Offer, ids: readonly string[], answers: Answers): void {
  if (ids.includes(MANDATE)) setMandate(turn, offer.landlordId, answers[MANDATE] === true);
  const own = ids.filter((id) => id !== MANDATE);
  if (own.length > 0) {
    reopenOffer(turn, offer);
    turn.rows.offers.change(offer.id, columnsOf(answers, own, offer));
  }
  lookLater(turn, offer);
}

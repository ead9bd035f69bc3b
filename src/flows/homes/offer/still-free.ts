/** "Still free?": asked of every home in the list again and again; who is silent twice hears that it pauses, and goes on by one press. */
import { parseStillFree } from '../../../answers/typed/offered-more.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { push } from '../../budget.js';
import type { Ref, Turn } from '../../turn.js';
import { reachLandlord } from '../reach.js';
import { offerButton } from './button.js';
import { put } from './card.js';
import { offerFacts } from './facts.js';
import { ANSWER_DAYS, askAgainIn, freeSubject, OFFER_FREE, setFreeClock } from './free-clock.js';
import { pauseOffer } from './leave.js';
import { askWithdraw } from './withdraw.js';

const DAY = 86_400_000;
/** After so many silences it pauses. */
const SILENCES = 2;

/** What `awaits` begins with while the answer may be typed: the home follows. */
const AWAITS = 'offer-free:';

/** The landlord has said, or shown, that it is still free. */
export function stillFree(turn: Turn, offer: Offer): void {
  turn.rows.offers.change(offer.id, { stillFreeAt: turn.now });
  turn.rows.calls.drop('still-free', `offer:${offer.id}`, turn.now);
  setFreeClock(turn, offer);
}

const answers = (offer: Offer): Button[][] => [
  [offerButton(phrase('home-offer-free-yes'), 'free', offer)],
  [
    offerButton(phrase('home-offer-pause'), 'pause', offer),
    offerButton(phrase('home-offer-free-no'), 'gone', offer),
  ],
];

/** Whether messages reach them; else somebody rings. */
const isRung = (turn: Turn, { id, chat, blockedAt }: Person): boolean =>
  chat === null || blockedAt !== null || turn.rows.landlords.get(id)?.channel === 'phone';

function ask(turn: Turn, person: Person, offer: Offer, nth: number): void {
  const said = phrase('home-offer-free', { number: offerNumber(offer.id), facts: offerFacts(offer) });
  if (!isRung(turn, person)) {
    const asked = push(turn, person, 'home', said, answers(offer));
    // What has no room in the budget today is asked tomorrow, and counts as no silence.
    if (asked) turn.rows.persons.change(person.id, { awaits: `${AWAITS}${offer.id}` });
    if (asked) askAgainIn(turn, offer, nth + 1, ANSWER_DAYS);
    else askAgainIn(turn, offer, nth, 1);
    return;
  }
  const span = ANSWER_DAYS * DAY;
  reachLandlord(turn, person.id, {
    kind: 'still-free',
    subject: `offer:${offer.id}`,
    said,
    buttons: answers(offer),
    due: turn.now + 2 * DAY,
    offerId: offer.id,
    wait: { key: OFFER_FREE, subject: freeSubject(offer, nth + 1), span },
  });
}

/** "Still free" or "taken", typed instead of pressed. Before it is withdrawn the landlord is asked once more. @returns false when the words say neither. */
export function takeFreeWords(turn: Turn, person: Person, text: string): boolean {
  if (!person.awaits?.startsWith(AWAITS)) return false;
  const offer = turn.rows.offers.byId(Number(person.awaits.slice(AWAITS.length)));
  const answer = offer?.landlordId === person.id && offer.state === 'cleared' ? parseStillFree(text) : null;
  if (!offer || answer === null) return false;
  turn.rows.persons.change(person.id, { awaits: null });
  if (answer === 'yes') sayStillFree(turn, person, offer, null);
  else askWithdraw(turn, person, offer, null);
  return true;
}

/** Thanks for it, and says when the next question comes. */
export function sayStillFree(turn: Turn, person: Person, offer: Offer, place: Ref | null): void {
  stillFree(turn, offer);
  const said = phrase('home-offer-free-thanks', { number: offerNumber(offer.id) });
  put(turn, person, { said, buttons: [] }, place);
}

/** The clock of `offer` has rung for the `nth` time: it is asked, or after two silences paused, and that is said. */
export function offerFreeDue(turn: Turn, id: number, nth: number): void {
  const offer = turn.rows.offers.byId(id);
  const person = offer && turn.rows.persons.byId(offer.landlordId);
  if (!offer || !person || offer.state !== 'cleared') return;
  // Whoever is asked about a household, or waits for one, is not asked that too.
  if (turn.rows.proposals.ofOffer(id, ['won', 'confirmed']).length > 0)
    return askAgainIn(turn, offer, 1, ANSWER_DAYS);
  if (nth <= SILENCES) return ask(turn, person, offer, nth);
  if (!pauseOffer(turn, offer)) return;
  const said = phrase('home-offer-free-silent', { number: offerNumber(offer.id) });
  const on = [[offerButton(phrase('home-offer-continue'), 'continue', offer)]];
  if (!isRung(turn, person)) turn.say(person, said, { buttons: on });
}

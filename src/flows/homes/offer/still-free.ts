/** "Still free?": asked of the homes in the list again and again, of all of a landlord's at once; after two silences they pause, and that is said. */
import { parseStillFree } from '../../../answers/typed/offered-more.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { push } from '../../budget.js';
import { reachLandlord } from '../../calling/reach.js';
import type { Ref, Turn } from '../../turn.js';
import { offerButton } from './button.js';
import { homeLine, homesOf, put, showHomes } from './card.js';
import { offerFacts } from './facts.js';
import { ANSWER_DAYS, askAgainIn, freeSubject, isAsked, OFFER_FREE, setFreeClock } from './free-clock.js';
import { pauseOffer } from './leave.js';
import { askWithdraw } from './withdraw.js';

const DAY = 86_400_000;
/** After so many silences it pauses. */
const SILENCES = 2;
/** So many homes are named in one question; who has more is a business. */
const NAMED = 12;
/** What `awaits` begins with while the answer may be typed: the home follows, or that all are meant. */
const AWAITS = 'offer-free:';

/** Whether messages reach them; else somebody rings. */
const isRung = (turn: Turn, { id, chat, blockedAt }: Person): boolean =>
  chat === null || blockedAt !== null || turn.rows.landlords.get(id)?.channel === 'phone';

/** Homes of theirs about which we ask now, the oldest first. */
const asked = (turn: Turn, person: Person): Offer[] => homesOf(turn, person).filter(isAsked).reverse();

/** The landlord has said, or shown, that it is still free. */
export function stillFree(turn: Turn, offer: Offer): void {
  turn.rows.offers.change(offer.id, { stillFreeAt: turn.now });
  turn.rows.calls.drop('still-free', `offer:${offer.id}`, turn.now);
  setFreeClock(turn, offer);
}

/** The words and answers for one home, or for several at once. */
function questionFor(homes: readonly Offer[]): { said: Value; buttons: Button[][] } {
  const [only, ...more] = homes;
  if (!only || more.length > 0) {
    const lines = homes.slice(0, NAMED).map(homeLine);
    const buttons = [
      [offerButton(phrase('home-offer-free-all-yes'), 'free')],
      [offerButton(phrase('home-offer-free-some'), 'list')],
    ];
    return { said: { join: [phrase('home-offer-free-all'), ...lines], by: '\n' }, buttons };
  }
  const buttons = [
    [offerButton(phrase('home-offer-free-yes'), 'free', only)],
    [
      offerButton(phrase('home-offer-pause'), 'pause', only),
      offerButton(phrase('home-offer-free-no'), 'gone', only),
    ],
  ];
  return {
    said: phrase('home-offer-free', { number: offerNumber(only.id), facts: offerFacts(only) }),
    buttons,
  };
}

function ask(turn: Turn, person: Person, offer: Offer, nth: number): void {
  const homes = asked(turn, person);
  const others = homes.filter(({ id }) => id !== offer.id);
  const { said, buttons } = questionFor(homes);
  if (isRung(turn, person)) {
    // What one call asks no second one does.
    for (const other of others) askAgainIn(turn, other, nth, ANSWER_DAYS);
    const wait = { key: OFFER_FREE, subject: freeSubject(offer, nth + 1), span: ANSWER_DAYS * DAY };
    const call = { kind: 'still-free', subject: `offer:${offer.id}`, said, buttons } as const;
    reachLandlord(turn, person.id, { ...call, due: turn.now + 2 * DAY, offerId: offer.id, wait });
    return;
  }
  // What has no room in the budget today is asked tomorrow, and counts as no silence.
  if (!push(turn, person, 'home', said, buttons)) return askAgainIn(turn, offer, nth, 1);
  const awaits = `${AWAITS}${others.length === 0 ? offer.id : 'all'}`;
  turn.rows.persons.change(person.id, { awaits });
  for (const home of homes) askAgainIn(turn, home, nth + 1, ANSWER_DAYS);
}

/** Pauses `offer` and what was asked about together with it, and says so. */
function pauseSilent(turn: Turn, person: Person, offer: Offer, nth: number): void {
  const together = asked(turn, person).filter(
    (home) => home.id === offer.id || turn.rows.timers.has(OFFER_FREE, freeSubject(home, nth)),
  );
  const paused = together.filter((home) => pauseOffer(turn, home));
  if (paused.length === 0 || isRung(turn, person)) return;
  const said = phrase('home-offer-free-silent', {
    number: paused.map(({ id }) => offerNumber(id)).join(', '),
  });
  const on =
    paused.length === 1
      ? offerButton(phrase('home-offer-continue'), 'continue', offer)
      : offerButton(phrase('home-offer-mine'), 'list');
  // The clock counts from their last answer, which may have come at night.
  turn.say(person, said, { buttons: [[on]], notBefore: turn.house.quiet.endsAt(turn.now) ?? 0 });
}

/** The clock of `offer` has rung for the `nth` time: it is asked about, or after two silences paused. */
export function offerFreeDue(turn: Turn, id: number, nth: number): void {
  const offer = turn.rows.offers.byId(id);
  const person = offer && turn.rows.persons.byId(offer.landlordId);
  if (!offer || !person || !isAsked(offer)) return;
  // Whoever is asked about a household, or waits for one, is not asked that too.
  if (turn.rows.proposals.ofOffer(id, ['won', 'confirmed']).length > 0)
    askAgainIn(turn, offer, 1, ANSWER_DAYS);
  else if (nth <= SILENCES) ask(turn, person, offer, nth);
  else pauseSilent(turn, person, offer, nth);
}

/** Thanks for the answer, and says when the next question comes. @param offer null = all of theirs. @returns false when none is in the list. */
export function sayStillFree(turn: Turn, person: Person, offer: Offer | null, place: Ref | null): boolean {
  const homes = offer === null ? asked(turn, person) : [offer];
  if (homes.length === 0) return false;
  for (const home of homes) stillFree(turn, home);
  const number = homes.map(({ id }) => offerNumber(id)).join(', ');
  put(turn, person, { said: phrase('home-offer-free-thanks', { number }), buttons: [] }, place);
  return true;
}

/** "Still free" or "taken", typed instead of pressed. Before a home is withdrawn the landlord is asked once more. @returns false when the words say neither. */
export function takeFreeWords(turn: Turn, person: Person, text: string): boolean {
  if (!person.awaits?.startsWith(AWAITS)) return false;
  const about = person.awaits.slice(AWAITS.length);
  const offer = about === 'all' ? null : turn.rows.offers.byId(Number(about));
  const theirs = offer === null || (offer?.landlordId === person.id && isAsked(offer));
  const answer = theirs ? parseStillFree(text) : null;
  if (offer === undefined || answer === null) return false;
  turn.rows.persons.change(person.id, { awaits: null });
  if (answer === 'yes') return sayStillFree(turn, person, offer, null);
  return offer === null ? showHomes(turn, person, null) : askWithdraw(turn, person, offer, null);
}

/** They live there: the search ends, the move becomes a stay, and one day the stay ends and the way back is open. */
import { NOBODY } from '../../../db/dropping.js';
import type { Move } from '../../../db/moves.js';
import { offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Stay } from '../../../db/stays.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { callBackAll } from '../../budget.js';
import { askConsents, endChecks, planChecks } from '../../care/plan.js';
import { monthsAfter } from '../../days.js';
import { SEEKER_STATUS, settleStatus } from '../../intake/promise.js';
import { humanButton } from '../../menu-buttons.js';
import type { Ref, Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { keepWants } from '../wants.js';
import { movedView } from './advance.js';
import { firstNight, morningOn } from './dates.js';
import { askPerson } from './desk/person.js';
import { endMove } from './end-move.js';
import { askFree, FREE, STAY_DUE } from './free.js';
import { headsOf } from './household-card.js';
import { endReserve } from './next-in-line.js';
import { callHelper, homeOf, moveButton, type Pair, pairOf, sayTo, tellLandlord, type View } from './pair.js';
import { stepOf } from './steps.js';
import { notWell, noWord, wellButtons, wellOf } from './well.js';

/** The first evening, the next morning, their reminders, and the end of the contract: `stay:7:<which>`. */
const WHICH = { evening: 1, morning: 2, again: 3, silent: 4, end: 5 } as const;
const HOUR = 3_600_000;

/** Why a stay ends. */
const LEFT = ['found', 'home', 'term', 'other'] as const;

const subject = (id: number, which: keyof typeof WHICH): string => `stay:${id}:${WHICH[which]}`;

/** A home in which somebody else lives too. */
const isShared = ({ offer }: Pair): boolean =>
  offer.kind === 'room' || (offer.host !== null && offer.host !== 'nobody');

/** The search of the whole household is over, with a home through us. */
function endSearch(turn: Turn, pair: Pair): void {
  const { profiles, households, persons } = turn.rows;
  const household = households.of(pair.seeker.id);
  profiles.end(pair.seeker.id, 'here', turn.now);
  keepWants(turn, pair.seeker.id);
  const ids = household ? households.membersOf(household.id) : [pair.seeker.id];
  for (const id of new Set([...ids, pair.seeker.id])) {
    const person = persons.byId(id);
    if (!person) continue;
    turn.forget(SEEKER_STATUS, `person:${id}`);
    callBackAll(turn, person, ['home', 'status']);
    settleStatus(turn, person);
  }
}

function watch(turn: Turn, pair: Pair, stay: Stay): void {
  if (isShared(pair)) {
    const [evening, morning] = firstNight(turn);
    turn.later(STAY_DUE, subject(stay.id, 'evening'), evening);
    turn.later(STAY_DUE, subject(stay.id, 'morning'), morning);
  }
  if (stay.until !== null) turn.later(STAY_DUE, subject(stay.id, 'end'), morningOn(turn, stay.until));
}

/** They have the key and live there. @returns false when it is not their turn to say so. */
export function movedIn(turn: Turn, pair: Pair, move: Move): boolean {
  if (move.state !== 'open' || stepOf(move) !== 'move-in') return false;
  const { profiles, proposals, stays } = turn.rows;
  const profile = profiles.of(pair.seeker.id);
  if (!proposals.enter(pair.proposal.id, ['confirmed'], 'moved-in', turn.now)) return false;
  endMove(turn, move, 'moved-in', null);
  // Somebody may say it some days later.
  const from = move.moveIn !== null && move.moveIn < turn.today ? move.moveIn : turn.today;
  const { termMonths, land, landlordId, id: offerId } = pair.offer;
  const stay = stays.add(
    {
      moveId: move.id,
      offerId,
      personId: pair.seeker.id,
      landlordId,
      persons: profile ? headsOf(profile) : 1,
      land,
      from,
      until: termMonths === null || termMonths === 0 ? null : monthsAfter(from, termMonths),
    },
    turn.now,
  );
  // The ledger, the stay and the way to it name the same day, or the report of the week between them would count two.
  count(turn, pair.seeker.id, 'moved-in', { offerId, roundId: pair.proposal.roundId, day: from });
  endSearch(turn, pair);
  endReserve(turn, pair.offer);
  const leave: Button[][] = stay ? [[moveButton('home-key-leave', 'leave', stay.id)]] : [];
  sayTo(turn, pair, { said: phrase('home-key-home-seeker', homeOf(pair)), buttons: leave });
  tellLandlord(turn, pair, {
    said: phrase('home-key-home-landlord', homeOf(pair)),
    buttons: [[humanButton()]],
  });
  if (!stay) return true;
  watch(turn, pair, stay);
  askPerson(turn, stay);
  planChecks(turn, stay);
  askConsents(turn, stay);
  return true;
}

/** Not yet: both are asked again on another day. */
export function notMoved(turn: Turn, pair: Pair, move: Move, at: Ref): boolean {
  if (move.state !== 'open' || stepOf(move) !== 'move-in') return false;
  const { buttons } = movedView(pair, move);
  turn.edit(pair.seeker, at, phrase('home-key-moved-later', homeOf(pair)), { buttons });
  return true;
}

const pairOfStay = (turn: Turn, { moveId }: Stay): Pair | undefined => {
  const move = turn.rows.moves.byId(moveId);
  return move && pairOf(turn, move.proposalId);
};

const about = ({ offerId }: Stay): Phrase =>
  phrase('desk-home-key-about-night', { number: offerNumber(offerId) });

const nightView = (stay: Stay): View => ({
  said: phrase('home-key-night', { number: offerNumber(stay.offerId) }),
  buttons: wellButtons('night', stay.id),
});

/** The answer to "is all well?" in a shared home. */
export function night(turn: Turn, person: Person, stay: Stay, pick: string, at: Ref): boolean {
  const well = wellOf(pick);
  if (!well || stay.personId !== person.id) return false;
  turn.forget(STAY_DUE, subject(stay.id, 'again'));
  turn.forget(STAY_DUE, subject(stay.id, 'silent'));
  if (well === 'ok') turn.edit(person, at, phrase('home-key-night-ok'));
  else notWell(turn, person, well, about(stay));
  return true;
}

/** @param which of its timers. */
export function stayDue(turn: Turn, id: number, which: number): void {
  const stay = turn.rows.stays.byId(id);
  const person = stay && turn.rows.persons.byId(stay.personId);
  if (!stay || !person || stay.endedOn !== null) return;
  if (which === FREE) return askFree(turn, stay);
  // Who lived there is nobody of ours any more.
  if (person.id === NOBODY) return;
  if (which === WHICH.end) {
    turn.say(person, leaveView(stay).said, { buttons: leaveView(stay).buttons });
    return;
  }
  if (which === WHICH.silent) return noWord(turn, person, about(stay));
  const { said, buttons } = nightView(stay);
  const isLast = which === WHICH.again;
  // Whoever has not had it by then is asked again.
  turn.say(person, said, { buttons, ...(!isLast && { notAfter: turn.now + HOUR }) });
  turn.later(STAY_DUE, subject(id, isLast ? 'silent' : 'again'), turn.now + HOUR);
}

/** Why they leave. */
const leaveView = (stay: Stay): View => ({
  said: phrase('home-key-leave-why', { number: offerNumber(stay.offerId) }),
  buttons: [
    ...LEFT.map((why) => [moveButton(`home-key-left-${why}`, 'left', stay.id, why)]),
    [moveButton('home-key-stays', 'left', stay.id, 'stays')],
  ],
});

export function asksLeave(turn: Turn, person: Person, stay: Stay): boolean {
  if (stay.personId !== person.id || stay.endedOn !== null) return false;
  const { said, buttons } = leaveView(stay);
  turn.say(person, said, { buttons });
  return true;
}

/** The landlord says that they have moved out: people and the household are asked, his word alone ends nothing. */
export function saysLeft(turn: Turn, landlord: Person, stay: Stay): boolean {
  const pair = pairOfStay(turn, stay);
  if (!pair || stay.endedOn !== null) return false;
  callHelper(turn, pair, 'seeker', phrase('desk-home-key-moved-out'));
  sayTo(turn, pair, leaveView(stay));
  turn.say(landlord, phrase('home-key-moved-out-noted', homeOf(pair)));
  return true;
}

/** The stay ends: the way back to the search is open, and the landlord is asked whether the home is free again. */
export function left(turn: Turn, person: Person, stay: Stay, pick: string, at: Ref): boolean {
  if (stay.personId !== person.id || stay.endedOn !== null) return false;
  const why = LEFT.find((one) => one === pick);
  const home = { number: offerNumber(stay.offerId) };
  if (why === undefined) {
    turn.edit(person, at, phrase('home-key-stays-noted', home));
    return true;
  }
  if (!turn.rows.stays.end(stay.id, turn.today, why)) return false;
  turn.forget(STAY_DUE, `stay:${stay.id}`);
  endChecks(turn, stay.id, 'left');
  count(turn, person.id, 'left', { offerId: stay.offerId, why });
  const again: Button = {
    label: phrase('search-again'),
    use: 'nav',
    action: { v: 1, do: 'search', what: 'again' },
  };
  turn.edit(person, at, phrase('home-key-left-noted', home), { buttons: [[again]] });
  const pair = pairOfStay(turn, stay);
  if (pair?.offer.state !== 'let') return true;
  const free = [
    [
      moveButton('home-key-free-yes', 'again', stay.id, 'yes'),
      moveButton('home-key-free-no', 'again', stay.id, 'no'),
    ],
  ];
  tellLandlord(turn, pair, { said: phrase('home-key-free', home), buttons: free });
  return true;
}

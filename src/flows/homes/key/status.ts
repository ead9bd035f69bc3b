/** Where the way to the key stands, for /status of both sides: what is next, who does it and by when. */
import type { Move, Side } from '../../../db/moves.js';
import { offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Stay } from '../../../db/stays.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { wonWords } from './ask-landlord.js';
import { waitsQuestion } from './begin.js';
import { dayBeforeBegins } from './dates.js';
import { homeOf, moveButton, only, type Pair, pairOf, pairOfMove, type View } from './pair.js';
import { stepOf } from './steps.js';
import { standsView } from './viewing/address.js';
import { agreedLandlord, agreedSeeker } from './viewing/agree.js';
import { heldView, wantView } from './viewing/questions.js';
import { slotsView, takeView, VIEWING_DUE, WHICH } from './viewing/slots.js';
import { viewOf } from './views.js';

/** A landlord may have many homes; so many of his are spoken of at once. */
const SPOKEN = 5;

/** Before and around the viewing. */
function viewingView(turn: Turn, pair: Pair, move: Move, side: Side): View {
  const [viewing] = turn.rows.viewings.of(pair.proposal.id);
  const isSeeker = side === 'seeker';
  if (!viewing) return isSeeker ? only(phrase('home-key-slots-wait', homeOf(pair))) : waitsQuestion(pair);
  if (viewing.state === 'slots') {
    const waits = turn.rows.timers.has(VIEWING_DUE, `viewing:${viewing.id}:${WHICH.noSlotsLong}`);
    const named = viewing.slots.length > 0 && !waits;
    if (isSeeker)
      return named ? takeView(turn, pair, viewing) : only(phrase('home-key-slots-wait', homeOf(pair)));
    return named ? only(phrase('home-key-take-wait', homeOf(pair))) : slotsView(turn, pair, viewing);
  }
  const at = viewing.at ?? turn.now;
  if (at > turn.now) {
    if (isSeeker) return agreedSeeker(turn, pair, at);
    const asks = viewing.landlordCheckedAt === null && turn.now >= dayBeforeBegins(turn, at);
    return asks ? standsView(turn, pair, viewing) : agreedLandlord(turn, pair, at);
  }
  if (isSeeker)
    return move.seekerYesAt === null ? wantView(pair, move) : only(phrase('home-key-wait-landlord'));
  return move.landlordYesAt === null ? heldView(pair, viewing) : only(phrase('home-key-wait-seeker'));
}

/** How `move` stands for `side`; nothing when one of the two is gone. */
export function moveView(turn: Turn, move: Move, side: Side): View[] {
  const pair = pairOfMove(turn, move);
  if (!pair) return [];
  const step = stepOf(move);
  const { said, buttons } =
    step === 'viewing' ? viewingView(turn, pair, move, side) : viewOf(pair, move, step, side);
  return [{ said, buttons: [...buttons, [moveButton('home-key-out', 'out', move.id)]] }];
}

const livesView = ({ id, offerId, from }: Stay): View => ({
  said: phrase('home-key-lives-landlord', {
    number: offerNumber(offerId),
    date: { day: from, year: true },
  }),
  buttons: [[moveButton('home-key-moved-out', 'leave', id)]],
});

/** What another adult of the household reads: who holds its profile presses. */
const read = ({ said }: View): View => only(said);

/** What a household reads of a home that it is on its way to, or lives in. */
function ofSeeker(turn: Turn, holder: number): View[] {
  const { proposals, moves, stays } = turn.rows;
  const held = proposals.heldBy(holder);
  const won = held?.state === 'won' ? pairOf(turn, held.id) : undefined;
  const own = moves.openOf(holder);
  const stay = stays.of(holder);
  const lives = stay && {
    said: phrase('home-key-lives', {
      number: offerNumber(stay.offerId),
      date: { day: stay.from, year: true },
    }),
    buttons: [[moveButton('home-key-leave', 'leave', stay.id)]],
  };
  return [
    ...(won ? [only(wonWords(won))] : []),
    ...(own ? moveView(turn, own, 'seeker') : []),
    ...(lives ? [lives] : []),
  ];
}

/** What waits for the landlord or for the household, one message a home; empty when nothing is on its way. */
export function moveStatus(turn: Turn, person: Person): View[] {
  const { profiles, moves, stays } = turn.rows;
  const holder = profiles.holderOf(person.id);
  const own = ofSeeker(turn, holder);
  return [
    ...(holder === person.id ? own : own.map(read)),
    ...stays.at(person.id).slice(0, SPOKEN).map(livesView),
    ...moves
      .openAt(person.id)
      .slice(0, SPOKEN)
      .flatMap((move) => moveView(turn, move, 'landlord')),
  ];
}

/** Goes from step to step on the way to the key, says to both what is next, and does not let a step be forgotten. */
import type { Move, Side } from '../../../db/moves.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { CallKind } from '../../calling/kinds.js';
import { watchDeadline } from '../../case/due-days.js';
import { dayAfter } from '../../days.js';
import type { Turn } from '../../turn.js';
import { dayWords, halfWay, keyAskedAt, morningOn } from './dates.js';
import { MOVE_DUE } from './end-move.js';
import { isHeld } from './held.js';
import { headsOf } from './household-card.js';
import {
  askOf,
  callHelper,
  DAY,
  homeOf,
  moveButton,
  type Pair,
  pairOfMove,
  sayTo,
  tellLandlord,
  type View,
} from './pair.js';
import { type Step, stepAfter, stepOf } from './steps.js';
import { figures, letter, viewOf } from './views.js';

type Later = Exclude<Step, 'viewing'>;

/** How long the landlord waits where nobody has said so, in days. */
const WAITS_DAYS = 14;
/** Who acts at a step, after how many days they are reminded, and when a person looks after it. */
const PATIENCE: Partial<Record<Later, { side: Side; days: readonly [number, number]; why: Phrase }>> = {
  form: { side: 'landlord', days: [3, 6], why: phrase('desk-home-key-late-form') },
  ask: { side: 'seeker', days: [2, 5], why: phrase('desk-home-key-late-ask') },
  contract: { side: 'seeker', days: [3, 8], why: phrase('desk-home-key-late-contract') },
};
const KINDS: Record<Later, CallKind> = {
  form: 'form',
  ask: 'office',
  office: 'office',
  contract: 'contract',
  'move-in': 'move-in',
};

const subject = (id: number, nth: number): string => (nth === 1 ? `move:${id}` : `move:${id}:${nth}`);

function watch(turn: Turn, id: number, nth: number, at: number): void {
  const due = Math.max(at, turn.now);
  turn.later(MOVE_DUE, subject(id, nth), turn.house.quiet.endsAt(due) ?? due);
}

/** Says to `side` how it stands; a landlord who is asked something is rung where no message reaches him. */
export function sayView(turn: Turn, pair: Pair, move: Move, step: Later, side: Side): void {
  const view = viewOf(pair, move, step, side);
  if (side === 'seeker') sayTo(turn, pair, view);
  else if (view.buttons.length === 0) tellLandlord(turn, pair, view);
  else askOf(turn, pair, { kind: KINDS[step] }, view);
}

/** What is set and said when a step begins, besides how it stands. */
function prepare(turn: Turn, pair: Pair, move: Move, step: Later): void {
  if (step === 'form') {
    const profile = turn.rows.profiles.of(pair.seeker.id);
    tellLandlord(turn, pair, { said: figures(pair, profile ? headsOf(profile) : 0), buttons: [] });
  }
  if (step === 'ask') {
    const waitsUntil = dayAfter(turn.today, pair.offer.waitsDays ?? WAITS_DAYS);
    setWaits(turn, pair, move, waitsUntil);
    for (const said of letter(turn, pair, move)) sayTo(turn, pair, { said, buttons: [] });
  }
}

/** Until when the landlord waits: for both, and as a deadline on the card of the household's case. */
export function setWaits(turn: Turn, pair: Pair, { id }: Move, waitsUntil: string): void {
  turn.rows.moves.change(id, { waitsUntil });
  const kase = turn.rows.cases.openOf(pair.seeker.id);
  if (!kase || (kase.deadline !== null && kase.deadline < waitsUntil && kase.deadline >= turn.today)) return;
  turn.rows.cases.change(kase.id, { deadline: waitsUntil });
  watchDeadline(turn, kase.id, waitsUntil);
  turn.card(kase);
}

/** The office has answered: nothing is due any more on the day until which the landlord would have waited. */
function dropWaits(turn: Turn, pair: Pair, { waitsUntil }: Move): void {
  const kase = turn.rows.cases.openOf(pair.seeker.id);
  if (!kase || waitsUntil === null || kase.deadline !== waitsUntil) return;
  turn.rows.cases.change(kase.id, { deadline: null });
  watchDeadline(turn, kase.id, null);
  turn.card(kase);
}

/** Sets the clocks of the step that has begun. */
export function watchStep(turn: Turn, { id, waitsUntil, moveIn }: Move, step: Later): void {
  turn.forget(MOVE_DUE, subject(id, 1));
  const patience = PATIENCE[step];
  if (patience) watch(turn, id, 1, turn.now + patience.days[0] * DAY);
  else if (step === 'office' && waitsUntil !== null) {
    const middle = halfWay(turn.today, waitsUntil);
    if (middle > turn.today) watch(turn, id, 1, morningOn(turn, middle));
    watch(turn, id, 2, morningOn(turn, waitsUntil));
  } else if (step === 'move-in' && moveIn !== null) watch(turn, id, 1, keyAskedAt(turn, moveIn));
}

/** The next step begins. @returns false when `move` is over, stands elsewhere by now, or leads to a landlord who was banned. */
export function goOn(turn: Turn, pair: Pair, move: Move): boolean {
  const next = stepAfter(move);
  if (next === undefined || next === 'viewing') return false;
  if (turn.rows.offers.isBanned(pair.offer.landlordId)) return false;
  if (!turn.rows.moves.enter(move.id, move.step, next, turn.now)) return false;
  turn.forget(MOVE_DUE, subject(move.id, 1));
  // What a call about the step before would ask has been answered by going on.
  const before = stepOf(move);
  if (before !== 'viewing' && KINDS[before] !== KINDS[next])
    turn.rows.calls.drop(KINDS[before], `proposal:${pair.proposal.id}`, turn.now);
  if (before === 'office') dropWaits(turn, pair, move);
  prepare(turn, pair, move, next);
  const now = turn.rows.moves.byId(move.id) ?? move;
  sayView(turn, pair, now, next, 'landlord');
  sayView(turn, pair, now, next, 'seeker');
  watchStep(turn, now, next);
  return true;
}

/** At the end of the time that the landlord wanted to wait: he is asked, the home is never released by itself (R27). */
const waitsView = (pair: Pair, { id }: Move): View => ({
  said: phrase('home-key-office-end', homeOf(pair)),
  buttons: [
    [
      moveButton('home-key-longer-7', 'longer', id, '7'),
      moveButton('home-key-longer-14', 'longer', id, '14'),
    ],
    [moveButton('home-key-longer-no', 'longer', id, '0')],
  ],
});

function officeDue(turn: Turn, pair: Pair, move: Move, nth: number): void {
  if (nth === 1) {
    sayView(turn, pair, move, 'office', 'seeker');
    return sayView(turn, pair, move, 'office', 'landlord');
  }
  if (nth === 2) {
    askOf(turn, pair, { kind: 'office' }, waitsView(pair, move));
    const date = dayWords(move.waitsUntil ?? turn.today);
    sayTo(turn, pair, {
      ...viewOf(pair, move, 'office', 'seeker'),
      said: phrase('home-key-office-last', { ...homeOf(pair), date }),
    });
    return watch(turn, move.id, 3, turn.now + 2 * DAY);
  }
  callHelper(turn, pair, 'landlord', phrase('desk-home-key-late-office'));
}

/** Whether they live there now. */
export const movedView = (pair: Pair, { id }: Move): View => ({
  said: phrase('home-key-moved', homeOf(pair)),
  buttons: [
    [moveButton('form-yes', 'moved', id, 'yes'), moveButton('home-key-moved-not', 'moved', id, 'no')],
  ],
});

function moveInDue(turn: Turn, pair: Pair, move: Move, nth: number): void {
  sayTo(turn, pair, movedView(pair, move));
  if (nth >= 3) callHelper(turn, pair, 'seeker', phrase('desk-home-key-late-move'));
  if (nth < 6) watch(turn, move.id, nth + 1, turn.now + (nth < 3 ? 1 : 7) * DAY);
}

/** A step has waited. @param nth for which time. */
export function moveDue(turn: Turn, id: number, nth: number): void {
  const move = turn.rows.moves.byId(id);
  const pair = move && pairOfMove(turn, move);
  const step = move && stepOf(move);
  if (!move || !pair || move.state !== 'open' || !step || step === 'viewing') return;
  // While something urgent is open, nothing else is asked of them (R17).
  if (turn.rows.cases.openOf(pair.seeker.id)?.urgency === 'red') return watch(turn, id, nth, turn.now + DAY);
  if (isHeld(turn, pair)) return watch(turn, id, nth, turn.now + DAY);
  if (step === 'office') return officeDue(turn, pair, move, nth);
  if (step === 'move-in') return moveInDue(turn, pair, move, nth);
  const patience = PATIENCE[step];
  if (!patience) return;
  if (nth > 1) return callHelper(turn, pair, patience.side, patience.why);
  sayView(turn, pair, move, step, patience.side);
  watch(turn, id, 2, turn.now + (patience.days[1] - patience.days[0]) * DAY);
}

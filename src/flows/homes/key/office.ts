/** The form, the office and the contract: what both press on the way, by who pays (R27). */

import { parseMoveIn } from '../../../answers/typed/move-in.js';
import type { Move } from '../../../db/moves.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { caseFor, whenAnswered } from '../../case/case.js';
import { dayAfter } from '../../days.js';
import type { Turn } from '../../turn.js';
import { goOn, setWaits, watchStep } from './advance.js';
import { dayWords, moveDays, WAITS } from './dates.js';
import { fall } from './fall.js';
import { homeOf, moveButton, only, type Pair, sayTo, tellLandlord, type View } from './pair.js';
import { type Step, stepOf } from './steps.js';

const AWAITS = 'move:day:';
/** A move-in lies at most so many days ahead. */
const FURTHEST_DAYS = 365;

const at = (move: Move, ...steps: Step[]): boolean => move.state === 'open' && steps.includes(stepOf(move));

/** The landlord has given the form. */
export const given = (turn: Turn, pair: Pair, move: Move): boolean =>
  at(move, 'form') && goOn(turn, pair, move);

/** The household has handed it in. */
export const handedIn = (turn: Turn, pair: Pair, move: Move): boolean =>
  at(move, 'ask') && goOn(turn, pair, move);

/** The office's yes is there in writing: only now a contract may be signed. */
export function written(turn: Turn, pair: Pair, move: Move): boolean {
  if (!at(move, 'office')) return false;
  turn.rows.moves.change(move.id, { officeYesAt: turn.now });
  return goOn(turn, pair, move);
}

/** A yes that was only spoken is none yet. */
export function spoken(turn: Turn, pair: Pair, move: Move): boolean {
  if (!at(move, 'office')) return false;
  sayTo(turn, pair, only(phrase('home-key-office-wait', homeOf(pair))));
  return true;
}

/** A person looks at it with the household. */
function toHelper(
  turn: Turn,
  pair: Pair,
  topic: 'office' | 'contract',
  why: Phrase,
  said: (when: Value) => Value,
): void {
  const open = turn.rows.cases.openOf(pair.seeker.id);
  const kase = open ?? caseFor(turn, pair.seeker, topic);
  turn.post(kase, phrase('desk-home-key-help', { ...homeOf(pair), text: why }));
  turn.card(kase);
  sayTo(turn, pair, only(said(whenAnswered(turn, kase))));
}

/** The office has said no: the letter goes to people, the program judges nothing (R4). */
export function refused(turn: Turn, pair: Pair, move: Move): boolean {
  if (!at(move, 'office')) return false;
  const why = phrase('desk-home-key-refused');
  toHelper(turn, pair, 'office', why, (when) => phrase('home-key-office-refused', { ...homeOf(pair), when }));
  return true;
}

/** Signed or paid before the office's yes. */
export function signedEarly(turn: Turn, pair: Pair, move: Move): boolean {
  if (move.state !== 'open' || move.officeYesAt !== null || move.contractAt !== null) return false;
  const why = phrase('desk-home-key-early');
  toHelper(turn, pair, 'contract', why, (when) => phrase('home-key-early-noted', { ...homeOf(pair), when }));
  return true;
}

/** On which day they move in. */
function dayView(turn: Turn, pair: Pair, { id }: Move): View {
  const days = moveDays(turn.today, pair.offer.freeFrom).slice(0, 4);
  const buttons = days.map((day) => [{ ...moveButton('form-done', 'day', id, day), label: dayWords(day) }]);
  return {
    said: phrase('home-key-day', homeOf(pair)),
    buttons: [...buttons, [moveButton('home-key-day-other', 'day', id, 'other')]],
  };
}

/** Somebody of the team has heard that the contract is signed, and on which day they move in. */
export function signedByTeam(turn: Turn, pair: Pair, move: Move, day: string): boolean {
  if (!at(move, 'contract')) return false;
  turn.rows.moves.change(move.id, { contractAt: move.contractAt ?? turn.now });
  return setDay(turn, pair, move, day);
}

export function signed(turn: Turn, pair: Pair, move: Move): boolean {
  if (!at(move, 'contract')) return false;
  turn.rows.moves.change(move.id, { contractAt: move.contractAt ?? turn.now });
  turn.rows.persons.change(pair.seeker.id, { awaits: `${AWAITS}${move.id}` });
  sayTo(turn, pair, dayView(turn, pair, move));
  return true;
}

function setDay(turn: Turn, pair: Pair, move: Move, day: string): boolean {
  if (day < turn.today || day > dayAfter(turn.today, FURTHEST_DAYS)) return false;
  turn.rows.moves.change(move.id, { moveIn: day });
  turn.rows.persons.change(pair.seeker.id, { awaits: null });
  return goOn(turn, pair, { ...move, moveIn: day });
}

/** @param pick `YYYY-MM-DD`, or `other` to write one. */
export function moveDay(turn: Turn, pair: Pair, move: Move, pick: string): boolean {
  if (!at(move, 'contract') || move.contractAt === null) return false;
  if (pick !== 'other') return /^\d{4}-\d{2}-\d{2}$/.test(pick) && setDay(turn, pair, move, pick);
  turn.rows.persons.change(pair.seeker.id, { awaits: `${AWAITS}${move.id}` });
  sayTo(turn, pair, only(phrase('home-key-day-typed')));
  return true;
}

/** @returns false when it names no day that can be. */
export function typedDay(turn: Turn, pair: Pair, move: Move, text: string): boolean {
  const read = parseMoveIn(text, 'from', turn.today, pair.seeker.language);
  if (!at(move, 'contract') || read === null || 'unclear' in read || read.value === null) return false;
  return setDay(turn, pair, move, read.value);
}

/** The landlord waits longer, or no more. @param pick days; 0 = no more. */
export function longer(turn: Turn, pair: Pair, move: Move, pick: string): boolean {
  if (!at(move, 'ask', 'office')) return false;
  if (pick === '0') return fall(turn, move, 'waited');
  const days = WAITS.find((one) => String(one) === pick);
  if (days === undefined) return false;
  const from = move.waitsUntil !== null && move.waitsUntil > turn.today ? move.waitsUntil : turn.today;
  const date = dayAfter(from, days);
  setWaits(turn, pair, move, date);
  const now = turn.rows.moves.byId(move.id);
  if (now && at(now, 'office')) watchStep(turn, now, 'office');
  const said = phrase('home-key-longer', { ...homeOf(pair), date: dayWords(date) });
  sayTo(turn, pair, only(said));
  tellLandlord(turn, pair, only(said));
  return true;
}

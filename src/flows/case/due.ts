/** What happens when the clock of a case falls due: it goes back to all, the person is reminded, it is closed, or may be rated. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { push } from '../budget.js';
import { watchRed } from '../danger/red.js';
import type { Turn } from '../turn.js';
import { owesAnswer } from './answer-clock.js';
import { CASE_CLOCK, caseSubject, closesAt, isInHand } from './clock.js';
import { endCase, enoughButton } from './end.js';
import { askRating } from './rating.js';
import { enterState } from './state.js';

const DAY = 86_400_000;
/** A case that waits for the person and cannot be closed is spoken of so often. */
const STILL_DAYS = 7;

/** The `nth` time that the clock of `kase` falls due in its state. */
export function caseDue(turn: Turn, kase: Case, nth: number): void {
  if (kase.urgency === 'red' || kase.erasedAt !== null) return;
  if (isInHand(kase)) releaseUntouched(turn, kase);
  else if (kase.state === 'waiting-person') personSilent(turn, kase, nth);
  else if (kase.state === 'resolved') askRating(turn, kase);
}

/** Back to all. Whoever takes it next owes the person a word, also when the last one was ours. @param said in the thread. */
export function release(turn: Turn, kase: Case, said: Phrase): Case {
  const heardAt = owesAnswer(kase) ? kase.heardAt : turn.now;
  const open = { claimedBy: null, claimedAt: null, offeredTo: null, returnedAt: turn.now, heardAt };
  const free = enterState(turn, kase, 'new', null, open);
  turn.post(kase, said);
  if (free.urgency === 'red') watchRed(turn, free);
  turn.card(kase);
  return free;
}

function releaseUntouched(turn: Turn, kase: Case): void {
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  const staff: Phrase = holder ? phrase('desk-staff', { user: holder.userId }) : phrase('desk-colleague');
  release(turn, kase, phrase('desk-untouched', { staff }));
}

/** The person owes an answer: reminded once, then kindly closed (R19). */
function personSilent(turn: Turn, kase: Case, nth: number): void {
  const person = turn.rows.persons.byId(kase.personId);
  if (!person) return;
  const next = (at: number, count: number): void =>
    turn.later(CASE_CLOCK, caseSubject(kase, count), Math.max(at, turn.now + DAY));
  if (nth === 1) {
    const said = remind(turn, person, kase);
    // What the contact budget keeps back today is tried tomorrow, until it is time to close.
    const isLate = turn.now + DAY >= closesAt(turn, kase);
    return next(said || isLate ? closesAt(turn, kase) : turn.now + DAY, said || isLate ? 2 : 1);
  }
  const why = staysOpen(turn, kase);
  if (why === null) return closeSilent(turn, kase);
  turn.post(kase, phrase('desk-silent-stays', { why }));
  next(turn.now + STILL_DAYS * DAY, nth + 1);
}

const lastDay = (turn: Turn, at: number | null): string => turn.house.office.today(at ?? turn.now);

function remind(turn: Turn, person: Person, kase: Case): boolean {
  const said = phrase('human-waiting', {
    number: numberOf(kase.id),
    date: { day: lastDay(turn, kase.answeredAt) },
    until: { day: lastDay(turn, closesAt(turn, kase)) },
  });
  const isSaid = push(turn, person, 'request', said, [[enoughButton(kase)]]);
  if (isSaid) turn.post(kase, phrase('desk-reminded'));
  return isSaid;
}

/** Why a case is not closed although nobody answers; null when it may be. */
function staysOpen(turn: Turn, kase: Case): Phrase | null {
  if (kase.deadline !== null && kase.deadline >= turn.today) return phrase('desk-stays-deadline');
  const planned = turn.rows.planned.of(kase.id).length > 0;
  if (planned || turn.rows.promises.openIn(kase.id).length > 0) return phrase('desk-stays-promise');
  return isChildAtRisk(turn, kase.personId) ? phrase('desk-stays-child') : null;
}

/** Whether any request of the person was or is about a child, or they have an urgent one open. */
function isChildAtRisk(turn: Turn, personId: number): boolean {
  return turn.rows.cases.allOf(personId).some((kase) => {
    if (kase.urgency !== 'red') return false;
    const sign = turn.rows.cases.danger(kase);
    const aboutChild = typeof sign === 'object' && sign !== null && 'class' in sign && sign.class === 'child';
    return kase.state !== 'resolved' || kase.topic === 'minor' || aboutChild;
  });
}

function closeSilent(turn: Turn, kase: Case): void {
  const said = phrase('human-silent', {
    number: numberOf(kase.id),
    date: { day: lastDay(turn, kase.answeredAt) },
  });
  const notBefore = turn.house.quiet.endsAt(turn.now) ?? turn.now;
  const end = { by: null, how: 'silent', outcome: null };
  endCase(turn, kase, end, phrase('desk-ended-silent'), said, { notBefore });
}

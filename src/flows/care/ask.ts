/** A check falls due: it is asked, once more reminded of, and its silence is seen (R30). Everything goes through the contact budget. */
import type { Checkin } from '../../db/checkins.js';
import { offerNumber } from '../../db/offers.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { push } from '../budget.js';
import { openCall } from '../calling/reach.js';
import { dayAfter } from '../days.js';
import { consentQuestion, wasAsked } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import {
  type AboutCheck,
  aboutCheck,
  agrees,
  CHECK_DUE,
  checkButton,
  forgetCheck,
  isRung,
  PURPOSES,
  STEPS,
  stopButton,
  wakeCheck,
} from './about.js';
import { endCheck } from './finish.js';
import { closeForm } from './form.js';
import { rings } from './next.js';
import { askedAt, isAskingTime, remindedAt } from './times.js';
import { isTitle, tellTitle } from './title.js';

const HOUR = 3_600_000;
/** So long after the reminder a silence is one. */
const SILENT_HOURS = 72;
/** Office minutes within which a landlord is rung. */
const CALL_MINUTES = 8 * 60;
/** "Later" is asked again on the next day, or on one of these when that does not fit. */
const AGAIN_DAYS = 3;

/** The first words say nothing and ask nothing that others must not read. */
function openingOf({ check, stay }: AboutCheck): { said: Phrase; buttons: Button[][] } {
  const said =
    check.side === 'host'
      ? phrase('care-open-host', { number: offerNumber(stay.offerId) })
      : phrase('care-open');
  return { said, buttons: openingButtons(check) };
}

const openingButtons = ({ id }: Pick<Checkin, 'id'>): Button[][] => [
  [checkButton('form-yes', 'yes', id), checkButton('care-b-later', 'later', id)],
  [checkButton('care-b-call', 'call', id)],
];

/** By phone: the questions are asked in the talk. When nobody is reached, the silence falls due. */
function ring(turn: Turn, about: AboutCheck): void {
  const { check, person, stay } = about;
  const subject = `checkin:${check.id}`;
  const due = turn.house.office.afterStaffedMinutes(turn.now, CALL_MINUTES) ?? turn.now + SILENT_HOURS * HOUR;
  const wait = { key: CHECK_DUE, subject: `${subject}:${STEPS.silent}`, span: SILENT_HOURS * HOUR };
  const { said } = openingOf(about);
  const buttons = [[checkButton('form-yes', 'yes', check.id)], [stopButton(check.side)]];
  openCall(turn, person, { kind: 'stay', subject, said, buttons, due, offerId: stay.offerId, wait });
}

/** Why it is not asked now; null when it was. */
function asked(turn: Turn, about: AboutCheck): string | null {
  const { check, person } = about;
  if (person.blockedAt !== null) return 'blocked';
  if (person.pausedAt !== null) return 'paused';
  if (!agrees(turn, person.id, check.side)) return consentAsked(turn, about);
  if (isTitle(check)) return tellTitle(turn, about);
  const other = turn.rows.checkins.waitingFor(person.id);
  if (other && other.id !== check.id) return 'other';
  if (isRung(turn, person)) {
    ring(turn, about);
    return null;
  }
  const { said, buttons } = openingOf(about);
  return push(turn, person, 'check-in', said, buttons)
    ? null
    : (turn.rows.contacts.whyDropped(person.id, 'check-in') ?? 'budget');
}

/** Who was never asked whether they agree is asked now, in the place of the check. */
function consentAsked(turn: Turn, { check, person }: AboutCheck): string {
  const purpose = PURPOSES[check.side];
  if (wasAsked(turn, person.id, purpose) || isRung(turn, person)) return 'no-consent';
  const { said, buttons } = consentQuestion(turn, person, purpose, false);
  push(turn, person, 'check-in', said, buttons);
  return 'no-consent';
}

/** What carried the question to the person. */
const carrier = (turn: Turn, { person }: AboutCheck): string | null =>
  turn.rows.contacts.plannedSince(person.id, turn.now - 1).findLast(({ kind }) => kind === 'check-in')
    ?.outboxKey ?? null;

/** Asks, or tries on the next day while there is one left. */
function tryAsk(turn: Turn, about: AboutCheck): void {
  const { check, person } = about;
  if (check.state !== 'planned') return;
  if (check.until < turn.today) return drop(turn, check, check.reason ?? 'late');
  if (!isAskingTime(turn, turn.now)) {
    const today = askedAt(turn, person, turn.today);
    return wakeCheck(turn, check, 'ask', today > turn.now ? today : askedAt(turn, person, tomorrow(turn)));
  }
  const reason = asked(turn, about);
  // It was a word and no question: nothing is waited for.
  if (reason === null && isTitle(check)) return drop(turn, check, 'told');
  if (reason === null) {
    const outboxKey = carrier(turn, about);
    turn.rows.checkins.enter(check.id, ['planned'], 'asked', { askedAt: turn.now, outboxKey, reason: null });
    if (!isRung(turn, person)) wakeCheck(turn, check, 'remind', remindedAt(turn, turn.now));
    return;
  }
  turn.rows.checkins.change(check.id, { reason });
  if (tomorrow(turn) > check.until) drop(turn, check, reason);
  else wakeCheck(turn, check, 'ask', askedAt(turn, person, tomorrow(turn)));
}

const tomorrow = ({ today }: Turn): string => dayAfter(today, 1);

function drop(turn: Turn, check: Checkin, reason: string): void {
  const change = { reason, endedAt: turn.now };
  turn.rows.checkins.enter(check.id, ['planned', 'asked', 'begun'], 'dropped', change);
  forgetCheck(turn, check.id);
  closeForm(turn, check);
}

/** Whether the question never left: something more important took its place, or it could not be sent in time. */
function neverLeft(turn: Turn, { outboxKey }: Checkin): boolean {
  const state = outboxKey === null ? undefined : turn.rows.outbox.byKey(outboxKey)?.state;
  return state === 'cancelled' || state === 'failed';
}

/** Once more, and never again. */
function remind(turn: Turn, about: AboutCheck): void {
  const { check, person } = about;
  if (person.blockedAt !== null) return drop(turn, check, 'blocked');
  if (check.state === 'asked' && neverLeft(turn, check)) {
    turn.rows.checkins.enter(check.id, ['asked'], 'planned', { outboxKey: null, askedAt: null });
    return tryAsk(turn, { ...about, check: { ...check, state: 'planned', reason: 'budget' } });
  }
  const said = check.state === 'begun' ? phrase('care-remind-begun') : phrase('care-remind');
  const buttons =
    check.state === 'begun' ? [[checkButton('care-b-go-on', 'now', check.id)]] : openingButtons(check);
  const mayAsk = agrees(turn, person.id, check.side) && isAskingTime(turn, turn.now);
  if (mayAsk && push(turn, person, 'check-in', said, buttons))
    turn.rows.checkins.change(check.id, { remindedAt: turn.now });
  wakeCheck(turn, check, 'silent', turn.now + SILENT_HOURS * HOUR);
}

/** The questions have begun: who does not come to their end is reminded of them, unless they were reminded before. */
export function remindLater(turn: Turn, { check, person }: AboutCheck): void {
  const silent = check.remindedAt !== null || isRung(turn, person);
  if (silent) wakeCheck(turn, check, 'silent', turn.now + SILENT_HOURS * HOUR);
  else wakeCheck(turn, check, 'remind', remindedAt(turn, turn.now));
}

/** "Later" was pressed on another day. */
function again(turn: Turn, about: AboutCheck): void {
  const { check, person } = about;
  const { said, buttons } = openingOf(about);
  const fits = isAskingTime(turn, turn.now) && push(turn, person, 'check-in', said, buttons);
  const first = turn.house.office.today(check.askedAt ?? turn.now);
  if (fits && check.remindedAt === null) wakeCheck(turn, check, 'remind', remindedAt(turn, turn.now));
  else if (!fits && tomorrow(turn) <= dayAfter(first, AGAIN_DAYS))
    wakeCheck(turn, check, 'again', askedAt(turn, person, tomorrow(turn)));
  else wakeCheck(turn, check, 'silent', turn.now + SILENT_HOURS * HOUR);
}

/** A check falls due. @param nth for which of its steps. */
export function checkDue(turn: Turn, id: number, nth: number): void {
  const about = aboutCheck(turn, id);
  if (!about) return;
  // Of a household that was deleted only the count of its stay is left.
  if (about.stay.endedOn !== null || about.stay.personId <= 0) return drop(turn, about.check, 'left');
  if (nth === STEPS.ask) {
    rings(turn, about);
    return tryAsk(turn, about);
  }
  if (about.check.state !== 'asked' && about.check.state !== 'begun') return;
  if (nth === STEPS.remind) remind(turn, about);
  else if (nth === STEPS.again) again(turn, about);
  else endCheck(turn, about);
}

/** What the buttons of a check do; nothing is asked before the person has said that they can answer freely (R30). */

import { numberOf } from '../../db/cases.js';
import type { Checkin } from '../../db/checkins.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { offerCallBack } from '../calling/ask.js';
import { whenAnswered } from '../case/case.js';
import { dayAfter } from '../days.js';
import * as engine from '../form/form.js';
import type { Ref, Turn } from '../turn.js';
import {
  type AboutCheck,
  aboutCheck,
  agrees,
  type CheckAction,
  forgetCheck,
  kindWords,
  stopButton,
  wakeCheck,
} from './about.js';
import { remindLater } from './ask.js';
import { checkNow } from './command.js';
import { askAgree, withdrawChecks } from './consent.js';
import { careCase, writeTo } from './escalate.js';
import { beginForm, saidOf } from './form.js';
import { formOf } from './forms.js';
import { askedAt } from './times.js';

const LATERS = 2;

/** Whether a newer check of the same person about the same stay was asked since. */
const isOld = (turn: Turn, { id, personId, stayId, askedAt: at }: Checkin): boolean =>
  turn.rows.checkins
    .ofPerson(personId)
    .some((one) => one.stayId === stayId && one.id !== id && (one.askedAt ?? 0) > (at ?? 0));

/** They can answer freely: the questions begin, or go on. A silence is over with it. */
function begin(turn: Turn, about: AboutCheck, place: Ref | null): boolean {
  const { check, person } = about;
  if (!agrees(turn, person.id, check.side)) {
    askAgree(turn, person, check.side);
    return true;
  }
  if (check.level === 'red' || isOld(turn, check)) return false;
  const change = { endedAt: null, reason: null };
  if (!turn.rows.checkins.enter(check.id, ['asked', 'begun', 'silent', 'skipped'], 'begun', change))
    return false;
  forgetCheck(turn, check.id);
  remindLater(turn, about);
  const now = aboutCheck(turn, check.id);
  if (now) beginForm(turn, now, place);
  return true;
}

/** Not now: on another day once more; the second time somebody of the team has a look. */
function later(turn: Turn, { check, person }: AboutCheck, place: Ref): boolean {
  if (check.state !== 'asked') return false;
  const laters = check.laters + 1;
  turn.rows.checkins.change(check.id, { laters });
  forgetCheck(turn, check.id);
  if (laters < LATERS) {
    const day = dayAfter(turn.today, 1);
    wakeCheck(turn, check, 'again', askedAt(turn, person, day));
    const said = phrase('care-later-noted', { date: { day } });
    turn.edit(person, place, said, { buttons: [[stopButton(check.side)]] });
    return true;
  }
  turn.rows.checkins.enter(check.id, ['asked'], 'skipped', { reason: 'later', endedAt: turn.now });
  const kind = kindWords(check.kind);
  const kase = careCase(turn, person, 'normal', phrase('desk-care-later', { kind }), false);
  turn.rows.checkins.change(check.id, { caseId: kase.id });
  turn.edit(person, place, phrase('care-looks', { when: whenAnswered(turn, kase) }));
  return true;
}

/** They would rather talk: somebody rings on the same working day. */
function call(turn: Turn, { check, person }: AboutCheck, place: Ref): boolean {
  const change = { reason: 'call', endedAt: turn.now, level: 'orange' as const };
  if (!turn.rows.checkins.enter(check.id, ['asked', 'begun', 'silent'], 'skipped', change)) return false;
  forgetCheck(turn, check.id);
  const said = phrase('desk-care-call', { kind: kindWords(check.kind) });
  const kase = careCase(turn, person, 'high', said, true);
  turn.rows.checkins.change(check.id, { caseId: kase.id });
  const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
  turn.edit(person, place, phrase('care-orange', params));
  // Number and time are theirs to choose; the case has its clock whatever they choose.
  offerCallBack(turn, person, 'check-in');
  return true;
}

/** "Shall somebody write?" */
function write(turn: Turn, about: AboutCheck, place: Ref, yes: boolean): boolean {
  const { check, person } = about;
  if (check.level !== 'yellow' || check.caseId !== null) return false;
  if (!yes) {
    turn.edit(person, place, phrase('care-yellow-no'));
    return true;
  }
  const given = turn.rows.checkins.answers(check);
  const form = formOf(check);
  const answered = engine.answered(form, { ...given, kind: check.kind });
  const low = answered.filter(({ id }) => given[id] !== null && id !== 'words');
  turn.remove(person, place, phrase('care-noted'));
  writeTo(
    turn,
    about,
    low.map((question) => saidOf(question, given[question.id] ?? null)),
  );
  return true;
}

/** Whether it is safe to write to somebody who is not safe. */
function here(turn: Turn, { check, person }: AboutCheck, place: Ref, yes: boolean): boolean {
  const kase = check.caseId === null ? undefined : turn.rows.cases.byId(check.caseId);
  if (!kase || kase.personId !== person.id) return false;
  turn.post(kase, phrase(yes ? 'desk-care-here' : 'desk-care-here-no'), 'urgent');
  if (!yes) turn.rows.checkins.sayNotHere(check.id);
  turn.card(kase);
  turn.edit(person, place, phrase('care-noted'));
  return true;
}

/** @returns false when the button no longer fits. */
export function pressedCheckin(turn: Turn, person: Person, { what, id }: CheckAction, place: Ref): boolean {
  if (what === 'stop' || what === 'stop-host')
    return withdrawChecks(turn, person, what === 'stop' ? 'guest' : 'host');
  const own = what === 'own' ? checkNow(turn, person, id) : undefined;
  const about = aboutCheck(turn, own?.id ?? (what === 'own' ? 0 : id));
  if (about?.person.id !== person.id) return false;
  if (what === 'here' || what === 'here-no') return here(turn, about, place, what === 'here');
  if (about.stay.endedOn !== null) return false;
  switch (what) {
    case 'yes':
      return begin(turn, about, place);
    case 'now':
    case 'own':
      return begin(turn, about, null);
    case 'later':
      return later(turn, about, place);
    case 'call':
      return call(turn, about, place);
    case 'write':
    case 'write-no':
      return write(turn, about, place, what === 'write');
  }
}

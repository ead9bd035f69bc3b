/** From an answer to people: each level as it is set in facts/domain.md 1.6. Nothing of it ever reaches the other side of the stay. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Checkin, CheckLevel } from '../../db/checkins.js';
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import { setAnswerClock } from '../case/answer-clock.js';
import { openCase, whenAnswered } from '../case/case.js';
import { personSpoke } from '../case/state.js';
import { honest } from '../danger/danger.js';
import { hideButton } from '../quiet-mode/fold.js';
import type { Turn } from '../turn.js';
import { type AboutCheck, checkButton, isRung, kindWords } from './about.js';
import { isAbove } from './levels.js';
import { sayCounselling, sayLines, sayOffices } from './lines.js';

type Priority = Case['priority'];
const RANK: readonly Priority[] = ['low', 'normal', 'high'];

/** How soon somebody acts: on the same day, or within two days of work. */
const PRIORITIES: Readonly<Record<Exclude<CheckLevel, 'red'>, Priority>> = { orange: 'high', yellow: 'low' };

/** Raises how soon a case is to be answered; never lowers it but for a case that is new. */
function raise(turn: Turn, kase: Case, priority: Priority, fresh: boolean): Case {
  const above = RANK.indexOf(priority) > RANK.indexOf(kase.priority);
  if (fresh || above) turn.rows.cases.change(kase.id, { priority });
  const now = turn.rows.cases.byId(kase.id) ?? kase;
  setAnswerClock(turn, now);
  return now;
}

/**
 * The person's open case, or one that opens for it, with `said` in its thread. @param spoke whether it is an answer that the person waits
 * for.
 */
export function careCase(turn: Turn, person: Person, priority: Priority, said: Value, spoke: boolean): Case {
  const open = turn.rows.cases.openOf(person.id);
  const kase = open ?? openCase(turn, person, 'care');
  const heard = open && spoke ? personSpoke(turn, open) : kase;
  const now = kase.urgency === 'red' ? heard : raise(turn, heard, priority, open === undefined);
  turn.post(now, said, priority === 'low' ? 'answer' : 'urgent');
  turn.card(now);
  return now;
}

/** What was answered, in words for the team. */
export type Said = { name: Value; answer: Value };

const note = ({ check }: AboutCheck, { name, answer }: Said): Value =>
  phrase('desk-care-said', { kind: kindWords(check.kind), name, answer });

function keep(turn: Turn, { id, level: before }: Checkin, level: CheckLevel, kase: Case | null): void {
  const change = { ...(isAbove(level, before) && { level }), ...(kase && { caseId: kase.id }) };
  if (Object.keys(change).length > 0) turn.rows.checkins.change(id, change);
}

/** Not safe now: the fixed words, an urgent case, and whether it is safe to write at all. */
export function sayRed(turn: Turn, about: AboutCheck, said: Said): void {
  const { check, person } = about;
  const open = turn.rows.cases.openOf(person.id);
  const kase = open?.urgency === 'red' ? open : openCase(turn, person, 'danger');
  turn.post(kase, phrase('desk-care-red', { text: note(about, said) }), 'urgent');
  keep(turn, check, 'red', kase);
  const parts: Value[] = [phrase('danger-about'), phrase('danger-violence'), honest(turn, kase)];
  turn.say(person, { join: parts, by: '\n' }, { buttons: [[hideButton]], priority: 'urgent' });
  const buttons = [
    [checkButton('care-b-here', 'here', check.id), checkButton('care-b-here-no', 'here-no', check.id)],
    [hideButton],
  ];
  turn.say(person, phrase('care-here'), { buttons, priority: 'urgent' });
}

/**
 * Somebody answers on the same working day, and the person hears by when, and once in a check where somebody answers the phone until then.
 * @param question the id of what was asked.
 */
export function sayOrange(turn: Turn, about: AboutCheck, question: string, said: Said): void {
  const text = note(about, said);
  const kase = careCase(turn, about.person, PRIORITIES.orange, phrase('desk-care-orange', { text }), true);
  keep(turn, about.check, 'orange', kase);
  const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
  turn.say(about.person, phrase('care-orange', params));
  sayOffices(turn, about, question);
  if (isAbove('orange', about.check.level)) sayLines(turn, about, question);
}

/** Whether somebody shall write, below where else they can talk; once in a check. @param question the id of what was asked. */
export function offerYellow(turn: Turn, about: AboutCheck, question: string): void {
  const { check, person } = about;
  keep(turn, check, 'yellow', null);
  // On the phone somebody of the team hears it already, and a second question would end the talk.
  if (isRung(turn, person)) return;
  sayCounselling(turn, about, question);
  const buttons = [
    [checkButton('form-yes', 'write', check.id), checkButton('form-no', 'write-no', check.id)],
  ];
  turn.say(person, phrase('care-yellow'), { buttons });
}

/** A case by the person's yes. @param answers all that was said in the check. */
export function writeTo(turn: Turn, about: AboutCheck, answers: readonly Said[]): void {
  const lines: Value = { join: answers.map((one) => note(about, one)), by: '\n' };
  const said = phrase('desk-care-yellow', { lines });
  const kase = careCase(turn, about.person, PRIORITIES.yellow, said, true);
  keep(turn, about.check, 'yellow', kase);
  const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
  turn.say(about.person, phrase('care-orange', params));
}

/** Somebody of the team has a look, and nothing is said to the person of it. */
export function lookAfter(turn: Turn, { check, person }: AboutCheck, said: Value): void {
  const kase = careCase(turn, person, 'normal', said, false);
  turn.rows.checkins.change(check.id, { caseId: kase.id });
}

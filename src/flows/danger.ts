/** Danger: an honest answer at once, and a red case that only a human can end (R13, R15). */
import type { Danger } from '../answers/danger.js';
import { type Case, numberOf } from '../db/cases.js';
import type { Person } from '../db/persons.js';
import { type Key, type Phrase, phrase, type Value } from '../words/phrase.js';
import type { Button } from './actions.js';
import { keepText, openCase, RED_UNCLAIMED, tellCase } from './case.js';
import { humanButton } from './contact.js';
import type { Turn } from './turn.js';

const hideButton: Button = { label: phrase('danger-hide'), use: 'nav', action: { v: 1, do: 'hide' } };

/** What is true now: whether anybody reads this, or when the next one does. */
function honest(turn: Turn, kase: Case): Phrase {
  const number = numberOf(kase.id);
  const { office } = turn.house;
  if (office.isStaffed(turn.now)) return phrase('danger-staffed', { number });
  const next = office.nextOpening(turn.now);
  if (next === null) return phrase('danger-unstaffed', { number });
  const { day, time } = office.moment(next);
  return phrase('danger-not-staffed', { number, day: { day }, time });
}

function redCase(turn: Turn, person: Person, found: Danger): Case {
  const open = turn.rows.cases.openOf(person.id);
  const danger = { v: 1, class: found.class, rule: found.rule, matched: found.matched };
  const sign: Phrase = { key: `desk-danger-${found.class}` as Key };
  if (open?.urgency === 'red') {
    turn.rows.cases.change(open.id, { danger: turn.rows.cases.sealDanger(danger) });
    turn.post(open, phrase('desk-danger-again', { class: sign, gloss: found.matched.join(', ') }), 'urgent');
    return open;
  }
  const red = openCase(turn, person, 'danger', danger);
  if (open)
    turn.post(open, phrase('desk-danger-elsewhere', { class: sign, number: numberOf(red.id) }), 'urgent');
  return red;
}

/** Answers signs of danger in a text, before anything else and in every state. */
export function answerDanger(
  turn: Turn,
  person: Person,
  messageId: string,
  text: string,
  found: Danger,
): void {
  if (found.class === 'ambiguous') {
    const open = turn.rows.cases.openOf(person.id);
    if (open) tellCase(turn, person, open, messageId, text);
    else keepText(turn, person, messageId, text);
    turn.say(person, phrase('danger-ambiguous'), { buttons: [[humanButton()]], priority: 'urgent' });
    return;
  }
  const kase = redCase(turn, person, found);
  tellCase(turn, person, kase, messageId, text);
  const about: Value = { key: `danger-${found.class}` as Key };
  const said: Value = { join: [phrase('danger-about'), about, honest(turn, kase)], by: '\n' };
  turn.say(person, said, { buttons: [[hideButton]], priority: 'urgent' });
  if (found.class === 'homeless-tonight') turn.rows.persons.change(person.id, { awaits: 'town' });
}

/** The town after a night without a roof. No checked numbers by town are kept yet, and the text says so. */
export function takeTown(turn: Turn, person: Person, messageId: string, text: string): boolean {
  turn.rows.persons.change(person.id, { awaits: null });
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return false;
  tellCase(turn, person, kase, messageId, text);
  turn.say(person, phrase('danger-town'), { priority: 'urgent' });
  return true;
}

/** Nobody has claimed a red case for so many staffed minutes: the person is told not to wait. */
export function redUnclaimed(turn: Turn, kase: Case): void {
  if (kase.state !== 'new') return;
  const person = turn.rows.persons.byId(kase.personId);
  if (person) turn.say(person, phrase('danger-nobody-yet'), { buttons: [[hideButton]], priority: 'urgent' });
  turn.post(kase, phrase('desk-nobody-yet', { minutes: turn.house.redUnclaimedMinutes }), 'urgent');
  const due = turn.house.office.afterStaffedMinutes(turn.now, turn.house.redUnclaimedMinutes);
  if (due !== null) turn.later(RED_UNCLAIMED, `case:${kase.id}`, due);
}

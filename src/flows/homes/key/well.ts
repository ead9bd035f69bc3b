/** "Is all well?" after a viewing and in the first night of a shared home: what comes of the answer, and of silence (R28). */
import { numberOf } from '../../../db/cases.js';
import type { Person } from '../../../db/persons.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { callMeButton } from '../../calling/buttons.js';
import { caseFor, openCase, whenAnswered } from '../../case/case.js';
import { honest } from '../../danger/danger.js';
import { hideButton } from '../../quiet-mode/fold.js';
import type { Turn } from '../../turn.js';
import { type MoveAction, moveButton } from './pair.js';

export const WELL = ['ok', 'not-ok', 'call'] as const;
export type Well = (typeof WELL)[number];
export const wellOf = (pick: string | undefined): Well | undefined => WELL.find((one) => one === pick);

export const wellButtons = (what: MoveAction['what'], id: number): Button[][] => [
  [moveButton('home-key-back-ok', what, id, 'ok')],
  [moveButton('home-key-back-not', what, id, 'not-ok')],
  [moveButton('home-key-back-call', what, id, 'call')],
];

/** Not well: an urgent case at once, and words for danger. @param about for the desk: where this was asked. */
function alarm(turn: Turn, person: Person, about: Value): void {
  const open = turn.rows.cases.openOf(person.id);
  const kase = open?.urgency === 'red' ? open : openCase(turn, person, 'danger');
  turn.post(kase, phrase('desk-home-key-not-ok', { text: about }), 'urgent');
  const said: Value = {
    join: [phrase('danger-about'), phrase('home-key-not-ok'), honest(turn, kase)],
    by: '\n',
  };
  turn.say(person, said, { buttons: [[hideButton]], priority: 'urgent' });
}

/** They want to talk. */
function callBack(turn: Turn, person: Person, about: Value): void {
  const kase = turn.rows.cases.openOf(person.id) ?? caseFor(turn, person, 'human');
  turn.post(kase, phrase('desk-home-key-call', { text: about }));
  turn.card(kase);
  const said = phrase('human-opened', { number: numberOf(kase.id), when: whenAnswered(turn, kase) });
  turn.say(person, said, { buttons: [[callMeButton('living')]] });
}

/** What follows from an answer that is not "all is well". */
export function notWell(turn: Turn, person: Person, well: Exclude<Well, 'ok'>, about: Value): void {
  if (well === 'not-ok') alarm(turn, person, about);
  else callBack(turn, person, about);
}

/** No answer, also not to the reminder: somebody of the team looks after them. */
export function noWord(turn: Turn, person: Person, about: Value): void {
  const kase = turn.rows.cases.openOf(person.id) ?? caseFor(turn, person, 'human');
  turn.post(kase, phrase('desk-home-key-no-word', { text: about }), 'urgent');
  turn.card(kase);
}

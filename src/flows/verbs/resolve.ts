/** Resolve and reopen: the end of a case, and its way back. */
import { numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { mention, note, RED_UNCLAIMED, reopenCase } from '../case.js';
import { afterClosing } from '../erase.js';
import { modalErrors, notice, openModal } from '../reply.js';
import type { Turn } from '../turn.js';
import { eraseWithdrawn } from '../unsend.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Verb } from './verb.js';

const OUTCOME_MAX = 300;

function close(turn: Turn, { kase, staff }: About, outcome: string): void {
  const sealed = turn.rows.cases.sealOutcome(outcome);
  turn.rows.cases.change(kase.id, { state: 'resolved', resolvedAt: turn.now, outcome: sealed });
  turn.forget(RED_UNCLAIMED, `case:${kase.id}`);
  note(turn, kase, staff, 'resolve');
  turn.post(kase, phrase('desk-resolved-by', { staff: mention(staff), outcome }));
  turn.card(kase);
  const person = turn.rows.persons.byId(kase.personId);
  const again: Button = {
    label: phrase('human-reopen'),
    use: 'once',
    action: { v: 1, do: 'reopen', caseId: kase.id },
  };
  if (person)
    turn.say(person, phrase('human-resolved', { number: numberOf(kase.id) }), { buttons: [[again]] });
  eraseWithdrawn(turn, kase.id);
  afterClosing(turn, kase.personId);
}

export const resolve: Verb = {
  name: 'resolve',
  press: (turn, about) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    return openModal({
      verb: 'resolve',
      title: phrase('desk-resolve-title', { number: numberOf(about.kase.id) }),
      label: phrase('desk-resolve-label'),
      submit: phrase('desk-resolve'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, text) => {
    const outcome = text.trim();
    const reason = plainRefusal(turn, about);
    if (reason) return modalErrors(reason);
    if (outcome === '') return modalErrors(phrase('desk-modal-empty'));
    if (outcome.length > OUTCOME_MAX) return modalErrors(phrase('desk-modal-long', { max: OUTCOME_MAX }));
    close(turn, about, outcome);
    return undefined;
  },
};

export const reopen: Verb = {
  name: 'reopen',
  press: (turn, { kase, staff }) => {
    if (kase.state !== 'resolved') return notice(phrase('desk-refused-open'));
    const open = reopenCase(turn, kase);
    note(turn, kase, staff, 'reopen');
    turn.post(open, phrase('desk-reopened-by', { staff: mention(staff) }));
    return undefined;
  },
};

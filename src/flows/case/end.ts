/** The end of a case, whoever brings it about: a helper, the person, or time. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { stopClocks } from '../danger/red.js';
import { afterClosing } from '../privacy/erase.js';
import { eraseWithdrawn } from '../privacy/unsend.js';
import type { SayOptions, Turn } from '../turn.js';
import { forgetPromise } from './due-days.js';
import { cancelPlanned, enterState } from './state.js';

/** By whom, how it ended where that has a name, and a helper's words for it. */
export type End = { by: Staff | null; how: string | null; outcome: string | null };

/** Opens it again, below the words of its end. */
const againButton = ({ id }: Case): Button => ({
  label: phrase('human-reopen'),
  use: 'once',
  action: { v: 1, do: 'reopen', caseId: id },
});

/** How a case ends in which the person has asked nothing: what it was opened for is decided. It is not asked about afterwards. */
export const DECIDED = 'decided';

/** Ends it by the person. */
export const enoughButton = ({ id }: Case): Button => ({
  label: phrase('human-enough'),
  use: 'nav',
  action: { v: 1, do: 'enough', caseId: id },
});

/** Ends `kase`. @param posted what the thread reads. @param said what the person reads; null where they have read enough. */
export function endCase(
  turn: Turn,
  kase: Case,
  { by, how, outcome }: End,
  posted: Value,
  said: Phrase | null,
  options: Pick<SayOptions, 'notBefore'> = {},
): void {
  cancelPlanned(turn, kase, 'resolved');
  dropPromises(turn, kase);
  enterState(turn, kase, 'resolved', by, {
    resolvedAt: turn.now,
    outcome: outcome === null ? null : turn.rows.cases.sealOutcome(outcome),
    ended: how,
    endAskedBy: null,
    offeredTo: null,
  });
  stopClocks(turn, kase);
  turn.post(kase, posted);
  turn.card(kase);
  const person = turn.rows.persons.byId(kase.personId);
  if (person && said) turn.say(person, said, { ...options, buttons: [[againButton(kase)]] });
  eraseWithdrawn(turn, kase.id);
  afterClosing(turn, kase.personId);
}

/** What was still promised is given up with the case; the thread says so. */
function dropPromises(turn: Turn, kase: Case): void {
  for (const { id, text } of turn.rows.promises.openIn(kase.id)) {
    turn.rows.promises.end(id, 'dropped', turn.now);
    forgetPromise(turn, id);
    turn.post(kase, phrase('desk-promise-over', { text }));
  }
}

/** "I have what I need": the person ends their case. Only a human ends an urgent one (R13). @returns false when it is over already. */
export function endByPerson(turn: Turn, person: Person, kase: Case): boolean {
  if (kase.personId !== person.id || kase.state === 'resolved') return false;
  if (kase.urgency === 'red') {
    turn.post(kase, phrase('desk-enough-red'), 'urgent');
    turn.say(person, phrase('human-enough-human', { number: numberOf(kase.id) }));
    return true;
  }
  const said = phrase('human-ended', { number: numberOf(kase.id) });
  endCase(turn, kase, { by: null, how: 'person', outcome: null }, phrase('desk-ended-person'), said);
  return true;
}

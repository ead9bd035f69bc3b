/** A new phone or account (R10): only a human connects it to what was before, after two known facts. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { openCase, whenAnswered } from '../case/case.js';
import { keepWants } from '../homes/wants.js';
import { leaveHousehold } from '../intake/household.js';
import { SEEKER_STATUS, settleStatus } from '../intake/promise.js';
import type { Turn } from '../turn.js';

export const recoveryButton: Button = {
  label: phrase('recovery'),
  use: 'nav',
  action: { v: 1, do: 'recovery' },
};

/** The person says that they were here before with another phone. */
export function askRecovery(turn: Turn, person: Person): void {
  // A case of its own, also beside another that is open: only there can the chat be connected.
  const open = turn.rows.cases
    .allOf(person.id)
    .find(({ topic, state }) => topic === 'recovery' && state !== 'resolved');
  const kase = open ?? openCase(turn, person, 'recovery');
  turn.say(person, phrase('recovery-opened', { number: numberOf(kase.id), when: whenAnswered(turn, kase) }));
}

/**
 * Connects the chat of a recovery case to the person who was here before. The old chat is cut off first and hears a
 * neutral word; what the new chat has said meanwhile goes over, a search begun there does not.
 */
export function connect(turn: Turn, kase: Case, to: Person): void {
  const { rows } = turn;
  const from = rows.persons.byId(kase.personId);
  if (!from) return;
  leaveHousehold(turn, from);
  rows.profiles.remove(from.id);
  rows.forms.remove(from.id);
  turn.forget(SEEKER_STATUS, `person:${from.id}`);
  settleStatus(turn, from);
  const stranger = rows.persons.moveChat(from, to, turn.now);
  rows.cases.giveTo(from.id, to.id);
  rows.outbox.giveTo(from.id, to.id);
  rows.persons.change(to.id, { blockedAt: null, pausedAt: null, seenAt: turn.now });
  keepWants(turn, from.id);
  keepWants(turn, to.id);
  if (stranger) turn.say(stranger, phrase('recovery-cut-off'), { priority: 'urgent' });
  const connected = rows.persons.byId(to.id);
  if (connected) {
    turn.say(connected, phrase('recovery-done'), {
      buttons: [[{ label: phrase('menu-status'), use: 'nav', action: { v: 1, do: 'status' } }]],
    });
  }
}

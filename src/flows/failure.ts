/** When the program fails on an event: it is kept, the team is told, and the person hears that a human will look. */
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import { openCase } from './case/case.js';
import type { Event, PersonEvent } from './event.js';
import { meet } from './newcomer.js';
import { modalErrors, notice, type Reply } from './reply.js';
import type { Turn } from './turn.js';

/** @param failed what the failed event was about, as far as it could be read. */
export function reportFailure(
  turn: Turn,
  failed: { id: number; source: string; event: PersonEvent | null },
): void {
  const person = personOf(turn, failed.event);
  const params = { event: failed.id, source: failed.source };
  if (!person) {
    turn.announce(turn.house.channels.help, phrase('desk-event-failed-staff', params));
    return;
  }
  const kase = turn.rows.cases.openOf(person.id) ?? openCase(turn, person, 'failed');
  turn.post(kase, phrase('desk-event-failed', params), 'urgent');
  turn.say(person, phrase('failed'), { priority: 'urgent' });
}

/** What a helper is told at once whose press, modal, shortcut or command failed. */
export function replyToFailed(event: Event | null, id: number): Reply | undefined {
  const said = phrase('desk-failed', { event: id });
  if (event?.type === 'staff.submitted') return modalErrors(said);
  const waits = ['staff.pressed', 'staff.shortcut', 'staff.command'].includes(event?.type ?? '');
  return waits ? notice(said) : undefined;
}

/** Somebody whose very first event failed is met here for the first time. */
function personOf(turn: Turn, event: PersonEvent | null): Person | undefined {
  if (!event) return undefined;
  const known = turn.rows.persons.byChat(event.chat);
  return known ?? meet(turn, event);
}

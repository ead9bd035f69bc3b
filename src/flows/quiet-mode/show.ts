/** What stands behind a note: shown when the person asks for it, and gone from the chat again after a while. */
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { SayPayload } from '../payload.js';
import type { Ref, Turn } from '../turn.js';

export const QUIET_GONE = 'quiet-gone';
/** So long it stands in the chat: enough to copy an address or to dial, and no longer. */
export const SHOWN_MINUTES = 15;
const SHOWN = SHOWN_MINUTES * 60_000;
const KINDS = ['say', 'relay', 'pin', 'photos'] as const;

/** Takes back, after a while, what this event has put into the chat. */
export const goesAgain = (turn: Turn, person: Person): void =>
  turn.later(QUIET_GONE, `person:${person.id}:${turn.eventId}`, turn.now + SHOWN);

/** Shows what the note `at` stands for, as often as it is asked for. */
export function showNote(turn: Turn, person: Person, at: Ref): boolean {
  const row = turn.rows.outbox.byKey(at);
  const read = row?.personId === person.id ? SayPayload.safeParse(turn.rows.outbox.payload(row)) : undefined;
  const behind = read?.success ? read.data.behind : undefined;
  // What a bad line holds up does not appear when nobody looks for it any more.
  const soon = { notAfter: turn.now + SHOWN };
  if (behind === undefined) turn.say(person, phrase('quiet-note-old'));
  else if (behind.files) turn.deliver(person, behind.files, phrase('quiet-file'), soon);
  else if (behind.place) turn.pin(person, behind.place, soon);
  else if (behind.photos) turn.photos(person, behind.photos, soon);
  else if (behind.said !== null)
    turn.say(person, behind.said, { ...soon, buttons: behind.buttons, priority: 'urgent', openly: true });
  goesAgain(turn, person);
  return true;
}

/** Deletes again what the event `eventId` has put into the chat. */
export function quietGone(turn: Turn, person: Person, eventId: number): void {
  for (const kind of KINDS)
    for (const row of turn.rows.outboxLists.ofEvent(eventId, kind))
      if (row.personId === person.id && row.part === 0) turn.remove(person, row.key, phrase('danger-hidden'));
}

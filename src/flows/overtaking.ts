/** No clock overtakes a person: what they wrote before it fell due is decided first, however much of it waits. */
import type { Turn } from './turn.js';

/** So much later the clock looks again. Milliseconds. */
const AGAIN = 1000;

/** The person whom a timer's subject is about; undefined for what is about all. */
function personOf(turn: Turn, subject: string): number | undefined {
  const [kind, value] = subject.split(':');
  const id = Number(value);
  if (kind === 'person') return id;
  const kase = kind === 'planned' ? turn.rows.planned.byId(id)?.caseId : kind === 'case' ? id : undefined;
  return kase === undefined ? undefined : turn.rows.cases.byId(kase)?.personId;
}

/** Puts a timer off whose person has written before it fell due, and was not heard yet. @returns whether it was. */
export function waitsForPerson(turn: Turn, { key, subject }: { key: string; subject: string }): boolean {
  const personId = personOf(turn, subject);
  const chat = personId === undefined ? null : (turn.rows.persons.byId(personId)?.chat ?? null);
  if (chat === null || !turn.rows.inbox.waitsFrom(chat, turn.eventId)) return false;
  turn.later(key, subject, turn.now + AGAIN);
  return true;
}

/** No clock that counts on a person's silence overtakes them: what they wrote before it fell due is decided first, however much of it waits. */
import { CHECK_DUE } from './care/about.js';
import { CASE_CLOCK } from './case/clock.js';
import { PLANNED } from './case/state.js';
import { RED_SILENT } from './danger/red.js';
import type { Turn } from './turn.js';

/** What these do is right only when nothing came. All others run at their time, whatever the person sends. */
const COUNTS_ON_SILENCE = new Set([PLANNED, CASE_CLOCK, RED_SILENT, CHECK_DUE]);
/** So much later the clock looks again. Milliseconds. */
const AGAIN = 1000;

/** The person of a case, of a check, or of an answer that is planned in one. */
function personOf(turn: Turn, subject: string): number | undefined {
  const [kind, value] = subject.split(':');
  if (kind === 'checkin') return turn.rows.checkins.byId(Number(value))?.personId;
  const caseId = kind === 'planned' ? turn.rows.planned.byId(Number(value))?.caseId : Number(value);
  return caseId === undefined ? undefined : turn.rows.cases.byId(caseId)?.personId;
}

/** Puts a timer off whose person has written before it fell due, and was not heard yet. @returns whether it was. */
export function waitsForPerson(turn: Turn, { key, subject }: { key: string; subject: string }): boolean {
  const personId = COUNTS_ON_SILENCE.has(key) ? personOf(turn, subject) : undefined;
  const chat = personId === undefined ? null : (turn.rows.persons.byId(personId)?.chat ?? null);
  if (chat === null || !turn.rows.inbox.waitsFrom(chat, turn.eventId)) return false;
  turn.later(key, subject, turn.now + AGAIN);
  return true;
}

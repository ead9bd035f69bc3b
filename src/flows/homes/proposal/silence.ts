/** Who does not answer three times is rung; proposals pause only after that was tried, and any message ends the pause (R25). */
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import { openCall } from '../../calling/reach.js';
import { pause } from '../../privacy/stop.js';
import type { Turn } from '../../turn.js';

/** Nobody could reach them, or they did not write after a call. */
export const SILENT = 'seeker-silent';
const SILENCES = 3;
const DAY = 86_400_000;
/** The call is made within two days; after it they have a week. */
const CALL_MS = 2 * DAY;
const ANSWER_MS = 7 * DAY;

const subject = (id: number): string => `person:${id}`;

/** How many proposals in a row ended in silence since the person was last here. */
function silences(turn: Turn, person: Person): number {
  const all = turn.rows.proposals.ofPerson(person.id);
  const answered = all.findIndex(({ state, createdAt }) => state !== 'expired' || createdAt <= person.seenAt);
  return answered === -1 ? all.length : answered;
}

/** To be called when a proposal has ended in silence. */
export function seeSilence(turn: Turn, person: Person): void {
  if (silences(turn, person) < SILENCES) return;
  openCall(turn, person, {
    kind: 'seeker',
    subject: subject(person.id),
    said: phrase('home-proposal-call'),
    due: turn.now + CALL_MS,
    wait: { key: SILENT, subject: subject(person.id), span: ANSWER_MS },
  });
}

/** The call was tried: whoever is silent still is asked about nothing, and keeps the waiting date. */
export function stillSilent(turn: Turn, personId: number): void {
  const person = turn.rows.persons.byId(personId);
  if (!person || person.pausedAt !== null || silences(turn, person) < SILENCES) return;
  pause(turn, person);
  turn.say(person, phrase('home-proposal-paused'));
}

/** A flood: many messages of one kind within seconds. All are kept and passed on; kind words are said once, not to each. */
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Turn } from '../turn.js';

const WITHIN = 10_000;
/** So many messages of one kind within the time make a flood; who fills in a form may try many answers. */
const TEXTS = 5;
const OTHERS = 3;
const IN_FORM = 40;

function limit(kind: string, inForm: boolean): number {
  if (inForm) return IN_FORM;
  return kind === 'text' ? TEXTS : OTHERS;
}

/** How many messages of this kind came within the time, counted up to one more than make a flood. */
function lately(turn: Turn, person: Person, kind: string, most: number): number {
  const times = turn.rows.messages.lastTimes(person.id, kind, most + 1);
  return times.filter((at) => at > turn.now - WITHIN).length;
}

/** Whether the person floods. To be called when the message is kept. */
export function floods(turn: Turn, person: Person, kind: string, inForm = false): boolean {
  const most = limit(kind, inForm);
  return lately(turn, person, kind, most) >= most;
}

/**
 * Says `word` unless the person floods: then one word for all of it, and none afterwards. To be called when the message is
 * kept. @param kind of the message.
 */
export function sayOnce(turn: Turn, person: Person, kind: string, word: () => void, inForm = false): void {
  const most = limit(kind, inForm);
  const count = lately(turn, person, kind, most);
  if (count < most) word();
  else if (count === most) turn.say(person, phrase('sent-many'));
}

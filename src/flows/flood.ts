/** A flood: many messages of one kind within seconds. All are kept and passed on; kind words are said once, not to each. */
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import type { Turn } from './turn.js';

const WITHIN = 10_000;
/** So many texts, or other things of one kind, within the time make a flood. */
const TEXTS = 5;
const OTHERS = 3;

/**
 * Says `word` unless the person floods: then one word for all of it, and none afterwards. To be called when the message is
 * kept. @param kind of the message.
 */
export function sayOnce(turn: Turn, person: Person, kind: string, word: () => void): void {
  const most = kind === 'text' ? TEXTS : OTHERS;
  const times = turn.rows.cases.lastTimes(person.id, kind, most + 1).filter((at) => at > turn.now - WITHIN);
  if (times.length < most) word();
  else if (times.length === most) turn.say(person, phrase('sent-many'));
}

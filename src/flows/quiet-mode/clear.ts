/** "Remove recent messages": takes what we have written out of the chat, as far as the platform lets a bot (R5). */
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import { hideButton } from './fold.js';
import { goesAgain } from './show.js';

/** A bot may delete its messages for 48 hours; an hour is left for the way. */
const DELETABLE = 47 * 3_600_000;
/** So many messages may go in one request. */
const AT_ONCE = 100;

/** Removes our messages younger than two days, and says what stays. */
export function clearChat(turn: Turn, person: Person): void {
  const ids = turn.rows.outboxLists.standingIn(person, turn.now - DELETABLE);
  for (let from = 0; from < ids.length; from += AT_ONCE) turn.erase(person, ids.slice(from, from + AT_ONCE));
  turn.say(person, phrase('quiet-cleared'), { buttons: [[hideButton]] });
  goesAgain(turn, person);
}

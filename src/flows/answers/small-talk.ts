/** Answers greetings and thanks, which ask for nothing and reopen nothing. */
import { smallTalk } from '../../answers/small-talk.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { sayMenu } from '../contact.js';
import { sayOnce } from '../heard/flood.js';
import type { Turn } from '../turn.js';

/** @returns false when `text` is more than a greeting or thanks. */
export function answerSmallTalk(turn: Turn, person: Person, text: string): boolean {
  const kind = smallTalk(text);
  if (kind === 'greeting') sayOnce(turn, person, 'text', () => sayMenu(turn, person), true);
  if (kind === 'thanks') sayOnce(turn, person, 'text', () => turn.say(person, phrase('small-thanks')));
  return kind !== null;
}

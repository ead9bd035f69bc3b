/** Somebody of whom nothing is known yet. */
import type { Person } from '../db/persons.js';
import { languageOf } from '../words/language.js';
import type { PersonEvent } from './event.js';
import type { Turn } from './turn.js';

/** The person of a chat that has never been heard of: their way begins here. */
export function meet(turn: Turn, { chat, languageTag }: Pick<PersonEvent, 'chat' | 'languageTag'>): Person {
  const person = turn.rows.persons.create(chat, languageOf(languageTag), turn.now);
  turn.rows.journeys.reach(person.id, 'wrote', turn.today);
  return person;
}

/** What /status says about the homes that a person offers. */
import type { Person } from '../../../db/persons.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { homeLine, homesOf } from './card.js';

const LISTED = 8;

/** A line for each home; null for who offers none. */
export function offerStatus(turn: Turn, person: Person): Value | null {
  const homes = homesOf(turn, person).slice(0, LISTED);
  if (homes.length === 0) return null;
  return { join: [phrase('home-offer-list'), ...homes.map(homeLine)], by: '\n' };
}

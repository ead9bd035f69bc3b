/** What a button under a broadcast does: its token names the broadcast and belongs to one person, and nothing is kept for each. */
import type { Found } from '../../db/buttons.js';
import type { Person } from '../../db/persons.js';
import type { Turn } from '../turn.js';

/** The button of `token` under a broadcast that went to this person; undefined for any other, and once its words are gone. */
export function castButton(turn: Turn, person: Person, token: string): Found | undefined {
  const read = turn.rows.buttons.readCast(token, person.id);
  const button = read && turn.rows.broadcasts.words(read.broadcastId)?.keyboard.flat()[read.n];
  const outboxKey = read && turn.rows.broadcastPeople.of(read.broadcastId, person.id)?.outboxKey;
  if (!read || !button) return undefined;
  return { outboxKey: outboxKey ?? '', n: read.n, personId: person.id, use: 'nav', action: button.action };
}

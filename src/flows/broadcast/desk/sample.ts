/** Some of those for whom a message to many is meant, without anything by which they could be found. */
import { type Audience, STATUSES } from '../../../db/audience.js';
import type { Person } from '../../../db/persons.js';
import { type Key, phrase, type Value } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import type { Plan } from '../words.js';

const SIZE = 3;
/** From one broadcast to the next the lot falls elsewhere, and for one it stays the same. */
const GOLDEN = 0.618_033_988_749_895;

type Shown = Plan['sample'][number];

function statusOf(turn: Turn, { id }: Person): (typeof STATUSES)[number] {
  const { rows } = turn;
  if (rows.profiles.of(id)?.endedAt === null) return 'searching';
  if (rows.stays.of(rows.profiles.holderOf(id))) return 'housed';
  return rows.persons.rolesOf(id).includes('landlord') ? 'landlord' : 'other';
}

/** At most three of those who are meant. @param id of the broadcast. */
export function sampleOf(turn: Turn, id: number, audience: Audience): Shown[] {
  const ids = turn.rows.audiences.sample(audience, turn.now, (id * GOLDEN) % 1, SIZE);
  const persons = ids.flatMap((one) => turn.rows.persons.byId(one) ?? []);
  return persons.map((person) => {
    const [land = null] = turn.rows.profiles.of(person.id)?.regions ?? [];
    return { language: person.language, land, status: statusOf(turn, person) };
  });
}

/** One of them in words. */
export function sampleWords({ language, land, status }: Shown): Value {
  const known = STATUSES.find((one) => one === status) ?? 'other';
  const where: Value = land === null ? phrase('desk-cast-no-land') : { key: `land-${land}` as Key };
  const parts: Value[] = [
    { key: `desk-language-${language}` as Key },
    where,
    { key: `desk-cast-status-${known}` as Key },
  ];
  return { join: parts, by: ' · ' };
}

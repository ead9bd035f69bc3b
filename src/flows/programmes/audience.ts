/** For whom a programme is, by the audience of messages to many; of whom no Land is known, none leaves them out. */
import type { Audience } from '../../db/audience.js';
import type { Person } from '../../db/persons.js';
import { LAENDER } from '../../matching/profile.js';
import type { Turn } from '../turn.js';

type Around = Pick<Turn, 'rows' | 'now'>;

/** Whether `audience` means this person. */
export function isFor({ rows, now }: Around, { id }: Person, audience: Audience): boolean {
  const means = (one: Audience): boolean => rows.audiences.means(one, id, now);
  if (means(audience)) return true;
  const { laender = [], ...anywhere } = audience;
  return laender.length > 0 && means(anywhere) && !means({ v: 1, laender: [...LAENDER] });
}

/** The same for many programmes and one person: what was looked up is not looked up again. */
export function meaning(around: Around, person: Person): (audience: Audience) => boolean {
  const known = new Map<string, boolean>();
  return (audience) => {
    const key = JSON.stringify(audience);
    const found = known.get(key) ?? isFor(around, person, audience);
    known.set(key, found);
    return found;
  };
}

/** How long it took others until they moved in: what was, and no promise (R1, R8). */

import type { Person } from '../../db/persons.js';
import type { Size } from '../../db/usual-time.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { headsOf } from '../homes/key/household-card.js';
import type { Turn } from '../turn.js';

/** Households that look for homes of the same kind. */
const SIZES: readonly Size[] = [
  { least: 1, most: 1 },
  { least: 2, most: 2 },
  { least: 3, most: 4 },
  { least: 5, most: 99 },
];

/** Households of a like size where ten of them have moved in, else all; in whole weeks, rather too wide than too narrow. */
export function usualWords({ rows }: Turn, person: Person): Phrase {
  const profile = rows.profiles.of(person.id);
  const heads = profile ? headsOf(profile) : 0;
  const size = SIZES.find(({ least, most }) => heads >= least && heads <= most);
  const alike = size ? rows.usualTime.waited(size) : null;
  const waited = alike ?? rows.usualTime.waited(null);
  if (!waited) return phrase('usual-unknown');
  const from = Math.max(1, Math.floor(waited.least / 7));
  const weeks = Math.max(from + 1, Math.ceil(waited.most / 7));
  return phrase(alike ? 'usual-alike' : 'usual-others', { from, weeks });
}

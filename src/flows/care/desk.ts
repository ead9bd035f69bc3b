/** For the desk: which checks of a person were asked and how they ended. What was answered is never in it. */
import type { Checkin } from '../../db/checkins.js';
import type { Rows } from '../../db/rows.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { kindWords } from './about.js';

/** So many of the last, and the next one. */
const SHOWN = 3;

function item({ state, kind: which, dueOn }: Checkin): Phrase {
  const kind = kindWords(which);
  return state === 'planned'
    ? phrase('desk-care-is-planned', { kind, date: { day: dueOn } })
    : phrase(`desk-care-is-${state}`, { kind });
}

/** One line about the checks of a person; none where nothing was ever planned. */
export function checksLine({ checkins }: Pick<Rows, 'checkins'>, personId: number): Value[] {
  const all = checkins.ofPerson(personId);
  const last = all.filter(({ state }) => state !== 'planned').slice(-SHOWN);
  const [next] = all.filter(({ state }) => state === 'planned');
  const shown = [...last, ...(next ? [next] : [])].map(item);
  return shown.length === 0 ? [] : [phrase('desk-care-line', { lines: { join: shown, by: ', ' } })];
}

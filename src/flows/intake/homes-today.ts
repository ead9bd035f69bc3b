/** How many homes fit a household today, which rule excludes most, and what one change of the wishes would bring (R26). */
import type { Person } from '../../db/persons.js';
import { type HardId, missKey } from '../../matching/rules.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { type Change, narrowing } from '../homes/fits.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { statusButton } from './profile-card.js';

/** `listed`: whether there are homes at all; `why` is said below the count. */
export type HomesToday = { homes: number; listed: boolean; why: Value[] };

const ruleWords = (rule: HardId): Value => phrase(missKey(rule));

/** What would fit besides with this one change. */
function changeWords({ rule, land, homes }: Change): Value {
  if (rule === 'region' && land !== null)
    return phrase('status-change-land', { land: { key: `land-${land}` as Key }, homes });
  return phrase('status-change-rule', { what: ruleWords(rule), homes });
}

/** Whether both sides are on their way to a home, or its landlord is asked. */
export const isUnderWay = ({ rows }: Turn, person: Person): boolean =>
  rows.proposals.isUnderWay(rows.profiles.holderOf(person.id));

/** All zero and empty without a search that goes on. */
export function homesToday(turn: Turn, person: Person): HomesToday {
  const found = narrowing(turn.rows, person.id, turn.today);
  if (!found) return { homes: 0, listed: false, why: [] };
  const { fits, excludes, change } = found;
  const why: Value[] = [];
  if (excludes)
    why.push(phrase('status-excludes', { what: ruleWords(excludes.rule), count: excludes.homes }));
  if (change) why.push(changeWords(change));
  return { homes: fits, listed: fits > 0 || excludes !== null, why };
}

/** The count in a sentence: that none is listed is another thing than that none fits. */
export const homesWords = ({ homes, listed }: HomesToday): Value =>
  homes === 0 && listed ? phrase('status-homes-none') : phrase('status-homes', { homes });

/** What people of the team do about it now, as far as the books show it. */
export function teamWords({ rows }: Turn): Value[] {
  const count = rows.offers.countIn(['checking', 'asked']);
  return count === 0 ? [] : [phrase('status-team', { count })];
}

/** The same in three lines, for the word that goes out unasked. @param date when the next one comes. */
export function statusWords(turn: Turn, person: Person, date: string): Value {
  const today = homesToday(turn, person);
  const next = { day: date } as const;
  const first =
    today.homes === 0 && today.listed
      ? phrase('status-today-none', { date: next })
      : phrase('form-intake-status', { homes: today.homes, date: next });
  return today.why.length === 0 ? first : { join: [first, ...today.why], by: '\n' };
}

const pauseButton: Button = {
  label: phrase('push-none'),
  use: 'nav',
  action: { v: 1, do: 'pushes', level: 'pause' },
};
const wishesButton: Button = {
  label: phrase('status-wishes'),
  use: 'nav',
  action: { v: 1, do: 'profile', what: 'show' },
};

/** What can be done about it. */
export const statusButtons = (): Button[][] => [
  [statusButton],
  [wishesButton],
  [humanButton()],
  [pauseButton],
];

/** /fair: how homes are given out, and what happened about homes for the household that asks; of others nothing. */
import type { LedgerRow } from '../../../db/fairness.js';
import { offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { type Key, phrase, type Value } from '../../../words/phrase.js';
import { daysFrom } from '../../days.js';
import { statusButton } from '../../intake/profile-card.js';
import { humanButton } from '../../menu-buttons.js';
import type { Turn } from '../../turn.js';
import { BAND_REASONS, reasonWords } from '../band/reasons.js';

const LISTED = 20;

/** Why somebody else was asked first, as far as there are words for it. */
const PASSED = ['tie', 'identity', 'holds', 'urgent', 'held'] as const;

function whyWords({ what, why }: LedgerRow): Value[] {
  const known = what === 'passed-over' ? PASSED.find((one) => one === why) : undefined;
  return known ? [{ key: `home-fair-why-${known}` as Key }] : [];
}

function line(row: LedgerRow): Value {
  const home: Value[] = row.offerId === null ? [] : [offerNumber(row.offerId)];
  const what: Value = { key: `home-fair-${row.what}` as Key };
  return { join: [{ day: row.day, year: true }, ...home, what, ...whyWords(row)], by: ' · ' };
}

/** The waiting date and what it counts, with a priority where there is one. */
function place(turn: Turn, personId: number): Value[] {
  const { profiles, bands } = turn.rows;
  const profile = profiles.of(personId);
  if (!profile || profile.endedAt !== null) return [];
  const since = turn.house.office.today(profile.waitingSince);
  const band = bands.standing(profile.personId, turn.today);
  const waiting = phrase('home-fair-waiting', {
    date: { day: since, year: true },
    days: daysFrom(since, turn.today),
  });
  return [waiting, ...(band ? [phrase('mydata-band', { date: { day: band.until, year: true } })] : [])];
}

/** The rule first, then the own place and rows, then the reasons for a priority, which everybody may read (R26). */
export function sayFair(turn: Turn, person: Person): void {
  const holder = turn.rows.profiles.holderOf(person.id);
  const all = turn.rows.fairness.of(holder);
  const rows = all.slice(-LISTED).map(line);
  const own = rows.length > 0 ? [phrase('home-fair-own'), ...rows] : [phrase('home-fair-none')];
  const said: Value[] = [phrase('home-fair'), ...place(turn, person.id), ...own];
  turn.say(person, { join: said, by: '\n' });
  const reasons = BAND_REASONS.map((one): Value => ({ join: ['· ', reasonWords(one)], by: '' }));
  const bands: Value = { join: [phrase('home-fair-bands'), ...reasons], by: '\n' };
  turn.say(person, bands, { buttons: [[statusButton], [humanButton()]] });
}

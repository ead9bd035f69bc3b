/** What a landlord reads of a household before the yes: who would live there, from when, and who pays; nothing of name, origin or health (R24). */
import type { Profile } from '../../../db/profiles.js';
import { phrase, type Value } from '../../../words/phrase.js';
import { join, word } from '../../form/parts.js';
import { spokenName } from '../../intake/chances.js';
import { termWords } from '../offer/facts.js';
import { homeOf, type Pair } from './pair.js';

const array = (json: string | null): unknown[] => {
  const read: unknown = json === null ? [] : JSON.parse(json);
  return Array.isArray(read) ? read : [];
};

/** A baby on the way is said like one that is there. */
const age = (years: unknown): Value =>
  typeof years === 'number' && years > 0 ? years : phrase('home-key-age-baby');

export const headsOf = (profile: Profile): number => profile.adults + array(profile.children).length;

function children({ children: ages }: Profile): Value {
  const all = array(ages);
  return all.length === 0
    ? phrase('home-key-card-no-children')
    : phrase('home-key-card-children', { count: all.length, ages: join(', ', ...all.map(age)) });
}

/** Who pays, in the words of the question that was asked. */
export const payerWords = ({ payer }: { payer: Profile['payer'] }): Value =>
  payer === 'unknown' ? phrase('home-key-payer-unknown') : word(`form-intake-payer-${payer}`);

function languages(profile: Profile): Value[] {
  const all = array(profile.languages).map((code) => spokenName(String(code)));
  return all.length === 0 ? [] : [phrase('home-key-card-languages', { languages: join(', ', ...all) })];
}

/** The household of `profile` for the home of `pair`, in short lines. */
export function householdCard(pair: Pair, profile: Profile): Value {
  const from = profile.moveFrom ?? pair.offer.freeFrom;
  const term: Value[] =
    profile.termMonths === null
      ? []
      : [phrase('home-key-card-term', { text: termWords(profile.termMonths) })];
  const lines: Value[] = [
    phrase('home-key-card', homeOf(pair)),
    join(', ', phrase('home-key-card-adults', { adults: profile.adults }), children(profile)),
    ...(from === null ? [] : [phrase('home-key-card-from', { date: { day: from, year: true } })]),
    ...term,
    phrase('home-key-card-payer', { payer: payerWords(profile) }),
    phrase(profile.pet ? 'home-key-card-pet' : 'home-key-card-no-pet'),
    ...languages(profile),
    phrase('home-key-card-ask'),
  ];
  return join('\n', ...lines);
}

/** A phrase says which words are meant, in no language yet: a key and its parameters. It can be stored and compared. */
import type { Placeables } from './keys.js';

export type Key = keyof Placeables;
export type PersonKey = Exclude<Key, `desk-${string}`>;

/** What may stand in a parameter: foreign text (escaped later), a number, other words, a day, a link, or several joined. */
export type Value =
  | string
  | number
  | Phrase
  | { day: string; year?: true }
  | { link: string; label: string }
  /** A country by its ISO 3166 code. */
  | { country: string }
  | { join: Value[]; by: string };
export type Params = Record<string, Value>;
export type Phrase = { key: Key; params?: Params };

/** Filled in for every phrase by the words themselves, from the operator's settings. */
export type Global = 'operator' | 'hours' | 'address' | 'contact' | 'privacyUrl' | 'profileDays';

type Needed<K extends Key> = Exclude<Placeables[K], Global>;
type Rest<K extends Key> = [Needed<K>] extends [never] ? [] : [params: Record<Needed<K>, Value>];

/** Builds a phrase; the compiler asks for exactly the parameters that the words of `key` have. */
export function phrase<K extends Key>(key: K, ...rest: Rest<K>): Phrase {
  const params: Params | undefined = rest[0];
  return params ? { key, params } : { key };
}

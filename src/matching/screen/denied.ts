/** Decides whether an offer denies what a phrase found in it: "No deposit before the viewing" is a good sign. */
import type { Match } from '../../answers/find-phrase.js';
import { PhraseBook } from '../../answers/phrases.js';
import type { Token } from '../../answers/tokens.js';

const BOOK = new PhraseBook(
  {
    /** They deny the noun that follows soon. */
    no: 'no kein* ohne without жодн* ніяк* никак* без weder noch nor nie',
    /** They deny the whole clause. */
    not: 'not never dont doesnt wont didnt arent isnt neednt cannot cant nobody nothing nicht nie niemals nichts niemand не ні ни нет нема немає ніколи никогда ніхто никто нічого ничего nor',
    /** Behind a negation they turn it round or say nothing: "not only", "no problem", "don't worry". */
    hollow:
      'only just nur bloß лише тільки только problem* проблем* worry worries sorge* sorgen хвилю* пережив* волну* беспоко* stress angst scam betrug обман* шахра* мошен* doubt zweifel',
    /** "If you do not pay" is a threat and no denial. */
    condition: 'if unless wenn falls якщо если',
    /** "Room for nothing" and "nichts ahnend" deny nothing. */
    price: 'for umsonst',
    /** A negation of one noun ends here. */
    and: 'and und і та и plus',
  },
  [],
);
const ROLES = {
  no: BOOK.phrase('{no}'),
  not: BOOK.phrase('{not}'),
  hollow: BOOK.phrase('{hollow}'),
  condition: BOOK.phrase('{condition}'),
  price: BOOK.phrase('{price}'),
  and: BOOK.phrase('{and}'),
};
type Role = keyof typeof ROLES;

/** How far a negation reaches, in words. */
const NOUN_REACH = 3;
const CLAUSE_REACH = 8;
const AFTER_REACH = 4;

/** Tells of a find in the text whether the text denies it. */
export type Denial = (match: Match) => boolean;

/** Reads the negations of a text once, for all rules. */
export function denialsIn(tokens: readonly Token[]): Denial {
  const { places } = BOOK.read(tokens);
  const at = new Map<Role, ReadonlySet<number>>();
  for (const role of Object.keys(ROLES) as Role[]) {
    const id = ROLES[role].variants[0]?.[0]?.id;
    at.set(role, new Set(id === undefined ? [] : places.get(id)));
  }
  const has = (role: Role, index: number): boolean => at.get(role)?.has(index) === true;
  const ends = (index: number): boolean => tokens[index]?.endsClause === true;
  const counts = (index: number): boolean =>
    !has('hollow', index + 1) && !has('hollow', index + 2) && !has('price', index - 1);

  function before(match: Match): boolean {
    const first = match.tokens[0] ?? 0;
    let sawAnd = false;
    for (let index = first - 1; index >= Math.max(0, first - CLAUSE_REACH); index -= 1) {
      if (ends(index)) return false;
      if (has('not', index) && counts(index))
        return !has('condition', index - 1) && !has('condition', index - 2);
      if (has('no', index) && counts(index) && !sawAnd && first - index <= NOUN_REACH) return true;
      sawAnd ||= has('and', index);
    }
    return false;
  }

  /** Whether the clause of a word goes on to the next word of the find. */
  function reachesNext({ tokens: found }: Match, index: number): boolean {
    for (let next = index; !found.includes(next); next += 1) if (ends(next)) return false;
    return true;
  }

  function within(match: Match): boolean {
    const [first = 0, last = 0] = [match.tokens[0], match.tokens.at(-1)];
    for (let index = first + 1; index < last; index += 1) {
      if (match.tokens.includes(index) || !reachesNext(match, index)) continue;
      if (has('not', index) && counts(index) && !has('condition', index - 1)) return true;
      if (has('no', index) && counts(index) && match.tokens.includes(index + 1)) return true;
    }
    return false;
  }

  function after(match: Match): boolean {
    const last = match.tokens.at(-1) ?? 0;
    for (let index = last + 1; index <= last + AFTER_REACH && !ends(index - 1); index += 1) {
      if (has('and', index)) return false;
      if ((has('not', index) || has('no', index)) && counts(index)) return true;
    }
    return false;
  }

  return (match) => before(match) || within(match) || after(match);
}

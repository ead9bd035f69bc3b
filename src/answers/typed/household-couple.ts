/** Knows a couple that lists itself without saying "we": "husband, wife and …", "family of five: dad, mum and …". */
import { SPOUSES, WITH } from './household-people.js';
import { matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { WHO } from './people-words.js';
import type { Piece } from './pieces.js';

const FAMILY = /^(родина|сімя|сім§я|семья|familie|family)$/;
const PARENT = /^(мама|мати|мать|тато|батько|папа|отец|mama|mutter|vater|papa|mum|mom|dad|mother|father)$/;
const PARENTS = /^(батьки|родители|eltern|parents)$/;
const JOINS = /^(,|та|і|й|и|und|and|u|\+|&)$/;

/** "Couple with a child", "couple, no children": without such a word it may be "a couple of children". */
const COUPLE = /^(пара|пар[оу]ю?|paar|paerchen|couple)$/;
const PAST_COUPLE = /^(без|ohne|without|[,.:;(+&-])$/;

/** A couple at `at`, and that no "of children" follows. */
const isCouple = (pieces: readonly Piece[], at: number): boolean => {
  const after = pieces[at + 1]?.text;
  const alone = after === undefined && at === 0;
  return (
    COUPLE.test(pieces[at]?.text ?? '') &&
    (alone || (after !== undefined && (WITH.test(after) || PAST_COUPLE.test(after))))
  );
};

const PAIR: readonly Piece[] = ['mann', 'frau'].map((text) => ({ kind: 'word', text, gap: true }));

const BEFORE_FAMILY = /^(wir|we|мы|ми|sind|are|re|eine|a|das|це|это|ist|is|unsere|meine|my|our|наша|моя)$/;

/** Where the family begins that lists itself: past "family of 5 people:". */
function pastFamily(pieces: readonly Piece[]): number {
  let from = 0;
  while (from < 4 && BEFORE_FAMILY.test(pieces[from]?.text ?? '')) from += 1;
  if (!FAMILY.test(pieces[from]?.text ?? '')) return 0;
  const of = /^(з|із|из|mit|von|aus|of|with)$/.test(pieces[from + 1]?.text ?? '') ? from + 2 : from + 1;
  const number = numberAt(pieces, of);
  const people = number && matchAt(WHO, pieces, number.next);
  const at = people?.tag === 'people' ? people.next : (number?.next ?? of);
  return /^[:,-]$/.test(pieces[at]?.text ?? '') ? at + 1 : at;
}

/**
 * The pieces with such a couple as one expression.
 * @param aged whether their ages were said: "dad 45, mum 42, son 17" lists everybody
 */
export function coupled(pieces: readonly Piece[], aged = false): readonly Piece[] {
  const article = /^(ein|a|eine|das)$/.test(pieces[0]?.text ?? '') ? 1 : 0;
  if (isCouple(pieces, article)) return [...PAIR, ...pieces.slice(article + 1)];
  // "My family, mum, dad and my brother": whoever writes is not named.
  const siblings = pieces.some((_, n) => /kin$/.test(matchAt(WHO, pieces, n)?.tag ?? ''));
  const at = siblings ? 0 : pastFamily(pieces);
  const joined = JOINS.test(pieces[at + 1]?.text ?? '');
  const [one, other] = [pieces[at], pieces[joined ? at + 2 : at + 1]];
  if (at > 0 && one && PARENTS.test(one.text)) return [...PAIR, ...pieces.slice(at + 1)];
  const is = at > 0 || (aged && PARENT.test(one?.text ?? '')) ? PARENT : SPOUSES;
  if (!one || !other || (at === 0 && !joined && !aged) || one.text === other.text) return pieces;
  if (!is.test(one.text) || !is.test(other.text)) return pieces;
  return [...PAIR, ...pieces.slice(joined ? at + 3 : at + 2)];
}

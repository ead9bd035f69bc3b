/** Reads an amount of rent: `1.200 €`, "десь до 900 тепла", "тысяча двести", "around 1k". */

import { forgiving } from './forgiving.js';
import { matchAt } from './lexicon.js';
import { costsAt } from './money-costs.js';
import { withMost } from './money-most.js';
import { HALF_THOUSANDS, MONEY_WORDS } from './money-words.js';
import { numberAt } from './numbers.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';
import { closedVocabulary } from './vocabulary.js';

/** `cents` a month; `kind` = with heating and costs (warm) or without (cold), null when not said. */
export type Money = { cents: number; kind: 'warm' | 'cold' | null };

const LEAST_EUROS = 50;
const MOST_EUROS = 10_000;

type Amount = { euros: number | null; next: number };

/** Digits with thousands signs and a fraction: `1.200,50`, `1 200`, `1,2k`. Null euros = digits that are no amount. */
function figuresAt(pieces: readonly Piece[], at: number): Amount | null {
  const first = pieces[at];
  if (first?.kind !== 'digits') return null;
  let whole = first.text;
  let next = at + 1;
  let fraction = '';
  while (next < pieces.length && fraction === '') {
    const [mark, after] = [pieces[next], pieces[next + 1]];
    const spaced = mark?.kind === 'digits' && mark.text.length === 3 && whole.length <= 3;
    const parted = /^[.,']$/.test(mark?.text ?? '') && !mark?.gap && after?.kind === 'digits' && !after.gap;
    if (spaced) {
      whole += mark.text;
      next += 1;
    } else if (parted && after.text.length === 3) {
      whole += after.text;
      next += 2;
    } else if (parted) {
      fraction = after.text;
      next += 2;
    } else break;
  }
  const thousands = /^([kк]|тис|тыс|tsd|тисяч[аіу]?|тысяч[аиу]?|thousand|tausend|grand)$/.test(
    pieces[next]?.text ?? '',
  );
  if (fraction.length > 2 || whole.length > 7) return { euros: null, next };
  if (thousands) {
    if (fraction === '') return spoken(pieces, at);
    return { euros: Number(`${whole}.${fraction}`) * 1000, next: next + 1 };
  }
  return { euros: Number(whole), next };
}

const UNIT = /^(two|three|four|five|six|seven|eight|nine)$/;

function spoken(pieces: readonly Piece[], at: number): Amount | null {
  const half = matchAt(HALF_THOUSANDS, pieces, at);
  if (half) return { euros: half.tag, next: half.next };
  const [unit, tens] = [numberAt(pieces, at), numberAt(pieces, at + 1)];
  // "Six fifty".
  if (
    UNIT.test(pieces[at]?.text ?? '') &&
    unit &&
    tens &&
    tens.value >= 20 &&
    tens.value < 100 &&
    tens.shape === 'word'
  )
    return { euros: unit.value * 100 + tens.value, next: tens.next };
  const number = unit;
  if (number) return { euros: number.value, next: number.next };
  // "Around a thousand" has no number before it.
  const skip = /^(a|one)$/.test(pieces[at]?.text ?? '') ? numberAt(pieces, at + 1) : null;
  return skip && skip.value >= 100 ? { euros: skip.value, next: skip.next } : null;
}

/** `900,-` and `900.–` are an amount and nothing more. */
function pastDash(pieces: readonly Piece[], from: number): number {
  const suffix = pieces[from]?.text === '-' ? from + 1 : from;
  const at =
    /^(ти|х|та|ста|сот|ми)$/.test(pieces[suffix]?.text ?? '') && !pieces[suffix]?.gap ? suffix + 1 : from;
  const dash = /^[,.]$/.test(pieces[at]?.text ?? '') ? at + 1 : at;
  const last = pieces[dash]?.text === '-' && pieces[dash + 1]?.kind !== 'digits';
  return last && dash > at ? dash + 1 : at;
}

/** "Highest price - 720": a dash in the place of "is". */
const isDash = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === '-' &&
  pieces[at - 1]?.kind === 'word' &&
  pieces[at]?.gap === true &&
  pieces[at + 1]?.gap === true;

type Read = { euros: number[]; kinds: Set<'warm' | 'cold'>; doubt: boolean; known: boolean };

function readAll(pieces: readonly Piece[]): Read {
  const read: Read = { euros: [], kinds: new Set(), doubt: false, known: true };
  let at = 0;
  while (at < pieces.length) {
    const word = matchAt(MONEY_WORDS, pieces, at);
    const costs = costsAt(pieces, at);
    if (costs && costs.next >= (word?.next ?? 0)) {
      read.kinds.add(costs.kind);
      at = costs.next;
      continue;
    }
    const wide = word !== null && word.next - at > 1;
    const amount = wide ? null : (figuresAt(pieces, at) ?? spoken(pieces, at));
    if (amount) {
      if (amount.euros === null) read.doubt = true;
      else read.euros.push(amount.euros);
      at = pastDash(pieces, amount.next);
    } else if (word) {
      if (word.tag === 'warm' || word.tag === 'cold') read.kinds.add(word.tag);
      if (word.tag === 'doubt') read.doubt = true;
      at = word.next;
    } else {
      if (
        !isDash(pieces, at) &&
        /^[-+$£₴₽~<>≥]$/.test(pieces[at]?.text ?? '') &&
        pieces[at]?.text !== '~' &&
        pieces[at]?.text !== '<'
      )
        read.doubt = true;
      else if (!isDash(pieces, at) && !isQuiet(pieces[at]) && !/^[€~<≈≤]$/.test(pieces[at]?.text ?? ''))
        read.known = false;
      at += 1;
    }
  }
  return read;
}

function readMoney(text: string): Typed<Money> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  // The stop of "inkl. NK" would part the words.
  const { euros, kinds, doubt, known } = readAll(
    pieces.filter(({ text: sign }, n) => sign !== '.' || pieces[n - 1]?.kind !== 'word'),
  );
  const [amount] = euros;
  if (amount === undefined) return kinds.size > 0 ? VAGUE : null;
  if (euros.length > 1) return SEVERAL;
  if (doubt || !known || kinds.size > 1) return VAGUE;
  if (amount < LEAST_EUROS || amount > MOST_EUROS) return VAGUE;
  const [kind = null] = kinds;
  return { value: { cents: Math.trunc(amount) * 100, kind } };
}

/** "Now I pay 500, I can pay 700": the second is the answer. */
const ABLE =
  /^(?=.*?\d.*\d)(?=.*?(?<!\p{L})(?:зараз|сейчас|наразі|now|currently|gerade|aktuell|zurzeit|derzeit|momentan|jetzt)(?!\p{L})).*?\d.*?(?:[,;.]|\s(?:а|але|но|but|aber|и|і|and|und))\s*(?:а |але |но |but |aber |and |und )?(?:\p{L}+ ){0,2}?(?:можу|можемо|могу|можем|kann|können|can|could|потяну|потягну)(?!\p{L})\s*(.+)$/iu;

const NOW =
  /(?<!\p{L})(?:зараз|сейчас|наразі|now|currently|gerade|aktuell|zurzeit|derzeit|momentan|jetzt)(?!\p{L})/iu;
/** "I want it to be 800" has a past in Ukrainian and Russian. */
const WISHED = /(?<!\p{L})(?:щоб|щоби|чтобы|чтоб)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:була|був|було|были|была|был|было)(?!\p{L})/giu;
const MOST =
  /(?<!\p{L})(?:мож|мог|kann|könn|can|could|afford|up to|max|bis|до|не б|höchst|limit|бюджет|budget|потяг|потян)/iu;

/** "700, more is possible" names no highest. */
const MORE_GOES =
  /(?<!\p{L})(?:mehr|more|більше|больше)\s+(?:(?:geht|ginge|wäre|waere|ist|is|would be)\s+(?:auch|immer|possible|möglich|moeglich|ok|fine|notfalls)|можна|можно|можливо|возможно)(?!\p{L})/iu;

function readPossible(text: string): Typed<Money> {
  const [, able] = ABLE.exec(text.trim()) ?? [];
  // What is paid now is not what can be paid.
  if (able === undefined && NOW.test(text) && !MOST.test(text)) return VAGUE;
  const wished = WISHED.test(text) ? text.replace(PAST, ' ') : text;
  return readMoney(withMost(able ?? wished));
}

/** Money that is earned, owed or paid once is no rent. */
const OTHER_MONEY =
  /quid|buck|pound|фунт|франк|franken|злот|zlot|крон|kron|доллар|долар|dollar|verdien|gehalt|lohn|schuld|kaution|provision|abloese|einkommen|rente$|earn|income|debt|owe|deposit|salary|wage|savings|зараб|зарпл|дохо|долг|борг|залог|застав|завдат|каут|пенс|пособ|допомог|mehr|more|бол[еь]|біл|багат|много|much|viel|дорог|teuer|expens|дешев|мало|wenig/u;
/** Folded: that the sum is what can be paid, or what a rent is like. */
const PAYABLE =
  /€|eur|євр|евр|max|макс|(?<!\p{L})(?:bis|до|up to|under|unter|km|wm)(?!\p{L})|міс|мес|monat|month|warm|kalt|cold|тепл|холод|мож|мог|kann|koenn|can(?!\p{L})|could|afford|pay|zahl|плат|miete|rent|оренд|аренд|budget|бюджет|limit|ліміт|лимит|буде|waere|would|ok|потяг|потян/u;
const WORDS = { ...closedVocabulary(OTHER_MONEY, MONEY_WORDS, HALF_THOUSANDS), anchor: PAYABLE };

/**
 * Reads one amount a month, whole euros between 50 and 10,000. "About" and "up to" count as the amount; two amounts, "at least" and
 * other money are asked back.
 */
export function parseMoney(text: string): Typed<Money> {
  return MORE_GOES.test(text) ? VAGUE : forgiving(text, WORDS, readPossible);
}

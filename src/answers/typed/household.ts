/** Who will live together: adults and children from one answer, as "ich, meine Frau und unsere zwei Kinder (3 und 7)". */

import { fold } from '../fold.js';
import { AGE_LISTS } from './age-lists.js';
import { forgiving } from './forgiving.js';
import { withoutGrownAges } from './grown-ages.js';
import { withoutAbsent } from './household-absent.js';
import { adultsOf, minorsOf } from './household-count.js';
import { coupled } from './household-couple.js';
import { isWithFamily, leadOf, withoutCount } from './household-lead.js';
import { loneAges, loneNumber, saysNoMore } from './household-lone.js';
import { isMinor, type Scan } from './household-people.js';
import { scanHousehold } from './household-scan.js';
import { asSelf } from './household-self.js';
import { addsUp, totalBehind } from './household-total.js';
import { reworded, withHalves } from './household-wording.js';
import { LINK, NO } from './household-words.js';
import { tagsOf } from './lexicon.js';
import { WHO } from './people-words.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { withoutRoughAges } from './rough-ages.js';
import { type Typed, VAGUE } from './typed.js';
import { exactVocabulary } from './vocabulary.js';

/** What an answer said: `adults` from 18, `children` by age in whole years (-1 = on the way), each only when it is sure. */
export type Household = { adults: number; children?: number[] };

const WHO_IS_A_CHILD = { unclear: 'who' } as const;
const MOST_ADULTS = 20;
/** A larger number alone is rather somebody's age. */
const MOST_ALONE = 10;
const MOST_CHILDREN = 15;

/** "Four of us: 38, 36, 8 and 3": the ages of all of them, when a grown-up is among them. */
function everyAge({ total, groups, loose, each, bare, none }: Scan): Household | null {
  const ages = !total || groups.length > 0 || each || bare || none ? [] : loose;
  const children = ages.filter((age) => age < 18);
  const adults = ages.length - children.length;
  if (ages.length !== total?.value || adults === 0) return null;
  return { adults, ...(children.length > 0 ? { children } : {}) };
}

/** "Four months pregnant" is nobody's age. */
const PREGNANT =
  /(?=.*(?:schwanger|pregnant|вагітн|беремен))(?=.*(?:monat|month|week|woche|місяц|месяц|тиж|недел))/iu;
const AHEAD =
  /(?<!\p{L})(?:in|через|vor|за|назад|тому|ago)\s+(?:\d|\p{L}+\s+(?:jahr|year|год|лет|рок|рік))/iu;
const OTHERS = /племінни|племянни|nichte|neffe|niece|nephew|cousin|кузен|кузин|двоюр/iu;

const about = (scan: Scan): boolean =>
  scan.about || scan.groups.length + scan.loose.length > 0 || scan.bare !== null || scan.total !== null;

function scanned(pieces: readonly Piece[]): Scan | null {
  const large = pieces.some(({ kind, text }) => kind === 'digits' && text.length > 3);
  if (large) return null;
  const plain = withoutGrownAges(pieces);
  return scanHousehold(coupled(plain, plain.length < pieces.length));
}

function readAdults(text: string): Typed<Household> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  if (/^\s*[-−]\s*\d/.test(text) || PREGNANT.test(text)) return VAGUE;
  const nobody = tagsOf(LINK, pieces, isQuiet);
  if (nobody?.includes('nobody') && nobody.every((tag) => tag === 'nobody' || tag === 'fill'))
    return { value: { adults: 0 } };
  const scan = scanned(pieces);
  if (!scan) return VAGUE;
  if (scan.unclear) return about(scan) ? VAGUE : null;
  const all = everyAge(scan);
  if (all) return { value: all };
  const lead = leadOf(pieces, scan);
  const children = minorsOf(scan);
  const lone = loneNumber(scan);
  if (lone !== null && !saysNoMore(pieces)) return VAGUE;
  if (lone !== null)
    return lone > MOST_ALONE ? VAGUE : { value: { adults: lone, ...(scan.none ? { children: [] } : {}) } };
  if (!children || (scan.none && scan.groups.some(isMinor))) return VAGUE;
  const adults = adultsOf(scan, children);
  if (adults === 'who') return WHO_IS_A_CHILD;
  if (
    isWithFamily(fold(text)) &&
    !scan.total &&
    scan.groups.every((one) => one.kind === 'self' || isMinor(one))
  )
    return WHO_IS_A_CHILD;
  if (lead !== null && lead !== adults && lead !== (adults ?? 0) + (children.count ?? 0)) return VAGUE;
  if (adults === null || adults > MOST_ADULTS) return about(scan) ? VAGUE : null;
  const ages = scan.none ? [] : scan.groups.some(isMinor) || scan.loose.length > 0 ? children.ages : null;
  return {
    value: {
      adults,
      ...(ages && ages.length <= MOST_CHILDREN && (scan.none || ages.length > 0) ? { children: ages } : {}),
    },
  };
}

function readAges(text: string): Typed<number[]> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  if (PREGNANT.test(text)) return VAGUE;
  if (/^\s*[-−]\s*\d|[^\d\p{L}][-−]\d/u.test(text)) return VAGUE;
  if (tagsOf(NO, pieces, isQuiet)?.includes('no')) return { value: [] };
  const [no, comma] = pieces;
  if (no && comma && isQuiet(comma) && tagsOf(NO, [no], isQuiet)?.[0] === 'no') {
    const rest = scanHousehold(pieces.slice(2));
    const expected = rest.groups.length > 0 && rest.groups.every(({ ages }) => ages.includes(-1));
    if (expected && !rest.unclear && !rest.none && rest.loose.length === 0) return { value: [-1] };
    return rest.none && !rest.unclear && rest.groups.length === 0 && rest.loose.length === 0
      ? { value: [] }
      : VAGUE;
  }
  if (/^\s*\d\s*,5\s*$/.test(text) || /(^|\D)1\/2(\D|$)/.test(text)) return VAGUE;
  const behind = withoutCount(pieces);
  const scan = behind && scanned(behind);
  if (!scan) return VAGUE;
  if (scan.unclear || (scan.none && (scan.groups.some(isMinor) || scan.loose.length > 0)))
    return about(scan) ? VAGUE : null;
  if (scan.none) return { value: [] };
  // Nephews and nieces may well be somebody else's children.
  if (scan.groups.length > 0 && scan.groups.every(({ kind }) => kind === 'kin') && OTHERS.test(text))
    return VAGUE;
  const groups = scan.groups.some(isMinor);
  // "My friend has a 4-year-old", "in two years".
  if (!groups && scan.groups.some(({ kind }) => kind !== 'self')) return VAGUE;
  if (AHEAD.test(text)) return VAGUE;
  const children = groups ? minorsOf(scan) : null;
  if (groups && !children) return VAGUE;
  if (!groups && scan.groups.length > 0 && scan.loose.length === 0) return VAGUE;
  const ages = groups ? children?.ages : loneAges(scan);
  // "Two: a boy of 3 …" has to add up.
  const counted = scan.bare ?? scan.total;
  if (groups && counted && counted.value !== ages?.length) return VAGUE;
  if ((children?.grownUp ?? 0) > 0 || ages?.some((age) => age > 17)) return WHO_IS_A_CHILD;
  return ages && ages.length > 0 && ages.length <= MOST_CHILDREN
    ? { value: ages }
    : about(scan)
      ? VAGUE
      : null;
}

/**
 * Only what begins as another subject is no word about people: who is named, where they come from, what they look for. Any other
 * strange part may name somebody.
 */
const ELSEWHERE =
  /^\s*(?:(?:і|и|та|а|und|and|so)\s+)?(?:(?:мене|меня|mein|my|mich) (?:звати|зовут|name|зовуть)|ich heisse|i am called|(?:ми|мы|я|wir|ich|we|i)?\s*(?:(?:тут|зараз|уже|вже|сейчас|здесь|jetzt|now|are|am|bin|sind|have|haben|hab)\s+){0,2}(?:приїха\p{L}+|приеха\p{L}+|тіка\p{L}+|втек\p{L}+|утек\p{L}+|сбежал\p{L}*|бежал\p{L}*|шука\p{L}+|ищ\p{L}+|looking|look|searching|such\p{L}+|gefl\p{L}+|came|come|fled|kommen|komme|потребу\p{L}+|нужд\p{L}+|brauch\p{L}*|need|дуже|очень|wuerd\p{L}+|допоможіть|помогите|help|hilf\p{L}*))(?!\p{L})/u;

const WORDS = { ...exactVocabulary(LINK, WHO, NO, ...AGE_LISTS), aside: ELSEWHERE };

/**
 * Reads how many adults there are, and the children's ages when they are said too.
 * @returns `adults` always in a value; "нас четверо" is `who`: it does not say who is a child.
 */
export function parseAdults(text: string): Typed<Household> {
  const whole = parsePeople(text);
  const total = totalBehind(text);
  if (total === null) return whole;
  const named = parsePeople(total.said);
  if (whole === null || !('value' in whole)) return addsUp(named, total.count) ? named : whole;
  // "Our child, so 3" may be an age or how many they are.
  const aged = whole.value.children?.at(-1) === total.count;
  const bare = named !== null && 'value' in named && named.value.children === undefined;
  return aged && bare ? VAGUE : whole;
}

function parsePeople(text: string): Typed<Household> {
  return forgiving(asSelf(withoutRoughAges(reworded(withoutAbsent(withHalves(text))))), WORDS, readAdults);
}

/**
 * Reads the ages of the children in whole years: `-1` for one on the way, `[]` for none.
 * Somebody of 18 or older is no child, so that the answer is asked back (`who`).
 */
export function parseAges(text: string): Typed<number[]> {
  return forgiving(withHalves(text), WORDS, readAges);
}

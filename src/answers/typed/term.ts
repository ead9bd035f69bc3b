/** Reads how long somebody wants to stay, in months: "für ein Jahr", "назавжди", "egal wie lange". */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';
import { closedVocabulary } from './vocabulary.js';

/** Whole months, `unlimited` with no end, or `any` where every length will do. */
export type Term = number | 'unlimited' | 'any';
type TermWord =
  | 'unlimited'
  | 'any'
  | 'doubt'
  | 'half'
  | 'month'
  | 'year'
  | 'fill'
  | 'long'
  | 'wish'
  | 'and-half';

const TERM_WORDS = lexicon<TermWord>(
  [
    'unlimited',
    'indefinite, indefinite period, open end, openend, назавжди, назавше, навічно, навсегда, постійно, на постійно, на постійній основі, постійне житло, постійне проживання, постоянно, на постоянно, на постоянной основе, постоянное жильё|жилье, безстроково, бессрочно, без строку, без срока, без кінцевої дати, без конечной даты, без обмежень, без ограничений, необмежено, неограниченно, без терміну, якнайдовше, якомога довше, як можна довше, чим довше тим краще, как можно дольше, насовсем, насовсім, чем дольше тем лучше, максимально довго, максимально долго, на все життя, на всю жизнь, unbefristet/-/e/er/es, dauerhaft/-/e, auf dauer, für immer, immer, ohne enddatum, ohne ende, ohne befristung, unbegrenzt, so lange wie|es möglich|geht, solange wie|es möglich|geht, möglichst lange, je länger desto besser, permanent, permanently, forever, for good, for ever, indefinitely, unlimited, with no end date, no end date, open ended, as long as possible, the longer the better, without end',
  ],
  [
    'any',
    'doesnt matter how long, does not matter how long, it doesnt matter how long, egal auf|für wie lange, egal wie lang, ganz egal wie lange|lang, ist mir|uns egal wie lange|lang, ist|mir|uns wurscht|wurst|schnuppe, ist mir|uns wurscht|wurst, без разницы|різниці на|як|как сколько|скільки|долго|довго, неважно|неважливо на сколько|скільки, неважно|неважливо сколько|скільки, як вийде, как выйдет|получится, wie es kommt|passt, dont mind how long, no matter for how long, хоч на скільки, хоть на сколько, хоч скільки, хоть сколько, на скільки дадуть, на сколько дадут, на скільки можна, на сколько можно, solange es geht ist egal, скільки дозволять, сколько разрешат, idc, macht keinen unterschied, kein unterschied, makes no difference, no difference, немає різниці, нет разницы, пофіг, пофиг, по фіг, по фигу, по фігу, пофігу, пофигу, пофіг де, пофиг где, по фіг де, по фиг, по барабану, до лампочки, scheißegal, schnurz, wumpe, latte, все одно, всеодно, байдуже, байдуже скільки, неважливо, не важливо, будь який строк|термін, на будь який строк|термін, будь який, скільки завгодно, як завгодно, без різниці, всё равно, все равно, неважно, не важно, любой срок, на любой срок, любой, сколько угодно, без разницы, egal, egal wie lange, ganz egal, ist egal, ist mir egal, ist uns egal, jede dauer, beliebig, beliebig lange, wie auch immer, flexibel, spielt keine rolle, any, any length, any length is fine, any time, doesnt matter, it doesnt matter, does not matter, dont care, dont mind, flexible, no preference, no matter how long, whatever, however long',
  ],
  [
    'long',
    'länger, längere zeit, longer, довше, дольше, надовго, надолго, довго, долго, langfristig, längerfristig, long term, longterm, long, на довгий час|термін, на долгий срок, на долгое время',
  ],
  ['wish', 'am liebsten, бажано, желательно, preferably, ideally, хотілося б, хотелось бы'],
  ['and-half', 'з половиною, с половиной, і півроку, и полгода, і пів року, and a half, einhalb'],
  ['half', 'пів, пол, half a, half, halbes, halben, halb'],
  [
    'month',
    'mon, mons, mths, мсц, місяц/ь/і/я/ів, міс, месяц/-/а/ев/ы, мес, monat/-/e/en/s, month/-/s, mo, mos, mth, mths',
  ],
  [
    'year',
    'рочк/и/ів/у/а, годк/а/ов, годик/ов, рік, року, роки, років, рочок, год, года, лет, годик, годика, jahr/-/e/en/s, year/-/s, yr, yrs',
  ],
  [
    'doubt',
    'або, чи, или, либо, oder, or, to, bis, до, від, от, from, between, zwischen, між, между, мінімум, минимум, не менше, не меньше, хоча б, хотя бы, найменше, mindestens, wenigstens, at least, min, minimum, більше, больше, понад, more than, over, mehr als, тимчасово, временно, недовго, недолго, ненадовго, ненадолго, vorübergehend, kurzfristig, kurz, temporary, temporarily, short, short term, кілька, декілька, несколько, пару, пара, paar, ein paar, einige, few, a few, couple, a couple of, some, several, приблизно, примерно, около, близько, ungefähr, circa, ca, etwa, about, around, roughly, не, nicht, not, kein, keine, no, може, можливо, может, возможно, vielleicht, maybe, perhaps, поки, пока, erstmal, zunächst, for now, спочатку, сначала, майже, почти, fast, almost, тиждень, тижні, тижнів, недели, недель, неделю, woche, wochen, week, weeks, день, дні, днів, дня, дней, tage, tagen, tag, day, days, скоро, знаю, know, weiss',
  ],
  [
    'fill',
    'or so, or thereabouts, на, для, у, в, і, и, та, й, and, und, термін, строк, срок, на термін, на строк, на срок, für, auf, einen, eine, ein, einem, zeitraum, von, for, a, an, the, of, period, the next, next, я, ми, мы, ich, wir, i, we, хочу, хочемо, хотим, хотів би, хотіла б, хотіли б, хотел бы, хотела бы, хотели бы, б, бы, жити, жить, залишитися, остаться, зняти, снять, орендувати, арендовать, житло, житла, жильё, жилье, квартира, квартиру, шукаємо, шукаю, ищем, ищу, suche, suchen, möchte, möchten, würde, würden, gern, gerne, will, wollen, bleiben, wohnen, mieten, wohnung, want, would, like, to stay, stay, live, rent, flat, home, d, ll, will, need, потрібно, треба, нужно, надо, brauchen, brauche, please, bitte, будь ласка, пожалуйста, рівно, ровно, genau, exactly, лише, тільки, только, nur, only, just, десь на, ok, так, да, ja, yes, wäre, gut, ідеально, идеально, ideally, ist, is, it, s, full, цілий, целый, ganzes, whole, один, одне, тут, здесь, hier, here, ну',
  ],
  [
    'fill',
    'там, dort, there, drin, якщо можна, якщо можливо, если можно, если возможно, wenn möglich, wenn es geht, if possible, if we can',
  ],
  ['fill', SMALL_WORDS],
);
const WHOLE = lexicon<number>(
  [
    6,
    'півроку, пів року, півріччя, полгода, пол года, полгодика, ein halbes jahr, halbes jahr, einem halben jahr, half a year, half year, a half year, half an year, halbjahr',
  ],
  [
    18,
    'півтора року, півтора роки, полтора года, anderthalb jahre, eineinhalb jahre, anderthalb, eineinhalb, a year and a half, one and a half years, year and a half, one and a half, рік і пів, рік з половиною, год с половиной',
  ],
  [30, 'два з половиною роки, два с половиной года, zweieinhalb jahre, two and a half years'],
);

/** `года на два`, `місяців шість`: the unit before its number. */
function turnedAt(pieces: readonly Piece[], at: number): { months: number; next: number } | null {
  const unit = /^(рок|роч|міс|год|лет|мес)/.test(pieces[at]?.text ?? '')
    ? matchAt(TERM_WORDS, pieces, at)
    : null;
  if (unit?.tag !== 'month' && unit?.tag !== 'year') return null;
  if (numberAt(pieces, at - 1)) return null;
  const number = numberAt(pieces, pieces[unit.next]?.text === 'на' ? unit.next + 1 : unit.next);
  const another = number && matchAt(TERM_WORDS, pieces, number.next)?.tag;
  if (!number || number.shape === 'group' || another === 'month' || another === 'year') return null;
  return { months: number.value * (unit.tag === 'year' ? 12 : 1), next: number.next };
}

/** `6 months`, `two years`, `ein Jahr`; a unit alone is one of it. Null = no length begins here. */
function lengthAt(pieces: readonly Piece[], at: number): { months: number; next: number } | null {
  const whole = matchAt(WHOLE, pieces, at);
  if (whole) return { months: whole.tag, next: whole.next };
  const turned = turnedAt(pieces, at);
  if (turned) return turned;
  const number = numberAt(pieces, at);
  const unit = matchAt(TERM_WORDS, pieces, number?.next ?? at);
  if (unit?.tag !== 'month' && unit?.tag !== 'year') return null;
  return { months: (number?.value ?? 1) * (unit.tag === 'year' ? 12 : 1), next: unit.next };
}

function readTerm(text: string): Typed<Term> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const words = new Set<TermWord>();
  const months: number[] = [];
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const word = matchAt(TERM_WORDS, pieces, at);
    const length = lengthAt(pieces, at);
    if (length && length.next >= (word?.next ?? 0)) months.push(length.months);
    else if (word) words.add(word.tag);
    else if (!isQuiet(pieces[at])) strange = true;
    at = length && length.next >= (word?.next ?? 0) ? length.next : (word?.next ?? at + 1);
  }
  const [only] = months;
  const named = (['unlimited', 'any'] as const).filter((word) => words.has(word));
  if (only === undefined && named.length === 0)
    return (words.has('doubt') || words.has('long')) && !strange ? VAGUE : null;
  if (months.length + named.length > 1) return SEVERAL;
  if (words.has('long') && (named[0] !== 'unlimited' || words.has('wish'))) return VAGUE;
  if (strange || words.has('doubt') || words.has('half') || words.has('and-half')) return VAGUE;
  if (named[0]) return { value: named[0] };
  return only !== undefined && only >= 1 && only <= 120 ? { value: only } : VAGUE;
}

/** Somebody's age, how long something took, or another year than one of twelve months. */
const OTHER_LENGTHS =
  /ed$|ge\p{L}+t$|л[иа]?$|в$|prob|випроб|испыт|notice|frist|alt$|old|seit|since|ago|вже|уже|возраст|вік|semest|сем[еє]стр|(?:e|er|es|en|ый|ий|ой|ую|ого|ых|их|і|ї)$/u;
const WORDS = closedVocabulary(OTHER_LENGTHS, TERM_WORDS, WHOLE);

/** @returns one length; "at least a year", "long" and two lengths are asked back. */
export function parseTerm(text: string): Typed<Term> {
  return forgiving(text, WORDS, readTerm);
}

/** Numbers in digits and in words of the four languages, with their inflections: `двадцяти п'яти`, `zwölfhundert`. */
import { fold } from '../fold.js';
import { germanNumber, germanNumberWords } from './german-numbers.js';
import { formsOf } from './lexicon.js';
import { type Piece, pastHyphen } from './pieces.js';

/** `group` = a collective numeral, which counts people or things (`двоє`, `zu dritt`). */
export type NumberRead = { value: number; next: number; shape: 'digits' | 'word' | 'group' };

const CARDINALS: readonly (readonly [number, string])[] = [
  [0, 'нуль, нуля, ноль, ноля, zero, null'],
  [1, 'один, одна, одне, одно, одну, одного, одному, одним, одной, одном, однією, одній, одною'],
  [1, 'ein, eins, eine, einen, einem, einer, eines, one'],
  [2, 'два, дві, две, двух, двох, двом, двум, двома, двумя, zwei, zwo, zweien, zweier, two'],
  [3, 'три, трьох, трех, трьом, трем, трьома, тремя, drei, dreien, dreier, three'],
  [4, 'чотири, чотирьох, чотирьом, чотирма, четыре, четырех, четырем, четырьмя, vier, vieren, four'],
  [5, 'пят/ь/и/ьма/ью/ьом, five'],
  [6, 'шість, шісти, шести, шістьма, шестьма, шесть, шестью, six'],
  [7, 'сім, семи, сьома, сьоми, семь, seven'],
  [8, 'вісім, восьми, вісьма, восемь, восемью, eight'],
  [9, 'девят/ь/и/ьма/ью, nine'],
  [10, 'десят/ь/и/ьма/ью, ten'],
  [11, 'одинадцят/ь/и, одиннадцат/ь/и/ью, eleven'],
  [12, 'дванадцят/ь/и, двенадцат/ь/и/ью, twelve'],
  [13, 'тринадцят/ь/и, тринадцат/ь/и/ью, thirteen'],
  [14, 'чотирнадцят/ь/и, четырнадцат/ь/и/ью, fourteen'],
  [15, 'пятнадцят/ь/и, пятнадцат/ь/и/ью, fifteen'],
  [16, 'шістнадцят/ь/и, шестнадцат/ь/и/ью, sixteen'],
  [17, 'сімнадцят/ь/и, семнадцат/ь/и/ью, seventeen'],
  [18, 'вісімнадцят/ь/и, восемнадцат/ь/и/ью, eighteen'],
  [19, 'девятнадцят/ь/и, девятнадцат/ь/и/ью, nineteen'],
  [20, 'двадцят/ь/и/ьма, двадцат/ь/и/ью, twenty'],
  [30, 'тридцят/ь/и/ьма, тридцат/ь/и/ью, thirty'],
  [40, 'сорок, сорока, forty, fourty'],
  [50, 'пятдесят, пятдесяти, пятдесятьма, пятьдесят, пятидесяти, fifty'],
  [60, 'шістдесят, шістдесяти, шестьдесят, шестидесяти, sixty'],
  [70, 'сімдесят, сімдесяти, семьдесят, семидесяти, seventy'],
  [80, 'вісімдесят, вісімдесяти, восемьдесят, восьмидесяти, eighty'],
  [90, 'девяносто, девяноста, ninety, ninty'],
  [100, 'сто, ста'],
  [200, 'двохста, двомстам, двумстам, двустам, двухста, двісті, двохсот, двести, двухсот'],
  [300, 'трьохста, трьомстам, трехста, тремстам, триста, трьохсот, трехсот'],
  [400, 'чотирьохста, чотирьомстам, четырехста, четыремстам, чотириста, чотирьохсот, четыреста, четырехсот'],
  [500, 'пятиста, пятистам, пятьохсот, пятистам, пятьюстами, пятсот, пятисот, пятьсот'],
  [
    600,
    'шестиста, шістсот, шестистам, шістьохсот, шистсот, шестьюстами, шестсот, шистот, шістсот, шестисот, шестьсот',
  ],
  [700, 'семиста, семистам, сімохсот, семсот, семьюстами, сімсот, семисот, семьсот'],
  [800, 'восьмиста, восьмистам, вісьмохсот, восемьюстами, восемсот, вісімсот, восьмисот, восемьсот'],
  [900, 'девятиста, девятистам, девятьохсот, девятьюстами, девятсот, девятсот, девятисот, девятьсот'],
];
const GROUPS: readonly (readonly [number, string])[] = [
  [
    2,
    'двоє, двое, двоих, двоїх, двоим, двійко, двойко, обоє, оба, обе, обоих, обом, обоим, обеим, обидва, обидві, обидвом, beide, beiden, both',
  ],
  [3, 'троє, трое, троих, троїх, троим, трійко'],
  [4, 'четверо, четверых, четверим, четвірко'],
  [5, 'пятеро, пятерых, пятьох, пятерим'],
  [6, 'шестеро, шестерых, шістьох'],
  [7, 'семеро, семерых, сімох'],
  [8, 'восьмеро, восьмерых, вісьмох'],
];
/** `zu dritt`, `вдвох`: so many together, whoever they are. */
const TOGETHER: readonly (readonly [number, string])[] = [
  [2, 'zweit, вдвох, удвох, вдвоем'],
  [3, 'dritt, втрьох, утрьох, втроем'],
  [4, 'viert, вчотирьох, учотирьох, вчетвером'],
  [5, 'fuenft, вп’ятьох, впятьох, впятером'],
  [6, 'sechst, вшістьох, вшестером'],
];
const TIMES: readonly (readonly [number, string])[] = [
  [100, 'hundred, hundert, сотень, сотен, сотні, сотни'],
  [1000, 'thousand, grand, tausend, tsd, tys, k, к, тис, тыс, тисяч/а/і/-/у, тысяч/а/и/-/у, тыщ/а/и/-/у'],
];

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, list]) => formsOf(list).map((form) => [fold(form), value] as const)));

const CARDINAL = table(CARDINALS);
const GROUP = table(GROUPS);
const COMPANY = table(TOGETHER);
const FACTOR = table(TIMES);

/** The words of numbers, for knowing one that was mistyped. */
export const numberWords = (): string[] =>
  [CARDINAL, GROUP, COMPANY, FACTOR].flatMap((words) => [...words.keys()]).concat(germanNumberWords());

/** What one word adds to a number. */
function partOf(word: string): number | null {
  return CARDINAL.get(word) ?? germanNumber(word);
}

/** Whether a part may follow in a group of three digits: `двадцять` + `п'ять`, not `п'ять` + `двадцять`. */
function fits(group: number, part: number): boolean {
  if (part === 0) return false;
  if (part < 10) return group % 10 === 0 && group % 100 !== 10;
  return part < 100 ? group % 100 === 0 : group === 0;
}

type Sum = { total: number; group: number; next: number };

/** The longest number in words from `at` on. */
function inWords(pieces: readonly Piece[], at: number, from: Sum): Sum {
  let sum = from;
  let place = at;
  while (place < pieces.length) {
    const word = pieces[place];
    if (word === undefined || word.kind === 'mark') break;
    const joined = /^(and|und|і|и|та)$/.test(word.text);
    if (
      joined &&
      !(sum.next > from.next && /^(hundred|thousand|hundert|tausend)$/.test(pieces[place - 1]?.text ?? ''))
    )
      break;
    if (joined) {
      place += 1;
      continue;
    }
    const factor = FACTOR.get(word.text);
    const part =
      word.kind === 'digits'
        ? sum.total > 0 && word.text.length === 3
          ? Number(word.text)
          : null
        : partOf(word.text);
    if (factor === 1000 && sum.total === 0)
      sum = { total: (sum.group || 1) * 1000, group: 0, next: place + 1 };
    else if (factor === 100 && sum.group < 20)
      sum = { ...sum, group: (sum.group || 1) * 100, next: place + 1 };
    else if (
      part !== null &&
      part > 0 &&
      (part < 1000 ? fits(sum.group, part) : sum.total + sum.group === 0)
    ) {
      sum = { ...sum, group: sum.group + part, next: place + 1 };
    } else break;
    place = pastHyphen(pieces, sum.next);
  }
  return sum;
}

/** The whole number that begins at `at`; null when there is none. Fractions and separators are the caller's. */
export function numberAt(pieces: readonly Piece[], at: number): NumberRead | null {
  const first = pieces[at];
  if (first === undefined || first.kind === 'mark') return null;
  if (first.kind === 'digits') {
    if (first.text.length > 7) return null;
    const sum = FACTOR.has(pieces[at + 1]?.text ?? '')
      ? inWords(pieces, at + 1, { total: 0, group: Number(first.text), next: at + 1 })
      : { total: 0, group: Number(first.text), next: at + 1 };
    return { value: sum.total + sum.group, next: sum.next, shape: 'digits' };
  }
  const group = GROUP.get(first.text);
  if (group !== undefined) return { value: group, next: at + 1, shape: 'group' };
  if (CARDINAL.get(first.text) === 0) return { value: 0, next: at + 1, shape: 'word' };
  if (/^([kк]|tys|tsd|grand)$/.test(first.text)) return null;
  const sum = inWords(pieces, at, { total: 0, group: 0, next: at });
  return sum.next > at ? { value: sum.total + sum.group, next: sum.next, shape: 'word' } : null;
}

/** `zu dritt`, `втрьох`: how many are together; null when nothing of the kind begins at `at`. */
export function companyAt(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const word = pieces[at]?.text ?? '';
  const place = word === 'zu' ? at + 1 : at;
  const name = pieces[place]?.text ?? '';
  const value = COMPANY.get(name);
  const german = /^[a-z]/.test(name);
  return value !== undefined && german === (word === 'zu') ? { value, next: place + 1 } : null;
}

/** Reads ordinal numbers for days of a month, as `fifteenth` and `двадцать пятое`. */
import { germanNumber } from './german-numbers.js';
import { numberAt } from './numbers.js';
import type { Piece } from './pieces.js';

const ORDINALS: readonly [number, RegExp][] = [
  [1, /^(перш(ого|е|ому)|перв(ого|ое|ому)|ersten?|erster|first)$/],
  [2, /^(друг(ого|е)|втор(ого|ое)|zweiten?|zweiter|second)$/],
  [3, /^(трет(ього|є|ього)|трет(ьего|ье)|dritten?|dritter|third)$/],
  [4, /^(четверт(ого|е)|четверт(ого|ое)|vierten?|vierter|fourth)$/],
  [5, /^(пят(ого|е|ое)|fuenften?|fuenfter|fifth)$/],
  [6, /^(шост(ого|е)|шест(ого|ое)|sechsten?|sechster|sixth)$/],
  [7, /^(сьом(ого|е)|седьм(ого|ое)|siebten?|siebter|siebenten|seventh)$/],
  [8, /^(восьм(ого|е|ое)|achten|achter|eighth)$/],
  [9, /^(девят(ого|е|ое)|neunten?|neunter|ninth)$/],
  [10, /^(десят(ого|е|ое)|zehnten?|zehnter|tenth)$/],
  [12, /^(дванадцят(ого|е)|двенадцат(ого|ое)|twelfth)$/],
  [20, /^(двадцят(ого|е)|двадцат(ого|ое)|twentieth)$/],
  [30, /^(тридцят(ого|е)|тридцат(ого|ое)|thirtieth)$/],
];
const SLAVIC_TEEN = /^(.+надц|.+надц)(ят|ат)(ого|е|ое)$/;

/** A day of the month in words: `п'ятнадцятого`, `двадцать пятое`, `fünfzehnten`, `fifteenth`. */
export function ordinalAt(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const word = pieces[at]?.text ?? '';
  const known = ORDINALS.find(([, form]) => form.test(word))?.[0];
  if (known !== undefined) return { value: known, next: at + 1 };
  const teen = SLAVIC_TEEN.exec(word);
  const cardinal = teen ? numberAt([{ kind: 'word', text: `${teen[1]}${teen[2]}ь`, gap: true }], 0) : null;
  if (cardinal) return { value: cardinal.value, next: at + 1 };
  const german = germanNumber(word.replace(/(st|t)(en|er|e)$/, ''));
  if (/(st|t)(en|er|e)$/.test(word) && german !== null) return { value: german, next: at + 1 };
  const english = /^(.+)th$/.exec(word);
  const value = english
    ? (numberAt([{ kind: 'word', text: english[1] ?? '', gap: true }], 0)?.value ?? null)
    : null;
  if (value !== null) return { value, next: at + 1 };
  const tens = numberAt([{ kind: 'word', text: word, gap: true }], 0);
  if (tens && (tens.value === 20 || tens.value === 30)) {
    const place = pieces[at + 1]?.text === '-' ? at + 2 : at + 1;
    const unit = ORDINALS.find(([n, form]) => n < 10 && form.test(pieces[place]?.text ?? ''))?.[0];
    if (unit !== undefined) return { value: tens.value + unit, next: place + 1 };
  }
  return null;
}

/** The genitives in which days of a month stand in Ukrainian and Russian, for knowing them in Latin letters. */
export const ORDINAL_WORDS: readonly string[] = [
  ...'першого другого третього четвертого пятого шостого сьомого восьмого девятого десятого двадцятого тридцятого'.split(
    ' ',
  ),
  ...'первого второго третьего шестого седьмого двадцатого тридцатого'.split(' '),
  ...'один два три чотир пят шіст сім вісім девят'.split(' ').map((one) => `${one}надцятого`),
  ...'один две три четыр пят шест сем восем девят'.split(' ').map((one) => `${one}надцатого`),
];

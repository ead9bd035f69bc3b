/** Names of German places as keys: one for how they are written, and one for how they sound in German, Ukrainian or Russian letters. */
import { fold, isCyrillic, plainUmlauts, words } from './fold.js';
import { unmarked } from './typed/places.js';

/** Longer texts name their town in the first words or not at all. */
const LONGEST = 300;

/** The words of a text or a name, folded; `Frankfurt/Oder` reads as it is spoken, and ä, ae and a are one. */
export function placeWords(text: string): string[] {
  return words(fold(unmarked(text.slice(0, LONGEST)))).map(plainUmlauts);
}

/** A name without what tells it from others of the name: `Neustadt` of `Neustadt an der Weinstraße`. */
export function headOf(name: string): string[] {
  const all = placeWords(name.replace(/\(.*$/, ''));
  const at = all.findIndex(
    (word, n) => n > 0 && /^(am|an|a|im|i|in|bei|b|ob|vor|v|unter|auf|unterm)$/.test(word),
  );
  return at < 0 ? all : all.slice(0, at);
}

const OF_CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'f',
  г: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  э: 'e',
  ж: 's',
  з: 's',
  и: 'i',
  і: 'i',
  ї: 'i',
  ы: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 's',
  ш: 's',
  щ: 's',
  ь: '',
  ъ: '',
  ю: 'u',
  я: 'a',
};

/** How German writes a sound that Cyrillic writes otherwise; in this order. */
const OF_LATIN: readonly (readonly [RegExp, string])[] = [
  [/([aeiouy])h(?=[bcdfgklmnpqrstvwxz]|$)/g, '$1'],
  [/tsch|sch/g, 's'],
  [/chs|x/g, 'ks'],
  [/ck/g, 'k'],
  [/ch/g, 'h'],
  [/tz|ts|z/g, 'c'],
  [/ph|v|w/g, 'f'],
  [/th|dt/g, 't'],
  [/qu/g, 'kf'],
  [/eu/g, 'oi'],
  [/ie/g, 'i'],
  [/g/g, 'h'],
  [/[yj]/g, 'i'],
];

/** How a name sounds, coarsely; the same for «Гофгайм», «Хофхайм» and "Hofheim". */
export function soundOf(name: readonly string[]): string {
  const one = name.join('');
  const latin = isCyrillic(one)
    ? [...one.replace(/зі$/, 'г')].map((sign) => OF_CYRILLIC[sign] ?? sign).join('')
    : OF_LATIN.reduce((text, [from, to]) => text.replace(from, to), one);
  return latin
    .replace(/ei/g, 'ai')
    .replace(/c/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** A Cyrillic word without the ending of a case. */
export const withoutEnding = (word: string): string =>
  isCyrillic(word) && word.length > 5 ? word.replace(/(ом|ем|ою|ею|а|у|е|і|и|ы|ю|я)$/, '') : word;

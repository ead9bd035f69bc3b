/** One spelling for words that people write in several ways, as they are spoken or for short. */

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['немає', 'нема, немае, нимає'],
  ['нет', 'нету, неть'],
  ['нічого', 'нічо, ничого'],
  ['ничего', 'ничо, ниче'],
  ['що', 'шо'],
  ['что', 'чо, што'],
  ['зараз', 'зара, заразки'],
  ['сейчас', 'щас, щяс, сечас'],
  ['тільки', 'тіко, тільке, тока'],
  ['только', 'токо, толька, ток'],
  ['хочемо', 'хочем'],
  ['маємо', 'маєм'],
  ['вообще', 'ваще, воще, вобще'],
  ['пожалуйста', 'пожалуста, пожалуйсто'],
  ['спасибо', 'спасиб, пасиб'],
  ['будь', 'буть'],
  ['nicht', 'nich, nit, ned'],
  ['nichts', 'nix, nuescht'],
  ['habe', 'hab, hob'],
  ['wir', 'wier, wia'],
  ['ist', 'isch'],
  ['sind', 'san, sen'],
  ['einen', 'nen'],
  ['please', 'plz, pls'],
];
const ONE = new Map(
  SPELLINGS.flatMap(([one, others]) => others.split(', ').map((other) => [other, one] as const)),
);

/** The usual spelling of a folded word; the word itself when there is none. */
export const usual = (word: string): string => ONE.get(word) ?? word;

/** German numbers, which are written in one word: `neunhundertfünfzig`. */
import { fold } from '../fold.js';
import { formsOf } from './lexicon.js';

const GERMAN: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'ein, eins, oans, oane'],
      [2, 'zwei, zwo, zwoa, zwee'],
      [3, 'drei, dreie'],
      [4, 'vier, viere'],
      [5, 'fuenf, funf'],
      [6, 'sechs'],
      [7, 'sieben'],
      [8, 'acht'],
      [9, 'neun'],
      [10, 'zehn'],
      [11, 'elf'],
      [12, 'zwoelf, zwolf'],
      [13, 'dreizehn'],
      [14, 'vierzehn'],
      [15, 'fuenfzehn, funfzehn'],
      [16, 'sechzehn'],
      [17, 'siebzehn'],
      [18, 'achtzehn'],
      [19, 'neunzehn'],
      [20, 'zwanzig'],
      [30, 'dreissig, dreisig'],
      [40, 'vierzig'],
      [50, 'fuenfzig, funfzig'],
      [60, 'sechzig'],
      [70, 'siebzig'],
      [80, 'achtzig'],
      [90, 'neunzig'],
    ] as const
  ).flatMap(([value, list]) => formsOf(list).map((form) => [fold(form), value] as const)),
);

/** German words of numbers up to 99, and of the whole hundreds. */
export function germanNumberWords(): string[] {
  const german = [...GERMAN.keys()];
  const below = (value: number) => (word: string) => (GERMAN.get(word) ?? 0) < value;
  const tens = german.filter((word) => (GERMAN.get(word) ?? 0) >= 20);
  const compound = tens.flatMap((ten) => german.filter(below(10)).map((unit) => `${unit}und${ten}`));
  return german.concat(
    compound,
    german.filter(below(20)).map((unit) => `${unit}hundert`),
  );
}

/** A German number below a million in one word, as `neunhundertfünfzig`; null when it is none. */
export function germanNumber(word: string): number | null {
  const simple = GERMAN.get(word);
  if (simple !== undefined) return simple;
  for (const [name, factor, most] of [
    ['tausend', 1000, 999],
    ['hundert', 100, 19],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0 || word === name) continue;
    const times = at === 0 ? 1 : germanNumber(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^und(?=.)/, '');
    const more = rest === '' ? 0 : germanNumber(rest);
    return times === null || more === null || times > most || more >= factor ? null : times * factor + more;
  }
  const [, unit = '', tens = ''] = /^(.+?)und(.+)$/.exec(word) ?? [];
  const [one, ten] = [GERMAN.get(unit), GERMAN.get(tens)];
  return one !== undefined && ten !== undefined && one < 10 && ten >= 20 ? one + ten : null;
}

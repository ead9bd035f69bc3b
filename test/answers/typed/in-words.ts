/** Writes whole numbers from 1 to 9,999 in words, apart from how the service reads them. */
import type { Language } from '../../../src/words/language.js';

type Words = { ones: string[]; tens: string[]; hundreds: string[]; thousands: (n: number) => string };

const list = (words: string): string[] => ['', ...words.split(' ')];
const plural = (n: number, one: string, few: string, many: string): string =>
  n === 1 ? one : n < 5 ? few : many;

const UK: Words = {
  ones: list(
    'один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять',
  ),
  tens: list('десять двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто'),
  hundreds: list('сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот'),
  thousands: (n) => `${['', 'одна', 'дві'][n] ?? UK.ones[n]} ${plural(n, 'тисяча', 'тисячі', 'тисяч')}`,
};
const RU: Words = {
  ones: list(
    'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
  tens: list('десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  hundreds: list('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
  thousands: (n) => `${['', 'одна', 'две'][n] ?? RU.ones[n]} ${plural(n, 'тысяча', 'тысячи', 'тысяч')}`,
};
const EN: Words = {
  ones: list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('ten twenty thirty forty fifty sixty seventy eighty ninety'),
  hundreds: list('one two three four five six seven eight nine').map((word) => word && `${word} hundred`),
  thousands: (n) => `${EN.ones[n]} thousand`,
};
const DE_ONES = list(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const DE_TENS = list('zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

function belowHundred({ ones, tens }: Words, number: number): string {
  if (number < 20) return ones[number] ?? '';
  return [tens[Math.floor(number / 10)], ones[number % 10]].filter(Boolean).join(' ');
}

function german(number: number): string {
  if (number >= 1000) return `${DE_ONES[Math.floor(number / 1000)]}tausend${german(number % 1000)}`;
  if (number >= 100) return `${DE_ONES[Math.floor(number / 100)]}hundert${german(number % 100)}`;
  if (number === 1) return 'eins';
  if (number < 20) return DE_ONES[number] ?? '';
  const one = number % 10;
  return `${one === 0 ? '' : `${DE_ONES[one]}und`}${DE_TENS[Math.floor(number / 10)]}`;
}

/** `number` in words of `language`. */
export function inWords(language: Language, number: number): string {
  if (language === 'de') return german(number);
  const words = { uk: UK, ru: RU, en: EN }[language];
  const thousands = number >= 1000 ? words.thousands(Math.floor(number / 1000)) : '';
  const hundreds = words.hundreds[Math.floor((number % 1000) / 100)];
  return [thousands, hundreds, belowHundred(words, number % 100)].filter(Boolean).join(' ');
}

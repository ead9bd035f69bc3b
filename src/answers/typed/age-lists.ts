/** The words that ages are read by: their units, halves, and whole expressions. */
import { lexicon } from './lexicon.js';

export type Unit = 'year' | 'part-year' | 'month' | 'week';

export const UNITS = lexicon<Unit>(
  ['part-year', 'року, роки, года, рочки, рочка, годика'],
  [
    'year',
    'рік, роки, років, рокам, роком, рочк/и/ів, рочок, річок, літ, год, лет, годик/-/а/и/ов, годочк/а/ов, jahr/-/e/en/s, jaehrchen, year/-/s, yr, yrs, yo, y o, y, р, г, л, j',
  ],
  ['month', 'місяц/ь/і/я/ів/ями, міс, месяц/-/а/ев/ы, мес, monat/-/e/en, mon, month/-/s, mo, mos, mths, mth'],
  [
    'week',
    'тиж/день/ня/ні/нів, неделя, недели, недель, недельки, woche/-/n, week/-/s, wk, wks, день, дня, дні, днів, дни, дней, tag/-/e/en, day/-/s',
  ],
);
export const HALF_UP = lexicon<true>([
  true,
  'с половиной, з половиною, и|і|та|й половина|половиной|пів|пол, and a half, einhalb, und ein halbes',
]);
/** Whole expressions without a number. */
export const WHOLE = lexicon<number | null>(
  [
    1,
    'полтора года|годика|годочка|годика, півтора року|рочку|рочки, полтора, півтора, anderthalb jahr/e/en, eineinhalb jahr/e/en, anderthalb, eineinhalb, anderthalbjaehrig/e/er/es/en, one and a half year/s, one and a half year/s old, a year and a half, a year and a half old, one and a half, полуторагодовал/ый/ая, полторагодовал/ый/ая, півторарічн/ий/а, рік з половиною, год с половиной',
  ],
  [
    0,
    'пів року, півроку, полгода, пол года, полгодика, ein halbes jahr, einem halben jahr, halbes jahr, half a year, half a year old, піврічн/ий/а, полугодовал/ый/ая, halbjaehrig/e/er/es',
  ],
  [
    0,
    'менше року, менш року, до року, до 1 року, до одного року, меньше года, меньше 1 года, до года, до 1 года, до годика, нет года, нет и|еще года, ще немає року, немає|нема року, нема ще року, unter einem jahr, unter 1 jahr, unter 1, weniger als ein|1 jahr, noch kein jahr, under one, under 1, under a year, less than a year, less than one year, less than 1 year, not yet one, not even one, не має|мае року',
  ],
  [
    1,
    'рік, рочок, годик, год, годовал/ый/ая, годовасик, однорічн/ий/а, однолетн/ий/яя, a year old, a one year old, einjaehrig/e/er/es, one year, один рік, один год, один годик',
  ],
);
/** The lists that ages are read by. */
export const AGE_LISTS = [UNITS, HALF_UP, WHOLE] as const;

/** How people say that there are no children, or no adults. */
import { after, before, KIDS } from './noun-phrases.js';

/** `none` no children · `no-adults` */
export type NoneWord = 'none' | 'no-adults';

export const NONE_WORDS: readonly (readonly [NoneWord, string])[] = [
  ['none', before('без|ohne|without|no|keine|kein|немає|нема|нет|zero', KIDS)],
  ['none', after(KIDS, 'немає|нема|нет')],
  ['none', after(KIDS, 'не маю|маємо|має|имею|имеем|имеет')],
  ['none', before('не маю|маємо|має|имею|имеем|имеет|мав|мала|мали|было|було|планую|планируем', KIDS)],
  ['none', after(KIDS, 'поки|пока|ще|еще|зовсім|вообще|взагалі|совсем немає|нет')],
  ['none', after(KIDS, 'у нас|мене|меня немає|нет')],
  ['none', before('поки|пока|ще|еще|взагалі|вообще немає|нет|без', KIDS)],
  ['none', before('у нас|мене|меня немає|нет', KIDS)],
  [
    'none',
    'бездітн/а/ий/і, бездетн/ая/ый/ые, kinderlos, childless, child free, дітей у нас|мене немає|нема, детей у нас|меня нет',
  ],
  [
    'none',
    'i|we dont|havent have|got any|no kids|children, i|we do not have any kids|children, i|we do not have kids|children, not a single child, no kid|child, no little ones, i|we have none, i|we have|ve|got no|zero kids|children, i|we dont have kids|children|any, habe|haben keine kinder, дітей не маю, дітей не маємо',
  ],
  ['no-adults', 'немає|нема|нет|без|keine|ohne|no|without дорослих|взрослых|erwachsenen|erwachsene|adults'],
  ['no-adults', 'жодного|ни дорослого|одного взрослого'],
];

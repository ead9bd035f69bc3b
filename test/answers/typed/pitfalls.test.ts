/** Phrases that once were read wrongly, or easily would be: each is asked back. */
import { expect, it } from 'vitest';
import { PARSERS } from './judge.js';

const PITFALLS: readonly (readonly [keyof typeof PARSERS, string])[] = [
  ['adults', 'a family of 5'],
  ['adults', 'eine Familie mit drei Kindern'],
  ['adults', 'до трьох'],
  ['adults', 'Ich bin 34'],
  ['adults', "I'm a student"],
  ['adults', '15'],
  ['adults', 'me and him'],
  ['adults', 'я й він'],
  ['adults', 'я и двое взрослых'],
  ['adults', 'я женщина и ребёнок 3 года'],
  ['adults', 'мы с детьми, 3 и 5'],
  ['adults', 'Mutter, Vater, zwei Kinder 8 und 12'],
  ['adults', 'через 2 недели'],
  ['adults', '2 Zimmer'],
  ['children', 'kids 5'],
  ['children', '4 Jahre, 6 Monate'],
  ['children', 'рік і 8'],
  ['children', '1 год и 8'],
  ['children', '10+'],
  ['children', 'старше 10'],
  ['children', '2 mal 5'],
  ['children', 'Hund 3'],
  ['children', 'кот 5 лет'],
  ['children', '3 ½'],
  ['children', 'двоє: хлопчик 3 та дівчинка'],
  ['children', 'one und five, vielleicht'],
  ['children', '2 kids, 5'],
  ['regions', 'Frankfurt oder so ähnlich'],
  ['regions', 'Bayern nicht'],
  ['regions', 'Mannheim und Umgebung'],
  ['obligation', 'was ist das'],
  ['obligation', 'ok'],
  ['obligation', 'jein'],
  ['town', 'у мами'],
  ['town', 'Berlin, Hamburg'],
  ['town', 'near Kassel'],
  ['leave', 'nach dem 15.2.'],
  ['leave', 'не раньше 15 января'],
  ['leave', 'bis Ende nächster Woche'],
  ['leave', 'начало года'],
  ['leave', 'in 100 years'],
  ['payer', 'ich suche Arbeit'],
  ['payer', 'я шукаю роботу'],
  ['payer', 'Jobcenter und ich'],
  ['payer', 'Grundsicherung'],
  ['rent', '250 на человека'],
  ['rent', '40000 грн'],
  ['rent', '700 + 200'],
  ['rent', '30% зарплаты'],
  ['home', 'für die Familie'],
  ['home', '1-Zimmer-Wohnung'],
  ['home', 'with women only or own'],
  ['smoking', 'sometimes'],
  ['spoken', 'kein Deutsch'],
  ['daily', 'suche Arbeit'],
  ['adults', 'я, муж, студентка'],
  ['adults', 'двоє, може ще мама приїде'],
  ['children', 'от 5 до 10'],
  ['children', 'my niece is 5'],
  ['children', 'my friend has a 4 year old'],
  ['children', 'in 2 years'],
  ['children', 'Wohnung 3'],
  ['rent', 'currently 600'],
  ['smoking', 'will quit'],
  ['town', 'wir wollen nach Berlin'],
  ['town', 'I lived in Berlin'],
  ['town', 'из Киева'],
  ['town', 'a small village'],
  ['spoken', 'не знаю німецької, знаю українську'],
  ['needs', 'my dog died'],
];

it.each(PITFALLS)('%s: “%s”', (question, text) => {
  const read = PARSERS[question](text, 'de');
  expect(read !== null && 'value' in read ? read.value : null).toBeNull();
});

it('Frankfurt an der Oder is not the one on the Main', () => {
  for (const text of ['Frankfurt (Oder)', 'Frankfurt/Oder', 'Frankfurt an der Oder', 'Франкфурт-на-Одері'])
    expect(PARSERS.regions(text)).toEqual({ value: ['bb'] });
  expect(PARSERS.regions('Frankfurt oder Mainz')).toEqual({ value: ['he', 'rp'] });
});

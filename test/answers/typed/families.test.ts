/** Families of phrases beside their near-misses: what is alike in its words and not in its meaning is asked back. */
import { expect, it } from 'vitest';
import { ASK, judge, people, type Row } from './judge.js';

const UK: readonly Row[] = [
  ['adults', 'сімʼя 5 чоловік, з них троє діток 3, 6 і 12', people(2, [3, 6, 12])],
  ['adults', 'нас 5 чоловік', ASK],
  ['adults', 'діти 3 і 5, чоловік, я', people(2, [3, 5])],
  ['adults', 'чоловік з жінкою і немовля 2 міс', people(2, [0])],
  ['adults', '3-є дорослих', people(3)],
  ['adults', '2 + 2 дітей, 3 та 6 рочків', people(2, [3, 6])],
  ['adults', 'я, інвалід 2 групи, і дружина', people(2)],
  ['adults', 'шукаю житло для сестри з двома дітьми, 3 і 5', people(1, [3, 5])],
  ['adults', 'шукаю для себе і мами', people(2)],
  ['adults', 'я, мама і тато, разом троє', people(3)],
  ['adults', 'жінка вагітна, нас двоє', ASK],
  ['adults', 'дочка 1 рік 3 міс і я', people(1, [1])],
  ['children', 'сину восьмий рік', ASK],
  ['children', 'Марійка 5, Данило 9', [5, 9]],
];
const RU: readonly Row[] = [
  ['adults', 'мама (я), папа, двое детей 3 и 5', people(2, [3, 5])],
  ['adults', 'семья из 4-х человек: двое взрослых, двое детей 8 и 10', people(2, [8, 10])],
  ['adults', '3-х летний сын и я', people(1, [3])],
  ['adults', 'двое: я и дочь совершеннолетняя', people(2)],
  ['adults', 'пара, ребенок 3 года', people(2, [3])],
  ['adults', 'пара детей 3 и 5 и я', ASK],
  ['adults', 'нас двое и наш сын 5', people(2, [5])],
  ['adults', 'нас двое и ребенок 5', ASK],
  ['adults', 'нас трое и наш сын 5', ASK],
  ['adults', 'я, муж и сын 5, всего 3 человека', people(2, [5])],
  ['adults', 'я, муж и сын 5, всего 4 человека', ASK],
  ['adults', 'я, муж Игорь и сын Марк 5 лет', people(2, [5])],
  ['adults', 'я, Игорь и дети 3 и 5', ASK],
  ['children', 'близнецы 10 лет + младший 4', [10, 10, 4]],
  ['children', 'сыну пятый год', ASK],
  ['children', 'дети 3 года 8 месяцев', ASK],
];
const DE: readonly Row[] = [
  ['adults', 'Paar, keine Kinder', people(2, [])],
  ['adults', 'ein paar Leute', ASK],
  ['adults', 'wir beide plus Kind 7', people(2, [7])],
  ['adults', 'eine vierköpfige Familie, Kinder 3 und 8', people(2, [3, 8])],
  ['adults', 'lediglich ich', people(1)],
  ['adults', 'Ich suche für meine Mutter', people(1)],
  ['adults', 'Ich suche für meine Mutter und mich', people(2)],
  ['adults', 'suche für meine Frau und zwei Kinder (3, 7)', ASK],
  ['adults', 'ich, Anna (4) und Max (9)', people(1, [4, 9])],
  ['children', 'beide Kinder sind 5', [5, 5]],
  ['children', 'Klasse 5', ASK],
  ['children', 'mein Sohn Max', ASK],
  ['children', '3 1/2 Jahre', [3]],
];
const EN: readonly Row[] = [
  ['adults', "my husband's in the army, me and two kids 3 and 8", people(1, [3, 8])],
  ['adults', "my husband's mother and me", people(2)],
  ['adults', 'couple with a 4 y/o', people(2, [4])],
  ['adults', 'old couple, retired', people(2)],
  ['adults', 'looking for a flat for my parents', people(2)],
  ['adults', 'me, my wife and two kids 3 and 5, 4 in total', people(2, [3, 5])],
  ['adults', 'me and Anna', ASK],
  ['children', "my son's 8", [8]],
  ['children', 'Sofia is 4 and Mark is 9', [4, 9]],
];

it.each([
  ['uk', UK],
  ['ru', RU],
  ['de', DE],
  ['en', EN],
] as const)('reads each family in %s, and asks its near-misses back', (language, rows) => {
  const { right, wrong, askedBack } = judge(rows, language);
  expect([...wrong, ...askedBack]).toEqual([]);
  expect(right).toBe(rows.length);
});

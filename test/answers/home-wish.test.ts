/** Whoever says in their own words that they look for a home, or have one, is understood; whoever tells of homes is not. */
import { describe, expect, it } from 'vitest';
import { homeWish } from '../../src/answers/home-wish.js';

describe('the wish for a home', () => {
  it.each([
    'доброго дня, нас четверо, шукаємо квартиру в Касселі',
    'потрібне житло для мами з дитиною',
    'хочу орендувати кімнату',
    'ищу жильё для семьи',
    'нам нужна комната в Лейпциге',
    'hochu snyat kvartiru v Berline',
    'Suche Wohnung für 3 Personen in Leipzig',
    'Wir brauchen dringend eine Bleibe',
    'I need a flat in Berlin',
    'we are looking for a place, two rooms',
  ])('"%s" seeks one', (text) => expect(homeWish(text)).toBe('seek'));

  it.each([
    'Ich vermiete ein Zimmer in Kassel',
    'Möchte meine Wohnung untervermieten',
    'wir bieten eine kleine Wohnung für eine Familie',
    'Пропоную кімнату для жінки з дитиною',
    'сдаю квартиру в Бремене',
    'I would like to offer a room',
    'we want to rent out our flat',
    'Guten Tag, ich habe eine Wohnung für eine Familie.',
    'Wir haben noch ein Zimmer frei',
    'Hello, we have a spare room in Kassel',
    'I have a flat for a Ukrainian family',
    'У мене є вільна кімната для сім’ї',
    'Маємо квартиру для жінки з дітьми',
    'есть свободная комната для семьи',
  ])('"%s" offers one', (text) => expect(homeWish(text)).toBe('offer'));

  it.each([
    '',
    'Мені пропонують квартиру без договору',
    'Der Vermieter hat die Wohnung verkauft',
    'наша квартира холодна',
    'ich suche meine Tochter',
    'the house is loud at night',
    'Wir haben keine Wohnung für unsere Familie',
    'ich habe ein Zimmer gefunden',
    'we have a flat now, thank you',
    'у нас немає житла для сім’ї',
    'маю квартиру в Харкові',
    'I have no room for my kids',
    `шукаю квартиру ${'дуже '.repeat(80)}`,
  ])('"%s" is neither', (text) => expect(homeWish(text)).toBeNull());
});

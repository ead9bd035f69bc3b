/** Who looks for a home, or has one, and says so in their own words comes to the same place as by the menu. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { lines } from '../world/said.js';
import { asksIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

const SAID = {
  uk: ['нас четверо, шукаємо квартиру в Касселі', 'пропоную кімнату для жінки'],
  ru: ['ищем комнату, нас двое', 'сдаю комнату в Бремене'],
  de: ['Wir suchen zu viert eine Wohnung', 'Ich vermiete ein Zimmer in Kassel'],
  en: ['we are four and look for a flat', 'we want to rent out our flat'],
} as const;

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

describe.each(LANGUAGES)('in %s', (language) => {
  it('a seeker is led to the form', async () => {
    const person = town.person(language);
    await person.starts();
    person.writes(SAID[language][0]);
    const said = await person.hears('wish-seek');
    expect(person.phone.buttons(said)).toEqual([person.label('menu-home'), person.label('menu-human')]);
    await person.taps('menu-home');
    await person.hears('notice');
    await person.hearsNothingMore();
  });

  it('a landlord is led to the questions about the home', async () => {
    const person = town.person(language);
    await person.starts();
    person.writes(SAID[language][1]);
    await person.hears('wish-offer');
    await person.taps('menu-offer');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 6 }), 'home-offer-kind'));
  });
});

it('as the first words of all it is no question to be answered from a text', async () => {
  const landlord = town.person('de');
  landlord.writes('Ich möchte eine Wohnung anbieten');
  await landlord.hears('greeting');
  await landlord.hears('greeting-menu');
  const said = await landlord.hears('wish-offer');
  expect(landlord.phone.buttons(said)).toEqual([landlord.label('menu-offer'), landlord.label('menu-human')]);
  await landlord.hearsNothingMore();
});

it('in the form it is an answer that could not be read', async () => {
  const person = town.person('de');
  await person.starts();
  await person.taps('menu-home');
  await person.hears('notice');
  await person.taps('notice-go-on');
  await person.hears(asksIntake(1, 9, 'adults'));
  person.writes('Wir suchen eine Wohnung');
  await person.hears(lines('form-intake-adults-unclear', asksIntake(1, 9, 'adults')));
  await person.hearsNothingMore();
});

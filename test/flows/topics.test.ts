/** A private chat with topics: answers stay in the topic in which the person wrote. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

/** In which topics what the bot has sent stands, the newest last. */
const topics = (person: Person): unknown[] =>
  person.phone
    .messages()
    .filter(({ from }) => from === 'bot')
    .map(({ other }) => other.message_thread_id ?? null);

it('the greeting, an answer, a press and a helper’s reply come where the person wrote last', async () => {
  const person = town.person('en');
  const anna = town.helper('Anna');
  person.phone.writeInTopic('/start', 7);
  await person.hears('greeting');
  await person.hears('greeting-menu');
  expect(topics(person)).toEqual([7, 7]);
  await person.taps('menu-question');
  await person.hears('question-ask');
  expect(topics(person).at(-1)).toBe(7);
  person.writes('/help');
  await person.hears('help');
  expect(topics(person).at(-1)).toBeNull();
  person.phone.writeInTopic('/human', 8);
  const kase = await person.caseTold();
  await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
  await anna.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
  await town.world.restart();
  await anna.replies(kase, 'Here I am');
  await person.hears(phrase('human-reply', { number: kase.number, text: 'Here I am' }));
  expect(topics(person).slice(-3)).toEqual([8, 8, 8]);
});

it('what belongs in a topic that was deleted comes to the chat itself, once', async () => {
  const person = town.person('en');
  const anna = town.helper('Berta');
  person.phone.writeInTopic('/start', 9);
  await person.hears('greeting');
  await person.hears('greeting-menu');
  person.phone.writeInTopic('/human', 9);
  const kase = await person.caseTold();
  await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
  person.phone.dropTopic(9);
  await anna.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
  expect(topics(person)).toEqual([9, 9, 9, null]);
  await person.hearsNothingMore();
});

/** A greeting gets the menu and thanks a short word; neither opens or reopens anything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';

const SAID = {
  uk: ['Добрий вечір', 'Щиро дякую!'],
  ru: ['Здравствуйте', 'Спасибо большое'],
  de: ['Guten Abend', 'Vielen Dank für die Hilfe'],
  en: ['Hi there', 'Thanks a lot'],
} as const;

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

describe.each(LANGUAGES)('in %s', (language) => {
  it('who greets again is asked what we can do; who thanks is let go', async () => {
    const person = town.person(language);
    await person.starts();
    const [hello, thanks] = SAID[language];
    person.writes(hello);
    await person.hears('greeting-menu');
    person.writes(thanks);
    await person.hears('small-thanks');
    await person.hearsNothingMore();
  });

  it('thanks after the end of a case reopen nothing', async () => {
    const person = town.person(language);
    const anna = town.helper('Anna');
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    person.writes(SAID[language][1]);
    await person.hears('small-thanks');
    await person.hearsNothingMore();
    expect(kase.lines().join()).not.toContain(town.mrkdwn('desk-reopened-person'));
  });
});

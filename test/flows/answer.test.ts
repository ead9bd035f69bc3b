/** An answer says who runs this and when, from the settings, escaped, and names the operator where they are the source. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { lines, titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const ASKED = {
  uk: 'Які ваші робочі години?',
  ru: 'Какие ваши рабочие часы?',
  de: 'Wie sind Ihre Sprechzeiten?',
  en: 'What are your office hours?',
};

let town: Town;
beforeAll(async () => {
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00', DPO_CONTACT: 'daten <schutz> & co' });
  await town.world.turnClock('2026-12-01T12:00:00+01:00');
});
afterAll(() => town.stop());

describe('an answer about us', () => {
  it.each(LANGUAGES)('fills in hours, operator and address (%s)', async (language) => {
    const person = town.person(language);
    await person.starts();
    person.writes(ASKED[language]);
    const title = titleOf('talk-to-a-human', language);
    const short = await person.hearsTitled(title);
    expect(short.text).toContain('09:00–17:00');
    expect([...short.text].length).toBeLessThanOrEqual(350);
    await person.taps('answer-more');
    const more = await person.hearsTitled(title);
    expect(more.text).toContain('Haus & Herz <e.V.>');
    expect(more.text).toContain('daten <schutz> & co');
    const date = { day: '2026-11-23', year: true } as const;
    expect(more.text).toContain(town.plain(language, phrase('answer-source-operator', { date })));
    expect(more.text).not.toMatch(/[{}]/);
    await person.hearsNothingMore();
  });
});

describe('the same said over and over', () => {
  const over = (text: string): string => `${text} `.repeat(400).slice(0, 4096);

  it.each([
    ['a question', 'Wie hoch darf die Kaution sein?'],
    ['a question without its mark', 'wie hoch darf die kaution sein'],
    ['a wish', 'Ich suche eine Wohnung in Kassel.'],
    ['a wish for a person', 'Ich möchte mit einem Menschen sprechen!'],
  ])('%s is answered as if it were said once', async (_, text) => {
    const [once, often] = [town.person('de'), town.person('de')];
    for (const one of [once, often]) await one.starts();
    once.writes(text);
    often.writes(over(text));
    await town.quiet();
    const said = often.read().map((words) => words.replace(/#\d+/g, '#'));
    expect(said).toEqual(once.read().map((words) => words.replace(/#\d+/g, '#')));
    expect(said.join('\n')).not.toContain(often.text('answer-none'));
  });
});

it('in a forwarded text nobody waits for an answer to the other questions', async () => {
  const text = 'Як зареєструвати адресу? А скільки коштує квиток на потяг до Варшави у вівторок?';
  const [own, passedOn] = [town.person('uk'), town.person('uk')];
  for (const one of [own, passedOn]) await one.starts();
  own.writes(text);
  await own.hears('answer-also-open');
  passedOn.phone.write(text, { forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Z' } });
  await town.quiet();
  const heard = passedOn.read().join('\n');
  expect(heard).toContain('Anmeldung');
  expect(heard).not.toContain(passedOn.text('answer-also-open'));
});

describe('several questions in one message', () => {
  const nothing = 'answer-also-open';

  it.each([
    [
      'uk',
      'Як зареєструвати адресу? І яка максимальна кауція?',
      'Скільки може становити застава…',
      ['answer-also'],
    ],
    [
      'de',
      'Wie melde ich meine Adresse an? Wie hoch darf die Kaution sein? Und wer gewinnt die Bundesliga?',
      'Wie hoch darf die Kaution sein?',
      ['answer-also', nothing],
    ],
  ] as const)('the first is answered, the others can be tapped (%s)', async (language, text, label, said) => {
    const person = town.person(language);
    await person.starts();
    person.writes(text);
    await person.hearsTitled(titleOf('anmeldung-registration', language));
    await person.hears(lines(...said));
    const title = titleOf('deposit-kaution', language);
    await person.taps({ join: [label], by: '' });
    await person.hearsTitled(title);
    await person.hearsNothingMore();
  });

  it('a question without an answer is not passed over', async () => {
    const person = town.person('ru');
    await person.starts();
    person.writes('Какой максимальный залог? И кто сегодня вечером выиграет футбольный матч?');
    await person.hearsTitled(titleOf('deposit-kaution', 'ru'));
    await person.hears(nothing);
    await person.hearsNothingMore();
  });
});

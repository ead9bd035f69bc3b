/** Help lines under an answer: two at once, all on demand, each with its number and whether it is open now. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefLine, firstLines, openingOf } from '../../src/flows/answers/help-lines.js';
import { loadHelpLines } from '../../src/words/help-lines.js';
import { LANGUAGES } from '../../src/words/language.js';
import { PROMPTS } from '../../src/words/words.js';
import { faqEntries } from '../world/faq.js';
import type { Person } from '../world/person.js';
import { titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const SLUG = 'mental-support';
const ASKED = {
  uk: 'Де знайти психолога, який говорить українською?',
  ru: 'Где найти психолога, который говорит по-русски?',
  de: 'Wo finde ich eine Psychologin, die Ukrainisch spricht?',
  en: 'Where can I find a psychologist who speaks Ukrainian?',
};
const FIRST = {
  uk: ['doweria', 'ipso-care'],
  ru: ['doweria', 'ipso-care'],
  de: ['telefonseelsorge', 'children-and-youth'],
  en: ['telefonseelsorge', 'children-and-youth'],
};
const lines = loadHelpLines(`${PROMPTS}/help-lines.yaml`);
const line = (id: string) => lines.find((one) => one.id === id) ?? expect.fail(`there is no line ${id}`);
const at = (moment: string): number => new Date(moment).getTime();

/** A Tuesday at noon, a Tuesday afternoon, and a Saturday night; the office of this town is elsewhere. */
const NOON = '2026-12-01T12:00:00+01:00';
const AFTERNOON = '2026-12-01T15:00:00+01:00';
const NIGHT = '2026-12-05T23:00:00+01:00';

let town: Town;
beforeAll(async () => {
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00', TIME_ZONE: 'Atlantic/Azores' });
  await town.world.turnClock(NOON);
});
afterAll(() => town.stop());

async function asks(person: Person): Promise<string> {
  await person.starts();
  person.writes(ASKED[person.language]);
  const { text } = await person.hearsTitled(titleOf(SLUG, person.language));
  return text;
}

describe('at noon', () => {
  it.each(LANGUAGES)(
    'the answer names two lines that fit the reader, within 350 characters (%s)',
    async (language) => {
      const person = town.person(language);
      const text = await asks(person);
      for (const id of FIRST[language])
        expect(text).toContain(
          town.plain(language, briefLine(line(id), language, at(NOON))).split(' (http')[0],
        );
      expect([...text].length).toBeLessThanOrEqual(350);
      await person.hearsNothingMore();
    },
  );

  it.each(LANGUAGES)('“More” names all, in the words of the reader (%s)', async (language) => {
    const person = town.person(language);
    await asks(person);
    await person.taps('answer-more');
    const { text } = await person.hearsTitled(titleOf(SLUG, language));
    for (const id of [
      'doweria',
      'telefonseelsorge',
      'ipso-care',
      'children-and-youth',
      'krisendienste-bayern',
    ]) {
      expect(text).toContain(line(id).name[language]);
      expect(text).toContain(line(id).number ?? 'ipso-care.com');
    }
    expect(text).toContain(town.plain(language, openingOf(line('children-and-youth'), at(NOON))));
    expect(text).toContain('14:00');
    expect(text).toContain('22.11.2026');
    expect(text).not.toContain(line('helpline-ukraine').number);
  });
});

describe('open now', () => {
  it.each([
    [AFTERNOON, 'open now, until 20:00'],
    [NOON, 'opens Tue 01.12., 14:00'],
    [NIGHT, 'opens Mon 07.12., 14:00'],
    ['2026-12-05T19:59:59+01:00', 'open now, until 20:00'],
    ['2026-12-05T20:00:00+01:00', 'opens Mon 07.12., 14:00'],
    ['2026-07-01T13:59:00+02:00', 'opens Wed 01.07., 14:00'],
  ])('at %s the children’s line %s', (moment, said) => {
    expect(town.plain('en', openingOf(line('children-and-youth'), at(moment)))).toBe(said);
  });

  it.each([
    ['police', 'day and night'],
    ['ipso-care', 'by appointment'],
    ['doctor-on-call', 'hours not known to us'],
  ])('%s: %s', (id, said) => {
    expect(town.plain('en', openingOf(line(id), at(NIGHT)))).toBe(said);
  });
});

describe('the short answer with its lines', () => {
  const named = faqEntries().filter(({ help_lines: ids }) => ids.length > 0);

  it.each(LANGUAGES)('has at most 350 characters, whatever the hour (%s)', (language) => {
    for (const { slug, help_lines: ids, sections } of named) {
      for (const moment of [NOON, AFTERNOON, NIGHT]) {
        const { title, short } = sections[language];
        const near = firstLines(ids.map(line), language, at(moment));
        const brief = near.map((one) => town.plain(language, briefLine(one, language, at(moment))));
        const seen = [title, short, ...brief].join('\n').replaceAll(/ \(https:[^)]*\)|\(https:[^)]*\)/g, '');
        expect([...seen].length, `${slug}: ${seen}`).toBeLessThanOrEqual(350);
      }
    }
  });
});

describe('the first two', () => {
  const all = ['doweria', 'telefonseelsorge', 'ipso-care', 'children-and-youth', 'krisendienste-bayern'].map(
    line,
  );
  const first = (language: (typeof LANGUAGES)[number], moment: string): string[] =>
    firstLines(all, language, at(moment)).map(({ id }) => id);

  it('speak the language of the reader, or else German, and answer now', () => {
    expect(first('uk', NIGHT)).toEqual(['doweria', 'ipso-care']);
    expect(first('ru', NIGHT)).toEqual(['doweria', 'ipso-care']);
    expect(first('de', NIGHT)).toEqual(['telefonseelsorge', 'children-and-youth']);
    expect(first('en', AFTERNOON)).toEqual(['telefonseelsorge', 'children-and-youth']);
  });

  it('are none of one Land only', () => {
    expect(firstLines([line('krisendienste-bayern')], 'uk', at(NOON))).toEqual([]);
  });
});

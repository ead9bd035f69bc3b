/** No roof tonight: the town is asked for, and its number is shown at once, by day and at night, in four languages (R13, R15). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/words/language.js';
import { LOCAL_COLUMNS } from '../../src/words/local-help.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Person } from '../world/person.js';
import { lines, type Said } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const CSV = [
  LOCAL_COLUMNS.join(';'),
  'Hessen;;Kassel;shelter;Amt Kassel;0000 1;;Mon-Fri 08:00-16:00;de;;2026-02-01',
  'Hessen;;Kassel;shelter-after-hours;Wache Kassel;0000 2;;24/7;de;;2026-02-01',
  'Hessen;;Kassel;jobcenter;Jobcenter Kassel;0000 3;Weg 1;;de;https://kassel.example/jc;2026-02-01',
  'Hessen;Kreis Alt;;shelter-after-hours;Wache Alt;0000 4;;;de;;2025-01-01',
  'Hessen;Kreis Alt;Altstetten;shelter;Amt <b>Altstetten;0000 5;;Mon-Fri 08:00-16:00;;;2025-01-01',
  'Hessen;;Neustadt (Hessen);shelter-after-hours;Wache NH;0000 6;;24/7;;;2026-02-01',
  'Sachsen;;Neustadt in Sachsen;shelter-after-hours;Wache NS;0000 7;;24/7;;;2026-02-01',
].join('\n');

let town: Town;
let folder: string;

async function imports(text: string): Promise<string> {
  const file = join(folder, 'list.csv');
  writeFileSync(file, text);
  const said = await town.command('import', 'local-help', file);
  await town.quiet();
  return said;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-help-'));
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00' });
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(async () => {
  await town.stop();
  rmSync(folder, { recursive: true });
});

const TEXTS: Record<Language, string> = {
  uk: 'сьогодні нам ніде ночувати',
  ru: 'нам сегодня негде ночевать',
  de: 'Wir wissen nicht, wo wir heute Nacht schlafen sollen',
  en: 'we have nowhere to sleep tonight',
};
const staffed = (kase: CaseThread): Phrase => phrase('danger-staffed', { number: kase.number });
const later = (kase: CaseThread): Phrase =>
  phrase('danger-not-staffed', { number: kase.number, day: { day: '2026-03-04' }, time: '09:00' });

async function asksFor(
  language: Language,
  honest: (kase: CaseThread) => Phrase,
): Promise<[Person, CaseThread]> {
  const person = town.person(language);
  await person.starts();
  person.writes(TEXTS[language]);
  const kase = await person.caseTold();
  await person.hears(lines('danger-about', honest(kase), 'danger-homeless-tonight'));
  return [person, kase];
}

const line = (name: string, number: string, opening: Said): Phrase =>
  phrase('local-tonight-line', {
    name,
    number,
    opening: typeof opening === 'string' ? { key: opening } : opening,
  });
const seen = phrase('local-seen', { date: { day: '2026-02-01', year: true } });
const tonight = (place: string, ...rows: Said[]): Said =>
  lines('danger-about', phrase('local-tonight', { place }), ...rows, phrase('local-tonight-110', { place }));

const OFFICE_OPEN = line('Amt Kassel', '0000 1', phrase('help-line-until', { time: '16:00' }));
const OFFICE_SHUT = line(
  'Amt Kassel',
  '0000 1',
  phrase('help-line-opens', { day: { day: '2026-03-04' }, time: '08:00' }),
);
const GUARD = line('Wache Kassel', '0000 2', 'help-line-always');

it('reads a list in whole or not at all, and says which line is wrong', async () => {
  await expect(imports(CSV.replace('0000 1', 'call'))).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^line 2, phone: must be a number/),
  });
  expect(town.rows('SELECT 1 FROM local_help')).toHaveLength(0);
  await expect(imports('\uFEFF')).rejects.toMatchObject({ code: 2 });
  await expect(town.command('import', 'local-help', join(folder, 'none.csv'))).rejects.toMatchObject({
    code: 2,
  });
  expect(await imports(CSV)).toContain('7 rows');
  expect(town.rows("SELECT 1 FROM audit WHERE action = 'import-local-help'")).toHaveLength(1);
});

describe('by day', () => {
  it.each<[Language, string]>([
    ['uk', 'ми в Касселі'],
    ['ru', 'Кассель'],
    ['de', 'Kasel'],
    ['en', 'We are in Kassel'],
  ])('in %s: the office that is open, and who answers later', async (language, name) => {
    const [person, kase] = await asksFor(language, staffed);
    person.writes(name);
    const answer = await person.hears(tonight('Kassel', OFFICE_OPEN, GUARD, seen));
    expect(answer.text.length).toBeLessThanOrEqual(350);
    expect(person.phone.buttons(answer)).toEqual([person.label('danger-hide')]);
    await kase.reads(
      phrase('desk-local-shown', { place: 'Kassel', rows: 'Amt Kassel: 0000 1; Wache Kassel: 0000 2' }),
    );
    // What comes next is an ordinary text again.
    person.writes('xyzzy plugh');
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await person.hearsNothingMore();
  });

  it('a town that is not on the list: says so, names 110, and the team hears it; a second name counts', async () => {
    const [person, kase] = await asksFor('en', staffed);
    person.writes('Dortmund');
    await person.hears(lines('danger-about', 'danger-town', 'local-by-day', staffed(kase)));
    await kase.reads(phrase('desk-local-none', { place: 'Dortmund' }));
    person.writes('Kassel');
    await person.hears(tonight('Kassel', OFFICE_OPEN, GUARD, seen));
    await person.hearsNothingMore();
  });

  it('names of several towns: the Land by a button, or in words', async () => {
    const [person] = await asksFor('uk', staffed);
    person.writes('Нойштадт');
    const asked = await person.hears(lines('danger-about', 'local-which'));
    expect(person.phone.buttons(asked)).toEqual(
      ['land-he', 'land-sn', 'danger-hide'].map((key) => person.label({ key: key as 'land-he' })),
    );
    await person.taps('land-sn');
    await person.hears(tonight('Neustadt in Sachsen', line('Wache NS', '0000 7', 'help-line-always'), seen));
    const [other] = await asksFor('de', staffed);
    other.writes('Neustadt');
    await other.hears(lines('danger-about', 'local-which'));
    other.writes('Hessen');
    await other.hears(tonight('Neustadt (Hessen)', line('Wache NH', '0000 6', 'help-line-always'), seen));
    await other.hearsNothingMore();
  });

  it('a Kreis stands in for its town; names are shown as they are, and old rows say "please check"', async () => {
    const [person] = await asksFor('ru', staffed);
    person.writes('Альтштеттен');
    await person.hears(
      tonight(
        'Altstetten',
        line('Amt <b>Altstetten', '0000 5', phrase('help-line-until', { time: '16:00' })),
        line('Wache Alt', '0000 4', 'help-line-hours-unknown'),
        phrase('local-seen-old', { date: { day: '2025-01-01', year: true } }),
      ),
    );
    await person.hearsNothingMore();
  });

  it('a location is no name: asks once more', async () => {
    const [person] = await asksFor('de', staffed);
    person.phone.sendRaw({ location: { latitude: 51.3, longitude: 9.5 } });
    await person.hears(lines('danger-about', 'local-location'));
    person.writes('Kassel');
    await person.hears(tonight('Kassel', OFFICE_OPEN, GUARD, seen));
  });
});

it('doctor: rows, old ones, and SAFEGUARDING.md with its blanks', async () => {
  const printed = await town.command('doctor').catch((error: { stdout: string }) => error.stdout);
  expect(printed).toMatch(/^ok {4}local help: 7 rows$/m);
  expect(printed).toMatch(/^MEND {2}local help looked at within 180 days: not .*Altstetten: Amt/m);
  expect(printed).toMatch(/^MEND {2}SAFEGUARDING.md has blanks on line/m);
});

describe('at night, with nobody on shift', () => {
  beforeAll(() => town.world.turnClock('2026-03-03T22:00:00+01:00'));

  it.each<[Language, string]>([
    ['uk', 'Кассель'],
    ['ru', 'мы в Касселе'],
    ['de', 'Kassel'],
    ['en', 'Kassel'],
  ])('in %s: who answers now, and when the office opens', async (language, name) => {
    const [person] = await asksFor(language, later);
    person.writes(name);
    const answer = await person.hears(tonight('Kassel', GUARD, OFFICE_SHUT, seen));
    expect(answer.text.length).toBeLessThanOrEqual(350);
    await person.hearsNothingMore();
  });

  it.each<Language>(['uk', 'ru', 'de', 'en'])(
    'in %s: no row, 110, and when the next one of us is here',
    async (language) => {
      const [person, kase] = await asksFor(language, later);
      person.writes('Dortmund');
      const answer = await person.hears(lines('danger-about', 'danger-town', later(kase)));
      expect(answer.text.length).toBeLessThanOrEqual(350);
      await kase.reads(phrase('desk-local-none', { place: 'Dortmund' }));
      await person.hearsNothingMore();
    },
  );
});

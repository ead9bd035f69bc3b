/** On which days people hear how things stand: on Fridays, two weeks apart, by the clock of the operator's zone and never in quiet hours. */
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { daysToStatus } from '../../src/flows/intake/status-day.js';
import type { Language } from '../../src/words/language.js';
import { type Key, phrase } from '../../src/words/phrase.js';
import { type Resident, Village } from '../world/village.js';

const FRIDAY = 5;
const QUARTER = 92;

const saved = (day: string) =>
  phrase('form-intake-saved', { homes: 0, date: { day }, usual: phrase('usual-unknown') });
const status = (day: string) => phrase('form-intake-status', { homes: 0, date: { day } });

/** Goes from the menu to the saved answers. */
function saves(village: Village, language: Language): Resident {
  const who = village.resident(language).writes('/start');
  const press = (...taps: string[]) => taps.map((tap) => who.presses(`form-${tap}` as Key));
  who.presses('menu-home');
  who.presses('notice-go-on');
  who.presses({ exactly: '2' });
  press('intake-children-none', 'intake-regions-anywhere', 'no');
  who.writes('Kassel');
  press('intake-leave-open', 'intake-payer-jobcenter', 'done', 'intake-home-own', 'save');
  return who;
}

/** When the word came in so many days, as `Fri 2026-03-13 10:00`; each names the day of the next. */
function words(village: Village, who: Resident, days = QUARTER): string[] {
  const from = who.heard.length;
  village.days(days);
  const told = who.heard
    .slice(from)
    .filter(({ buttons }) => buttons.some(({ label }) => label === who.says('status-wishes')));
  const moments = told.map(({ row: { createdAt, notBefore } }) =>
    DateTime.fromMillis(Math.max(createdAt, notBefore), { zone: 'Europe/Berlin' }),
  );
  for (const [n, next] of moments.slice(1).entries())
    expect(told[n]?.text).toBe(who.says(status(next.toISODate() ?? '')));
  return moments.map((at) => at.toFormat('ccc yyyy-MM-dd HH:mm'));
}

it.each([
  ['Monday', 0, '2026-03-13'],
  ['Thursday', 3, '2026-03-13'],
  ['Friday', 4, '2026-03-20'],
  ['Saturday', 5, '2026-03-20'],
])(
  'who begins on a %s hears every second Friday at ten, also over a change of the clocks',
  (_, days, first) => {
    const village = new Village();
    village.days(days);
    const who = saves(village, 'uk');
    who.reads(saved(first));
    const fridays = [0, 14, 28, 42, 56, 70].map((more) => DateTime.fromISO(first).plus({ days: more }));
    expect(words(village, who).slice(0, 6)).toEqual(
      fridays.map((day) => day.toFormat("'Fri' yyyy-MM-dd '10:00'")),
    );
  },
);

it('waits on that day for the end of the quiet hours', () => {
  const village = new Village({ QUIET_HOURS: '21:00-11:00' });
  expect(words(village, saves(village, 'de'), 30)).toEqual(['Fri 2026-03-13 11:00', 'Fri 2026-03-27 11:00']);
});

it('“Fewer messages” keeps the day of the week and lets four weeks pass', () => {
  const village = new Village();
  const who = saves(village, 'ru');
  expect(words(village, who, 12)).toEqual(['Fri 2026-03-13 10:00']);
  // On a Saturday, when four weeks from the last word end on a Friday that is nearer than four weeks.
  who.presses('push-fewer');
  who.reads(phrase('push-fewer-done', { date: { day: '2026-04-17' } }));
  expect(words(village, who)).toEqual([
    'Fri 2026-04-17 10:00',
    'Fri 2026-05-15 10:00',
    'Fri 2026-06-12 10:00',
  ]);
});

it('is the set day of the week, in the last of the set weeks, for every day of a year', () => {
  for (let n = 0; n < 366; n += 1) {
    const today = DateTime.fromISO('2026-01-01', { zone: 'utc' }).plus({ days: n });
    for (const [day, weeks, least] of [
      [FRIDAY, 2, 1],
      [FRIDAY, 2, 28],
      [1, 1, 1],
      [7, 8, 28],
    ] as const) {
      const days = daysToStatus(today.toISODate() ?? '', { day, weeks }, least);
      expect(today.plus({ days }).weekday).toBe(day);
      const from = Math.max((weeks - 1) * 7 + 1, least);
      expect(days).toBeGreaterThanOrEqual(from);
      expect(days).toBeLessThan(from + 7);
    }
  }
});

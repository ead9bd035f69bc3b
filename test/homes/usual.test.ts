/** What is said of how long it took others: nothing before ten have moved in, the middle half of them after, and no promise. */
import { expect, it } from 'vitest';
import { dayAfter } from '../../src/flows/days.js';
import { intake } from '../../src/flows/intake/intake.js';
import { finish } from '../../src/flows/intake/intake-end.js';
import { LANGUAGES, type Language } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { type Resident, Village } from '../world/village.js';
import { household } from './market.js';

const MATCHING = '2025-06-01';

/** Somebody wrote a month before they were in matching, and moved in so many weeks after it. */
function movedIn(village: Village, personId: number, weeks: number, persons: number): void {
  const { journeys, stays } = village.rows;
  village.inTurn(() => {
    journeys.reach(personId, 'wrote', dayAfter(MATCHING, -30));
    journeys.reach(personId, 'matching', MATCHING);
    const from = dayAfter(MATCHING, weeks * 7);
    journeys.reach(personId, 'moved-in', from);
    const where = { offerId: 1, landlordId: 0, land: 'he', until: null, moveId: personId };
    stays.add({ ...where, personId, persons, from }, village.now);
  });
}

const status = (resident: Resident): string => resident.writes('/status').last;

it('is not known before ten have moved in; then it is the middle half, of a like size where ten are', () => {
  const village = new Village();
  const pair = household(village, 'en');
  const unknown = pair.says('usual-unknown');
  for (let n = 1; n <= 9; n += 1) movedIn(village, 9000 + n, n, 5);
  // In matching and not moved in: they say nothing yet.
  for (let n = 0; n < 3; n += 1) household(village);
  expect(status(pair)).toContain(unknown);

  movedIn(village, 9010, 10, 5);
  expect(status(pair)).toContain('Others who have moved in usually waited between 3 and 8 weeks.');
  expect(pair.last).not.toContain(unknown);
  const five = household(village, 'en', { children: [4, 6, 9] });
  expect(status(five)).toContain(
    'Households of about your size that have moved in usually waited between 3 and 8',
  );

  for (let n = 0; n < 10; n += 1) movedIn(village, 9100 + n, 30, 2);
  expect(status(pair)).toContain('your size that have moved in usually waited between 30 and 31 weeks');
  expect(status(five)).toContain('between 3 and 8 weeks');

  // Whose way it was is forgotten, and how many they were; that they waited stays.
  for (let n = 0; n < 10; n += 1) village.inTurn(() => village.rows.journeys.cut(9100 + n));
  expect(status(pair)).toContain('Others who have moved in usually waited between 5 and 30 weeks');
});

it.each(LANGUAGES)('is said in %s after the five questions, in few characters', (language: Language) => {
  const village = new Village();
  for (let n = 1; n <= 10; n += 1) movedIn(village, 9000 + n, n * 3, 2);
  const anna = household(village, language);
  const { answers } = village.rows.profiles.of(anna.person.id) ?? expect.fail('no profile');
  const state = { v: 1 as const, answers: answers?.intake ?? {}, partial: null };
  village.inTurn((turn) => finish(turn, anna.person, { form: intake, state }, null));
  village.days(0);
  anna.reads(phrase('usual-alike', { from: 9, weeks: 24 }));
  const text = anna.last.replaceAll(/<[^>]+>/g, '');
  expect([...text].length).toBeLessThanOrEqual(350);
  expect(text).toContain('24');
  if (language === 'ru') {
    expect(anna.says(phrase('usual-others', { from: 2, weeks: 21 }))).toContain('до 21 недели.');
    expect(anna.says(phrase('usual-others', { from: 2, weeks: 5 }))).toContain('до 5 недель.');
  }
});

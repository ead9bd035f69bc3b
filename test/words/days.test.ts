/** A day that ends with a full stop ends the sentence with it. */
import { expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { Words } from '../../src/words/words.js';

it('a day without its year is not followed by two full stops', () => {
  const words = new Words(() => ({
    operator: 'O',
    hours: 'H',
    address: 'A',
    contact: 'C',
    privacyUrl: 'U',
    profileDays: 30,
  }));
  const read = (date: { day: string; year?: true }): string =>
    words.text('uk', phrase('home-report-taken-frozen', { date, number: 1001 }), 'plain');
  expect(read({ day: '2026-11-26' })).toMatch(/26\.11\. (?!\.)/);
  expect(read({ day: '2026-11-26', year: true })).toContain('26.11.2026. ');
});

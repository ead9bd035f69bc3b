/** What is too bare to be a question, and what is one however short. */
import { describe, expect, it } from 'vitest';
import { isBare } from '../../src/answers/bare.js';

describe('a bare message', () => {
  it.each([
    'Kassel',
    'у притулку',
    'в приюте',
    'in a shelter',
    'im Wohnheim',
    'in einer Unterkunft in Kassel',
    'we are four',
    'нас четверо',
    'ми вчотирьох',
    'wir sind zu viert',
    'Bad Homburg',
    'Jobcenter',
    'Kaution Jobcenter',
    'собака і кіт',
    '',
    '🙂',
  ])('is "%s"', (text) => {
    expect(isBare(text)).toBe(true);
  });

  it.each([
    'Яка кауція?',
    'Kaution wie hoch?',
    'як зареєструвати адресу',
    'wie hoch ist die Kaution',
    'как получить справку',
    'how to register',
    'the landlord keeps the deposit',
    'хозяин не отдаёт залог уже месяц',
  ])('is not "%s"', (text) => {
    expect(isBare(text)).toBe(false);
  });
});

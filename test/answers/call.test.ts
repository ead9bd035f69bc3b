/** Whoever wants to be rung is heard, and nobody else; which numbers can be rung. */
import { describe, expect, it } from 'vitest';
import { asksForCall } from '../../src/answers/call.js';
import { ownNumber, readNumber } from '../../src/answers/typed/number.js';
import { MISSES } from './human.cases.js';

const ASKS = [
  'подзвоніть мені',
  'передзвоніть мені будь ласка',
  'Зателефонуйте мені, будь ласка, завтра',
  'можете мені зателефонувати?',
  'Чи може хтось мені передзвонити',
  'хочу замовити дзвінок',
  'зворотний дзвінок',
  'прошу щоб мені подзвонили',
  'позвоните мне',
  'перезвоните мне пожалуйста',
  'перезвоните',
  'можно мне позвонить?',
  'нужен обратный звонок',
  'хочу чтобы мне перезвонили',
  'Rufen Sie mich bitte an',
  'ruft mich bitte zurück',
  'bitte um Rückruf',
  'Können Sie mich anrufen?',
  'Ich brauche einen Rückruf',
  'Kann mich jemand zurückrufen',
  'call me back please',
  'please call me',
  'Can somebody call me?',
  'could you ring me tomorrow',
  'I need a call back',
];
const OTHER = [
  'не дзвоніть мені',
  'не звоните мне больше',
  'Bitte rufen Sie mich nicht an',
  'do not call me',
  'як вам подзвонити?',
  'куда мне звонить',
  'мені подзвонили з Jobcenter',
  'мне звонил хозяин',
  'der Vermieter will mich anrufen',
  'can the landlord call me at night?',
  'мені дзвонили шахраї',
  'Welche Nummer hat das Jobcenter?',
  'Wie rufe ich den Notruf an?',
  'what is your phone number',
  'what do you call me for',
  'how do I call the office',
  'чи можна подзвонити в посольство',
];

describe('asks to be rung', () => {
  it.each(ASKS)('%s', (text) => {
    expect(asksForCall(text)).toBe(true);
  });
  it.each([...OTHER, ...MISSES])('does not: %s', (text) => {
    expect(asksForCall(text)).toBe(false);
  });
});

describe('reads a number', () => {
  it.each([
    ['0170 1234567', '+491701234567'],
    ['+49 (0)170-123 45 67', '+491701234567'],
    ['Meine Nummer ist 0561/123456, danke', '+49561123456'],
    ['050 123 45 67', '+380501234567'],
    ['380501234567', '+380501234567'],
    ['00380 67 123 45 67', '+380671234567'],
    ['мій номер: +380 67 123 45 67', '+380671234567'],
    ['+48 512 345 678', '+48512345678'],
    ['０１７０ １２３４５６７', '+491701234567'],
  ])('%s', (text, number) => {
    expect(readNumber(text)).toMatchObject({ number });
  });

  it('names both countries where it could be of either, the likelier first', () => {
    const german = { number: '+49671234567', country: 'DE' };
    const ukrainian = { number: '+380671234567', country: 'UA' };
    expect(readNumber('067 123 45 67')).toEqual({ ...german, also: ukrainian });
    expect(readNumber('067 123 45 67', 'UA')).toEqual({ ...ukrainian, also: german });
  });

  it.each([
    ['110', 'short'],
    ['112', 'short'],
    ['+112', 'short'],
    ['116117', 'short'],
    ['0900 1234567', 'costly'],
    ['+49 900 5 123456', 'costly'],
    ['0137 1234567', 'costly'],
    ['01805 123456', 'costly'],
    ['0800 1234567', 'costly'],
    ['0700 12345678', 'costly'],
    ['+1 900 555 0199', 'costly'],
    ['+979 1 2345 6789', 'costly'],
    ['+881612345678', 'costly'],
    ['+48 700 123 456', 'costly'],
    ['0170CALLME', 'none'],
    ['null eins sieben null', 'none'],
    ['0170 1234567 oder 0561 123456', 'several'],
    ['1'.repeat(20), 'none'],
    ['9'.repeat(5000), 'none'],
    ['+', 'none'],
    ['0000000000', 'none'],
    ['', 'none'],
  ])('%s: %s', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem });
  });

  it('takes the number of an account as the platform tells it', () => {
    expect(ownNumber('380501234567')).toBe('+380501234567');
    expect(ownNumber('+491701234567')).toBe('+491701234567');
    // A range that our table does not know.
    expect(ownNumber('+491510005001')).toBe('+491510005001');
    for (const bad of ['112', '+888 0123 4567', '499005123456', '48700123456', ''])
      expect(ownNumber(bad)).toBeNull();
  });
});

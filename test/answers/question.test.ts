/** Questions are told from answers, so that a question in a form is not asked back as a bad answer. */
import { describe, expect, it } from 'vitest';
import { asksSomething } from '../../src/answers/question.js';

describe('a question', () => {
  it.each([
    'Скільки коштує ваша допомога',
    'Чи можна з собакою?',
    'А як довго треба чекати',
    'Скажіть будь ласка де знайти лікаря',
    'Сколько стоит ваша помощь',
    'Можно ли с собакой?',
    'Подскажите как долго ждать ответа',
    'Wie lange muss ich warten',
    'Hallo, kann ich meinen Hund mitbringen',
    'Gibt es hier einen Kindergarten?',
    'How long do I have to wait',
    'Can I bring my dog',
    'is there a school near',
    'What is that?',
  ])('%s', (text) => expect(asksSomething(text)).toBe(true));
});

describe('an answer', () => {
  it.each([
    'Kassel',
    'Kassel?',
    '2?',
    '2 adults and 3 kids',
    'Що завгодно',
    'Что угодно',
    'Як завжди',
    'де завгодно',
    'ist mir egal',
    'Can pay 500',
    'мы с мужем и двое детей, 3 и 7',
    'ab Mitte Januar',
    'до 900 тепла',
    'is ok for me',
    '',
    '????',
  ])('%s', (text) => expect(asksSomething(text)).toBe(false));
});

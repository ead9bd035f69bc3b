/** Hello and thank you are known for what they are, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { smallTalk } from '../../src/answers/small-talk.js';

describe('small talk', () => {
  it.each([
    'Добрий день',
    'доброго ранку!',
    'привіт)',
    'Вітаю',
    'Здравствуйте',
    'добрый вечер',
    'pryvit',
    'dobryi den',
    'Hallo',
    'Guten Morgen 😊',
    'Moin',
    'hi',
    'Good evening',
  ])('"%s" is a greeting', (text) => expect(smallTalk(text)).toBe('greeting'));

  it.each([
    'Дякую велике',
    'дякую вам за допомогу',
    'спасибо большое',
    'спс',
    'Vielen lieben Dank',
    'danke schön',
    'thanks a lot',
    'Thank you very much for your help',
    'ok danke',
  ])('"%s" is thanks', (text) => expect(smallTalk(text)).toBe('thanks'));

  it.each([
    '',
    '😀',
    'Привіт, мене б’є чоловік',
    'Добрий день, як зареєструватись?',
    'день',
    'morgen',
    'ok',
    'Danke, aber die Heizung ist kalt',
    'Gute Wohnung gesucht',
    'hilfe',
    'thank you but no',
    'доброта',
  ])('"%s" is neither', (text) => expect(smallTalk(text)).toBeNull());
});

/** What a message repeats is looked at as if it were said once. */
import { expect, it } from 'vitest';
import { saidOnce } from '../../src/answers/said-once.js';

const over = (text: string, cut = 4096): string => text.repeat(500).slice(0, cut);

it.each([
  ['a sentence', over('Шукаю квартиру. '), 'Шукаю квартиру.'],
  ['two, in their order', over('Good day! Where do I register? '), 'Good day! Where do I register?'],
  ['cut at its beginning', over('Ich suche eine Wohnung. ').slice(7), 'Ich suche eine Wohnung.'],
  ['typed differently', over('ПОМОГИТЕ!!! помогите! Помогите… '), 'ПОМОГИТЕ!!!'],
  [
    'with something before it',
    `My name is Z. ${over('I need a flat. ', 600)}`,
    'My name is Z. I need a flat.',
  ],
  ['without any mark', over('wo melde ich mich an '), 'wo melde ich mich an'],
  ['in lines', over('є новини\n'), 'є новини'],
])('%s', (_, text, said) => {
  expect(saidOnce(text)).toBe(said);
});

it.each([
  'No. No. No.',
  'Ich habe zwei Kinder. Wir suchen eine Wohnung. Mein Mann arbeitet in Kassel, und ich lerne Deutsch. Wir können ab März einziehen. Ein Hund wohnt bei uns. Wie geht es weiter? Wir warten seit einem Jahr. Wie geht es weiter?',
  'a'.repeat(4096),
])('what repeats nothing, or is short, stays as it is', (text) => expect(saidOnce(text)).toBe(text));

it('takes no longer for a text that nearly repeats itself', () => {
  const text = `${over('a b ', 100_000)} c`;
  expect(saidOnce(text).length).toBeLessThanOrEqual(text.length);
});

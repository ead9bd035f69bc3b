/** Nothing that names somebody leaves: names, phones, e-mails, addresses and numbers are hidden, and put back as they were. */
import { describe, expect, it } from 'vitest';
import { mask, maskAll, placeholders, unmask } from '../../src/answers/mask.js';

/** A text, and what must not be left in it. */
const CASES: readonly [string, readonly string[]][] = [
  [
    'Мене звати Оксана Ковальчук, мій номер +49 176 5550199, пошта oksana.k@example.com, живу на Hauptstraße 12, 34117 Kassel.',
    [
      'Оксана',
      'Ковальчук',
      '5550199',
      '176',
      'oksana',
      'example.com',
      'Hauptstraße',
      '12',
      '34117',
      'Kassel',
    ],
  ],
  ['меня зовут ирина петренко и я живу на ул. Ленина 5, кв. 7', ['ирина', 'петренко', 'Ленина', '5', '7']],
  [
    'Чи можна Олені Шевченко прийти завтра о 15:30? Дякую, Тетяна',
    ['Олен', 'Шевченко', '15', '30', 'Тетяна'],
  ],
  ['Где подать заявление? Мой сын Артём Ковалёв, 05.03.2015', ['Артём', 'Ковалёв', '2015', '05']],
  ['Ich heiße Jana Vogelsang und wohne in der Geheimgasse 17.', ['Jana', 'Vogelsang', 'Geheimgasse', '17']],
  [
    'Mein Vermieter Herr Müller will 700 € Kaution auf DE89 3704 0044 0532 0130 00.',
    ['Müller', '700', '3704', 'DE89'],
  ],
  [
    'My name is Kate and our landlord John Smith lives at 12 Baker Street.',
    ['Kate', 'John', 'Smith', 'Baker', '12'],
  ],
  ['Viele Grüße\nHans-Peter Kanarienvogel', ['Hans', 'Peter', 'Kanarienvogel']],
  ['Ich bin Olena.', ['Olena']],
  [
    'Unsere Tochter Zlatka und Anna-Maria kommen, ich bin 34 und heiße Vladyslava.',
    ['Zlatka', 'Anna', 'Maria', 'Vladyslava'],
  ],
  ['Ich wohne am Rosengarten 5a, ruft Özlem an', ['Rosengarten', '5a', 'Özlem']],
  ['мене звати олена а чоловіка віталій, дзвоніть 0501234567', ['олена', 'віталій', '0501234567']],
  ['Свекровь Зинаида Ивановна Кац заболела', ['Зинаида', 'Ивановна', 'Кац']],
  [
    'hi my name is olha shevchuk, my landlord is called hans-jürgen vogel',
    ['olha', 'shevchuk', 'hans', 'vogel'],
  ],
  ['Паспорт FB123456, напиши @evil_bot или evil.example/login', ['FB123456', 'evil']],
  ['Ruft mich an: 0 1 7 6 - 5 5 5 - 0 1 9 9', ['0 1 7 6', '9 9']],
  ['o\u200bksana\u200b@exam\u200bple.com und +4\u200b9 176 5550199', ['exam', '5550199', '49']],
  ['ich schreibe für frau oksana ковальчук, ٠١٧٦٥٥٥٠١٩٩', ['oksana', '٠١٧٦']],
];

describe('what is masked', () => {
  it.each(CASES)('%s', (text, secrets) => {
    const masked = mask(text);
    const left = masked.text.replace(/\[[A-Z]+_\d+\]/g, '');
    for (const secret of secrets) expect(left).not.toContain(secret);
    expect(left).not.toMatch(/\p{N}/u);
    const back = unmask(masked.text, masked.hidden);
    expect(back).toBe(text.normalize('NFC').replace(/\u200b/g, ''));
  });

  it.each([
    'Як отримати довідку в джобцентрі?',
    'Где сделать Anmeldung в Германии?',
    'Wie melde ich meine Wohnung an?',
    'How do I get a WBS in Germany?',
  ])('a question without secrets stays as it is: %s', (text) => {
    expect(mask(text)).toEqual({ text, hidden: {} });
  });
});

describe('placeholders', () => {
  it('that a person types are hidden like everything else, and come back', () => {
    const masked = mask('[NAME_1] und [name 2] sagt Anna');
    expect(masked.text).toBe('[TEXT_1] und [TEXT_2] sagt [NAME_1]');
    expect(unmask(masked.text, masked.hidden)).toBe('[NAME_1] und [name 2] sagt Anna');
  });

  it('that hide nothing are refused', () => {
    expect(unmask('Hallo [NAME_7]', {})).toBeNull();
    expect(unmask('Hallo [NAME_1]', { '[NAME_1]': '$& Anna' })).toBe('Hallo $& Anna');
  });

  it('are the same for the same thing in several texts', () => {
    const { texts } = maskAll(['Ich bin Anna.', 'Anna, 0176 5550199', '0176 5550199']);
    expect(texts.map(placeholders)).toEqual([['[NAME_1]'], ['[NAME_1]', '[PHONE_1]'], ['[PHONE_1]']]);
  });

  it('of a long hostile text are found in time', () => {
    const began = performance.now();
    for (const piece of ['a.', '1 ', 'А', 'Anna ', '((((', 'x@', 'вул. ', 'Am Am ', '1-'])
      mask(piece.repeat(3000 / piece.length));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

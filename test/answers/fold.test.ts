/** People type the same word in many ways; folding makes them one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, skeleton, words } from '../../src/answers/fold.js';

/** Texts made of the letters of one of the alphabets. */
function oneScript(...alphabets: string[]): fc.Arbitrary<string> {
  const texts = alphabets.map((letters) => fc.array(fc.constantFrom(...letters), { maxLength: 60 }));
  return fc.oneof(...texts).map((signs) => signs.join(''));
}

describe('fold', () => {
  it.each([
    "сім'я",
    'сім’я',
    'сім‘я',
    'сім`я',
    'сім´я',
    'сім′я',
    'сімʼя',
    'сімʹя',
    'сім＇я',
    'СІМ’Я',
    'сімя',
  ])('reads %s as one word without its apostrophe', (typed) => {
    expect(words(fold(typed))).toEqual(['сімя']);
  });

  it.each([
    ['Ёлка', 'елка'],
    ['ґанок', 'ганок'],
    ['Straße', 'strasse'],
    ['Kündigung', 'kuendigung'],
    ['Мой', 'мой'],
    ['їжа', 'їжа'],
    ['Anmel\u00addung', 'anmeldung'],
    ['Woh\u200bnung', 'wohnung'],
    ['\u200fпривіт', 'привіт'],
    ['café', 'cafe'],
  ])('folds %s to %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it('puts Latin look-alikes inside a Cyrillic word back, and Cyrillic ones inside a Latin word', () => {
    expect(fold('квaртирa')).toBe('квартира');
    expect(fold('wоhnung')).toBe('wohnung');
  });

  it('keeps digits and § as words, and drops emoji', () => {
    expect(words(fold('§24 до 2027 😔👍🏽'))).toEqual(['§24', 'до', '2027']);
  });

  it('changes nothing the second time', () => {
    const cyrillic = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыэъЯЇҐ’ʼ`1§ .-';
    const latin = 'abcdefghijklmnopqrstuvwxyzäöüßÄéèœ’ʼ`1§ .-';
    fc.assert(
      fc.property(oneScript(cyrillic, latin), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof skeleton(text)).toBe('string');
      }),
    );
  });
});

describe('skeleton', () => {
  it.each([
    ["мене б'є", 'mene bje'],
    ["мене б'є", 'mene bye'],
    ['квартира', 'kvartyra'],
    ['де жити', 'de zhyty'],
    ['шукаю житло', 'schukaju zhytlo'],
    ['хочу', 'hochu'],
    ['хочу', 'khochu'],
    ['зарегистрироваться', 'zaregistrirovatsya'],
    ['чоловік', 'cholovik'],
    ['Анмельдунг', 'anmeldung'],
    ['щось', 'shchos'],
    ['моя', 'moja'],
  ])('is the same for %s and %s', (cyrillic, latin) => {
    expect(skeleton(latin)).toBe(skeleton(cyrillic));
  });
});

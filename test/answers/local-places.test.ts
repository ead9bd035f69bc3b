/** Which place of the list is meant: other letters, endings, slips, parts of cities, names that several places have. */
import { describe, expect, it } from 'vitest';
import { findPlaces, indexPlaces, namesOnlyLand } from '../../src/answers/local-places.js';

const place = (land: string, town: string, district = '') => ({ land, district, town });
const INDEX = indexPlaces([
  place('he', 'Kassel'),
  place('he', 'Frankfurt am Main'),
  place('bb', 'Frankfurt (Oder)'),
  place('be', 'Berlin'),
  place('hh', 'Hamburg'),
  place('by', 'München'),
  place('bw', 'Göttelfingen', 'Landkreis Freudenstadt'),
  place('he', 'Hofheim am Taunus', 'Main-Taunus-Kreis'),
  place('he', '', 'Main-Taunus-Kreis'),
  place('he', '', 'Landkreis Gießen'),
  place('he', 'Neustadt (Hessen)', 'Landkreis Marburg-Biedenkopf'),
  place('rp', 'Neustadt an der Weinstraße'),
  place('sh', 'Neustadt in Holstein', 'Kreis Ostholstein'),
  place('sl', 'Homburg', 'Saarpfalz-Kreis'),
  place('st', 'Halle (Saale)'),
  place('nw', 'Gelsenkirchen'),
]);
const found = (text: string): string[] =>
  findPlaces(INDEX, text).map(({ land, town, district }) => `${land} ${town || district}`);

describe('one place', () => {
  it.each([
    ['Kassel', 'he Kassel'],
    ['Кассель', 'he Kassel'],
    ['ми зараз у Касселі', 'he Kassel'],
    ['wir stehen am Bahnhof in Kassel', 'he Kassel'],
    ['Kassel am Bahnhof', 'he Kassel'],
    ['Kasel', 'he Kassel'],
    ['Берлин', 'be Berlin'],
    ['Munich', 'by München'],
    ['Muenchen', 'by München'],
    ['мы в мюнхене', 'by München'],
    ['Hofheim', 'he Hofheim am Taunus'],
    ['Гофгайм', 'he Hofheim am Taunus'],
    ['мы в Хофхайме', 'he Hofheim am Taunus'],
    ['Hoffheim', 'he Hofheim am Taunus'],
    ['Gottelfingen', 'bw Göttelfingen'],
    ['Main-Taunus-Kreis', 'he Main-Taunus-Kreis'],
    ['main taunus', 'he Main-Taunus-Kreis'],
    ['Landkreis Gießen', 'he Landkreis Gießen'],
    ['Frankfurt Oder', 'bb Frankfurt (Oder)'],
    ['Frankfurt/Oder', 'bb Frankfurt (Oder)'],
    ['Франкфурт на Майне', 'he Frankfurt am Main'],
    ['Frankfurt am Main', 'he Frankfurt am Main'],
    ['Neustadt an der Weinstraße', 'rp Neustadt an der Weinstraße'],
    ['Neustadt, Hessen', 'he Neustadt (Hessen)'],
    ['Neukölln', 'be Berlin'],
    ['Нойкёльн', 'be Berlin'],
    ['Altona', 'hh Hamburg'],
    ['Альтона', 'hh Hamburg'],
    ['Halle', 'st Halle (Saale)'],
    ['Гельзенкирхене', 'nw Gelsenkirchen'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('several', () => {
  it.each([
    ['Neustadt', ['he Neustadt (Hessen)', 'rp Neustadt an der Weinstraße', 'sh Neustadt in Holstein']],
    ['Нойштадт', ['he Neustadt (Hessen)', 'rp Neustadt an der Weinstraße', 'sh Neustadt in Holstein']],
    ['Frankfurt', ['he Frankfurt am Main', 'bb Frankfurt (Oder)']],
    ['Франкфурт', ['he Frankfurt am Main', 'bb Frankfurt (Oder)']],
  ])('%s', (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });
});

describe('none, rather than another one', () => {
  it.each([
    'Gießen',
    'Essen',
    'Дортмунд',
    'Bad Homburg',
    'Neustadt an der Aisch',
    'Kiel',
    'не знаю',
    '34117',
    'xyzzy plugh',
    '',
    'мы с детьми на вокзале, помогите',
    '?'.repeat(5000),
    'a '.repeat(5000),
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('a Land alone is no place', () => {
  expect(['Hessen', 'в Гессене', 'Saxony'].map(namesOnlyLand)).toEqual([true, true, true]);
  expect(['Kassel', 'Kassel, Hessen', 'xyzzy'].map(namesOnlyLand)).toEqual([false, false, false]);
});

it('stays fast with every municipality on the list', () => {
  const many = indexPlaces(
    Array.from({ length: 11_000 }, (_, n) => place('by', `Ort${n}dorf`, `Kreis ${n % 400}`)),
  );
  expect(findPlaces(many, 'мы с детьми в Остдорфе')).toBeDefined();
  expect(findPlaces(many, 'Ort10999dorf')).toHaveLength(1);
});

/** What danger looks like in four languages, and what only looks like it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findDanger, glossOf } from '../../src/answers/danger.js';

const Row = z.object({ lang: z.string(), class: z.string(), text: z.string() });
const rows = readFileSync(new URL('danger.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));

describe('danger in a message', () => {
  it('has examples of every class in every language', () => {
    const seen = new Set(rows.map((row) => `${row.class} ${row.lang}`));
    expect(seen.size).toBe(8 * 4);
  });

  it.each(rows)('$class ($lang): $text', (row) => {
    expect(findDanger(row.text)?.class ?? 'none').toBe(row.class);
  });
});

describe('however it is typed', () => {
  it.each([
    "мене б'є чоловік",
    'мене б’є чоловік',
    'мене бʼє чоловік',
    'мене бє чоловік',
    'МЕНЕ Б`Є ЧОЛОВІК',
    'мене б\u00ad’є чоловік 😭',
    'мeнe б’є чoлoвік',
    'mene bje cholovik',
    'mene bye cholovik',
    'Добрий день! Шукаю квартиру. Мене б’є чоловік, що робити?',
  ])('%s', (text) => {
    expect(findDanger(text)?.class).toBe('violence');
  });

  it.each([
    'ich wurde vergewaltgit',
    'er schlaegt mich',
    'ER SCHLÄGT MICH!!!',
    'меня изнаселовали',
    'не хооочу жить',
  ])('with a slip: %s', (text) => {
    expect(findDanger(text)).not.toBeNull();
  });
});

describe('being locked in a home', () => {
  it.each([
    'ми замкнені в квартирі',
    'ми зачинені в будинку з дітьми',
    'мы закрыты в квартире',
    'wir sind in der Wohnung eingeschlossen',
    'wir sind eingesperrt in der Wohnung',
    'we are locked in the flat',
    'I am locked in our apartment',
  ])('is red, whatever the list makes of it: %s', (text) => {
    expect(findDanger(text)?.class).toBe('violence');
  });

  it.each([
    'я в Касселі, вікна зачинені в квартирі',
    'мы не закрыты в квартире',
    'wir sind in der Versicherung eingeschlossen',
    'our dog is locked in the flat',
  ])('is something else: %s', (text) => {
    expect(findDanger(text)).toBeNull();
  });
});

describe('who asks what to do when beaten at home', () => {
  it.each([
    'куда звонить если меня бьют',
    "куди дзвонити, якщо мене б'ють",
    'кому сказать, если муж меня бьёт?',
    'wen rufe ich an wenn mein Mann mich schlägt',
    'Was tun, wenn mein Freund mich haut?',
    'who do I call if my husband hits me',
    'what happens if my dad beats me',
  ])('is in danger: %s', (text) => {
    expect(findDanger(text)?.class).toBe('violence');
  });

  it.each([
    'муж никогда не бьёт меня',
    "ніхто мене вдома не б'є",
    'mein Mann schlägt mich nicht',
    'my husband beats me at chess every time',
    'mein Vater schlägt mich immer beim Schach',
  ])('is not, who says: %s', (text) => {
    expect(findDanger(text)).toBeNull();
  });
});

describe('a door that is shut', () => {
  it.each([
    'мы закрыты на карантин в комнате',
    'ми закриті на карантин у кімнаті до вівторка',
    'wir sind bis Dienstag in Quarantäne und in der Wohnung eingeschlossen',
    'we locked our bikes in the basement',
    'wir haben die Fahrräder im Keller eingeschlossen',
  ])('that harms nobody: %s', (text) => {
    expect(findDanger(text)?.class ?? 'ambiguous').toBe('ambiguous');
  });

  it.each([
    'он закрыл нас в комнате и унёс ключ',
    'he locked me in the basement with the bikes',
    'he locked my sister in the basement',
  ])('that harms: %s', (text) => {
    expect(findDanger(text)?.class).toBe('violence');
  });
});

describe('a negation', () => {
  it.each([
    'мене ніхто не б’є',
    'он меня не бьёт',
    'mich schlägt niemand',
    'er schlägt mich nicht',
    'nobody hurts me',
    'he does not hit me',
    'keine Suizidgedanken',
    'я не думаю про самогубство',
  ])('that governs the danger word calms: %s', (text) => {
    expect(findDanger(text)).toBeNull();
  });

  it.each([
    'не можу більше, він б’є',
    'не знаю що робити, муж меня бьёт',
    'ich weiß nicht weiter, er schlägt mich',
    'niemand hilft mir, mein Mann schlägt mich',
    'I cannot sleep, he hits me',
    'он не только кричит, он бьёт меня',
    'er schlägt mich nicht zum ersten Mal',
  ])('that stands nearby does not: %s', (text) => {
    expect(findDanger(text)?.class).toBe('violence');
  });
});

describe('where one wants to live is not whether', () => {
  it.each([
    'не хочу жити в гуртожитку',
    'не хочу жить с соседкой',
    'ich will nicht mehr in dieser Wohnung leben',
  ])('%s', (text) => {
    expect(findDanger(text)).toBeNull();
  });

  it.each([
    'не хочу жити',
    'не хочу жити на цьому світі',
    'не хочу жить с этой болью',
    'ich will nicht mehr leben',
  ])('%s', (text) => {
    expect(findDanger(text)?.class).toBe('suicide');
  });
});

describe('what a helper sees', () => {
  it('gives the words as typed and their meaning in German and English', () => {
    const danger = findDanger('Погрожує МЕНІ ножем');
    expect(danger?.matched).toContain('МЕНІ');
    expect(glossOf(danger?.rule ?? '', 'de')).toMatch(/droht/);
    expect(glossOf(danger?.rule ?? '', 'en')).toMatch(/threat/);
    expect(glossOf('no such rule', 'en')).toBeUndefined();
  });

  it('calls violence of long ago ambiguous, and present violence by the same person red', () => {
    expect(findDanger('колишній чоловік бив мене 5 років тому')?.class).toBe('ambiguous');
    expect(findDanger('мені 30 років, чоловік б’є мене')?.class).toBe('violence');
  });
});

it('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(findDanger(text)).toSatisfy((found) => found === null || typeof found === 'object');
    }),
  );
});

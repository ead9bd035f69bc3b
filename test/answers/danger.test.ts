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
    'нас тримають замкненими в квартирі',
    'мене тримають замкненою в кімнаті',
    'нас зачинили в квартирі',
    'господар зачинив мене в підвалі',
    'нас силоміць тримають у будинку',
    'нас держат взаперти в квартире',
    'нас держат в доме закрытыми',
    'нас закрыли в квартире',
    'хозяин запер меня в комнате',
    'меня силой удерживают в квартире',
    'wir werden in der Wohnung eingesperrt gehalten',
    'man hält uns in der Wohnung fest',
    'der Vermieter hat mich im Zimmer eingeschlossen',
    'wir sind eingesperrt',
    'ich werde hier festgehalten',
    'they keep us locked in the flat',
    'the landlord locked me in',
    'we are being held in a house',
    'he locked me in my room',
    'I am being kept locked up here',
    'they do not pay us and will not let us go',
    'нам не платять і не відпускають',
    'нам не платят и не отпускают',
    'wir bekommen kein Geld und dürfen nicht weg',
  ])('by somebody is red too: %s', (text) => {
    expect(['violence', 'trafficking', 'child']).toContain(findDanger(text)?.class);
  });

  it.each([
    'нас тримають у курсі справ у хаймі',
    'нас записали й тримають місце у квартирі',
    'мене випадково зачинили в коридорі школи',
    'нас закрыли на карантин в комнате',
    'нам держат место в квартире до мая',
    'ich halte mich in der Wohnung meiner Schwester auf',
    'wir halten uns an die Hausordnung und halten den Termin fest',
    'meine Tochter hält mich fest an der Hand',
    'the landlord locked me out',
    'we are being held up in a queue at the office',
    'I locked myself out of the flat',
    'a flat is being held for us in Kassel',
  ])('is not meant by: %s', (text) => {
    expect(findDanger(text)?.class ?? 'ambiguous').toBe('ambiguous');
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

describe('children who are alone', () => {
  it.each([
    'дитина сама вдома вже два дні',
    'ребёнок один дома уже два дня',
    'die Kinder sind seit drei Tagen allein zu Hause',
    'the child has been alone at home for two days',
  ])('for days: %s', (text) => {
    expect(findDanger(text)?.class).toBe('child');
  });

  it.each([
    'чи можна залишати дитину саму на два дні?',
    'можно ли ребёнку быть одному дома два часа?',
    'unser Sohn ist zwei Tage allein im Ferienlager',
    'our daughter will be on her own at school camp for three days',
  ])('in a question or a camp are not in danger: %s', (text) => {
    expect(findDanger(text)?.class ?? 'ambiguous').toBe('ambiguous');
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

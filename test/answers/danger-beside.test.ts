/** A danger that stands beside an everyday question is found, and what only looks like danger stays harmless beside one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findDanger } from '../../src/answers/danger.js';
import { LANGUAGES, type Language } from '../../src/words/language.js';

const Row = z.object({ lang: z.enum(LANGUAGES), class: z.string(), text: z.string() });
type Said = z.infer<typeof Row>;

const EVERYDAY: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'де зареєструвати нову адресу',
    'скільки коштує проїзний на місяць',
    'у нас завтра термін о десятій',
    'мені прийшов лист від каси',
    'чи підходить мій диплом',
  ],
  ru: [
    'где зарегистрировать новый адрес',
    'сколько стоит проездной на месяц',
    'у нас завтра термин в десять',
    'мне пришло письмо из кассы',
    'подходит ли мой диплом',
  ],
  de: [
    'wo melde ich meine neue Adresse an',
    'was kostet die Monatskarte',
    'wir haben morgen um zehn einen Termin',
    'ich habe einen Brief von der Kasse bekommen',
    'passt mein Diplom',
  ],
  en: [
    'where do I register my new address',
    'how much is a monthly ticket',
    'we have an appointment tomorrow at ten',
    'I got a letter from the insurance',
    'is my diploma good enough',
  ],
};
const AND: Readonly<Record<Language, string>> = { uk: 'і', ru: 'и', de: 'und', en: 'and' };

const bare = (text: string): string => text.trim().replace(/[.!?…]+$/, '');
/** The ways to say two things in one message. */
const WAYS: readonly ((said: Said, everyday: string) => string)[] = [
  ({ text }, everyday) => `${bare(text)}. ${everyday}?`,
  ({ text }, everyday) => `${everyday}. ${text}`,
  ({ text, lang }, everyday) => `${bare(text)} ${AND[lang]} ${everyday}`,
  ({ text, lang }, everyday) => `${everyday} ${AND[lang]} ${text}`,
  ({ text }, everyday) => `${bare(text)}, ${everyday}`,
];

/** Each message beside an everyday one, in ever another way. */
function beside(rows: readonly Said[]): Said[] {
  return rows.map((row, at) => {
    const everyday = EVERYDAY[row.lang][Math.floor(at / WAYS.length) % 5] ?? '';
    return { ...row, text: WAYS[at % WAYS.length]?.(row, everyday) ?? row.text };
  });
}

const isRed = ({ text }: Said): boolean => !['none', 'ambiguous'].includes(findDanger(text)?.class ?? 'none');
const share = (rows: readonly Said[]): number => rows.filter(isRed).length / rows.length;

describe('a danger beside an everyday question', () => {
  it.each([
    'він мене бʼє. і де мені зареєструвати нову адресу?',
    'муж меня бьёт и где мне зарегистрировать новый адрес',
    'wo melde ich meine neue Adresse an und mein Mann schlägt mich',
    'he beats me. and where do I register my new address?',
    'how much is a monthly ticket, my husband beats me every day',
    'was kostet die Monatskarte, wir haben heute Nacht kein Dach über dem Kopf',
    'у мене завтра термін о десятій, мама лежить без свідомості',
    'спасибо за ответ и я не хочу больше жить',
  ])('is red: %s', (text) => {
    expect(isRed({ lang: 'en', class: '', text })).toBe(true);
  });

  it.each([
    'ніхто мене не бʼє. де мені зареєструвати нову адресу?',
    'они нас побили три ноль и где купить бутсы',
    'my husband beats me at chess every time, where is a chess club',
    'das Angebot schlägt alle anderen und was kostet die Monatskarte',
    'my battery is dead and where do I register my new address',
  ])('and what only looks like it is not: %s', (text) => {
    expect(isRed({ lang: 'en', class: '', text })).toBe(false);
  });
});

/**
 * Sets that nobody learned from, each message beside an everyday one. Before clauses were read 76 of 100 were found so, and 4 of 100
 * look-alikes were red; now 89 and 6: floors somewhat below that.
 */
describe('messages of the sets, each beside an everyday one', () => {
  const rows = ['unseen', 'sealed', 'sealed2', 'sealed3', 'sealed4'].flatMap((name) =>
    readFileSync(new URL(`danger-${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => Row.parse(JSON.parse(line))),
  );
  const said = beside(rows.filter((row) => row.class !== 'ambiguous'));

  it.each(LANGUAGES)('in %s: danger is mostly red', (lang) => {
    const danger = said.filter((row) => row.lang === lang && row.class !== 'none');
    expect(danger.length).toBeGreaterThan(300);
    expect(share(danger)).toBeGreaterThanOrEqual(0.83);
  });

  it.each(LANGUAGES)('in %s: a look-alike seldom is', (lang) => {
    const harmless = said.filter((row) => row.lang === lang && row.class === 'none');
    expect(harmless.length).toBeGreaterThan(200);
    expect(share(harmless)).toBeLessThanOrEqual(0.1);
  });
});

/** What people of the year write in their own words, in four languages. */
import { findDanger } from '../../src/answers/danger.js';
import type { Language } from '../../src/words/language.js';
import { faqEntries } from '../world/faq.js';

type Said = Readonly<Record<Language, readonly string[]>>;

/** Each is a sign of danger, and opens an urgent case. */
export const DANGER: Said = {
  uk: ['чоловік мене б’є', 'нас тримають замкненими в квартирі', 'я не хочу більше жити'],
  ru: ['муж меня бьёт', 'нас заперли в квартире и не выпускают', 'я не хочу больше жить'],
  de: ['mein Mann schlägt mich', 'wir sind in der Wohnung eingesperrt', 'ich will nicht mehr leben'],
  en: ['my husband hits me', 'we are locked in the flat', 'I do not want to live any more'],
};

/** Nothing that the program could answer. */
export const TALK: Said = {
  uk: ['у нас сьогодні дощ', 'дякую вам за все', 'діти вже ходять до школи', 'добре'],
  ru: ['у нас сегодня дождь', 'спасибо вам за всё', 'дети уже ходят в школу', 'хорошо'],
  de: ['bei uns regnet es heute', 'vielen Dank für alles', 'die Kinder gehen schon in die Schule', 'gut'],
  en: ['it is raining today', 'thank you for everything', 'the children go to school now', 'fine'],
};

export const CONTACT: Readonly<Record<Language, string>> = {
  uk: 'Олена, 0170 1234567',
  ru: 'Ольга, 0170 1234568',
  de: 'Frau Beck, 0561 1234567',
  en: 'Helen, 0170 1234569',
};

const entries = faqEntries();

const titlesIn = (language: Language): string[] =>
  entries.map(({ sections }) => sections[language].title).filter((title) => findDanger(title) === null);

/** The titles of the FAQ, which people ask as they stand; what sounds like danger is said on purpose alone. */
export const QUESTIONS: Said = {
  uk: titlesIn('uk'),
  ru: titlesIn('ru'),
  de: titlesIn('de'),
  en: titlesIn('en'),
};

export const TOWNS = [
  'Kassel',
  'Berlin',
  'Hannover',
  'Leipzig',
  'Köln',
  'München',
  'Hamburg',
  'Dresden',
  'Erfurt',
  'Mainz',
] as const;

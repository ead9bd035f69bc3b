// Times as people in Berlin read them, in the page's language.

import { choice } from './choice.js';

const ZONE = { timeZone: 'Europe/Berlin' } as const;
const LOCALES = { de: 'de-DE', en: 'en-GB', uk: 'uk-UA' } as const;
const FORMS = {
  clock: { hour: '2-digit', minute: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  full: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment (UTC milliseconds) in one of the forms. */
export function time(form: keyof typeof FORMS, at: number): string {
  const { language } = choice.get();
  const key = `${language} ${form}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...ZONE, ...FORMS[form] });
  formats.set(key, format);
  return format.format(at);
}

/** Pairs each item with the day's name where a new day begins. */
export function withDays<T>(
  items: readonly T[],
  atOf: (item: T) => number,
): { item: T; day: string | null }[] {
  let last = '';
  return items.map((item) => {
    const name = time('day', atOf(item));
    const day = name === last ? null : name;
    last = name;
    return { item, day };
  });
}

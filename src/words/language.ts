/** The four languages of the service. */

export const LANGUAGES = ['uk', 'ru', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to greet in, from Telegram's `language_code` (an IETF tag such as `uk` or `de-AT`).
 * Whatever is not one of ours is greeted in English; no language stands in for another by politics or kinship.
 */
export function languageOf(tag: string | undefined): Language {
  const base = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/** Where a missing text is looked for next; never Ukrainian in Russian or the other way round. */
export const FALLBACK: Record<Language, readonly Language[]> = {
  uk: ['uk', 'en', 'de'],
  ru: ['ru', 'en', 'de'],
  de: ['de', 'en'],
  en: ['en', 'de'],
};

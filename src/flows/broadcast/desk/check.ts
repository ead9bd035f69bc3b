/** Whether a text may go to many: its length, placeholders that nobody fills in, noise, and the alphabet of its language. */
import type { Language } from '../../../words/language.js';
import { type Key, type Phrase, phrase } from '../../../words/phrase.js';

/** Slack takes no more into one field, and Telegram sends so much in one message. UTF-16 units. */
export const TEXT_MAX = 3000;
/** Above this one has to scroll on a small phone (prompts/STYLE.md, rule 1). */
export const SHORT = 350;
const EMOJIS = 10;

/** Signs that turn the direction of reading, and what no keyboard types. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|(?![\n\t])\p{Cc}/gu;
/** `{name}`, `{{name}}`, `%NAME%`, `[NAME]`: no one person is written to. */
const PLACE = /\{[^{}\n]{1,40}\}|%[A-Z_]{2,30}%|\[[A-ZА-ЯІЇЄҐ_ ]{3,30}\]/u;

/** Letters that one language has and the other has not: the one never stands in for the other. */
const OF_RUSSIAN = /[ыэъё]/iu;
const OF_UKRAINIAN = /[іїєґ]/iu;

/** A text without what nobody sees, and without empty lines around it. */
export const cleaned = (text: string): string => text.replaceAll('\r', '').replace(HIDDEN, '').trim();

function looksForeign(text: string, language: Language): boolean {
  const [russian, ukrainian] = [OF_RUSSIAN.test(text), OF_UKRAINIAN.test(text)];
  if (language === 'uk') return russian && !ukrainian;
  if (language === 'ru') return ukrainian && !russian;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length > letters.length / 2;
}

/** What is wrong with the cleaned `text` of `language`; null when nothing is. */
export function faultOf(text: string, language: Language): Phrase | null {
  if (text.length > TEXT_MAX) return phrase('desk-modal-long', { max: TEXT_MAX });
  const place = PLACE.exec(text)?.[0];
  if (place) return phrase('desk-cast-places', { text: place });
  const emojis = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  if (emojis.length > EMOJIS) return phrase('desk-cast-loud', { max: EMOJIS });
  const name: Phrase = { key: `desk-language-${language}` as Key };
  return looksForeign(text, language) ? phrase('desk-cast-alphabet', { language: name }) : null;
}

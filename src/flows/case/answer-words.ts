/** How a helper's answer stands in the chat: alone, or with its translation above it. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { framed } from '../quiet-mode/hush.js';

/** Telegram's 4,096, with a margin for our own words. */
const TOGETHER_MAX = 3600;

/** Whether words and their translation go in one message. */
export const fitTogether = (text: string, translation: string): boolean =>
  text.length + translation.length <= TOGETHER_MAX;

/** What the person reads of an answer, a phrase a message: two where it is too long for one together with its translation. */
export function answerWords(
  at: { rows: Rows },
  kase: Case,
  text: string,
  translation: string | null,
): Phrase[] {
  const number = numberOf(kase.id);
  const plain = framed(at, kase, phrase('human-reply', { number, text }));
  if (translation === null) return [plain];
  if (fitTogether(text, translation))
    return [framed(at, kase, phrase('human-reply-translated', { number, translation, text }))];
  return [plain, framed(at, kase, phrase('human-reply-translation', { number, translation }))];
}

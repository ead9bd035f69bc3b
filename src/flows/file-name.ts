/** What a file for the desk is called: in the language that it reads. */
import type { Phrase } from '../words/phrase.js';
import type { Turn } from './turn.js';

/** `bericht-2026-11-23`; without its ending. @param which tells it from others of its kind: a day, or a number and a day. */
export const fileName = (turn: Turn, what: Phrase, which: string): string =>
  `${turn.words.text(turn.house.staffLanguage, what, 'plain')}-${which}`;

/** Who and what may go to a model: only with the person's own consent, and never words with signs of danger (R31). */
import { findDanger } from '../../answers/danger.js';
import type { Person } from '../../db/persons.js';
import { AI_HELP, consentQuestion, hasConsent, wasAsked } from '../privacy/consent.js';
import type { Turn } from '../turn.js';

/** Telegram's longest message. */
export const LONGEST = 4096;

/** Whether there is a model, and the person agrees that it helps. */
export const mayAsk = (turn: Turn, person: Person): boolean =>
  turn.house.model !== null && hasConsent(turn, person.id, AI_HELP);

/** So long without a blank is no language; looking for names in it would keep others waiting. */
const NO_WORD = /\S{400}/;

/** Whether it is something that somebody wrote, and not too long to be looked through at once. */
export const isWritten = (text: string): boolean =>
  text.length <= LONGEST && !NO_WORD.test(text) && /\p{L}{2}/u.test(text);

/** Whether these words may leave by themselves. */
export const mayLeave = (text: string): boolean => isWritten(text) && findDanger(text) === null;

/** Asks for the consent at its first need, once. @param message in our books that waits for it. */
export function offerHelp(turn: Turn, person: Person, message?: number): void {
  if (turn.house.model === null || wasAsked(turn, person.id, AI_HELP)) return;
  const { said, buttons } = consentQuestion(turn, person, AI_HELP, false, message);
  turn.say(person, said, { buttons });
}

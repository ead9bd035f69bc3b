/** What the buttons of quiet mode do. */
import type { Person } from '../../db/persons.js';
import type { Action } from '../actions.js';
import type { Ref, Turn } from '../turn.js';
import { clearChat } from './clear.js';
import { askOff, openQuiet, turnOff, turnOn } from './panel.js';
import { showNote } from './show.js';
import { foldWaiting } from './waiting.js';
import { askWord } from './word.js';

/** @param at the message with the button. @returns false when it no longer fits. */
export function pressedQuiet(
  turn: Turn,
  person: Person,
  what: Extract<Action, { do: 'quiet' }>['what'],
  at: Ref,
): boolean {
  switch (what) {
    case 'open':
      openQuiet(turn, person);
      return true;
    case 'on':
      foldWaiting(turn, person);
      turnOn(turn, person);
      return true;
    case 'off':
      return askOff(turn, person);
    case 'off-sure':
      return turnOff(turn, person);
    case 'word':
      return askWord(turn, person);
    case 'show':
      return showNote(turn, person, at);
    case 'clear':
      clearChat(turn, person);
      return true;
  }
}

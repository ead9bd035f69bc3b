/** What is pressed under a message to many. */
import type { Person } from '../../db/persons.js';
import type { Action } from '../actions.js';
import type { Ref, Turn } from '../turn.js';
import { beginAnswer } from './answer.js';
import { switchTopic } from './opt-out.js';

/** @returns false when it no longer fits. */
export const pressedBroadcast = (
  turn: Turn,
  person: Person,
  pressed: Extract<Action, { do: 'broadcast' }>,
  at: Ref,
): boolean =>
  pressed.what === 'answer'
    ? beginAnswer(turn, person, pressed.broadcast)
    : switchTopic(turn, person, pressed, at);

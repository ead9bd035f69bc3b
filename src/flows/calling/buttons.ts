/** The buttons about being rung. What was chosen so far travels in them, so that nothing has to be kept until a time is taken. */
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import type { CallTopic } from './topics.js';

export type CallAction = Extract<Action, { do: 'call' }>;
/** What was chosen so far. */
export type Chosen = Pick<CallAction, 'topic' | 'language'>;

export const callButton = (
  label: Value,
  what: CallAction['what'],
  more: Omit<CallAction, 'v' | 'do' | 'what'> = {},
  use: Button['use'] = 'nav',
): Button => ({ label, use, action: { v: 1, do: 'call', what, ...more } });

/** The way in: "Call me". @param topic where it is known already what about. */
export const callMeButton = (topic?: CallTopic, label: Phrase = phrase('call-b-open')): Button =>
  callButton(label, 'ask', topic === undefined ? {} : { topic });

/** Under everything that is said about an agreed time. */
export const bookedButtons: Button[][] = [
  [callButton(phrase('call-b-change'), 'change'), callButton(phrase('call-b-cancel'), 'cancel')],
];

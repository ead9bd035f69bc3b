/** Identity: what was seen of who somebody is, written down from their case. */
import { phrase } from '../../words/phrase.js';
import { beginResult } from '../homes/safety/identity/result.js';
import type { Verb } from './verb.js';

export const identity: Verb = {
  name: 'identity',
  help: phrase('desk-help-identity'),
  label: phrase('desk-identity'),
  fits: ({ urgency }) => urgency !== 'red',
  press: (turn, { kase, staff }) => beginResult(turn, staff, `case:${kase.id}`),
  right: 'check',
};

/** The buttons under a message to many. */
import { phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';

/** What the person writes next is an answer to the broadcast. */
export const answerButton = (broadcast: number): Button => ({
  label: phrase('broadcast-answer'),
  use: 'nav',
  action: { v: 1, do: 'broadcast', what: 'answer', broadcast },
});

/** "No more about this". */
export const leaveButton = (topic: string): Button => ({
  label: phrase('broadcast-leave'),
  use: 'nav',
  action: { v: 1, do: 'broadcast', what: 'leave', topic },
});

/** `/case mine`: the open cases of whoever asks, the most urgent first. */
import { type Phrase, phrase } from '../../words/phrase.js';
import { notice } from '../reply.js';
import { caseLine } from './case-line.js';
import type { DeskCommand } from './desk-commands.js';

/** More than these are in the App Home. */
const LISTED = 25;

export const mine: DeskCommand = {
  name: 'mine',
  help: phrase('desk-help-mine'),
  run: (turn, staff) => {
    const found = turn.rows.queue.heldBy(staff.id, LISTED + 1);
    if (found.length === 0) return notice(phrase('desk-home-none'));
    const lines: Phrase[] = found.slice(0, LISTED).map((kase) => caseLine(turn, kase));
    const more = found.length > LISTED ? [phrase('desk-mine-more')] : [];
    return notice(phrase('desk-mine', { lines: { join: [...lines, ...more], by: '\n' } }));
  },
};

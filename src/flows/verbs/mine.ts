/** `/case mine`: the open cases of whoever asks, the most urgent first. */
import { phrase } from '../../words/phrase.js';
import { caseLine } from '../overview/case-line.js';
import { notice } from '../reply.js';
import type { DeskCommand } from './desk-commands.js';

/** More than these are in the App Home. */
const LISTED = 25;

export const mine: DeskCommand = {
  name: 'mine',
  help: phrase('desk-help-mine'),
  run: (turn, staff) => {
    const found = turn.rows.lists.held(staff.id, LISTED + 1);
    if (found.length === 0) return notice(phrase('desk-home-none'));
    const lines = found.slice(0, LISTED).map((one) => caseLine(turn, one));
    const more = found.length > LISTED ? [phrase('desk-mine-more')] : [];
    return notice(phrase('desk-mine', { lines: { join: [...lines, ...more], by: '\n' } }));
  },
};

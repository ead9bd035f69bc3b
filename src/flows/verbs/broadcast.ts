/** `/case broadcast` writes a message to many; `/case broadcast list` shows those that wait, are planned or go. */
import { phrase } from '../../words/phrase.js';
import { beginCast } from '../broadcast/desk/compose.js';
import { showList } from '../overview/lists.js';
import type { DeskCommand } from './desk-commands.js';

export const broadcast: DeskCommand = {
  name: 'broadcast',
  help: phrase('desk-help-broadcast'),
  right: 'coordinate',
  run: (turn, staff, words) =>
    words === 'list' ? showList(turn, staff, 'list:broadcasts') : beginCast(turn, staff, ''),
};

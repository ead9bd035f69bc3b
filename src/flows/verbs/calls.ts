/** `/case calls`: what somebody has to ring about, by when. */
import { phrase } from '../../words/phrase.js';
import { showList } from '../overview/lists.js';
import type { DeskCommand } from './desk-commands.js';

export const calls: DeskCommand = {
  name: 'calls',
  help: phrase('desk-help-calls'),
  run: (turn, staff) => showList(turn, staff, 'list:calls'),
};

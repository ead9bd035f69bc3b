/** `/case moves`: who is on the way to the key. */
import { phrase } from '../../words/phrase.js';
import { showMoves } from '../homes/key/desk/list.js';
import type { DeskCommand } from './desk-commands.js';

export const moves: DeskCommand = {
  name: 'moves',
  help: phrase('desk-help-moves'),
  run: (turn) => showMoves(turn),
};

/** `/case figures` and `/case fairness`: what the project reports, and how long homes take for whom. */
import { phrase } from '../../words/phrase.js';
import { showList } from '../overview/lists.js';
import type { DeskCommand } from './desk-commands.js';

export const figures: DeskCommand = {
  name: 'figures',
  help: phrase('desk-help-figures'),
  run: (turn, staff) => showList(turn, staff, 'list:figures'),
};

export const fairness: DeskCommand = {
  name: 'fairness',
  help: phrase('desk-help-fairness'),
  right: 'coordinate',
  run: (turn, staff) => showList(turn, staff, 'list:fairness'),
};

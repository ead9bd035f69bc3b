/** `/case offers`: the homes that wait; `/case checks` and `/case attest <code>`: who waits to be seen, and who has been seen by a partner. */
import { phrase } from '../../words/phrase.js';
import { beginAttest } from '../homes/safety/identity/attest.js';
import { showList } from '../overview/lists.js';
import type { DeskCommand } from './desk-commands.js';

export const checks: DeskCommand = {
  name: 'checks',
  help: phrase('desk-help-checks'),
  run: (turn, staff) => showList(turn, staff, 'list:checks'),
  right: ['check', 'partner', 'coordinate'],
};

export const attest: DeskCommand = {
  name: 'attest',
  help: phrase('desk-help-attest'),
  run: beginAttest,
  right: ['partner', 'check'],
};

export const offers: DeskCommand = {
  name: 'offers',
  help: phrase('desk-help-offers'),
  run: (turn, staff) => showList(turn, staff, 'list:offers'),
  right: ['check', 'coordinate'],
};

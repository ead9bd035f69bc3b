/** `/case calls`: what somebody has to ring about, by when; `/case calls load`: how much, by the hour; `/case phone`: somebody rings us. */

import { phrase } from '../../words/phrase.js';
import { beginPhone } from '../calling/incoming.js';
import { showLoad } from '../calling/load.js';
import { showList } from '../overview/lists.js';
import { notice } from '../reply.js';
import type { DeskCommand } from './desk-commands.js';
import { lacking, may } from './rights.js';

const LOAD = /^load\b(.*)$/is;

export const calls: DeskCommand = {
  name: 'calls',
  help: phrase('desk-help-calls'),
  run: (turn, staff, words) => {
    const load = LOAD.exec(words)?.[1];
    if (load === undefined) return showList(turn, staff, 'list:calls');
    return may(staff, 'coordinate') ? showLoad(turn, load) : notice(lacking('coordinate'));
  },
};

export const phone: DeskCommand = {
  name: 'phone',
  help: phrase('desk-help-phone'),
  run: (turn) => beginPhone(turn),
};

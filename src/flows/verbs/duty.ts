/** `/case duty on|off` and `/case endshift`. */
import { phrase } from '../../words/phrase.js';
import { notice } from '../reply.js';
import { beginDuty } from '../shift/duty.js';
import { beginEnd } from '../shift/end-shift.js';
import type { DeskCommand } from './desk-commands.js';

export const duty: DeskCommand = {
  name: 'duty',
  help: phrase('desk-help-duty'),
  run: (turn, staff, words) => {
    switch (words.toLowerCase()) {
      case 'on':
        return notice(phrase(beginDuty(turn, staff) ? 'desk-duty-on' : 'desk-duty-is-on'));
      case 'off':
        return staff.dutySince === null ? notice(phrase('desk-duty-is-off')) : beginEnd(turn, staff);
      default:
        return notice(phrase('desk-duty-how'));
    }
  },
};

export const endShift: DeskCommand = {
  name: 'endshift',
  help: phrase('desk-help-endshift'),
  run: (turn, staff) => beginEnd(turn, staff),
};

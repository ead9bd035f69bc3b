/** What falls due on the way to the key, by the keys of its timers. */
import type { Turn } from '../../turn.js';
import { moveDue } from './advance.js';
import { landlordDue } from './ask-landlord.js';
import { waitsUnsaid } from './begin.js';
import { LANDLORD_DUE, MOVE_DUE } from './end-move.js';
import { STAY_DUE } from './free.js';
import { stayDue } from './stay.js';
import { viewingDue } from './viewing/due.js';
import { VIEWING_DUE } from './viewing/slots.js';

export const KEY_TIMERS: Record<string, (turn: Turn, id: number, nth: number) => void> = {
  [LANDLORD_DUE]: landlordDue,
  [MOVE_DUE]: (turn, id, nth) => {
    waitsUnsaid(turn, id);
    moveDue(turn, id, nth);
  },
  [VIEWING_DUE]: viewingDue,
  [STAY_DUE]: stayDue,
};

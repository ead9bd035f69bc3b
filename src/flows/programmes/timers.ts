/** What falls due about programmes, by the keys of its timers. */
import type { Turn } from '../turn.js';
import { SHEET_GONE, sheetGone } from './desk/sheet.js';
import { askFeedback, FEEDBACK } from './feedback.js';
import { CANCELLED, CHANGED, DAILY, DATE_OFF, lookDaily, tellNews, tellOff, tellOneOff } from './keep.js';
import { DATE_MOVED, tellMoved } from './move.js';
import { DAY_BEFORE, DEADLINE, dateComes, deadlineComes, HOUR_BEFORE } from './remind.js';
import { endWaiting, fillSeats, NO_SEAT, SEAT_OFFERED, SEATS_FREE, seatDue } from './seats.js';

export const PROGRAMME_TIMERS: Record<string, (turn: Turn, id: number, nth: number) => void> = {
  [DEADLINE]: deadlineComes,
  [DAY_BEFORE]: (turn, id, from) => dateComes(turn, DAY_BEFORE, id, from),
  [HOUR_BEFORE]: (turn, id, from) => dateComes(turn, HOUR_BEFORE, id, from),
  [FEEDBACK]: askFeedback,
  [SEAT_OFFERED]: (turn, id) => seatDue(turn, id),
  [SEATS_FREE]: (turn, id) => {
    const programme = turn.rows.programmes.byId(id);
    if (programme) fillSeats(turn, programme);
  },
  [NO_SEAT]: endWaiting,
  [CANCELLED]: tellOff,
  [DATE_OFF]: tellOneOff,
  [DATE_MOVED]: tellMoved,
  [CHANGED]: tellNews,
  [SHEET_GONE]: sheetGone,
  // `all`, then `all:7`: the first programme of the next turn.
  [DAILY]: (turn, from) => lookDaily(turn, Number.isNaN(from) ? 1 : from),
};

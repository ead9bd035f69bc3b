/** A person's press on a button of the safety part: showing who one is, and reports. */
import type { Person } from '../../../db/persons.js';
import type { Action } from '../../actions.js';
import type { Turn } from '../../turn.js';
import { cancelTime, sayCode, sayTimes, takeTime } from './identity/choose.js';
import { beginReport, takeReport } from './report.js';

/** @returns false when it no longer fits. */
export function pressedCheck(
  turn: Turn,
  person: Person,
  { what, id = -1, why = '' }: Extract<Action, { do: 'check' }>,
): boolean {
  switch (what) {
    case 'open':
      sayTimes(turn, person);
      return true;
    case 'take':
      return takeTime(turn, person, id);
    case 'cancel':
      return cancelTime(turn, person, id);
    case 'code':
      return sayCode(turn, person);
    case 'report':
      return beginReport(turn, person, id);
    case 'report-why':
      return takeReport(turn, person, id, why);
  }
}

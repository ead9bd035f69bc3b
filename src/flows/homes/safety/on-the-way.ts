/** Households on the way to a home of a landlord about whom something was found: they wait, and people speak with them (R29). */
import type { Report } from '../../../db/reports.js';
import { phrase } from '../../../words/phrase.js';
import { LATEST } from '../../case/clock.js';
import type { Turn } from '../../turn.js';
import { callHelper, pairOfMove, sayAtOnce } from '../key/pair.js';

/** A working day, in minutes of office time. */
const WITHIN_MINUTES = 480;

/** Tells those on the way to sign and pay nothing, and the team to speak with them. @param all to any home of this landlord; else to the one of the report. */
export function holdWay(turn: Turn, { landlordId, offerId }: Report, all: boolean): void {
  const { office } = turn.house;
  const due = office.afterStaffedMinutes(turn.now, WITHIN_MINUTES) ?? turn.now + LATEST;
  for (const move of turn.rows.moves.openAt(landlordId)) {
    const pair = all || move.offerId === offerId ? pairOfMove(turn, move) : undefined;
    if (!pair) continue;
    sayAtOnce(turn, pair, {
      said: phrase('home-report-wait', { date: { day: office.today(due) } }),
      buttons: [],
    });
    callHelper(turn, pair, 'seeker', phrase('desk-home-report-on-way'));
  }
}

/** A priority goes from a proposal to a decision to its end; two people stand behind each that counts (R26). */
import type { Band } from '../../../db/bands.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import { mention } from '../../case/case.js';
import { dayAfter } from '../../days.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { keepWants } from '../wants.js';

/** Wakes on the day after the last one on which a priority counts. */
export const BAND_OVER = 'band-over';

/** The thread of the household's request hears what was decided, where one is open. */
function tell(turn: Turn, { personId }: Band, staff: Staff, said: Phrase, action: string): void {
  const kase = turn.rows.cases.openOf(personId);
  turn.rows.audit.add({
    at: turn.now,
    staffId: staff.id,
    action,
    personId,
    ...(kase ? { caseId: kase.id } : {}),
  });
  if (kase) turn.post(kase, said);
  turn.homesStale = true;
}

/** The row that `value` names (`band:7`). */
const bandOf = (turn: Turn, value: string): Band | undefined =>
  turn.rows.bands.byId(Number(/^band:(\d{1,15})$/.exec(value)?.[1] ?? -1));

const isOver = (turn: Turn, { endedAt, until }: Band): boolean => endedAt !== null || until < turn.today;

/** A second person agrees: from now on the household stands so many days earlier in line. */
export function grantBand(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const band = bandOf(turn, value);
  if (!band || isOver(turn, band) || band.grantedAt !== null) return notice(phrase('desk-refused-gone'));
  if (band.askedBy === staff.id) return notice(phrase('desk-band-own'));
  // One that stands already ends: a household has one place in line.
  const before = turn.rows.bands.standing(band.personId, turn.today);
  if (!turn.rows.bands.grant(band.id, staff.id, turn.now)) return notice(phrase('desk-refused-gone'));
  if (before) turn.rows.bands.end(before.id, turn.now);
  const due = turn.house.office.onDay(Date.parse(`${dayAfter(band.until, 1)}T12:00:00Z`), 0, 0);
  turn.later(BAND_OVER, `person:${band.personId}`, due);
  const said = phrase('desk-band-granted-by', {
    staff: mention(staff),
    days: band.creditDays,
    date: { day: band.until, year: true },
  });
  tell(turn, band, staff, said, 'band-grant');
  keepWants(turn, band.personId);
  return undefined;
}

/** Refuses one that waits, or ends one that counts. */
export function endBand(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const band = bandOf(turn, value);
  if (!band || isOver(turn, band) || !turn.rows.bands.end(band.id, turn.now))
    return notice(phrase('desk-refused-gone'));
  const granted = band.grantedAt !== null;
  const said = phrase(granted ? 'desk-band-ended-by' : 'desk-band-refused-by', { staff: mention(staff) });
  tell(turn, band, staff, said, granted ? 'band-end' : 'band-refuse');
  if (granted) keepWants(turn, band.personId);
  return undefined;
}

/** Its day has passed. A newer one that counts longer goes on. */
export function bandDue(turn: Turn, personId: number): void {
  keepWants(turn, personId);
  turn.homesStale = true;
}

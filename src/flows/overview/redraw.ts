/** Home tabs are redrawn for those who look at them: at once for who has acted, now and then for the others. */
import { type Event, isStaffEvent } from '../event.js';
import type { Turn } from '../turn.js';

/** Slack does not tell when somebody leaves the tab; so long after they were last seen there it is not redrawn any more. */
const LOOKING = 3_600_000;

/** They look at their tab. */
export function openHome(turn: Turn, user: { team: string; id: string }): void {
  const staff = turn.rows.staff.byUser(user.team, user.id);
  if (!staff) return;
  turn.rows.staff.change(staff.id, { homeAt: turn.now });
  turn.home(staff, true);
}

/** After `event` was decided. */
export function redrawHomes(turn: Turn, event: Event): void {
  if (!turn.homesStale) return;
  const user = isStaffEvent(event) ? event.user : null;
  for (const staff of turn.rows.staff.looking(turn.now - LOOKING))
    turn.home(staff, staff.userId === user?.id && staff.teamId === user.team);
}

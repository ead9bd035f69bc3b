/** A household searches no more, or one of the two is deleted, while both are on their way to the key. */
import type { Person } from '../../../db/persons.js';
import type { Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { fall } from './fall.js';
import { askFreeLater } from './free.js';
import { moveView } from './status.js';

/** Who takes over what `person` holds: another adult of the household, who keeps answers and place. */
function heirOf(turn: Turn, person: Person): number | undefined {
  const { households, profiles } = turn.rows;
  const household = profiles.holderOf(person.id) === person.id ? households.of(person.id) : undefined;
  return household && households.membersOf(household.id).find((id) => id !== person.id);
}

/**
 * `person` leaves the search; to be called while they are still in their household. What both had agreed goes to whoever searches on,
 * or ends: the landlord hears it, and the home goes to who is next.
 */
export function leavesWay(turn: Turn, person: Person): void {
  const { moves, persons } = turn.rows;
  const move = moves.openOf(person.id);
  if (!move) return;
  const heir = heirOf(turn, person);
  if (heir === undefined || !moves.handOver(move, heir)) {
    fall(turn, move, 'ended');
    return;
  }
  const to = persons.byId(heir);
  const now = moves.byId(move.id);
  if (to && now)
    for (const { said, buttons } of moveView(turn, now, 'seeker')) turn.say(to, said, { buttons });
}

/**
 * Who lives in a home is deleted, and nobody of the household stays with us: nobody would ever say that they have moved out. The
 * landlord is asked once, later, and in words that say nothing of it.
 */
export function livesGone(turn: Turn, person: Person): void {
  const stay = turn.rows.stays.of(person.id);
  if (stay && heirOf(turn, person) === undefined) askFreeLater(turn, stay);
}

/** A landlord is deleted: their homes go, and whoever was on the way there hears it. */
export function homesGone(turn: Turn, person: Person): void {
  for (const offer of turn.rows.offers.of(person.id)) enterOffer(turn, offer, 'withdrawn', 'erased');
}

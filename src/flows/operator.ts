/** What the operator does by hand on the command line; it comes as an event like everything else. */

import type { OwnEvent } from './event.js';
import { planErasure } from './privacy/delete.js';
import { beginErasure } from './privacy/erase.js';
import type { Turn } from './turn.js';

/** A deletion begins at once; that a copy was taken is written down, and shown to the person by /mydata. */
export function byOperator(
  turn: Turn,
  event: Extract<OwnEvent, { type: 'cli.delete' | 'cli.exported' }>,
): void {
  const person = turn.rows.persons.byId(event.personId);
  if (!person || person.createdAt === 0) return;
  if (event.type === 'cli.exported') {
    turn.rows.audit.add({ at: turn.now, action: 'export', personId: person.id });
    return;
  }
  const planned = planErasure(turn, person, 'operator', turn.now);
  if (planned && ['planned', 'waiting'].includes(planned.state)) beginErasure(turn, planned, event.confirmed);
}

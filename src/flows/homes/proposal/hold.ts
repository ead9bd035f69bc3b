/** A helper holds proposals to a household back until a day: nobody is asked, and the time of what was asked begins anew afterwards (R17). */
import type { Person } from '../../../db/persons.js';
import type { Turn } from '../../turn.js';
import { wakeMatching } from '../matching.js';
import { OFFERS_HELD } from '../round/ready.js';
import { recallFrom } from './recall.js';
import { dueAfter } from './time.js';
import { setNext, watch } from './watch.js';

const subject = (personId: number): string => `person:${personId}`;

/** @param until UTC milliseconds; null lets proposals go on at once. */
export function holdOffers(turn: Turn, { id }: Person, until: number | null): void {
  const holder = turn.rows.profiles.holderOf(id);
  if (until === null) {
    turn.forget(OFFERS_HELD, subject(holder));
    return offersGoOn(turn, holder);
  }
  turn.later(OFFERS_HELD, subject(holder), until);
  const live = turn.rows.proposals.heldBy(holder);
  if (live?.state === 'live') turn.rows.proposals.change(live.id, { heldUntil: until });
  recallFrom(turn, holder);
}

/** The day has come. */
export function offersGoOn(turn: Turn, personId: number): void {
  const { proposals } = turn.rows;
  const live = proposals.heldBy(personId);
  wakeMatching(turn);
  if (live?.state !== 'live') return;
  proposals.change(live.id, { heldUntil: null, remindedAt: null });
  if (live.deliveredAt === null) return watch(turn, live.id, turn.now);
  proposals.change(live.id, { deliveredAt: turn.now, dueAt: dueAfter(turn, turn.now) });
  setNext(turn, live.id);
}

/** Homes of a list are looked at by the safety check by themselves, one after the other, so that nobody is kept waiting by it. */
import type { Turn } from '../../turn.js';
import { judgeOffer } from '../safety/check.js';

/** The timer of the next one, subject `offer:12`: behind that home. */
export const OFFERS_READ = 'offers-read';
/** One takes some ten milliseconds; between them whatever else has come goes first. */
const PAUSE = 25;
/** Ids that are looked through for a home nobody has read yet, in one query. */
const SPAN = 2000;

/** A list was taken in: what it has brought or changed is read from now on. */
export const readAll = (turn: Turn): void => turn.later(OFFERS_READ, 'offer:0', turn.now);

/** Reads the next one behind `after`, and plans what follows. Posts nothing: they stand in the desk's list. */
export function readNext(turn: Turn, after: number): void {
  const { offers, listedHomes } = turn.rows;
  const id = listedHomes.unread(after, SPAN);
  const offer = id === undefined ? undefined : offers.byId(id);
  if (offer) judgeOffer(turn, offer);
  const last = id ?? after + SPAN;
  if (last < listedHomes.newest()) turn.later(OFFERS_READ, `offer:${last}`, turn.now + PAUSE);
}

/** A round of matching from the flows' side: asked for when something has changed, taken when it is solved. */

import { reasons } from '../../../matching/rules.js';
import { phrase } from '../../../words/phrase.js';
import type { Event, OwnEvent, RoundPair, RoundPassed } from '../../event.js';
import type { Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { DEBOUNCE_MS, ROUND, wakeMatching } from '../matching.js';
import { openProposal } from '../proposal/open.js';
import { askable, asksAtOnce, openUnit, searchingOf } from './ready.js';

/** So many pairs are taken in one event, for each writes several rows. */
const STEP = 20;
/** A round that could not be solved is tried again so much later. */
const AGAIN_MS = 600_000;

/** Asks for a round, unless one is under way. */
export function beginRound(turn: Turn): void {
  const { rounds, openHomes } = turn.rows;
  if (!openHomes.any()) return;
  if (rounds.open().length > 0) return turn.later(ROUND, 'all', turn.now + DEBOUNCE_MS);
  rounds.add('events', turn.eventId, turn.now);
  turn.roundAsked = true;
}

type RoundEnded = Extract<OwnEvent, { type: 'round.ended' }>;

/** It is asked for again later; coordinators hear of the first of several that fail one after the other. */
function failed(turn: Turn, id: number): void {
  turn.later(ROUND, 'all', turn.now + AGAIN_MS);
  if (turn.rows.rounds.byId(id - 1)?.state === 'failed') return;
  const { coordinators, help } = turn.house.channels;
  turn.announce(coordinators ?? help, phrase('desk-round-failed', { number: id }));
}

/** Makes proposals of what a round has found, a few at a time. One that failed is asked for again later. */
export function takeRound(turn: Turn, { id, nth, pairs, passed }: RoundEnded): void {
  const { rounds, inbox } = turn.rows;
  const round = rounds.byId(id);
  if (round?.state === 'failed') return failed(turn, id);
  if (round?.state !== 'solved') return;
  for (const pair of pairs.slice(0, STEP)) if (!propose(turn, id, pair)) wakeMatching(turn);
  // Whoever was passed over is so only by a proposal that was really made.
  const room = Math.max(0, STEP - pairs.length);
  for (const one of passed.slice(0, room)) passOver(turn, id, one);
  const rest = { pairs: pairs.slice(STEP), passed: passed.slice(room) };
  if (rest.pairs.length + rest.passed.length === 0) {
    rounds.done(id, turn.now);
    return;
  }
  const payload: Event = { type: 'round.ended', id, nth: nth + 1, ...rest };
  inbox.add({ source: 'result', externalId: `round:${id}:${nth + 1}`, payload }, turn.now);
}

/** Asks a household about a home, if that still holds. @returns whether they are asked. */
function propose(turn: Turn, roundId: number, { personId, offerId, vdate }: RoundPair): boolean {
  const { rows, today } = turn;
  const offer = rows.openHomes.byId(offerId);
  const unit = offer && openUnit(rows, offer, today);
  const searching = searchingOf(rows, personId, today);
  if (!unit || !searching || askable(rows, unit, personId, searching) !== null) return false;
  const fits = JSON.stringify(reasons(searching.seeker, unit.home));
  const proposal = rows.proposals.add({ offerId, personId, roundId, rank: vdate, fits }, turn.now);
  if (!proposal) return false;
  count(turn, personId, 'proposed', { offerId, roundId });
  openProposal(turn, proposal, asksAtOnce(rows, unit.offer, today));
  return true;
}

/** Writes down once for each home why somebody was not asked whom it would fit and who waits as long as those who were. */
function passOver(turn: Turn, roundId: number, { personId, offerId, why }: RoundPassed): void {
  const { fairness, proposals } = turn.rows;
  const asked = proposals.ofOffer(offerId).some((one) => one.roundId === roundId);
  if (!asked || fairness.wasPassedOver(personId, offerId)) return;
  count(turn, personId, 'passed-over', { offerId, roundId, why });
}

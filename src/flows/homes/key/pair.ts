/** The household and the landlord who come together over a home, and how each of them is spoken to. */
import type { Move, Side } from '../../../db/moves.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Proposal } from '../../../db/proposals.js';
import { type PersonKey, phrase, type Value } from '../../../words/phrase.js';
import type { Action, Button } from '../../actions.js';
import type { CallKind } from '../../calling/kinds.js';
import { reachLandlord } from '../../calling/reach.js';
import { caseFor } from '../../case/case.js';
import type { Ref, Turn } from '../../turn.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Office minutes within which a landlord is rung. */
const CALL_MINUTES = 8 * 60;

/** `seeker` holds the household's profile. */
export type Pair = { proposal: Proposal; offer: Offer; seeker: Person; landlord: Person };
export type View = { said: Value; buttons: Button[][] };
export type MoveAction = Extract<Action, { do: 'move' }>;

/** @returns undefined when one of the two is gone. */
export function pairOf(turn: Turn, proposalId: number): Pair | undefined {
  const { rows } = turn;
  const proposal = rows.proposals.byId(proposalId);
  const offer = proposal && rows.offers.byId(proposal.offerId);
  const seeker = proposal && rows.persons.byId(proposal.personId);
  const landlord = offer && rows.persons.byId(offer.landlordId);
  return proposal && offer && seeker && landlord ? { proposal, offer, seeker, landlord } : undefined;
}

export const pairOfMove = (turn: Turn, { proposalId }: Move): Pair | undefined => pairOf(turn, proposalId);

/** The number of the home, as both know it. */
export const homeOf = ({ offer }: Pair): { number: string } => ({ number: offerNumber(offer.id) });

/** Which of the two `person` is; undefined for anybody else. */
export function sideOf({ seeker, landlord }: Pair, person: Person): Side | undefined {
  if (person.id === landlord.id) return 'landlord';
  return person.id === seeker.id ? 'seeker' : undefined;
}

export const moveButton = (
  label: PersonKey,
  what: MoveAction['what'],
  id: number,
  pick?: string,
): Button => ({
  label: { key: label },
  use: 'nav',
  action: { v: 1, do: 'move', what, id, ...(pick !== undefined && { pick }) },
});

/** What waits for the morning is still in time when it is about something so much later. */
const AHEAD = 2 * HOUR;

/** From when `person` may hear it (R3). @param before UTC milliseconds; what would come too late for that comes at once. */
function byDay(turn: Turn, person: Person, before = Number.POSITIVE_INFINITY): number {
  const from = turn.byDay(person);
  return from > before - AHEAD ? 0 : from;
}

/** `before`: what it has to be known for, UTC milliseconds. `about`: with what it is taken back while it waits; else with the proposal. */
type Timely = { before?: number | undefined; about?: string };

function dayOptions(turn: Turn, { proposal }: Pair, person: Person, { before, about }: Timely) {
  return { notBefore: byDay(turn, person, before), about: about ?? `proposal:${proposal.id}` };
}

/** To the household, by day. */
export const sayTo = (turn: Turn, pair: Pair, { said, buttons }: View, timely: Timely = {}): Ref =>
  turn.say(pair.seeker, said, { buttons, ...dayOptions(turn, pair, pair.seeker, timely) });

/** Past this moment (UTC milliseconds) it is true no more: whoever could not be reached until then is spared it. */
type Until = { notAfter?: number };

/** To the household, whatever the hour: its safety, or an appointment that cannot wait. */
export const sayAtOnce = (turn: Turn, { seeker }: Pair, { said, buttons }: View, until: Until = {}): Ref =>
  turn.say(seeker, said, { buttons, ...until });

/** To the household, with an address or a number in it. */
export const sayPrivately = (turn: Turn, { seeker }: Pair, { said, buttons }: View, until: Until = {}): Ref =>
  turn.say(seeker, said, { buttons, private: true, ...until });

/** Tells the landlord something that needs no answer now, by day. */
export const tellLandlord = (turn: Turn, pair: Pair, { said, buttons }: View, timely: Timely = {}): Ref =>
  turn.say(pair.landlord, said, { buttons, ...dayOptions(turn, pair, pair.landlord, timely) });

/**
 * A question to the landlord: what a call about it is called, and the timer that ends the wait, `span` milliseconds long. It waits for
 * the morning unless it goes on with what he has just said (`own`).
 */
export type Question = {
  kind: CallKind;
  wait?: { key: string; subject: string; span: number };
  own?: boolean;
};

/** Asks the landlord; by phone it is a call. */
export function askOf(
  turn: Turn,
  { proposal, offer, landlord }: Pair,
  { kind, wait, own = false }: Question,
  view: View,
): void {
  const due = turn.house.office.afterStaffedMinutes(turn.now, CALL_MINUTES) ?? turn.now + DAY;
  const notBefore = own ? 0 : morning(turn);
  const waits = wait && { ...wait, span: wait.span + Math.max(0, notBefore - turn.now) };
  const subject = `proposal:${proposal.id}`;
  const step = { kind, ...(waits && { wait: waits }), subject, about: subject, ...view };
  reachLandlord(turn, landlord.id, { ...step, due, offerId: offer.id, notBefore });
}

/** The end of the quiet hours; 0 outside them. */
export const morning = (turn: Turn): number => turn.house.quiet.endsAt(turn.now) ?? 0;

/** The same in the place of the message in which was pressed, where there is one. */
export function askAgain(turn: Turn, pair: Pair, at: Ref | null, question: Question, view: View): void {
  if (at === null) askOf(turn, pair, question, view);
  else turn.edit(pair.landlord, at, view.said, { buttons: view.buttons });
}

/** Words without a button that decides anything. */
export const only = (said: Value, ...buttons: Button[][]): View => ({ said, buttons });

/** A person of the team is needed: said in the thread of one of the two. @param why in words for the desk. */
export function callHelper(turn: Turn, pair: Pair, side: Side, why: Value): void {
  const person = side === 'seeker' ? pair.seeker : pair.landlord;
  const open = turn.rows.cases.openOf(person.id);
  const kase = open ?? caseFor(turn, person, side === 'seeker' ? 'home' : 'offer');
  turn.post(kase, phrase('desk-home-key-help', { ...homeOf(pair), text: why }));
  turn.card(kase);
}

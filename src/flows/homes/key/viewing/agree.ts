/** The household takes one of the times; both read it, and somebody of the team may come along (R28). */

import { offerNumber } from '../../../../db/offers.js';
import type { Staff } from '../../../../db/staff.js';
import type { Viewing } from '../../../../db/viewings.js';
import { phrase } from '../../../../words/phrase.js';
import { mention } from '../../../case/case.js';
import { notice, type Reply } from '../../../reply.js';
import type { Ref, Turn } from '../../../turn.js';
import { askContacts } from '../contacts.js';
import { addressLateAt, checkAt, momentWords } from '../dates.js';
import {
  callHelper,
  HOUR,
  homeOf,
  moveButton,
  only,
  type Pair,
  pairOf,
  sayTo,
  tellLandlord,
  type View,
} from '../pair.js';
import { askSlots, forgetViewing, viewingAbout, watchViewing } from './slots.js';

/** After so many rounds of times that did not fit, a person finds one with both. */
const ROUNDS = 3;
/** Hours before and after the viewing at which somebody is asked. */
const BEFORE = 2;
const AFTER = 2;

export const agreedSeeker = (turn: Turn, pair: Pair, at: number): View =>
  only(phrase('home-key-agreed-seeker', { ...homeOf(pair), moment: momentWords(turn, at) }));

export const agreedLandlord = (turn: Turn, pair: Pair, at: number): View =>
  only(phrase('home-key-agreed-landlord', { ...homeOf(pair), moment: momentWords(turn, at) }));

/** Sets what happens around a viewing at `at`. */
function watch(turn: Turn, id: number, at: number): void {
  forgetViewing(turn, id);
  watchViewing(turn, id, 'check', checkAt(turn, at));
  const late = addressLateAt(turn, at);
  watchViewing(turn, id, 'address', late > turn.now ? late : Math.max(turn.now, at - 3 * HOUR));
  if (at - BEFORE * HOUR > turn.now) watchViewing(turn, id, 'today', at - BEFORE * HOUR);
  watchViewing(turn, id, 'back', at + AFTER * HOUR);
}

/** @returns false when it is agreed already, or the time is past or was never offered. */
export function takes(turn: Turn, pair: Pair, viewing: Viewing, pick: string, place: Ref): boolean {
  const at = Number(pick);
  if (!viewing.slots.includes(at) || !agree(turn, pair, viewing, at)) return false;
  turn.edit(pair.seeker, place, agreedSeeker(turn, pair, at).said);
  return true;
}

/** A time that somebody of the team has found with both. */
export function agreedByTeam(turn: Turn, pair: Pair, at: number): boolean {
  const { viewings, calls } = turn.rows;
  const kind = pair.offer.viewing === 'video' ? 'video' : 'home';
  const [last] = viewings.of(pair.proposal.id);
  const open = last?.state === 'agreed' && (last.at ?? 0) > turn.now ? last : undefined;
  if (open && viewings.enter(open.id, ['agreed'], 'cancelled', turn.now)) forgetViewing(turn, open.id);
  const viewing = last?.state === 'slots' ? last : viewings.add(pair.proposal.id, kind, turn.now);
  if (!agree(turn, pair, viewing, at)) return false;
  calls.drop('viewing', `proposal:${pair.proposal.id}`, turn.now);
  sayTo(turn, pair, agreedSeeker(turn, pair, at), { before: at, about: viewingAbout(viewing) });
  return true;
}

/** @returns false when the time is past, or another one is agreed. */
function agree(turn: Turn, pair: Pair, viewing: Viewing, at: number): boolean {
  if (at <= turn.now || !turn.rows.viewings.enter(viewing.id, ['slots'], 'agreed', turn.now)) return false;
  turn.rows.viewings.change(viewing.id, { at });
  watch(turn, viewing.id, at);
  const company = [
    [moveButton('form-yes', 'joined', viewing.id, 'yes'), moveButton('form-no', 'joined', viewing.id, 'no')],
  ];
  const timely = { before: at, about: viewingAbout(viewing) };
  sayTo(turn, pair, { said: phrase('home-key-company'), buttons: company }, timely);
  tellLandlord(turn, pair, agreedLandlord(turn, pair, at), timely);
  askContacts(turn, pair);
  return true;
}

/** None of the times fits, or one does not stand: the landlord names others, a few times over. */
export function otherTimes(turn: Turn, pair: Pair, viewing: Viewing): boolean {
  if (!turn.rows.viewings.enter(viewing.id, ['slots', 'agreed'], 'cancelled', turn.now)) return false;
  forgetViewing(turn, viewing.id);
  if (turn.rows.viewings.of(pair.proposal.id).length >= ROUNDS)
    callHelper(turn, pair, 'landlord', phrase('desk-home-key-no-time'));
  askSlots(turn, pair);
  return true;
}

/** The day before, the landlord says that it does not stand: the household hears it before other times come. */
export function doesNotStand(turn: Turn, pair: Pair, viewing: Viewing): boolean {
  if (viewing.state !== 'agreed' || viewing.at === null || viewing.at <= turn.now) return false;
  const moment = momentWords(turn, viewing.at);
  sayTo(turn, pair, only(phrase('home-key-stands-not', { ...homeOf(pair), moment })), {
    before: viewing.at,
  });
  return otherTimes(turn, pair, viewing);
}

/** Whether the household wants company. */
export function joined(turn: Turn, pair: Pair, viewing: Viewing, pick: string, place: Ref): boolean {
  if (viewing.state !== 'agreed' || viewing.at === null) return false;
  const wished = pick === 'yes';
  turn.rows.viewings.change(viewing.id, { companionWished: wished });
  turn.edit(pair.seeker, place, phrase(wished ? 'home-key-company-asked' : 'home-key-company-none'));
  if (!wished || viewing.companionId !== null) return true;
  const button = {
    verb: 'companion',
    label: phrase('desk-home-key-companion-yes'),
    value: `viewing:${viewing.id}`,
    style: 'primary' as const,
  };
  const town = pair.offer.town ?? '';
  const said = phrase('desk-home-key-companion', {
    ...homeOf(pair),
    town,
    at: momentWords(turn, viewing.at),
  });
  turn.announce(turn.house.channels.help, said, [button]);
  return true;
}

/** Somebody of the team comes along. @param value `viewing:7` */
export function comesAlong(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const viewing = turn.rows.viewings.byId(Number(/^viewing:(\d{1,15})$/.exec(value)?.[1] ?? -1));
  const pair = viewing && pairOf(turn, viewing.proposalId);
  if (!viewing || !pair || viewing.state !== 'agreed' || viewing.at === null)
    return notice(phrase('desk-refused-gone'));
  const at = momentWords(turn, viewing.at);
  if (viewing.companionId !== null) return notice(phrase('desk-home-key-companion-taken'));
  turn.rows.viewings.change(viewing.id, { companionId: staff.id });
  const timely = { before: viewing.at, about: viewingAbout(viewing) };
  sayTo(turn, pair, only(phrase('home-key-company-comes', homeOf(pair))), timely);
  const place = pair.offer.address ?? pair.offer.town ?? '';
  return notice(
    phrase('desk-home-key-companion-by', {
      staff: mention(staff),
      number: offerNumber(pair.offer.id),
      at,
      place,
    }),
  );
}

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
import { askSlots, forgetViewing, watchViewing } from './slots.js';

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
  if (!viewing.slots.includes(at) || at <= turn.now) return false;
  if (!turn.rows.viewings.enter(viewing.id, ['slots'], 'agreed', turn.now)) return false;
  turn.rows.viewings.change(viewing.id, { at });
  watch(turn, viewing.id, at);
  const { said } = agreedSeeker(turn, pair, at);
  turn.edit(pair.seeker, place, said);
  const company = [
    [moveButton('form-yes', 'joined', viewing.id, 'yes'), moveButton('form-no', 'joined', viewing.id, 'no')],
  ];
  sayTo(turn, pair, { said: phrase('home-key-company'), buttons: company });
  tellLandlord(turn, pair, agreedLandlord(turn, pair, at));
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
  sayTo(turn, pair, only(phrase('home-key-stands-not', { ...homeOf(pair), moment })));
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
  sayTo(turn, pair, only(phrase('home-key-company-comes', homeOf(pair))));
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

/** Plans the checks of a stay when it begins, and ends them with it. */
import type { CheckSide } from '../../db/checkins.js';
import type { Stay } from '../../db/stays.js';
import { consentQuestion, hasRefused } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import { agrees, forgetCheck, PURPOSES, wakeCheck } from './about.js';
import { closeForm } from './form.js';
import { checksOf } from './schedule.js';
import { askedAt } from './times.js';
import { planTitle, titleKind } from './title.js';

/** Goes once through the stays that began before there were checks, in steps: `stay:<after>`. */
export const CHECKS_FILL = 'checks-fill';
const STEP = 50;

/** Adults of the household who have a chat with us: each is asked apart. */
function guestsOf({ rows }: Turn, { personId }: Stay): number[] {
  const household = rows.households.of(personId);
  const ids = household ? rows.households.membersOf(household.id) : [];
  const chats = ids.filter((id) => (rows.persons.byId(id)?.chat ?? null) !== null);
  return [...new Set([personId, ...chats])];
}

/** What is left to be asked of one person. */
function planFor(turn: Turn, stay: Stay, personId: number, side: CheckSide): void {
  for (const { kind, dueOn, until } of checksOf(stay, side, turn.house.checks.days)) {
    if (until < turn.today) continue;
    const row = { stayId: stay.id, personId, side, kind, dueOn, until };
    const check = turn.rows.checkins.plan(row, turn.now);
    if (check) wakeCheck(turn, check, 'ask', askedAt(turn, { id: personId }, dueOn));
  }
  if (side === 'guest') planTitle(turn, stay, personId);
}

/** A stay has begun: what will be asked of its two sides. */
export function planChecks(turn: Turn, stay: Stay): void {
  if (stay.endedOn !== null || stay.personId <= 0) return;
  for (const id of guestsOf(turn, stay)) planFor(turn, stay, id, 'guest');
  if (stay.landlordId > 0) planFor(turn, stay, stay.landlordId, 'host');
}

/** An adult has joined a household that lives in a home already: from now on they are asked like the others, and apart from them. */
export function planForNewcomer(turn: Turn, personId: number): void {
  const stay = turn.rows.stays.of(turn.rows.profiles.holderOf(personId));
  if (stay && turn.rows.persons.byId(personId)?.chat) planFor(turn, stay, personId, 'guest');
}

/** Asks both, at the move-in and not before, whether they may be asked later how it is (R30). */
export function askConsents(turn: Turn, { personId, landlordId }: Stay): void {
  for (const [id, side] of [
    [personId, 'guest'],
    [landlordId, 'host'],
  ] as const) {
    const person = turn.rows.persons.byId(id);
    const purpose = PURPOSES[side];
    if (!person || agrees(turn, id, side) || hasRefused(turn, id, purpose)) continue;
    const { said, buttons } = consentQuestion(turn, person, purpose, false);
    turn.say(person, said, { buttons, notBefore: turn.byDay(person) });
  }
}

/** Nobody lives there any more: nothing is asked about it. */
export function endChecks(turn: Turn, stayId: number, reason: string): void {
  for (const id of turn.rows.checkins.dropPlanned(stayId, reason, turn.now)) {
    forgetCheck(turn, id);
    turn.rows.calls.drop('stay', `checkin:${id}`, turn.now);
    const check = turn.rows.checkins.byId(id);
    if (check) closeForm(turn, check);
  }
}

/** One step of the planning for stays of before, and for those of whom something new is to be told; `after` is the last that was looked at. */
export function fillChecks(turn: Turn, after: number): void {
  const ids = turn.rows.checkins.staysWithout(after, STEP, titleKind(turn));
  for (const id of ids) {
    const stay = turn.rows.stays.byId(id);
    if (!stay) continue;
    if (turn.rows.checkins.ofStay(id).length === 0) planChecks(turn, stay);
    else for (const guest of guestsOf(turn, stay)) planTitle(turn, stay, guest);
  }
  const last = ids.at(-1);
  if (last !== undefined && ids.length === STEP) turn.later(CHECKS_FILL, `stay:${last}`, turn.now);
}

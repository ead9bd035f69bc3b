/** One check with whom it is asked of, and the stay that it is about. */
import type { Checkin, CheckSide } from '../../db/checkins.js';
import type { Person } from '../../db/persons.js';
import type { Stay } from '../../db/stays.js';
import { type PersonKey, type Phrase, phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { hasConsent, type Purpose } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import { ARRIVAL, endDaysOf, TITLE } from './schedule.js';

/** Falls due for a check, `checkin:7`: it is asked; for the nth time: see `STEPS`. */
export const CHECK_DUE = 'check-due';
export const STEPS = { ask: 1, remind: 2, silent: 3, again: 4 } as const;
export type CheckStep = keyof typeof STEPS;

export type AboutCheck = { check: Checkin; person: Person; stay: Stay };
export type CheckAction = Extract<Action, { do: 'checkin' }>;

export const PURPOSES: Readonly<Record<CheckSide, Purpose>> = {
  guest: 'check-ins',
  host: 'host-check-ins',
};

const subject = (id: number, step: CheckStep): string =>
  step === 'ask' ? `checkin:${id}` : `checkin:${id}:${STEPS[step]}`;

/** Wakes a check at `at` (UTC milliseconds). */
export const wakeCheck = (turn: Turn, { id }: Pick<Checkin, 'id'>, step: CheckStep, at: number): void =>
  turn.later(CHECK_DUE, subject(id, step), Math.max(at, turn.now));

/** Nothing is waited for in this check any more. */
export const forgetCheck = (turn: Turn, id: number): void => turn.forget(CHECK_DUE, subject(id, 'ask'));

/** @returns undefined when the check, its person or its stay is gone. */
export function aboutCheck(turn: Turn, id: number): AboutCheck | undefined {
  const check = turn.rows.checkins.byId(id);
  const person = check && turn.rows.persons.byId(check.personId);
  const stay = check && turn.rows.stays.byId(check.stayId);
  return check && person && stay ? { check, person, stay } : undefined;
}

/** Whether this person has agreed to be asked. */
export const agrees = (turn: Turn, personId: number, side: CheckSide): boolean =>
  hasConsent(turn, personId, PURPOSES[side]);

export const checkButton = (label: PersonKey, what: CheckAction['what'], id: number): Button => ({
  label: { key: label },
  use: 'nav',
  action: { v: 1, do: 'checkin', what, id },
});

/** Takes the agreement back. */
export const stopButton = (side: CheckSide): Button =>
  checkButton('care-b-stop', side === 'host' ? 'stop-host' : 'stop', 0);

/** Which check it is, in words for the team. */
export function kindWords(kind: string): Phrase {
  if (kind === ARRIVAL) return phrase('desk-care-arrival');
  if (kind.startsWith(TITLE)) return phrase('desk-care-permit');
  const before = endDaysOf(kind);
  if (before !== null) return phrase('desk-care-end', { days: before });
  const after = /^day-(\d+)$/.exec(kind)?.[1];
  return after === undefined ? phrase('desk-care-own') : phrase('desk-care-day', { days: Number(after) });
}

/** Whether somebody of the team rings this person in the place of a message. */
export const isRung = (turn: Turn, person: Person): boolean =>
  person.chat === null || turn.rows.landlords.get(person.id)?.channel === 'phone';

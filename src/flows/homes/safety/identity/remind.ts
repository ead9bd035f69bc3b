/** What happens by the clock around a check: both are reminded before it, and a person hears before what was seen counts no more. */
import type { CheckSlot } from '../../../../db/check-slots.js';
import type { Person } from '../../../../db/persons.js';
import { phrase } from '../../../../words/phrase.js';
import { push } from '../../../budget.js';
import { mention } from '../../../case/case.js';
import { dayAfter } from '../../../days.js';
import type { Turn } from '../../../turn.js';
import { KIND_WORDS, momentWords, openButton } from './words.js';

export const CHECK_SOON = 'check-soon';
export const IDENTITY_ENDS = 'identity-ends';

const HOUR = 3_600_000;
/** So long before the time both hear of it once more. */
const AHEAD_MS = HOUR;
/** Who has taken it a moment ago is not told again. */
const JUST_TAKEN_MS = 2 * HOUR;
/** So many days before the end there is time for a new check. */
const END_DAYS = 30;
const MORNING = 10 * 60;

const subjectOf = (id: number): string => `check:${id}`;

export const setReminder = (turn: Turn, { id, at }: CheckSlot): void =>
  turn.later(CHECK_SOON, subjectOf(id), Math.max(turn.now, at - AHEAD_MS), at);

export const forgetReminder = (turn: Turn, id: number): void => turn.forget(CHECK_SOON, subjectOf(id));

/** An hour before: the person reads when and where, and the colleague which language they speak. No names. */
export function checkComes(turn: Turn, id: number): void {
  const { checkSlots, persons, staff } = turn.rows;
  const slot = checkSlots.byId(id);
  const person = slot?.personId ? persons.byId(slot.personId) : undefined;
  const colleague = slot && staff.byId(slot.staffId);
  if (!slot || slot.endedAt !== null || !person) return;
  const at = momentWords(turn, slot.at);
  if ((slot.takenAt ?? 0) < turn.now - JUST_TAKEN_MS + AHEAD_MS)
    turn.say(person, phrase('home-identity-soon', { at, place: slot.place ?? '' }));
  if (!colleague) return;
  const said = phrase('desk-home-identity-soon', {
    staff: mention(colleague),
    at,
    kind: KIND_WORDS[slot.kind],
    language: { key: `desk-language-${person.language}` },
  });
  const value = `check:${slot.id}`;
  turn.announce(turn.house.channels.offers, said, [
    { verb: 'checkresult', label: phrase('desk-home-identity-result'), value, style: 'primary' },
  ]);
}

/** @param until YYYY-MM-DD, the last day on which it counts. */
export function setEnd(turn: Turn, personId: number, until: string): void {
  const days = Math.round((Date.parse(until) - Date.parse(turn.today)) / (24 * HOUR)) - END_DAYS;
  const due = turn.house.office.onDay(turn.now, Math.max(0, days), MORNING);
  turn.later(IDENTITY_ENDS, `person:${personId}`, Math.max(due, turn.now));
}

/** Says that somebody must see it again, while it still counts and nothing newer is there. */
export function identityEnds(turn: Turn, person: Person): void {
  const seen = turn.rows.identities.best(person.id, turn.today);
  if (!seen || seen.until > dayAfter(turn.today, END_DAYS + 1)) return;
  push(turn, person, 'home', phrase('home-identity-ends', { until: { day: seen.until, year: true } }), [
    [openButton],
  ]);
}

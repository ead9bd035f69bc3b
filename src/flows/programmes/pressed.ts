/** A person's press on a button of programmes. */
import type { Person } from '../../db/persons.js';
import type { Programme } from '../../db/programmes.js';
import { phrase } from '../../words/phrase.js';
import type { Ref, Turn } from '../turn.js';
import { isFor } from './audience.js';
import { type ProgrammeAction, programmeButton, programmesButton } from './button.js';
import { askWords, rate } from './feedback.js';
import { sayProgramme, sayProgrammes } from './list.js';
import { beginRegistration } from './registration.js';
import { askReminder } from './remind.js';
import { giveUp, standingFor, takeSeat } from './seats.js';
import { sendCalendar, tellTaken, titleOf } from './tell.js';

/** The seat is given up only by a second press. @returns false when there is none. */
function askLeave(turn: Turn, person: Person, programme: Programme): boolean {
  if (!standingFor(turn.rows, programme, person)) return false;
  const title = titleOf(person, programme);
  turn.say(person, phrase('programme-leave-ask', { title }), {
    buttons: [
      [programmeButton(phrase('programme-b-leave-yes'), 'leave-yes', programme.id, { use: 'once' })],
      [programmeButton(phrase('programme-b-keep'), 'show', programme.id)],
    ],
  });
  return true;
}

function leave(turn: Turn, person: Person, programme: Programme): boolean {
  const registration = standingFor(turn.rows, programme, person);
  if (!registration || !giveUp(turn, registration)) return false;
  turn.say(person, phrase('programme-left', { title: titleOf(person, programme) }), {
    buttons: [[programmesButton]],
  });
  return true;
}

/** The yes of whoever moved up; too late, it says so. */
function confirm(turn: Turn, person: Person, id: number): boolean {
  const registration = turn.rows.registrations.byId(id);
  if (registration?.personId !== person.id) return false;
  const programme = turn.rows.programmes.byId(registration.programmeId);
  if (!programme) return false;
  if (takeSeat(turn, registration)) tellTaken(turn, person, programme);
  else if (!sayProgramme(turn, person, programme)) return false;
  return true;
}

function aboutOne(turn: Turn, person: Person, programme: Programme, what: ProgrammeAction['what']): boolean {
  const standing = standingFor(turn.rows, programme, person);
  // What is not meant for somebody cannot be read by an old button either.
  if (!standing && !isFor(turn, person, programme.audience)) return false;
  if (programme.state === 'draft' || programme.state === 'cancelled') return false;
  if (what === 'show') return sayProgramme(turn, person, programme);
  if (what === 'remind') return askReminder(turn, person, programme);
  if (what === 'leave') return askLeave(turn, person, programme);
  if (what === 'leave-yes') return leave(turn, person, programme);
  if (standing?.state !== 'taken') return false;
  sendCalendar(turn, person, programme);
  return true;
}

/** @returns false when it no longer fits. */
export function pressedProgramme(
  turn: Turn,
  person: Person,
  { what, id = 0, pick = '' }: ProgrammeAction,
  at: Ref,
): boolean {
  switch (what) {
    case 'list':
    case 'more':
      sayProgrammes(turn, person, what === 'more' ? id : 0);
      return true;
    case 'register':
      beginRegistration(turn, person, id);
      return true;
    case 'seat':
      return confirm(turn, person, id);
    case 'rate':
      return rate(turn, person, id, pick, at);
    case 'rate-words':
      return askWords(turn, person, id, at);
    default: {
      const programme = turn.rows.programmes.byId(id);
      return programme !== undefined && aboutOne(turn, person, programme, what);
    }
  }
}

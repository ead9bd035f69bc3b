/** Households that must leave where they are within days and have no home yet: each with its case, or a button that opens one. */
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { note, openCase } from '../case/case.js';
import { type Field, notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { may } from '../verbs/rights.js';
import { caseLink } from './case-line.js';
import { dayAfter, type Look } from './look.js';
import { LEAVE_DAYS } from './morning.js';

const LISTED = 40;

/** A line for each: the day, and the open case or a button. No name and no town: whoever acts opens the case. */
export function leavers(look: Look): Field[] {
  const { rows, today } = look;
  return rows.profiles.leavers(dayAfter(today, LEAVE_DAYS), LISTED).map(({ personId, leaveBy }): Field => {
    const date = { day: leaveBy, year: true } as const;
    const open = rows.cases.openOf(personId);
    if (open) {
      const said = phrase('desk-leaving', {
        date,
        past: leaveBy < today ? 'yes' : 'no',
        case: caseLink(look, open),
      });
      return { kind: 'say', said };
    }
    return {
      kind: 'say',
      said: phrase('desk-leaving-alone', { date, past: leaveBy < today ? 'yes' : 'no' }),
      beside: { verb: 'openfor', label: phrase('desk-open-case'), value: `person:${personId}` },
    };
  });
}

/** A coordinator opens a case for a household of the list. */
export function openFor(turn: Turn, staff: Staff, value: string): Reply | undefined {
  if (!may(staff, 'coordinate')) return notice(phrase('desk-refused-coordinator'));
  const person = turn.rows.persons.byId(Number(/^person:(\d{1,15})$/.exec(value)?.[1] ?? -1));
  const profile = person && turn.rows.profiles.of(person.id);
  if (!person || !profile || profile.endedAt !== null) return notice(phrase('desk-refused-gone'));
  if (turn.rows.cases.openOf(person.id)) return notice(phrase('desk-refused-open'));
  note(turn, openCase(turn, person, 'leaving'), staff, 'open');
  return undefined;
}

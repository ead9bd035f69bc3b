/** Who of the team had to do with a person's requests, and who has rung them: roles and days, no names (R9). */
import { numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { isHushed } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { REASONS } from '../verbs/show.js';

const LISTED = 20;

/** Deeds of the team that have words of their own. */
const KNOWN = new Set([
  'claim',
  'take-over',
  'reply',
  'correct',
  'remove',
  'note',
  'resolve',
  'reopen',
  'export',
  'show',
]);

/** What somebody did about a call; any other deed of that kind is work on one. */
const CALLS: Readonly<Record<string, Phrase>> = {
  phone: phrase('seen-phone'),
  'call-ring': phrase('seen-call-ring'),
  'call-answer': phrase('seen-call-reached'),
  'call-reached': phrase('seen-call-reached'),
  'call-no-answer': phrase('seen-call-missed'),
};
const isCall = (action: string): boolean => action === 'phone' || action.startsWith('call-');

function deedWords(action: string): Phrase {
  if (isCall(action)) return CALLS[action] ?? phrase('seen-call');
  return KNOWN.has(action) ? { key: `seen-${action}` as Key } : phrase('seen-other');
}

/** @returns whether anything stands there that goes again after a while. */
export function sayWhoSaw(turn: Turn, person: Person): boolean {
  const hushed = new Set(
    turn.rows.cases
      .allOf(person.id)
      .filter((kase) => isHushed(turn, kase))
      .map(({ id }) => id),
  );
  const all = turn.rows.audit.ofPerson(person.id);
  // A call names no case: beside one of which nothing is told, it could be about that.
  const mayTell = ({ caseId, action }: (typeof all)[number]): boolean =>
    caseId === null ? hushed.size === 0 || !isCall(action) : !hushed.has(caseId);
  const seen = all.filter(mayTell).slice(-LISTED);
  if (seen.length === 0) {
    turn.say(person, phrase('seen-nobody'));
    return false;
  }
  const line = (deed: (typeof seen)[number]): Value => {
    const { at, staffId, action, caseId } = deed;
    const staff = staffId === null ? undefined : turn.rows.staff.byId(staffId);
    const role = phrase(
      staffId === null ? 'seen-operator' : staff?.coordinator ? 'seen-coordinator' : 'seen-helper',
    );
    const why = REASONS.find((one) => one === turn.rows.audit.whyShown(deed));
    const reason: Value[] = why ? [{ key: `seen-why-${why}` as Key }] : [];
    const number: Value[] = caseId === null ? [] : [`#${numberOf(caseId)}`];
    const day: Value = { day: turn.house.office.moment(at).day, year: true };
    return { join: [day, role, deedWords(action), ...reason, ...number], by: ' · ' };
  };
  turn.say(person, { join: [phrase('seen-title'), ...seen.map(line)], by: '\n' });
  return true;
}

/** What coordinators decide about a deletion: that it was really asked for, or that nothing typed is left in Slack. */
import { numberOf } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { allChannels } from '../house.js';
import { beginErasure, typedIsGone } from '../privacy/erase.js';
import { openRed } from '../privacy/erase-rights.js';
import { notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { may } from './rights.js';

/** `erasure:7` */
const VALUE = /^erasure:(\d{1,15})$/;

export const isAboutErasure = (value: string): boolean => value.startsWith('erasure:');

/** A press under the question in an urgent case, or under the list of what was typed. */
export function pressedErasure(
  turn: Turn,
  staff: Staff,
  press: { verb: string; value: string; channel: string | null },
): Reply | undefined {
  const erasure = turn.rows.erasures.byId(Number(VALUE.exec(press.value)?.[1] ?? -1));
  const isHere = press.channel !== null && allChannels(turn.house).includes(press.channel);
  if (!erasure || !isHere) return notice(phrase('desk-refused-gone'));
  if (!may(staff, 'coordinate')) return notice(phrase('desk-refused-coordinator'));
  if (press.verb === 'erasedone' && erasure.state === 'typed') {
    typedIsGone(turn, erasure, phrase('desk-typed-ticked', { staff: mention(staff) }));
    return undefined;
  }
  if (erasure.state !== 'waiting' || erasure.personId === null) return notice(phrase('desk-refused-gone'));
  if (press.verb === 'eraseconfirm') {
    for (const kase of openRed(turn, erasure.personId)) note(turn, kase, staff, 'erase-confirm');
    beginErasure(turn, erasure, true);
    return undefined;
  }
  return press.verb === 'erasekeep'
    ? keep(turn, staff, erasure.id, erasure.personId)
    : notice(phrase('desk-refused-gone'));
}

/** The person did not ask for it, or has thought better of it. */
function keep(turn: Turn, staff: Staff, id: number, personId: number): Reply | undefined {
  turn.rows.erasures.change(id, { state: 'undone', doneAt: turn.now });
  for (const kase of openRed(turn, personId)) {
    note(turn, kase, staff, 'erase-keep');
    turn.post(kase, phrase('desk-erase-kept', { staff: mention(staff) }));
  }
  const person = turn.rows.persons.byId(personId);
  const [red] = openRed(turn, personId);
  if (person && red) turn.say(person, phrase('delete-stopped', { number: numberOf(red.id) }));
  return undefined;
}

/** /delete: says what goes and what waits, leaves a day to undo it, and begins (R9). The steps themselves are in erase.ts. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Erasure } from '../../db/erasures.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { hushedCase } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { beginErasure, ERASE } from './erase.js';
import { openRed } from './erase-rights.js';

/** So long it can be undone, unless the person says "now". */
const UNDO = 24 * 3_600_000;

type Choice = Extract<Action, { do: 'delete' }>['choice'];

const button = (label: Phrase, choice: Choice, use: 'once' | 'nav', id?: number): Button => ({
  label,
  use,
  action: { v: 1, do: 'delete', choice, ...(id !== undefined && { id }) },
});

/** The open cases of a person hear what is coming, so that nobody goes on writing into them. */
function tellCases(turn: Turn, person: Person, said: Phrase): void {
  const open = turn.rows.cases.allOf(person.id).filter(({ state }) => state !== 'resolved');
  for (const kase of open) turn.post(kase, said);
}

/** What waits although the person asks for it, and why. */
const whatWaits = (red: Case | undefined): Value[] =>
  red ? [phrase('delete-ask-urgent', { number: numberOf(red.id) })] : [];

/** The command. */
export function askToDelete(turn: Turn, person: Person): void {
  const open = turn.rows.erasures.openOf(person.id);
  if (open?.state === 'planned') return sayPlanned(turn, person, open);
  if (open) {
    turn.say(person, phrase('delete-waits'));
    return;
  }
  // Of a request that a safe word has opened nobody at the phone may read.
  const [red] = hushedCase(turn, person.id) ? [] : openRed(turn, person.id);
  turn.say(
    person,
    { join: [phrase('delete-ask'), ...whatWaits(red)], by: '\n' },
    {
      buttons: [
        [button(phrase('delete-later'), 'later', 'once'), button(phrase('delete-now'), 'now', 'nav')],
        [button(phrase('delete-keep'), 'keep', 'nav')],
      ],
    },
  );
}

function sayPlanned(turn: Turn, person: Person, { id, due }: Pick<Erasure, 'id' | 'due'>): void {
  const { day, time } = turn.house.office.moment(due);
  turn.say(person, phrase('delete-planned', { date: { day }, time }), {
    buttons: [
      [button(phrase('delete-undo'), 'undo', 'once', id), button(phrase('delete-now'), 'now', 'nav', id)],
    ],
  });
}

/** @param due when it begins. @returns the deletion, planned now or before. */
export function planErasure(
  turn: Turn,
  person: Person,
  by: 'person' | 'operator',
  due: number,
): Erasure | undefined {
  const { erasures } = turn.rows;
  const open = erasures.openOf(person.id);
  if (open) return open;
  const asked = { personId: person.id, by, state: 'planned' as const, language: person.language };
  const id = erasures.plan(asked, due, turn.now);
  turn.later(ERASE, `erasure:${id}`, due);
  return erasures.byId(id);
}

function later(turn: Turn, person: Person): boolean {
  if (turn.rows.erasures.openOf(person.id)) return false;
  const planned = planErasure(turn, person, 'person', turn.now + UNDO);
  if (!planned) return false;
  const { day, time } = turn.house.office.moment(planned.due);
  tellCases(turn, person, phrase('desk-delete-planned', { date: { day }, time }));
  sayPlanned(turn, person, planned);
  return true;
}

function undo(turn: Turn, person: Person, id: number | undefined): boolean {
  const planned = turn.rows.erasures.openOf(person.id);
  if (planned?.state !== 'planned' || planned.id !== id || turn.now >= planned.due) return false;
  turn.rows.erasures.change(planned.id, { state: 'undone', doneAt: turn.now });
  turn.forget(ERASE, `erasure:${planned.id}`);
  tellCases(turn, person, phrase('desk-delete-undone'));
  turn.say(person, phrase('delete-undone'));
  return true;
}

function now(turn: Turn, person: Person): boolean {
  const planned = planErasure(turn, person, 'person', turn.now);
  if (planned?.state !== 'planned') return false;
  beginErasure(turn, planned);
  return true;
}

/** @returns false when the button no longer fits. */
export function pressedDelete(
  turn: Turn,
  person: Person,
  { choice, id }: Extract<Action, { do: 'delete' }>,
): boolean {
  if (choice === 'ask') askToDelete(turn, person);
  else if (choice === 'keep') turn.say(person, phrase('delete-kept'));
  else if (choice === 'now')
    turn.say(person, phrase('delete-sure'), {
      buttons: [[button(phrase('delete-yes'), 'sure', 'once'), button(phrase('delete-keep'), 'keep', 'nav')]],
    });
  else if (choice === 'later') return later(turn, person);
  else if (choice === 'undo') return undo(turn, person, id);
  else return now(turn, person);
  return true;
}

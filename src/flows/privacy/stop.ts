/** /stop asks what is to stop; the pause of unasked messages, and how it ends. */
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { FEWER_DAYS } from '../budget.js';
import { dayAfter } from '../days.js';
import { openForm, stopForm } from '../form/asking.js';
import { keepWants } from '../homes/wants.js';
import { planStatus } from '../intake/intake-end.js';
import { SEEKER_STATUS, settleStatus } from '../intake/promise.js';
import { searching } from '../intake/saved.js';
import { quietSettings } from '../quiet-mode/panel.js';
import type { Ref, Turn } from '../turn.js';

type What = Extract<Action, { do: 'stop' }>['what'];
type Level = Extract<Action, { do: 'pushes' }>['level'];

const stopButton = (what: What): Button => ({
  label: phrase(`stop-${what}`),
  use: 'once',
  action: { v: 1, do: 'stop', what },
});
const levelButton = (label: Button['label'], level: Level): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'pushes', level },
});

export function askStop(turn: Turn, person: Person): void {
  const form = openForm(turn, person) ? [[stopButton('form')]] : [];
  const rest = (['messages', 'everything', 'nothing'] as const).map((what) => [stopButton(what)]);
  turn.say(person, phrase('stop-ask'), { buttons: [...form, ...rest] });
}

/** Nothing unasked any more, until the person writes again. */
export function pause(turn: Turn, person: Person): void {
  turn.rows.persons.change(person.id, { pausedAt: turn.now });
  keepWants(turn, person.id);
  turn.forget(SEEKER_STATUS, `person:${person.id}`);
  settleStatus(turn, person);
}

/** Does what was chosen at /stop, in place of the question. @returns false when there is nothing to stop. */
export function pressedStop(turn: Turn, person: Person, what: What, place: Ref): boolean {
  if (what === 'form') {
    if (!stopForm(turn, person)) return false;
    const go: Button = {
      label: phrase('menu-continue'),
      use: 'nav',
      action: { v: 1, do: 'menu', item: 'continue' },
    };
    turn.edit(person, place, phrase('stop-form-done'), { buttons: [[go]] });
  } else if (what === 'messages') {
    pause(turn, person);
    turn.edit(person, place, phrase('stop-messages-done'));
  } else if (what === 'everything') turn.edit(person, place, phrase('stop-everything-how'));
  else turn.edit(person, place, phrase('stop-nothing-done'));
  return true;
}

/** Any sign of life ends the pause; with a profile the next word on how things stand gets its day again. */
export function endPause(turn: Turn, person: Person): Person {
  if (person.pausedAt === null) return person;
  turn.rows.persons.change(person.id, { pausedAt: null });
  keepWants(turn, person.id);
  const awake = { ...person, pausedAt: null };
  if (searching(turn, person)) {
    turn.say(awake, phrase('stop-resumed-on', { date: { day: planStatus(turn, awake) } }));
  } else turn.say(awake, phrase('stop-resumed'));
  return awake;
}

/** "Fewer messages" and the buttons behind it. */
export function setPushes(turn: Turn, person: Person, level: Level): void {
  if (level === 'pause') {
    pause(turn, person);
    turn.say(person, phrase('stop-messages-done'));
    return;
  }
  turn.rows.persons.change(person.id, { pushes: level });
  const now = { ...person, pushes: level };
  const planned = searching(turn, person) ? planStatus(turn, now) : dayAfter(turn.today, FEWER_DAYS);
  const pauseButton = levelButton(phrase('push-none'), 'pause');
  if (level === 'usual')
    turn.say(now, phrase('push-usual-done'), { buttons: [[pauseButton], [quietSettings]] });
  else {
    const said = phrase('push-fewer-done', { date: { day: planned } });
    const usual = levelButton(phrase('push-usual'), 'usual');
    turn.say(now, said, { buttons: [[usual], [pauseButton], [quietSettings]] });
  }
}

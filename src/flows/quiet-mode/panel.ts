/** Quiet mode for whoever shares a phone, in the chat called "short messages": what it is, on, and off by the person alone. */
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import type { Turn } from '../turn.js';
import { hideButton, quietButton } from './fold.js';
import { goesAgain, SHOWN_MINUTES } from './show.js';

/** Whether numbers, addresses and whatever comes unasked are kept out of sight for this person. */
export const isQuiet = (turn: Turn, personId: number): boolean =>
  turn.rows.quietModes.of(personId) !== undefined;

/** The way there, under words that somebody else in the room may be the reason for; nothing for whoever has it on. */
export const quietOffer = (turn: Turn, person: Person): Button[][] =>
  isQuiet(turn, person.id) ? [] : [[quietButton(phrase('quiet-watched'), 'open')]];

/** The way there among the settings. */
export const quietSettings: Button = quietButton(phrase('quiet-settings'), 'open');

/** Says something about it, which leaves the chat again by itself. */
function sayBriefly(turn: Turn, person: Person, said: Phrase, buttons: Button[] = []): void {
  turn.say(person, said, { buttons: [...buttons.map((one) => [one]), [hideButton]] });
  goesAgain(turn, person);
}

/** What it is, or how it stands. Once a word is chosen, nothing here tells that there is one. */
export function openQuiet(turn: Turn, person: Person): void {
  const mode = turn.rows.quietModes.of(person.id);
  if (!mode) {
    const said = phrase('quiet-about', { minutes: SHOWN_MINUTES });
    sayBriefly(turn, person, said, [quietButton(phrase('quiet-on'), 'on')]);
    return;
  }
  sayBriefly(turn, person, phrase('quiet-is-on'), [
    ...(mode.word === null ? [quietButton(phrase('quiet-word'), 'word')] : []),
    quietButton(phrase('quiet-clear'), 'clear'),
    quietButton(phrase('quiet-off'), 'off'),
  ]);
}

/** The command; it leaves the chat itself. */
export function quietCommand(turn: Turn, person: Person, messageId: string): void {
  turn.erase(person, [messageId]);
  openQuiet(turn, person);
}

/** Who answers this person is to know how to write to them. */
function tellTeam(turn: Turn, person: Person, said: Phrase): void {
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return;
  turn.post(kase, said);
  turn.card(kase);
}

export function turnOn(turn: Turn, person: Person): void {
  if (turn.rows.quietModes.begin(person.id, turn.now)) tellTeam(turn, person, phrase('desk-quiet-on'));
  openQuiet(turn, person);
}

/** Asks once more. @returns false when it is off. */
export function askOff(turn: Turn, person: Person): boolean {
  if (!isQuiet(turn, person.id)) return false;
  sayBriefly(turn, person, phrase('quiet-off-ask'), [quietButton(phrase('quiet-off'), 'off-sure')]);
  return true;
}

/** @returns false when it is off already. */
export function turnOff(turn: Turn, person: Person): boolean {
  if (!turn.rows.quietModes.end(person.id)) return false;
  tellTeam(turn, person, phrase('desk-quiet-off'));
  sayBriefly(turn, person, phrase('quiet-off-done'));
  return true;
}

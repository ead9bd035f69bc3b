/**
 * The one gate of quiet mode, through which everything passes that is said to a person. Whoever else holds the phone is to read
 * nothing: what comes unasked, and whatever holds a number or an address, becomes a neutral note that opens at a tap.
 */
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import type { Behind } from '../payload.js';
import type { TurnBase } from '../turn/base.js';
import { betrays, hushedCase, mayTell } from './hush.js';

type What = Extract<Action, { do: 'quiet' }>['what'];

export const quietButton = (label: Phrase, what: What): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'quiet', what },
});

export const hideButton: Button = { label: phrase('danger-hide'), use: 'nav', action: { v: 1, do: 'hide' } };

/** 110 and 112, and numbers of seven digits or more, however they are grouped (`0341 / 123 456`). Dates have other signs between. */
const NUMBER = /(?<![\d#])(?:11[02](?!\d)|\+?\d(?:[ \u00a0]?[/()–-]?[ \u00a0]?\d){6,})/;

/** What is to be said, as a flow has decided it. */
type Given = { said: Value; buttons: Button[][] };
/** `asked`: whether the person's own message or press is being answered. */
type Way = { asked: boolean; private: boolean; openly: boolean };
/** What is said instead. */
export type Quietly = Given & { behind?: Behind };

const note = (behind: Behind, show: Phrase): Quietly => ({
  said: phrase('quiet-note'),
  buttons: [[quietButton(show, 'show')], [quietButton(phrase('quiet-clear'), 'clear')]],
  behind,
});

const holdsNumber = (turn: TurnBase, person: Person, said: Value): boolean =>
  NUMBER.test(turn.words.value(person.language, said, 'plain'));

/** Whatever is no text: shown only when it was asked for. */
export const noteFor = (behind: Omit<Behind, 'buttons'>): Quietly =>
  note({ buttons: [], ...behind }, phrase('quiet-show'));

/** Whether `said` tells of a request that was opened by a safe word; also once somebody has turned quiet mode off. */
export function isUntold(turn: TurnBase, person: Person, said: Value): boolean {
  const hushed = mayTell(said) ? hushedCase(turn, person.id) : undefined;
  return hushed !== undefined && betrays(said, hushed);
}

/** In the place of what is not told: a harmless answer, where one is waited for. */
export const neutral = ({ asked }: Pick<Way, 'asked'>, first: boolean): Quietly | null =>
  asked && first ? { said: phrase('quiet-neutral'), buttons: [] } : null;

/** How `given`, which may be told, is said to somebody in quiet mode. */
export function quietly(turn: TurnBase, person: Person, given: Given, way: Way): Quietly {
  if (way.openly) {
    const others = given.buttons.filter((row) => row.every(({ action }) => action.do !== 'hide'));
    return { ...given, buttons: [...others, [hideButton]] };
  }
  const numbers = holdsNumber(turn, person, given.said);
  if (way.asked && !way.private && !numbers) return given;
  return note(given, phrase(numbers && way.asked ? 'quiet-show-number' : 'quiet-show'));
}

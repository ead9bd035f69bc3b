/** Words and buttons that every step of showing who one is has in common. */
import type { CheckSlot, SlotKind } from '../../../../db/check-slots.js';
import { type Phrase, phrase, type Value } from '../../../../words/phrase.js';
import type { Action, Button } from '../../../actions.js';
import type { Turn } from '../../../turn.js';

type What = Extract<Action, { do: 'check' }>['what'];

export const checkButton = (label: Value, what: What, id?: number, use: Button['use'] = 'nav'): Button => ({
  label,
  use,
  action: { v: 1, do: 'check', what, ...(id === undefined ? {} : { id }) },
});

/** Opens the choice of times. */
export const openButton: Button = checkButton(phrase('home-identity-b-open'), 'open');
export const codeButton: Button = checkButton(phrase('home-identity-b-code'), 'code');

/** How somebody is seen, in a word. */
export const KIND_WORDS: Readonly<Record<SlotKind, Phrase>> = {
  video: phrase('home-identity-video'),
  'in-person': phrase('home-identity-in-person'),
  partner: phrase('home-identity-partner'),
};

/** Day and time. @param at UTC milliseconds. */
export function momentWords({ house }: Pick<Turn, 'house'>, at: number): Value {
  const { day, time } = house.office.moment(at);
  return { join: [{ day }, time], by: ', ' };
}

/** A time as it stands on its button. */
export const slotWords = (turn: Pick<Turn, 'house'>, { at, kind }: CheckSlot): Value => ({
  join: [momentWords(turn, at), KIND_WORDS[kind]],
  by: ' · ',
});

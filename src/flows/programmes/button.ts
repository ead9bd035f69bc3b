/** The buttons of programmes. */
import type { Value } from '../../words/phrase.js';
import { phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';

export type ProgrammeAction = Extract<Action, { do: 'programme' }>;

/** @param id the programme, or the registration where `what` is about one. */
export const programmeButton = (
  label: Value,
  what: ProgrammeAction['what'],
  id?: number,
  more: { use?: Button['use']; pick?: string } = {},
): Button => ({
  label,
  use: more.use ?? 'nav',
  action: {
    v: 1,
    do: 'programme',
    what,
    ...(id === undefined ? {} : { id }),
    ...(more.pick === undefined ? {} : { pick: more.pick }),
  },
});

/** Opens what there is. */
export const programmesButton: Button = programmeButton(phrase('menu-programmes'), 'list');

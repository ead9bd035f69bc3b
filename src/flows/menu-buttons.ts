/** The buttons that lead to a part of the menu, wherever they stand. */
import { type Phrase, phrase } from '../words/phrase.js';
import type { Button, MenuItem } from './actions.js';

export const menuButton = (item: MenuItem, label: Phrase): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'menu', item },
});

/** The button that asks for a human; it stands under everything that may be wrong. */
export const humanButton = (label: Phrase = phrase('menu-human')): Button => menuButton('human', label);

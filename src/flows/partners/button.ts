/** The buttons of partner bodies. */
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';

export type PartnerAction = Extract<Action, { do: 'partner' }>;

export const partnerDoes = (
  label: Phrase,
  what: PartnerAction['what'],
  use: Button['use'] = 'nav',
): Button => ({
  label,
  use,
  action: { v: 1, do: 'partner', what },
});

/** "We work in this field": for municipalities and associations. */
export const partnerButton: Button = partnerDoes(phrase('partner-b-open'), 'open');

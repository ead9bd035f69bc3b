/** `/case offer new [#case]` enters a home for a landlord; `/case offer H12` fills in what is missing of one. */
import { phrase } from '../../words/phrase.js';
import { offerCommand } from '../homes/offer/enter.js';
import type { DeskCommand } from './desk-commands.js';

export const offer: DeskCommand = {
  name: 'offer',
  help: phrase('desk-help-offer'),
  run: offerCommand,
};

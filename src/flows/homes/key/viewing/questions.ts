/** What both are asked after a viewing. */
import type { Move } from '../../../../db/moves.js';
import type { Viewing } from '../../../../db/viewings.js';
import { phrase } from '../../../../words/phrase.js';
import { homeOf, moveButton, type Pair, type View } from '../pair.js';
import { wellButtons } from '../well.js';

export const backView = (pair: Pair, viewing: Viewing): View => ({
  said: phrase('home-key-back', homeOf(pair)),
  buttons: wellButtons('back', viewing.id),
});

/** Whether the household would live there. */
export const wantView = (pair: Pair, move: Move): View => ({
  said: phrase('home-key-want', homeOf(pair)),
  buttons: [
    [moveButton('form-yes', 'wants', move.id, 'yes'), moveButton('form-no', 'wants', move.id, 'no')],
    [moveButton('home-key-missed', 'wants', move.id, 'missed')],
  ],
});

export const heldView = (pair: Pair, viewing: Viewing): View => ({
  said: phrase('home-key-held', homeOf(pair)),
  buttons: [
    [moveButton('home-key-held-yes', 'held', viewing.id, 'yes')],
    [moveButton('home-key-missed', 'held', viewing.id, 'no')],
    [moveButton('home-key-held-out', 'held', viewing.id, 'out')],
  ],
});

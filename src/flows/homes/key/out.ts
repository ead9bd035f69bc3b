/** Either side may step back until the key is handed over; both are asked once more first. */
import type { Move, Side } from '../../../db/moves.js';
import { phrase } from '../../../words/phrase.js';
import type { Ref, Turn } from '../../turn.js';
import { type Fall, fall } from './fall.js';
import { homeOf, moveButton, type Pair, type View } from './pair.js';

/** What each side can say; `keep` goes on. */
const WAYS = {
  seeker: ['seeker-no', 'keep'],
  landlord: ['landlord-gone', 'landlord-no', 'keep'],
} as const satisfies Record<Side, readonly (Fall | 'keep')[]>;

function question(pair: Pair, { id }: Move, side: Side): View {
  const said = phrase(side === 'seeker' ? 'home-key-out-seeker' : 'home-key-out-landlord', homeOf(pair));
  const buttons = WAYS[side].map((way) => [moveButton(`home-key-out-${way}`, 'out', id, way)]);
  return { said, buttons };
}

/** @param pick what was chosen; nothing at the first press. @returns false when it is over. */
export function stepsBack(
  turn: Turn,
  pair: Pair,
  move: Move,
  side: Side,
  pick: string | undefined,
  at: Ref,
): boolean {
  const person = side === 'seeker' ? pair.seeker : pair.landlord;
  if (move.state !== 'open') return false;
  if (pick === undefined) {
    const { said, buttons } = question(pair, move, side);
    turn.say(person, said, { buttons });
    return true;
  }
  const way = WAYS[side].find((one) => one === pick);
  if (way === undefined) return false;
  if (way !== 'keep') return fall(turn, move, way);
  turn.edit(person, at, phrase('home-key-out-kept', homeOf(pair)));
  return true;
}

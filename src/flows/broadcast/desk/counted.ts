/** The next part of a count falls due; when it is over, the flight plan shows it. */
import type { Turn } from '../../turn.js';
import { countOn } from './counting.js';
import { show } from './shown.js';

export { CAST_COUNT } from './counting.js';

export function castCount(turn: Turn, id: number): void {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (broadcast && countOn(turn, broadcast)) show(turn, id);
}

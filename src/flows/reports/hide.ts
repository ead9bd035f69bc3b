/** What a report may say: no half, share or mean of fewer than ten (R12). Counts of all people together are no group. */
import type { Quantiles } from '../../db/report-ways.js';
import { LEAST } from '../homes/ledger/hidden.js';

export { LEAST };

/** null where fewer than ten stand behind it. */
export const shownTimes = (times: Quantiles): Quantiles => (times && times.n >= LEAST ? times : null);

export const shownMean = (score: { mean: number; n: number } | null): number | null =>
  score && score.n >= LEAST ? score.mean : null;

/** In whole hundredths; null of fewer than ten. */
export const shareOf = (part: number, of: number): number | null =>
  of < LEAST ? null : Math.round((100 * part) / of);

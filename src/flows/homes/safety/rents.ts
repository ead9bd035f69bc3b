/** The operator's tables of rents as the safety check reads them, and the moment at which a new one counts. */
import type { Offer } from '../../../db/offers.js';
import type { Rows } from '../../../db/rows.js';
import { LAND_KEYS, type RentTables } from '../../../matching/screen/rent/reference.js';
import type { OwnEvent } from '../../event.js';
import type { Turn } from '../../turn.js';

/** Where the home lies, as an official key: its own, that of its town where the tables know one, or that of its Land. */
export function regionOf({ rents }: Rows, { region, land, town }: Pick<Offer, 'region' | 'land' | 'town'>) {
  if (region !== null) return region;
  const key = land === null ? undefined : LAND_KEYS.get(land);
  const named = town === null ? [] : rents.regionsOf(town);
  const fitting = [...new Set(named)].filter((one) => key === undefined || one.startsWith(key));
  // A district and its municipality of one name are the same place; two of one name are not.
  const [longest = null] = fitting.toSorted((a, b) => b.length - a.length);
  const isOne = longest !== null && fitting.every((one) => longest.startsWith(one));
  return isOne ? longest : (key ?? null);
}

/** The rows that can speak of a home in `region`; empty where nobody knows where it lies. */
export function rentTables({ rents }: Rows, region: string | null): RentTables {
  return region === null ? { references: [], limits: [], regions: [] } : rents.around(region);
}

/** The operator has read in a table: it counts from now on, if it is whole. Each home is compared with it when it is looked at next. */
export function takeRents(turn: Turn, event: Extract<OwnEvent, { type: 'cli.rents' }>): void {
  const { listId, rows, by } = event;
  const taken = turn.rows.rents.switchTo(listId, rows, turn.now);
  const detail = JSON.stringify({ v: 1, by, rows });
  turn.rows.cases.audit({ at: turn.now, action: taken ? 'import-rents' : 'import-refused', detail });
}

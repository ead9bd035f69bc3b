/** The operator's tables of rents as the safety check reads them, and the moment at which a new one counts. */
import type { Offer } from '../../../db/offers.js';
import type { Rows } from '../../../db/rows.js';
import { LAND_KEYS, type RentTables } from '../../../matching/screen/rent/reference.js';
import type { OwnEvent } from '../../event.js';
import type { Turn } from '../../turn.js';

type Placed = Pick<Offer, 'region' | 'land' | 'town'>;

/** So many towns whose names only begin alike are looked at. */
const MOST = 50;

const keyOf = ({ land }: Placed): string | undefined => (land === null ? undefined : LAND_KEYS.get(land));

/** The district around a town that has its name ("Kassel, Landkreis") is not the town. */
function towns({ rents }: Rows, regions: readonly string[]): string[] {
  const around = rents.namesOf(regions).filter(({ name }) => /kreis/i.test(name));
  const own = regions.filter((one) => !around.some(({ region }) => region === one));
  const left = own.length > 0 ? own : [...regions];
  const municipal = left.filter((one) => one.length === 8);
  // A town that is its own district stands under both keys; the longer one leads to the rows of both.
  return municipal.length > 0 ? municipal : left;
}

/** The places of the home's Land that have its town's name. @returns one, where there is no doubt */
export function placesNamed(rows: Rows, offer: Placed): string[] {
  const key = keyOf(offer);
  const within = (regions: readonly string[]): string[] =>
    [...new Set(regions)].filter((one) => key === undefined || one.startsWith(key));
  return offer.town === null ? [] : towns(rows, within(rows.rents.regionsOf(offer.town)));
}

/**
 * Between which places nobody but people can tell: several of one name, or such as only begin with it. Empty where the home's key is
 * known, can be told, or no table knows its town.
 */
export function placesToAsk(rows: Rows, offer: Placed): string[] {
  if (offer.region !== null || offer.town === null) return [];
  const named = placesNamed(rows, offer);
  if (named.length > 0) return named.length === 1 ? [] : named;
  const key = keyOf(offer);
  const like = rows.rents.regionsBeginning(offer.town, MOST);
  return towns(
    rows,
    like.filter((one) => key === undefined || one.startsWith(key)),
  );
}

/** Where the home lies, as an official key: its own, that of its town where the tables know one, or that of its Land. */
export function regionOf(rows: Rows, offer: Placed): string | null {
  if (offer.region !== null) return offer.region;
  const [only, ...more] = placesNamed(rows, offer);
  return only !== undefined && more.length === 0 ? only : (keyOf(offer) ?? null);
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
  turn.rows.audit.add({ at: turn.now, action: taken ? 'import-rents' : 'import-refused', detail });
}

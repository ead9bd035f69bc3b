/** A household that searches, as the rules of matching read it. */
import { landOfTown } from '../../answers/typed/land-of.js';
import type { Profile } from '../../db/profiles.js';
import type { Rows } from '../../db/rows.js';
import { landOf } from '../../matching/postcodes.js';
import { LAENDER, type Land } from '../../matching/profile.js';
import { type Seeker, type SeekerColumns, seekerOf } from '../../matching/sides.js';
import { wishesManAlone } from '../privacy/consent.js';

/** The Land in which a town or postcode lies; null when nobody knows it. */
function landWhere(town: string): Land | null {
  const postcode = /\b\d{5}\b/.exec(town)?.[0];
  return (postcode === undefined ? null : landOf(postcode)) ?? landOfTown(town);
}

/**
 * Where they are obliged to live: where they live now. Where that is not known, who says that there is an obligation and wishes one Land
 * alone names it by that; on the way to the key an office says whether it is so.
 */
function obligedLand({ town, obligation }: SeekerColumns, regions: readonly string[]): Land | null {
  const [only] = obligation === 'yes' && regions.length === 1 ? regions : [];
  return landWhere(town) ?? LAENDER.find((land) => land === only) ?? null;
}

/** @param profile opened. */
export function seekerFor(rows: Pick<Rows, 'consents'>, profile: Profile): Seeker {
  const manAlone = profile.home === 'room' && wishesManAlone(rows, profile.personId);
  const seeker = seekerOf(profile, { obligedLand: null, manAlone });
  return { ...seeker, obligedLand: obligedLand(profile, seeker.regions) };
}

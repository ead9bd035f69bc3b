/** What a home costs a month, as far as it is known. */
import type { Home } from './sides.js';

type Rent = Pick<Home, 'rentAllCents' | 'rentColdCents' | 'costsCents' | 'heatingCents' | 'furnitureCents'>;

/** All in one sum, in cents; of its parts each must be known (of furniture: nothing said = nothing asked). */
export function warmCents(home: Rent): number | null {
  const { rentAllCents, rentColdCents, costsCents, heatingCents, furnitureCents } = home;
  if (rentAllCents !== null) return rentAllCents;
  if (rentColdCents === null || costsCents === null || heatingCents === null) return null;
  return rentColdCents + costsCents + heatingCents + (furnitureCents ?? 0);
}

/** Without costs and heating, furniture in it, in cents: where only the whole sum is known, the most that it can be. */
export function coldCents(home: Rent): number | null {
  const { rentAllCents, rentColdCents, costsCents, heatingCents, furnitureCents } = home;
  if (rentColdCents !== null) return rentColdCents + (furnitureCents ?? 0);
  if (rentAllCents === null) return null;
  return rentAllCents - (costsCents ?? 0) - (heatingCents ?? 0);
}

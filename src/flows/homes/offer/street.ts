/** Street and number, and nothing else: these are the only words of a landlord that reach a household as he wrote them. */
import { findContactData } from '../../../matching/screen/contact-data.js';
import { undisguise } from '../../../matching/screen/undisguise.js';

const LONGEST = 120;
/** Who speaks of money says more than where it is. */
const MONEY =
  /[€$₴]|(?<!\p{L})(?:eur|euros?|iban|paypal|kaution|deposit|bitcoin|western\s?union|грн|євро|евро)(?!\p{L})/iu;

/** @returns the address in one line; null when it is none, or holds numbers, links or sums that lead elsewhere. */
export function streetIn(text: string): string | null {
  const said = text.replace(/\s+/gu, ' ').trim();
  if (said.length > LONGEST || !/\p{L}{3}/u.test(said) || !/\d/.test(said)) return null;
  return MONEY.test(said) || findContactData(undisguise(said)).length > 0 ? null : said;
}

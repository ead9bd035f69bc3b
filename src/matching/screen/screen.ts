/** Is an offer safe to show? Looks at its words, its fields and its rent; a human decides about what it stops. */
import { findContactData } from './contact-data.js';
import { findInFields } from './fields.js';
import type { Offer } from './offer.js';
import { type Found, findSigns } from './reading.js';
import { NO_TABLES, type RentTables } from './rent/reference.js';
import { judgeRent } from './rent/verdict.js';
import type { Flag } from './rule.js';
import { undisguise } from './undisguise.js';

export type Screened = { readonly verdict: 'clean' | 'hold' | 'block'; readonly flags: readonly Flag[] };

/** Two rules that hold, or one that blocks, block; one that holds, holds. Notes and warnings stop nothing. */
export function verdictOf(flags: readonly Flag[]): Screened['verdict'] {
  if (flags.some(({ severity }) => severity === 'B')) return 'block';
  const holds = new Set(flags.filter(({ severity }) => severity === 'H').map(({ rule }) => rule));
  return holds.size >= 2 ? 'block' : holds.size === 1 ? 'hold' : 'clean';
}

/** What is only unclear holds an offer when nothing else does, and once; beside anything else it is a warning. */
function settled(found: readonly (Found | Flag)[]): Flag[] {
  let stopped = found.some(({ severity }) => severity === 'B' || severity === 'H');
  return found.map((one) => {
    if (one.severity !== 'vague') return { ...one, severity: one.severity };
    const severity = stopped ? 'W' : 'H';
    stopped = true;
    return { ...one, severity };
  });
}

const SEVERITIES = 'IWHB';

/** One flag for each rule and reason: the most severe. */
function once(flags: readonly Flag[]): Flag[] {
  const kept = new Map<string, Flag>();
  for (const flag of flags) {
    const key = `${flag.rule} ${flag.why}`;
    const known = kept.get(key);
    if (known === undefined || SEVERITIES.indexOf(flag.severity) > SEVERITIES.indexOf(known.severity))
      kept.set(key, flag);
  }
  return [...kept.values()];
}

/**
 * Screens one offer. @param more flags of rules that look at other offers and people (see reuse/), which the caller has judged.
 * Takes any text; without tables the rent is noted as not compared.
 */
export function screen(offer: Offer, tables: RentTables = NO_TABLES, more: readonly Flag[] = []): Screened {
  const text = undisguise(offer.text);
  const flags = once(
    settled([
      ...findSigns(text),
      ...findContactData(text),
      ...findInFields(offer),
      ...judgeRent(offer, tables).flags,
      ...more,
    ]),
  );
  return { verdict: verdictOf(flags), flags };
}

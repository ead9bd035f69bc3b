/** What an offer's fields say by themselves, without its text (F1, F4, F16, X1, X4). */
import type { Offer } from './offer.js';
import type { Flag, RuleId, Severity, Why } from './rule.js';

/** One rule over fields; true when it stops the offer. */
type FieldRule = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly why: Why;
  readonly stops: (offer: Offer) => boolean;
};

const FIELD_RULES: readonly FieldRule[] = [
  {
    rule: 'F1',
    severity: 'B',
    why: 'money-first',
    stops: ({ depositDue, contractDate }) =>
      depositDue !== null && contractDate !== null && depositDue < contractDate,
  },
  { rule: 'F4', severity: 'H', why: 'no-viewing', stops: ({ viewing }) => viewing === 'no' },
  {
    rule: 'F16',
    severity: 'H',
    why: 'no-registration',
    stops: ({ registration }) => registration === false,
  },
  {
    // A whole home for women alone has no reason that a shared flat of women has.
    rule: 'X1',
    severity: 'B',
    why: 'women-only',
    stops: ({ womenOnly, kind, host }) =>
      womenOnly && ((kind !== null && kind !== 'room') || host === 'man-alone'),
  },
  {
    rule: 'X4',
    severity: 'H',
    why: 'alone-with-man',
    stops: ({ host, rentCold, kind }) => host === 'man-alone' && rentCold === 0 && kind === 'room',
  },
];

/** @returns the flags of the fields alone */
export function findInFields(offer: Offer): Flag[] {
  return FIELD_RULES.filter(({ stops }) => stops(offer)).map(({ rule, severity, why }) => ({
    rule,
    severity,
    why,
    words: [],
  }));
}

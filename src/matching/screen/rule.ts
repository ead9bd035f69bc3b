/** What a rule about offers is, and what it finds. The program only stops an offer; it never accuses (facts: section 5). */

/** Block until a human clears, hold before any proposal, warn and ask back, note. */
export type Severity = 'B' | 'H' | 'W' | 'I';

/** F fraud, X exploitation, S wording, R rent; numbers as in the list of rules (facts: sections 4 and 5). */
export const RULES = [
  ...(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'F13', 'F14'] as const),
  ...(['F15', 'F16', 'F17', 'F18', 'X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9', 'X10'] as const),
  ...(['S2', 'R1', 'R2', 'R3', 'R4'] as const),
] as const;
export type RuleId = (typeof RULES)[number];

/** Why an offer was stopped: a fixed key with words for staff, `desk-screen-<key>`. */
export const WHYS = [
  'money-first',
  'money-unclear',
  'fee-from-seeker',
  'cash-for-somebody',
  'cash',
  'untraceable-payment',
  'landlord-abroad',
  'key-by-post',
  'foreign-booking',
  'no-viewing',
  'too-cheap',
  'contact-in-text',
  'link',
  'login-page',
  'papers-first',
  'other-account',
  'owner-unaware',
  'no-contract',
  'no-registration',
  'registration-sold',
  'urgency',
  'young-women',
  'women-only',
  'photo-of-tenant',
  'man-seeks-woman',
  'closeness-for-rent',
  'work-for-rent',
  'work-unclear',
  'keeps-papers',
  'takes-benefits',
  'alone-with-man',
  'come-alone',
  'shared-bed',
  'no-door',
  'room-with-stranger',
  'picked-up',
  'driver',
  'place-unknown',
  'at-night',
  'per-bed',
  'overcrowded',
  'minors',
  'origin',
  'rent-high',
  'rent-above',
  'deposit-high',
  'office-limit',
  'rent-unknown',
  'rent-estimated',
  'deposit-unknown',
  'photo-reused',
  'photo-of-other-owner',
  'text-reused',
  'link-reused',
  'identity-shared',
  'identity-banned',
  'many-addresses',
  'many-offers',
  'waits-for-one',
] as const;
export type Why = (typeof WHYS)[number];

/** What a rule found. `words` are the offer's own, as evidence for staff; they leave the program nowhere else. */
export type Flag = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly why: Why;
  readonly words: readonly string[];
};

/** One thing that an offer's words can say: phrases (their language is in answers/phrases.ts) in all languages or in one. */
export type Sign = {
  readonly rule: RuleId;
  readonly why: Why;
  /** `vague` may be harmless: it holds an offer that nothing else holds, and is a warning beside anything else. */
  readonly severity: Severity | 'vague';
  readonly phrases: readonly string[];
  /** Phrases that make a find near them harmless. */
  readonly unless?: readonly string[];
  /** False when the phrase lives from its own "not", as in "no viewing possible". */
  readonly deniable?: false;
};

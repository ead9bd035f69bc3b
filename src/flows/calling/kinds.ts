/** What somebody of the team rings about. A further kind is a further name here and its words (`desk-call-kind-<kind>`). */
export const CALL_KINDS = [
  /** The landlord's first call: what is missing of an offer. */
  'first',
  /** Something that a message would have said; nothing is asked. */
  'tell',
  /** A question that a message would have put. */
  'ask',
  'still-free',
  /** A household is proposed to the landlord. */
  'household',
  'viewing',
  'viewing-after',
  /** The office's form. */
  'form',
  'office',
  'contract',
  'move-in',
  /** After move-in, and at the end of a stay. */
  'stay',
  /** A seeker who did not answer on Telegram. */
  'seeker',
  'report',
  /** Somebody has asked to be rung at a time. */
  'call-back',
  /** A helper rings the person of a case. */
  'case',
] as const;
export type CallKind = (typeof CALL_KINDS)[number];

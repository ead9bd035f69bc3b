/** What a case is about: why it was opened, or what a helper has made of it. */

/** Topics whose cases may have a channel of their own; urgent ones have theirs. */
export const ROUTED = [
  'human',
  'offer',
  'obligation',
  'failed',
  'apart',
  'recovery',
  'leaving',
  'report',
  'broadcast',
  'care',
] as const;

/** What the program opens cases for. */
const OPENED_FOR = [...ROUTED, 'danger', 'minor'] as const;

/** What helpers sort cases by besides. */
const SORTED = ['home', 'office', 'money', 'contract', 'moving', 'family', 'health', 'other'] as const;

export type Topic = (typeof OPENED_FOR)[number] | (typeof SORTED)[number];

/** Among what a helper can choose. Danger and a child without an adult are urgencies, and a new phone has its own steps. */
export const CHOICES: readonly Topic[] = ['human', 'offer', 'obligation', ...SORTED];

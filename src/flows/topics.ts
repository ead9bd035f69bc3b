/** What a case is about: why it was opened, or what a helper has made of it. */

/** What the program itself opens cases for. */
export const OPENED_FOR = [
  'human',
  'offer',
  'danger',
  'minor',
  'obligation',
  'failed',
  'apart',
  'recovery',
  'leaving',
] as const;

/** What helpers sort cases by besides. */
const SORTED = ['home', 'office', 'money', 'contract', 'moving', 'family', 'health', 'other'] as const;

export const TOPICS = [...OPENED_FOR, ...SORTED] as const;
export type Topic = (typeof TOPICS)[number];

/** Among what a helper can choose. Danger and a child without an adult are urgencies, and a new phone has its own steps. */
export const CHOICES: readonly Topic[] = ['human', 'offer', 'obligation', ...SORTED];

/** The papers by which somebody can be seen, and what a check can come to. A missing passport excludes nobody (facts/matching.md 6). */
import type { Subject } from './subject.js';

/** Words in `desk-home-identity-paper-<id>`. */
export const DOCUMENTS = [
  'passport',
  'id-card',
  'residence-card',
  'fiktion',
  'gestattung',
  'ankunft',
  'duldung',
  'other',
] as const;

export type ResultId =
  | 'in-person'
  | 'video'
  | 'partner'
  | 'visit'
  | 'right'
  | 'not-there'
  | 'misfit'
  | 'withdraw';

/** `sees`: a paper is named with it. Words in `desk-home-identity-is-<id>`. */
export type Result = { id: ResultId; sees: boolean; fits: (subject: Subject) => boolean };

const byChecker = ({ attests }: Subject): boolean => !attests;
const ofLandlord = (subject: Subject): boolean => byChecker(subject) && subject.isLandlord && subject.isSeen;

export const RESULTS: readonly Result[] = [
  { id: 'video', sees: true, fits: byChecker },
  { id: 'in-person', sees: true, fits: byChecker },
  { id: 'partner', sees: true, fits: ({ attests }) => attests },
  { id: 'visit', sees: false, fits: ofLandlord },
  { id: 'right', sees: false, fits: ofLandlord },
  { id: 'not-there', sees: false, fits: ({ slot }) => slot !== null },
  { id: 'misfit', sees: false, fits: () => true },
  { id: 'withdraw', sees: false, fits: (subject) => byChecker(subject) && subject.isSeen },
];

/** What a danger pattern is: phrases in four languages, their meaning for staff, and what makes them harmless. */

/** The classes of danger, and the one for words that may or may not mean danger. */
export type DangerClass =
  | 'violence'
  | 'suicide'
  | 'trafficking'
  | 'child'
  | 'homeless-tonight'
  | 'medical'
  | 'ambiguous';

/** One entry of a pattern table. The phrases' language is described in phrases.ts. */
export type DangerPattern = {
  /** Stable name, shown on the case and used in tests. */
  readonly id: string;
  readonly class: DangerClass;
  /** The meaning for helpers who do not read the language (rule R14: no model is needed for it). */
  readonly gloss: { readonly de: string; readonly en: string };
  /** Phrases made of word lists, the same for every language. */
  readonly all?: readonly string[];
  /** One phrase typed in Ukrainian or Russian matches both where the words are alike. */
  readonly uk?: readonly string[];
  readonly ru?: readonly string[];
  readonly de?: readonly string[];
  readonly en?: readonly string[];
  /** Phrases that make a find near them harmless: defects, sayings, papers. */
  readonly unless?: readonly string[];
  /** False when the phrase lives from its own "not", as in "I do not want to live". */
  readonly deniable?: false;
  /** False when the words alone are enough, whatever the learned list makes of them. */
  readonly calmable?: false;
  /** Set on what stops being present danger when it is said to be long ago. */
  readonly past?: 'ambiguous';
};

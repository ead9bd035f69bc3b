// Reads the parts of a platform's JSON that may be there or not.

export type Json = Record<string, unknown>;

export const objectIn = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

export const listIn = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map(objectIn).filter((each) => each !== undefined) : [];

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Slack's text object, or ''. */
export const wordsIn = (value: unknown): string => textIn(objectIn(value)?.text);

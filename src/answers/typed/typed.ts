/** What reading a typed answer comes to: a value, something that has to be asked back, or no answer at all. */

/**
 * Why an answer is asked back: it has no exact meaning (`vague`), more than one (`several`), a day that is over (`past`),
 * or people of whom nobody knows who is a child (`who`).
 */
export type Reason = 'vague' | 'several' | 'past' | 'who';

/** `null` = the words do not answer this question; they may be a question, or about something else. */
export type Typed<T> = { value: T } | { unclear: Reason } | null;

export const VAGUE = { unclear: 'vague' } as const;
export const SEVERAL = { unclear: 'several' } as const;

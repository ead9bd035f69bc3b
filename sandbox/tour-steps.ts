// The steps of the tour, for the sandbox that watches them and the page that shows them.

export const TOUR_STEPS = ['write', 'answer', 'human', 'reply', 'lost', 'clock'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];
/** Which have happened. */
export type TourState = Record<TourStep, boolean>;

// Where the tour stands: what has happened over the wire, what was skipped, and what comes next.

import { TOUR_STEPS, type TourStep } from '../../tour-steps.js';
import { type Choice, choice, choose } from '../state/choice.js';
import { parts } from '../state/parts.js';

export { TOUR_STEPS, type TourStep };

/** Where the page shows what a step needs. */
const PLACES: Record<TourStep, Partial<Choice>> = {
  write: { pane: 'phone', person: 5001 },
  answer: { pane: 'phone' },
  human: { pane: 'phone' },
  reply: { pane: 'desk', place: 'C0SANDHELP' },
  lost: { pane: 'happening' },
  clock: { pane: 'happening' },
};

/** For components: which steps are done, and the first that is neither done nor skipped; null at the end. */
export function useTour(): { done: Record<TourStep, boolean> | undefined; current: TourStep | null } {
  const done = parts.use().tour;
  const { skipped } = choice.use();
  const current = TOUR_STEPS.find((step) => !done?.[step] && !skipped.includes(step)) ?? null;
  return { done, current };
}

/** Brings what the step needs into sight, and the eye to it. */
export function showPlace(step: TourStep): void {
  choose(PLACES[step]);
  requestAnimationFrame(() => {
    const spots = [...document.querySelectorAll<HTMLElement>(`[data-spot~="${step}"]`)];
    const spot = spots.find((each) => each.offsetParent !== null);
    spot?.scrollIntoView({ block: 'nearest' });
    spot?.querySelector<HTMLElement>('button, textarea, input')?.focus();
  });
}

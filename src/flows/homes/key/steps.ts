/** The steps from a yes of both sides to the key, by who pays the rent (R27). */
import type { Move } from '../../../db/moves.js';

/**
 * `viewing`: the home is seen, and both say whether they go on. `form`: the landlord fills in the office's form. `ask`: the household
 * hands it in. `office`: it decides. `contract`: it can be signed. `move-in`: the day is known.
 */
export const STEPS = ['viewing', 'form', 'ask', 'office', 'contract', 'move-in'] as const;
export type Step = (typeof STEPS)[number];
type Payer = Move['payer'];

/** Whether an office decides about the rent; where nobody knows who pays, it may. */
export const needsOffice = ({ payer }: { payer: Payer }): boolean => payer !== 'own';

const OFFICE_STEPS: readonly Step[] = ['form', 'ask', 'office'];

/** The steps of this move, in their order. */
const stepsOf = (move: { payer: Payer }): readonly Step[] =>
  STEPS.filter((step) => needsOffice(move) || !OFFICE_STEPS.includes(step));

export const stepOf = ({ step }: Move): Step => STEPS.find((one) => one === step) ?? 'viewing';

/** What follows the step at which `move` stands; undefined after the last one. */
export function stepAfter(move: Move): Step | undefined {
  const steps = stepsOf(move);
  return steps[steps.indexOf(stepOf(move)) + 1];
}

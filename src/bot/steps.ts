/** Names the steps of record, decide, commit and send as they pass, on a diagnostics channel that nobody has to listen to. */
import { channel } from 'node:diagnostics_channel';

/**
 * In the order in which an event passes them; the crash tests stop the process at each. What may go at once is taken in the
 * transaction that decides it, and then `decide.committed` and `send.committed` are one commit; what has to wait is taken later.
 */
export const STEPS = [
  'record.received',
  'record.inserted',
  'record.committed',
  'record.confirmed',
  'decide.begun',
  'decide.decided',
  'send.taken',
  'decide.committed',
  'send.committed',
  'send.requested',
  'send.answered',
  'send.recorded',
] as const;
export type Step = (typeof STEPS)[number];

const passed = channel('helpcenter:step');

/** Says that `name` has been reached. Costs nothing without a listener. */
export function step(name: Step): void {
  if (passed.hasSubscribers) passed.publish(name);
}

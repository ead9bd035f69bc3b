/** Names the steps of record, decide, commit and send as they pass, on a diagnostics channel that nobody has to listen to. */
import { channel } from 'node:diagnostics_channel';

/** In the order in which an event passes them; the crash tests stop the process at each. */
export const STEPS = [
  'record.received',
  'record.inserted',
  'record.committed',
  'record.confirmed',
  'decide.begun',
  'decide.decided',
  'decide.committed',
  'send.taken',
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

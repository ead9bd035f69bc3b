// The public parts of the local Slack.

export type { Fault, FaultKind, Faults } from './faults.js';
export { startSlack } from './server.js';
export type {
  Channel,
  Delivery,
  OpenedView,
  PressResult,
  SlackMessage,
  SlackOptions,
  SlackServer,
  Staff,
  StaffFile,
  StaffProfile,
  View,
} from './types.js';

// What the local Slack server offers to tests, benches and the sandbox page.

import type { Faults } from './faults.js';
import type { Json } from './json.js';

export interface SlackOptions {
  /** 0 or absent: any free port. */
  port?: number;
  botToken?: string;
  appToken?: string;
  signingSecret?: string;
  teamId?: string;
  /** The clock of message times, triggers, response_urls and rates, in ms. Default: Date.now. */
  now?: () => number;
  /** Posts per second and channel. Default: no limit. Slack itself: about 1. */
  channelRate?: number;
  /** Posts that may come at once before `channelRate` holds. Default 3. */
  channelBurst?: number;
  /** Keep the tier of each method (calls per minute). Default: no. */
  tierLimits?: boolean;
  /** Ids repeat for the same seed. */
  seed?: number;
  /** How long the app has to acknowledge, in ms. Default 3000, as Slack. */
  ackTimeout?: number;
  /** Waits before an event is delivered again, in ms. Slack: at once, 1 min, 5 min. Default 200, 1000, 3000. */
  retryDelays?: readonly number[];
  /** Go on with the last delay after the last retry, as "Delayed Events" does hourly. Default true. */
  delayedEvents?: boolean;
}

export interface SlackMessage {
  /** The channel's id. */
  channel: string;
  ts: string;
  thread_ts?: string;
  user?: string;
  bot_id?: string;
  text: string;
  blocks?: Json[];
  metadata?: Json;
  files?: Json[];
  reactions?: readonly { name: string; users: readonly string[] }[];
  edited?: boolean;
  ephemeral?: boolean;
  /** Who alone sees it, if it is ephemeral. */
  to?: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Messages at top level, in order, as they read now. */
  messages(): SlackMessage[];
  /** The parent and its replies, in order. Empty if there is no such thread. */
  thread(ts: string): SlackMessage[];
  /** Waits until all messages of the channel (replies too, in order of ts) satisfy the predicate. */
  wait(predicate: (messages: SlackMessage[]) => boolean, ms?: number): Promise<SlackMessage[]>;
}

export interface View {
  id: string;
  type: 'modal' | 'home';
  callback_id: string;
  private_metadata: string;
  external_id: string;
  hash: string;
  title?: { type: string; text: string };
  submit?: { type: string; text: string } | null;
  close?: { type: string; text: string } | null;
  blocks: Json[];
  root_view_id: string;
  previous_view_id: string | null;
}

/** A view as a person sees it: with what they have entered, by block_id (in an actions block `<block_id> <action_id>`). */
export interface OpenedView extends View {
  entered: Record<string, string>;
}

/** What a person saw after pressing, submitting or sending a command. */
export interface PressResult {
  /** What the app put into its acknowledgement. */
  payload?: unknown;
  /** `payload.text`, or the payload itself where it is a string. */
  text?: string;
  /** Words under the fields of a modal, by block_id: from the app, or from Slack for an empty field. */
  errors?: Record<string, string>;
  /** `timeout` after 3 s, `no_connection` without an app, else what was wrong with the answer. */
  error?: string;
}

export interface StaffProfile {
  id?: string;
  name: string;
  /** A guest of this workspace (`is_restricted`). */
  guest?: boolean;
  /** Somebody from another workspace, through Slack Connect (`is_stranger`). */
  stranger?: boolean;
  /** Somebody whose account was deactivated. */
  deleted?: boolean;
  /** A program. */
  bot?: boolean;
  locale?: string;
}

export interface StaffFile {
  name: string;
  mimetype: string;
  content: Uint8Array;
}

export interface Staff {
  readonly id: string;
  readonly name: string;
  /** Writes as in the client: `&`, `<`, `>` are escaped, links are wrapped, `<@U…>` stays a mention. */
  write(channel: string, text: string, options?: { thread_ts?: string; files?: StaffFile[] }): string;
  edit(channel: string, ts: string, text: string): void;
  delete(channel: string, ts: string): void;
  react(channel: string, ts: string, name: string): void;
  join(channel: string): void;
  leave(channel: string): void;
  /**
   * Presses a button, or picks `value` in a menu, of a post, of an ephemeral message, of the open modal or
   * of the Home tab. Rejects if there is nothing of that kind. `value` forges a button's value;
   * `typed` is what stands in the fields of the view by then, by block_id.
   */
  press(
    where: { channel: string; ts: string } | 'modal' | 'home',
    actionId: string | RegExp,
    options?: { value?: string; typed?: Record<string, string> },
  ): Promise<PressResult>;
  /** What only this person sees now. */
  ephemerals(channel?: string): SlackMessage[];
  modal(): OpenedView | null;
  /** Fills the fields by block_id and presses the modal's main button. */
  submit(values: Record<string, string>): Promise<PressResult>;
  closeModal(): Promise<void>;
  shortcut(callbackId: string, channel: string, ts: string): Promise<PressResult>;
  /** Rejects inside a thread, as the client does. */
  command(
    command: string,
    text: string,
    channel: string,
    options?: { thread_ts?: string },
  ): Promise<PressResult>;
  openHome(): void;
  home(): OpenedView | null;
  waitFor<T>(look: () => T | null | undefined | false, ms?: number): Promise<T>;
}

/** One accepted post, update, delete, ephemeral message, file share or view. */
export interface Delivery {
  n: number;
  /** The method's name, or `response_url`. */
  method: string;
  channel?: string;
  ts?: string;
  /** As stored: absent if the parent did not exist and Slack posted at top level instead. */
  thread_ts?: string;
  user?: string;
  text?: string;
  metadata?: Json;
  /** Time on the server's clock, in ms. */
  at: number;
  /** The arguments as the app sent them. */
  body: Json;
}

export interface SlackServer {
  /** `http://127.0.0.1:<port>/api/`, the value for SLACK_API_URL. */
  readonly apiUrl: string;
  readonly port: number;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly teamId: string;
  readonly botUserId: string;
  /** What the bot token may do. Remove one to see `missing_scope`. */
  readonly scopes: Set<string>;
  readonly deliveries: Delivery[];
  readonly faults: Faults;
  addChannel(
    name: string,
    options?: { id?: string; private?: boolean; archived?: boolean; botIsMember?: boolean },
  ): Channel;
  channel(idOrName: string): Channel;
  channels(): Channel[];
  staff(profile: StaffProfile): Staff;
  people(): Staff[];
  userGroup(id: string, userIds: string[]): void;
  /** Delivers by signed HTTP requests to this address instead of Socket Mode. */
  useHttp(requestUrl: string): void;
  /** Slack's check of a new request URL: true if the app echoed the challenge. */
  verifyUrl(): Promise<boolean>;
  sockets(): number;
  disconnectSockets(how: 'warning' | 'refresh' | 'kill'): void;
  /** Any event, delivered and retried like a real one. Returns its event_id. */
  sendEvent(event: Json, options?: { event_id?: string; team_id?: string }): string;
  /** Any interactive payload, unchanged. */
  sendInteractive(payload: Json): Promise<PressResult>;
  /** Any slash command body, unchanged. */
  sendCommand(body: Json): Promise<PressResult>;
  /** A fresh trigger_id of this person. */
  trigger(userId: string): string;
  /** An uploaded file by its id. */
  file(id: string): { name: string; mimetype: string; content: Uint8Array | undefined } | undefined;
  /** Events and interactions the app has not yet acknowledged. */
  unacked(): number;
  /** Called after every change, at most once per turn of the event loop. Returns how to stop. */
  on(event: 'change', listener: () => void): () => void;
  /** Forgets messages, views, files, deliveries, faults and undelivered events; keeps channels and people. */
  reset(): void;
  stop(): Promise<void>;
}

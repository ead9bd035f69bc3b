// The parts of one local Slack, put together for the Web API methods and for the people.

import { Files } from './files.js';
import { AppLink } from './link.js';
import { Posting } from './posting.js';
import { createRates, type Rates } from './rates.js';
import { ResponseUrls } from './response-urls.js';
import { Sockets } from './sockets.js';
import { Triggers } from './triggers.js';
import type { SlackOptions } from './types.js';
import { Views } from './views.js';
import { Workspace } from './workspace.js';

/** Slack's own time for an acknowledgement. */
export const ACK_TIMEOUT_MS = 3000;
const RETRY_DELAYS_MS = [200, 1000, 3000];

export interface Core {
  workspace: Workspace;
  link: AppLink;
  sockets: Sockets;
  posting: Posting;
  triggers: Triggers;
  views: Views;
  files: Files;
  rates: Rates;
  responseUrls: ResponseUrls;
  scopes: Set<string>;
  tokens: { bot: string; app: string };
  /** `http://127.0.0.1:<port>` */
  baseUrl(): string;
}

/** All parts, connected. `scopes` are what the bot token may do; `baseUrl` is asked when an address is needed. */
export function createCore(options: SlackOptions, scopes: readonly string[], baseUrl: () => string): Core {
  const workspace = new Workspace(options);
  const sockets: Sockets = new Sockets({
    appId: workspace.app.id,
    ids: workspace.ids,
    ackTimeout: options.ackTimeout ?? ACK_TIMEOUT_MS,
    onConnect: () => link.wake(),
    onChange: () => workspace.changed(),
  });
  const link = new AppLink(sockets, {
    retryDelays: options.retryDelays ?? RETRY_DELAYS_MS,
    delayedEvents: options.delayedEvents ?? true,
  });
  const posting = new Posting(workspace, link);
  return {
    workspace,
    sockets,
    link,
    posting,
    baseUrl,
    views: new Views(workspace),
    triggers: new Triggers(workspace),
    files: new Files(workspace, baseUrl),
    responseUrls: new ResponseUrls(workspace, posting, baseUrl),
    rates: createRates({
      now: workspace.now,
      channelRate: options.channelRate ?? Number.POSITIVE_INFINITY,
      channelBurst: options.channelBurst ?? 3,
      tierLimits: options.tierLimits ?? false,
    }),
    scopes: new Set(scopes),
    tokens: {
      bot: options.botToken ?? `xoxb-${workspace.ids.hex(12)}-${workspace.ids.hex(24)}`,
      app: options.appToken ?? `xapp-1-${workspace.app.id}-${workspace.ids.hex(24)}`,
    },
  };
}

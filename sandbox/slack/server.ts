// Starts a local Slack and hands out its public side.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createChannels } from './channels.js';
import { ACK_TIMEOUT_MS, type Core, createCore } from './core.js';
import { eventCallback } from './events.js';
import { createFaults, type FaultStore } from './faults.js';
import { createHttp } from './http.js';
import { ALL_SCOPES } from './methods/index.js';
import { createPeople } from './people.js';
import { RequestUrl } from './request-url.js';
import type { SlackOptions, SlackServer } from './types.js';

/** Starts the server on loopback and resolves when it listens. */
export async function startSlack(options: SlackOptions = {}): Promise<SlackServer> {
  let port = options.port ?? 0;
  const core = createCore(options, ALL_SCOPES, () => `http://127.0.0.1:${port}`);
  const faults = createFaults();
  const http = createHttp(core, faults);
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  port = (http.address() as AddressInfo).port;
  const stop = async (): Promise<void> => {
    core.link.forget();
    const closing = once(http, 'close');
    http.close();
    http.closeAllConnections();
    await core.sockets.stop();
    await core.link.stop();
    await closing;
  };
  return createServer(core, faults, { port, stop, options });
}

interface Running {
  port: number;
  options: SlackOptions;
  stop(): Promise<void>;
}

function createServer(core: Core, faults: FaultStore, { port, options, stop }: Running): SlackServer {
  const { workspace, tokens, scopes } = core;
  const signingSecret = options.signingSecret ?? workspace.ids.hex(32);
  const delivery = createDelivery(core, signingSecret, options.ackTimeout ?? ACK_TIMEOUT_MS);
  return {
    apiUrl: `${core.baseUrl()}/api/`,
    port,
    botToken: tokens.bot,
    appToken: tokens.app,
    signingSecret,
    teamId: workspace.team.id,
    botUserId: workspace.app.botUserId,
    scopes,
    faults,
    deliveries: workspace.deliveries,
    ...createChannels(workspace),
    ...createPeople(core),
    ...delivery,
    file: (id) => core.files.get(id),
    trigger: (userId) => core.triggers.issue(userId),
    on: (_event, listener) => workspace.onChange(listener),
    reset: () => {
      core.link.forget();
      faults.clear();
      for (const part of [core.views, core.triggers, core.files, core.responseUrls, workspace]) part.clear();
      core.rates.reset();
    },
    stop: async () => {
      delivery.stop();
      await stop();
    },
  };
}

type DeliveryControls =
  | 'useHttp'
  | 'verifyUrl'
  | 'sockets'
  | 'disconnectSockets'
  | 'sendEvent'
  | 'sendInteractive'
  | 'sendCommand'
  | 'unacked';

/** Everything about the way to the app. */
function createDelivery(
  core: Core,
  signingSecret: string,
  ackTimeout: number,
): Pick<SlackServer, DeliveryControls> & { stop(): void } {
  const { workspace, link, sockets } = core;
  let requestUrl: RequestUrl | undefined;
  return {
    useHttp: (url) => {
      requestUrl?.stop();
      const onAnswer = (): void => workspace.changed();
      requestUrl = new RequestUrl({ url, signingSecret, ackTimeout, onAnswer, now: workspace.now });
      link.transport = requestUrl;
    },
    verifyUrl: async () => (await requestUrl?.verify(workspace.ids.hex(50))) === true,
    sockets: () => sockets.count(),
    disconnectSockets: (how) => sockets.disconnect(how),
    sendEvent: (event, fields) => {
      const callback = eventCallback(workspace, event, fields);
      link.sendEvent(callback);
      return callback.event_id;
    },
    sendInteractive: (payload) => link.ask('interactive', payload),
    sendCommand: (body) => link.ask('slash_commands', body),
    unacked: () => link.unacked(),
    stop: () => requestUrl?.stop(),
  };
}

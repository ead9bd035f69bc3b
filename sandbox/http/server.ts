// The sandbox's own HTTP server, on 127.0.0.1 only.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { Live } from '../live.js';
import { Refused, type Sandbox } from '../sandbox.js';
import { partsOf, stateOf } from '../state.js';
import { addControlRoutes } from './control.js';
import { addFileRoutes } from './files.js';
import { guard } from './guard.js';
import { addPageRoutes } from './page.js';
import { addPhoneRoutes } from './phone.js';
import { addStaffRoutes } from './staff.js';

/** How many ports are tried from the wanted one on. */
const TRIES = 50;

export interface PageServer {
  url: string;
  stop(): Promise<void>;
}

/** Serves the page and its acts; takes the next free port when `port` is in use. */
export async function servePage(sandbox: Sandbox, port: number): Promise<PageServer> {
  const live = new Live(() => partsOf(stateOf(sandbox)));
  sandbox.onChange(() => live.changed());
  const app = new Hono();
  const server = createAdaptorServer({ fetch: app.fetch });
  const bound = (): number => (server.address() as AddressInfo).port;
  app.use(guard(bound));
  app.onError((error, c) => {
    if (error instanceof Refused) return c.json({ error: error.message }, 400);
    console.error('sandbox:', error);
    return c.json({ error: error.message }, 500);
  });
  addPageRoutes(app, live);
  addFileRoutes(app, sandbox);
  addControlRoutes(app, sandbox);
  addPhoneRoutes(app, sandbox);
  addStaffRoutes(app, sandbox);
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${bound()}/`,
    stop: async () => {
      live.stop();
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: ServerType, wanted: number): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(65535, wanted + TRIES);
  for (let port = wanted; ; port++) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === last) throw error;
    }
  }
}

// What happens to the whole sandbox, over HTTP: clock, faults, state, service, log, reset.

import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { z } from 'zod';
import { Refused, type Sandbox } from '../sandbox.js';
import { stateOf } from '../state.js';
import { read } from './body.js';

const Turn = z.union([
  z.strictObject({ to: z.union([z.number(), z.iso.datetime({ offset: true })]) }),
  z.strictObject({ advance: z.string() }),
]);

const broken = z.enum(['lose-response', 'drop-request', 'hang', 'hang-after', 'half-body', 'bad-json']);
const delay = z.strictObject({ delay: z.int().min(0).max(600_000) });
const status = z.int().min(400).max(599);
const retry_after = z.int().min(1).max(3600).exactOptional();
const executed = z.boolean().exactOptional();
const method = z.string().exactOptional();
const times = z.int().min(1).max(1000).exactOptional();

const Fault = z.union([
  z.strictObject({
    platform: z.literal('telegram'),
    method,
    chat_id: z.int().exactOptional(),
    times,
    what: z.union([
      broken,
      delay,
      z.strictObject({ status, description: z.string().exactOptional(), retry_after, executed }),
    ]),
  }),
  z.strictObject({ platform: z.literal('slack'), what: z.literal('drop-sockets') }),
  z.strictObject({
    platform: z.literal('slack'),
    method,
    channel: z.string().exactOptional(),
    times,
    what: z.union([
      broken,
      delay,
      z.strictObject({ error: z.string() }),
      z.strictObject({ status, error: z.string().exactOptional(), retry_after, executed }),
    ]),
  }),
]);

const Service = z.strictObject({ do: z.enum(['kill', 'start', 'restart']) });

export function addControlRoutes(app: Hono, sandbox: Sandbox): void {
  app.get('/control/state', (c) => c.json(stateOf(sandbox)));
  app.get('/control/log', (c) => c.text(readFileSync(sandbox.folder.log, 'utf8')));
  app.post('/control/clock', async (c) => {
    const turn = await read(c, Turn);
    const to = 'to' in turn ? new Date(turn.to).getTime() : sandbox.clock.after(turn.advance);
    if (Number.isNaN(to)) throw new Refused('advance must look like 14d, 3h, 90m or 20s');
    return c.json(await sandbox.turnClock(to));
  });
  app.get('/control/faults', (c) => c.json(stateOf(sandbox).faults));
  app.post('/control/faults', async (c) => {
    addFault(sandbox, await read(c, Fault));
    return c.json(stateOf(sandbox).faults);
  });
  app.delete('/control/faults', (c) => {
    sandbox.telegram.faults.clear();
    sandbox.slack.faults.clear();
    return c.json(stateOf(sandbox).faults);
  });
  app.post('/control/service', async (c) => {
    const { do: what } = await read(c, Service);
    await sandbox[what]();
    return c.json(stateOf(sandbox).service);
  });
  app.post('/control/tour', async (c) => {
    await read(c, z.strictObject({ do: z.literal('restart') }));
    sandbox.tour.restart();
    return c.json(sandbox.tour.look());
  });
  app.post('/control/reset', async (c) => {
    await sandbox.reset();
    return c.json({});
  });
}

function addFault(sandbox: Sandbox, fault: z.infer<typeof Fault>): void {
  if (fault.platform === 'telegram') {
    const { platform: _platform, ...wanted } = fault;
    sandbox.telegram.faults.add(wanted);
  } else if (fault.what === 'drop-sockets') {
    sandbox.slack.disconnectSockets('kill');
  } else {
    const { platform: _platform, ...wanted } = fault;
    sandbox.slack.faults.add(wanted);
  }
}

// What a helper or coordinator does in Slack, over HTTP: POST /staff/<user>/<act>.

import type { Hono } from 'hono';
import { z } from 'zod';
import { STAFF_KINDS } from '../kinds.js';
import { staffSample } from '../samples.js';
import type { Sandbox } from '../sandbox.js';
import type { Staff } from '../slack/index.js';
import { attempt, read } from './body.js';

/** Slack cuts a message after 40,000 characters; nobody types that many here. */
const text = z.string().trim().min(1).max(12_000);
const channel = z.string();
const ts = z.string();
const thread_ts = ts.exactOptional();

const Write = z.strictObject({ channel, text, thread_ts });
const Edit = z.strictObject({ channel, ts, text });
const Delete = z.strictObject({ channel, ts });
const value = z.string().max(2000).exactOptional();
const Press = z.union([
  z.strictObject({ channel, ts, action_id: z.string(), value }),
  z.strictObject({
    view: z.enum(['modal', 'home']),
    action_id: z.string(),
    value,
    /** What stands in the fields by then, by block_id. */
    typed: z.record(z.string(), z.string()).exactOptional(),
  }),
]);
const React = z.strictObject({ channel, ts, name: z.string().regex(/^[a-z0-9_+-]{1,50}$/) });
const Send = z.strictObject({ kind: z.enum(STAFF_KINDS), channel, text: z.string().max(12_000), thread_ts });
const Shortcut = z.strictObject({ channel, ts, callback_id: z.string() });
const Command = z.strictObject({ command: z.string(), text: z.string(), channel, thread_ts });
/** What stands in the fields, by block_id. */
const Submit = z.strictObject({ values: z.record(z.string(), z.string()) });
const Nothing = z.strictObject({});

const inThread = (at: string | undefined): { thread_ts?: string } =>
  at === undefined ? {} : { thread_ts: at };

export function addStaffRoutes(app: Hono, sandbox: Sandbox): void {
  const act = <S extends z.ZodType>(
    name: string,
    shape: S,
    run: (staff: Staff, body: z.infer<S>) => object | undefined | Promise<object | undefined>,
  ): void => {
    app.post(`/staff/:user/${name}`, async (c) => {
      const staff = sandbox.staff(c.req.param('user'));
      const body = await read(c, shape);
      return c.json((await attempt(() => run(staff, body))) ?? {});
    });
  };
  act('write', Write, (staff, body) => ({
    ts: staff.write(body.channel, body.text, inThread(body.thread_ts)),
  }));
  act('edit', Edit, (staff, body) => void staff.edit(body.channel, body.ts, body.text));
  act('delete', Delete, (staff, body) => void staff.delete(body.channel, body.ts));
  act('send', Send, (staff, { kind, ...body }) => ({
    ts: staff.write(body.channel, body.text, { ...inThread(body.thread_ts), files: [staffSample(kind)] }),
  }));
  act('react', React, (staff, body) => void staff.react(body.channel, body.ts, body.name));
  act('press', Press, (staff, { action_id, value, ...where }) => {
    const picked = value === undefined ? {} : { value };
    if (!('view' in where)) return staff.press(where, action_id, picked);
    const { view, typed = {} } = where;
    return staff.press(view, action_id, { ...picked, typed });
  });
  act('home', Nothing, (staff) => void staff.openHome());
  act('submit', Submit, (staff, body) => sandbox.submit(staff, body.values));
  act('close', Nothing, async (staff) => {
    await staff.closeModal();
    return {};
  });
  act('shortcut', Shortcut, (staff, body) => staff.shortcut(body.callback_id, body.channel, body.ts));
  act('command', Command, (staff, body) =>
    staff.command(body.command, body.text, body.channel, inThread(body.thread_ts)),
  );
}

// What a person does on the phone, over HTTP: POST /phone/<person>/<act>.

import type { Hono } from 'hono';
import { z } from 'zod';
import { PERSON_KINDS } from '../kinds.js';
import { replaceWithSample, sendSample } from '../samples.js';
import type { Sandbox } from '../sandbox.js';
import type { Phone } from '../telegram/index.js';
import { attempt, read } from './body.js';

/** A message of the Bot API has at most 4,096 characters; a phone cuts longer ones. */
const text = z.string().trim().min(1).max(4096);
const message_id = z.int();

const Write = z.strictObject({ text, reply_to: message_id.exactOptional() });
const Send = z.strictObject({ kind: z.enum(PERSON_KINDS), caption: z.string().max(1024).exactOptional() });
const Edit = z.strictObject({ message_id, text });
const React = z.strictObject({ message_id, emoji: z.string().min(1).max(8) });
const Delete = z.strictObject({ message_id });
const Replace = z.strictObject({ message_id });
/** By what it carries, or by its label: then the newest button with that label. */
const Press = z.union([
  z.strictObject({ message_id, data: z.string() }),
  z.strictObject({ label: z.string(), message_id: message_id.exactOptional() }),
]);
const Nothing = z.strictObject({});

function press(phone: Phone, body: z.infer<typeof Press>): Promise<{ text?: string; show_alert?: boolean }> {
  if ('data' in body) return phone.pressData(body.data, body.message_id).answered();
  const { label, message_id: at } = body;
  return phone.press(label, at === undefined ? {} : { message_id: at }).answered();
}

export function addPhoneRoutes(app: Hono, sandbox: Sandbox): void {
  const act = <S extends z.ZodType>(
    name: string,
    shape: S,
    run: (phone: Phone, body: z.infer<S>) => object | undefined | Promise<object>,
  ): void => {
    app.post(`/phone/:person/${name}`, async (c) => {
      const phone = sandbox.phone(Number(c.req.param('person')));
      const body = await read(c, shape);
      return c.json((await attempt(() => run(phone, body))) ?? {});
    });
  };
  act('write', Write, (phone, { text, reply_to }) => ({
    message_id: reply_to === undefined ? phone.write(text) : phone.reply(text, reply_to),
  }));
  act('send', Send, (phone, { kind, caption = '' }) => ({ message_id: sendSample(phone, kind, caption) }));
  act('edit', Edit, (phone, body) => void phone.edit(body.message_id, body.text));
  act('replace', Replace, (phone, body) => void replaceWithSample(phone, body.message_id));
  act('delete', Delete, (phone, body) => void phone.delete(body.message_id));
  act('react', React, (phone, body) => void phone.react(body.message_id, body.emoji));
  act('press', Press, press);
  act('block', Nothing, (phone) => void phone.block());
  act('unblock', Nothing, (phone) => void phone.unblock());
}

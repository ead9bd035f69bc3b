// getUpdates, setWebhook, deleteWebhook and getWebhookInfo.

import type { Call } from '../call.js';
import { badRequest, conflict } from '../errors.js';
import { checkWebhookUrl } from '../webhook.js';
import type { World } from '../world.js';
import { JsonText, method } from './method.js';

/** Client.h, LONG_POLL_MAX_TIMEOUT. */
const MAX_TIMEOUT_SECONDS = 50;
const MAX_SECRET = 256;

export const getUpdates = method(
  'getUpdates',
  'offset limit timeout allowed_updates',
  async (call, world, onClose) => {
    if (world.webhook.settings) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    allowUpdates(call, world);
    const limit = call.integer('limit', 100, 1, 100);
    const timeout = call.integer('timeout', 0, 0, MAX_TIMEOUT_SECONDS);
    return new JsonText(await world.updates.poll(call.integer('offset', 0), limit, timeout, onClose));
  },
);

export const setWebhook = method(
  'setWebhook',
  'url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token',
  (call, world) => {
    if (call.flag('drop_pending_updates')) world.updates.clear();
    if (call.text('url') === '') {
      world.webhook.remove();
      return true;
    }
    const secret = call.text('secret_token');
    if (secret.length > MAX_SECRET) throw badRequest('secret token is too long');
    if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
    const url = checkWebhookUrl(call.text('url'));
    allowUpdates(call, world);
    world.updates.interrupt('terminated by setWebhook request');
    world.webhook.set({ url, secret, maxConnections: call.integer('max_connections', 40, 1, 100) });
    return true;
  },
);

export const deleteWebhook = method('deleteWebhook', 'drop_pending_updates', (call, world) => {
  if (call.flag('drop_pending_updates')) world.updates.clear();
  world.webhook.remove();
  return true;
});

export const getWebhookInfo = method('getWebhookInfo', '', (_call, world) => world.webhook.info());

/** What is no array of names is ignored, and the earlier setting stays. */
function allowUpdates(call: Call, world: World): void {
  const types = call.structure('allowed_updates', 'allowed updates');
  if (Array.isArray(types) && types.every((type) => typeof type === 'string')) world.updates.allow(types);
}

// answerCallbackQuery.

import { badRequest } from '../errors.js';
import { method } from './method.js';

/** Bot API, answerCallbackQuery: 0-200 characters. */
const MAX_ANSWER = 200;

export const answerCallbackQuery = method(
  'answerCallbackQuery',
  'callback_query_id text show_alert url cache_time',
  (call, world) => {
    const text = call.text('text');
    if (text.length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
    if (call.has('url')) throw badRequest('URL_INVALID');
    world.presses.answer(call.text('callback_query_id'), {
      ...(text !== '' ? { text } : {}),
      ...(call.has('show_alert') ? { show_alert: call.flag('show_alert') } : {}),
    });
    return true;
  },
);

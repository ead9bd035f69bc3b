// The kinds of updates, and which of them a bot gets unless it asks for more.

/** Update object of the Bot API: one field per kind. */
export const UPDATE_TYPES: ReadonlySet<string> = new Set([
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
]);

/** Bot API, getUpdates: all but these three, which must be asked for. */
export const DEFAULT_UPDATE_TYPES: ReadonlySet<string> = new Set(
  [...UPDATE_TYPES].filter(
    (type) => !['chat_member', 'message_reaction', 'message_reaction_count'].includes(type),
  ),
);

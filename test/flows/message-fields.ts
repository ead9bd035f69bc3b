/** One sample for each field of the Bot API's Message and for each kind of update, as the types of the API have them. */
import type { Message, Update } from 'grammy/types';

/** Its type asks for a field that must be missing. */
type Loose = 'reply_to_message';
/** Samples by field, each as the API gives it. */
type Fields = { readonly [F in Exclude<keyof Message, Loose>]?: NonNullable<Message[F]> } & {
  readonly [F in Loose]?: Pick<Message, 'message_id' | 'date' | 'chat' | 'text'>;
};
type Updates = { readonly [U in keyof Update]?: NonNullable<Update[U]> };

const user = { id: 777, is_bot: false, first_name: 'Someone' };
const group = { id: -1009, type: 'supergroup', title: 'Elsewhere' } as const;
const channel = { ...group, type: 'channel' } as const;
const elsewhere = { id: 779, type: 'private', first_name: 'X' } as const;
const file = { file_id: 'AgACodd', file_unique_id: 'odd' };
const photo = [{ ...file, width: 90, height: 90, file_size: 1000 }];
const video = { ...file, width: 9, height: 9, duration: 1 };
const sticker = {
  ...file,
  type: 'regular' as const,
  width: 1,
  height: 1,
  is_animated: false,
  is_video: false,
  emoji: '🐈',
};
const gift = { id: '1', sticker, star_count: 5 };
const price = { currency: 'XTR' as const, amount: 5 };
const rare = { sticker, rarity_per_mille: 5 };
const colors = { center_color: 1, edge_color: 2, symbol_color: 3, text_color: 4 };
const community = { id: 4, name: 'Neighbours' };
const boostSource = { source: 'premium' as const, user };
const task = { id: 1, text: 'Pack' };
const DATE = 1_800_000_000;
const NUMBER_OF_OTHERS = '+49 30 555 0001';

const poll = {
  type: 'regular' as const,
  total_voter_count: 0,
  is_closed: false,
  is_anonymous: true,
  allows_multiple_answers: false,
  allows_revoting: true,
  members_only: false,
};

/** What a person sends; somebody who does so expects a word. */
export const CONTENT = {
  animation: video,
  audio: { ...file, duration: 3 },
  checklist: { title: 'Move', tasks: [task] },
  contact: { phone_number: NUMBER_OF_OTHERS, first_name: 'Cousin', user_id: 778 },
  dice: { emoji: '🎲', value: 3 },
  document: { ...file, file_name: 'letter.pdf', mime_type: 'application/pdf' },
  game: { title: 'Chess', description: 'A game', photo, text: '', text_entities: [], animation: video },
  gift: { gift },
  gift_upgrade_sent: { gift },
  giveaway: { chats: [group], winners_selection_date: DATE, winner_count: 1 },
  giveaway_winners: {
    chat: group,
    giveaway_message_id: 1,
    winners_selection_date: DATE,
    winner_count: 1,
    winners: [user],
  },
  invoice: {
    title: 'Rent',
    description: 'A month',
    start_parameter: 'x',
    currency: 'EUR',
    total_amount: 100,
  },
  live_photo: { ...video, photo },
  location: { latitude: 51.31271, longitude: 9.4797 },
  paid_media: { star_count: 1, paid_media: [{ type: 'preview' }] },
  passport_data: {
    data: [{ type: 'passport', hash: 'SECRETHASH' }],
    credentials: { data: 'SECRETDATA', hash: 'h', secret: 's' },
  },
  photo,
  poll: {
    id: '1',
    question: 'Which town?',
    options: [{ persistent_id: '1', text: 'Kassel', voter_count: 0 }],
    ...poll,
  },
  refunded_payment: {
    currency: 'XTR',
    total_amount: 1,
    invoice_payload: 'x',
    telegram_payment_charge_id: 'x',
  },
  rich_message: {
    blocks: [{ type: 'paragraph', text: ['How do I ', { type: 'bold', text: 'register' }, '?'] }],
  },
  sticker,
  story: { chat: group, id: 1 },
  successful_payment: {
    currency: 'EUR',
    total_amount: 1,
    invoice_payload: 'x',
    telegram_payment_charge_id: 'x',
    provider_payment_charge_id: 'x',
  },
  text: 'Qwertz asdf',
  unique_gift: {
    gift: {
      gift_id: '1',
      base_name: 'Cat',
      name: 'cat-1',
      number: 1,
      model: { name: 'm', ...rare },
      symbol: { name: 's', ...rare },
      backdrop: { name: 'b', colors, rarity_per_mille: 5 },
    },
    origin: 'transfer',
  },
  users_shared: { request_id: 1, users: [{ user_id: 5 }] },
  chat_shared: { request_id: 1, chat_id: -5 },
  venue: { location: { latitude: 51.3, longitude: 9.5 }, title: 'Station', address: 'Bahnhofsplatz 1' },
  video,
  video_note: { ...file, length: 240, duration: 2 },
  voice: { ...file, duration: 2, mime_type: 'audio/ogg' },
  web_app_data: { data: '{}', button_text: 'Open' },
} satisfies Fields;

/** What Telegram itself reports in a chat; nobody waits for an answer. */
export const SERVICE = {
  boost_added: { boost_count: 1 },
  channel_chat_created: true,
  chat_background_set: { type: { type: 'fill', fill: { type: 'solid', color: 1 }, dark_theme_dimming: 0 } },
  chat_owner_changed: { new_owner: user },
  chat_owner_left: { new_owner: user },
  checklist_tasks_added: { tasks: [task] },
  checklist_tasks_done: { marked_as_done_task_ids: [1] },
  community_chat_added: { community },
  community_chat_joined: { community },
  community_chat_removed: {},
  connected_website: 'example.org',
  delete_chat_photo: true,
  direct_message_price_changed: { are_direct_messages_enabled: true },
  forum_topic_closed: {},
  forum_topic_created: { name: 'Topic', icon_color: 1 },
  forum_topic_edited: { name: 'Topic 2' },
  forum_topic_reopened: {},
  general_forum_topic_hidden: {},
  general_forum_topic_unhidden: {},
  giveaway_completed: { winner_count: 1 },
  giveaway_created: {},
  group_chat_created: true,
  left_chat_member: user,
  managed_bot_created: { bot: { ...user, is_bot: true } },
  message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 },
  migrate_from_chat_id: -5,
  migrate_to_chat_id: -1005,
  new_chat_members: [user],
  new_chat_photo: photo,
  new_chat_title: 'New',
  paid_message_price_changed: { paid_message_star_count: 1 },
  pinned_message: { message_id: 1, date: 0, chat: elsewhere },
  poll_option_added: { option_persistent_id: '1', option_text: 'x' },
  poll_option_deleted: { option_persistent_id: '1', option_text: 'x' },
  proximity_alert_triggered: { traveler: user, watcher: user, distance: 1 },
  suggested_post_approval_failed: { price },
  suggested_post_approved: { send_date: DATE },
  suggested_post_declined: { comment: 'no' },
  suggested_post_paid: { currency: 'XTR' },
  suggested_post_refunded: { reason: 'post_deleted' },
  supergroup_chat_created: true,
  video_chat_ended: { duration: 1 },
  video_chat_participants_invited: { users: [user] },
  video_chat_scheduled: { start_date: DATE },
  video_chat_started: {},
  write_access_allowed: { from_request: true },
} satisfies Fields;

/** What comes with a text without changing that it is one. */
export const BESIDE = {
  author_signature: 'A',
  direct_messages_topic: { topic_id: 1, user },
  edit_date: DATE,
  effect_id: '1',
  entities: [{ type: 'bold', offset: 0, length: 3 }],
  external_reply: { origin: { type: 'hidden_user', date: 0, sender_user_name: 'H' } },
  ephemeral_message_id: 3,
  forward_origin: { type: 'hidden_user', date: 0, sender_user_name: 'Hidden' },
  guest_bot_caller_chat: group,
  guest_bot_caller_user: user,
  guest_query_id: '1',
  has_media_spoiler: true,
  has_protected_content: true,
  is_automatic_forward: true,
  is_from_offline: true,
  is_paid_post: true,
  is_topic_message: true,
  link_preview_options: { is_disabled: true },
  media_group_id: '7',
  message_thread_id: 5,
  paid_star_count: 1,
  quote: { text: 'q', position: 0 },
  receiver_user: user,
  reply_markup: { inline_keyboard: [] },
  reply_to_checklist_task_id: 1,
  reply_to_message: { message_id: 1, date: 0, chat: elsewhere, text: 'x' },
  reply_to_poll_option_id: '1',
  reply_to_story: { chat: group, id: 1 },
  sender_boost_count: 1,
  sender_business_bot: { ...user, is_bot: true },
  sender_tag: 'x',
  show_caption_above_media: true,
  suggested_post_info: { state: 'pending' },
  via_bot: { ...user, is_bot: true },
} satisfies Fields;

const inGroup = { message_id: 5, date: DATE, chat: group, from: user, text: 'hello' };
const member = { user, status: 'member' as const };

/** Updates that are no message of a person in a private chat; none is answered there. */
export const UPDATES = {
  business_connection: { id: 'b', user, user_chat_id: 777, date: DATE, is_enabled: true },
  business_message: {
    ...inGroup,
    chat: elsewhere,
    business_connection_id: 'b',
  },
  chat_boost: { chat: group, boost: { boost_id: '1', add_date: 0, expiration_date: 0, source: boostSource } },
  chat_join_request: { chat: group, from: user, user_chat_id: 777, date: DATE },
  chat_member: { chat: group, from: user, date: DATE, old_chat_member: member, new_chat_member: member },
  chosen_inline_result: { result_id: '1', from: user, query: 'x' },
  deleted_business_messages: { business_connection_id: 'b', chat: elsewhere, message_ids: [1] },
  edited_business_message: { ...inGroup, chat: elsewhere, edit_date: DATE, business_connection_id: 'b' },
  edited_channel_post: { message_id: 5, date: DATE, edit_date: DATE, chat: channel, text: 'hello' },
  edited_message: { ...inGroup, edit_date: DATE },
  guest_message: { ...inGroup, guest_query_id: '1' },
  inline_query: { id: '1', from: user, query: 'x', offset: '' },
  message_reaction: {
    chat: group,
    message_id: 1,
    user,
    date: DATE,
    old_reaction: [],
    new_reaction: [{ type: 'emoji', emoji: '👍' }],
  },
  message_reaction_count: { chat: group, message_id: 1, date: DATE, reactions: [] },
  managed_bot: { user, bot: { ...user, is_bot: true } },
  poll: { id: '1', question: 'q', options: [], ...poll, is_closed: true },
  poll_answer: { poll_id: '1', user, option_ids: [0], option_persistent_ids: ['1'] },
  pre_checkout_query: { id: '1', from: user, currency: 'EUR', total_amount: 1, invoice_payload: 'x' },
  purchased_paid_media: { from: user, paid_media_payload: 'x' },
  removed_chat_boost: { chat: group, boost_id: '1', remove_date: 0, source: boostSource },
  shipping_query: {
    id: '1',
    from: user,
    invoice_payload: 'x',
    shipping_address: {
      country_code: 'DE',
      state: 'HE',
      city: 'Kassel',
      street_line1: 'A 1',
      street_line2: '',
      post_code: '34117',
    },
  },
  stopped_message_generation: { chat: elsewhere, draft_id: 1 },
  subscription: { user, invoice_payload: 'x', state: 'canceled' },
} satisfies Updates;

/** The frame of every message; not all of it can stand in a private chat with us. */
type Frame =
  | 'business_connection_id'
  | 'caption'
  | 'caption_entities'
  | 'chat'
  | 'date'
  | 'from'
  | 'message_id'
  | 'sender_chat';

/** Heard, and tested with the flows that they belong to. */
type Heard = 'update_id' | 'message' | 'channel_post' | 'callback_query' | 'my_chat_member';

type Missing<All, Named> = Exclude<All, Named>;
type NoField = Missing<
  keyof Message,
  Frame | keyof typeof CONTENT | keyof typeof SERVICE | keyof typeof BESIDE
>;
type NoUpdate = Missing<keyof Update, Heard | keyof typeof UPDATES>;

/** No field and no update of the API is missing above: where one is, this does not compile. */
export const NONE_FORGOTTEN: [NoField, NoUpdate] extends [never, never] ? true : never = true;

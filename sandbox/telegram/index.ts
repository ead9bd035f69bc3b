// The public parts of the local Telegram.

export type { BotCommand } from './bot-profile.js';
export type { Chat } from './chats.js';
export { ApiError } from './errors.js';
export type { Fault, FaultKind, Faults } from './faults.js';
export { type ParsedText, parseHtml } from './html.js';
export type { ChatMessage, StoredMessage } from './message.js';
export { parseMultipart } from './multipart.js';
export type { Phone, PressHandle } from './phone.js';
export type { PressAnswer } from './presses.js';
export { startTelegram, type TelegramOptions, type TelegramServer } from './server.js';
export { transcript } from './transcript.js';
export type { Profile } from './wire.js';
export type { Delivery } from './world.js';

// The methods of this server, by their small-letter names.

import { answerCallbackQuery } from './callbacks.js';
import { getChat, getFile, leaveChat, sendChatAction, setMessageReaction } from './chat.js';
import { deleteMessage, deleteMessages } from './delete.js';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.js';
import type { Method } from './method.js';
import { deleteMyCommands, getMe, getMyCommands, profileTexts, setMyCommands } from './profile.js';
import { sendFileMethods, sendMediaGroup } from './send-files.js';
import { sendLocation } from './send-location.js';
import { sendMessage } from './send-message.js';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.js';

/** Method names are not case-sensitive. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [
    answerCallbackQuery,
    deleteMessage,
    deleteMessages,
    deleteMyCommands,
    deleteWebhook,
    editMessageCaption,
    editMessageReplyMarkup,
    editMessageText,
    getChat,
    getFile,
    getMe,
    getMyCommands,
    getUpdates,
    getWebhookInfo,
    leaveChat,
    ...profileTexts,
    sendChatAction,
    ...sendFileMethods,
    sendLocation,
    sendMediaGroup,
    sendMessage,
    setMessageReaction,
    setMyCommands,
    setWebhook,
  ].map((entry) => [entry.name.toLowerCase(), entry]),
);

/** Says to Telegram what the outbox holds: renders a row in the person's language and sends it. */
import { GrammyError, InputFile } from 'grammy';
import type { InlineKeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types';
import { type OutboxRow, PRIORITY } from '../../db/outbox.js';
import type { Rendered } from '../../db/outbox-words.js';
import type { Person } from '../../db/persons.js';
import type { Rows } from '../../db/rows.js';
import { isCast } from '../../flows/broadcast/outcome.js';
import {
  ErasePayload,
  FilePayload,
  LeavePayload,
  PhotosPayload,
  PinPayload,
  RelayPayload,
  RemovePayload,
  SayPayload,
  ToPayload,
  TopicPayload,
} from '../../flows/payload.js';
import type { Quiet } from '../../flows/quiet.js';
import type { Language } from '../../words/language.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { Arrived, Mouth, Rendering } from '../mouth.js';
import { cut } from '../parts.js';
import type { FetchSlackFile } from '../slack/download.js';
import type { TelegramApi } from './api.js';
import { CastRenderer } from './broadcast.js';
import { parcels, shipParcel } from './files.js';

const TEXT_MAX = 4096;
/** A bot may delete its own message in a private chat for 48 hours; a margin for clocks. */
const DELETABLE_MS = 47 * 3_600_000;

/** What is asked of a person in order to write to them. */
type Reader = Pick<Person, 'language' | 'chat' | 'blockedAt' | 'pausedAt'>;

export type TelegramMouthParts = {
  rows: Rows;
  words: Words;
  api: TelegramApi;
  /** For files, with more patience. */
  upload: TelegramApi;
  /** Fetches a file of a helper when it is sent. */
  fetchFile: FetchSlackFile;
  /** UTC milliseconds of the business clock. */
  now: () => number;
  quiet: Quiet;
  makeFile: MakeFile;
};

/** Makes the document `file` of the rows of a person, at the moment. */
export type MakeFile = (personId: number, file: FilePayload['file']) => { name: string; bytes: Buffer };

const SEND_DOCUMENT = 'sendDocument';
const SEND_PHOTO = 'sendPhoto';
const SEND_LOCATION = 'sendLocation';
const isTopicGone = (error: unknown): boolean =>
  error instanceof GrammyError && /message thread not found/i.test(error.description);

const NO_PREVIEW = { is_disabled: true };

export class TelegramMouth implements Mouth {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #api: TelegramApi;
  readonly #upload: TelegramApi;
  readonly #fetchFile: FetchSlackFile;
  readonly #now: () => number;
  readonly #quiet: Quiet;
  readonly #makeFile: MakeFile;
  readonly #casts: CastRenderer;

  constructor({ rows, words, api, upload, fetchFile, now, quiet, makeFile }: TelegramMouthParts) {
    this.#makeFile = makeFile;
    this.#rows = rows;
    this.#words = words;
    this.#api = api;
    this.#upload = upload;
    this.#fetchFile = fetchFile;
    this.#now = now;
    this.#quiet = quiet;
    this.#casts = new CastRenderer(rows, words, quiet, now);
  }

  render(row: OutboxRow): Rendering {
    if (row.kind === 'leave') return { do: 'send', parts: this.#leave(row) };
    if (isCast(row)) return this.#casts.render(row);
    const person = this.#reader(row);
    const chat = person?.chat;
    if (!person || !chat) return { do: 'cancel', reason: 'no chat' };
    if (person.blockedAt !== null) return { do: 'hold' };
    const ready = this.#rows.outbox.rendered(row);
    if (ready) return { do: 'send', parts: [ready] };
    const quiet = row.priority >= PRIORITY.notice ? this.#unasked(person) : null;
    if (quiet) return quiet;
    if (row.kind === 'say') return { do: 'send', parts: this.#say(row, person, Number(chat)) };
    if (row.kind === 'relay') return this.#relay(row, person, Number(chat));
    if (row.kind === 'pin') return { do: 'send', parts: [this.#pin(row, Number(chat))] };
    if (row.kind === 'photos') return { do: 'send', parts: this.#photos(row, Number(chat)) };
    if (row.kind === 'erase') return this.#erase(row, Number(chat));
    if (row.kind === 'file') return { do: 'send', parts: [this.#file(row, person, Number(chat))] };
    return row.kind === 'edit'
      ? this.#edit(row, person, Number(chat))
      : this.#remove(row, person, Number(chat));
  }

  /** The word first; should it be refused, the bot leaves all the same. */
  #leave(row: OutboxRow): Rendered[] {
    const ready = this.#rows.outbox.rendered(row);
    if (ready) return [ready];
    const { chat, language, said } = LeavePayload.parse(this.#rows.outbox.payload(row));
    const place = { chat_id: Number(chat) };
    const goodbye = { method: 'leaveChat', body: place };
    if (said === null) return [goodbye];
    const text = this.#words.value(language, said, 'plain');
    return [{ method: 'sendMessage', body: { ...place, text } }, goodbye];
  }

  /** What is said unasked: not to who has asked for a pause meanwhile, and not in quiet hours that have begun meanwhile. */
  #unasked(person: Reader): Rendering | null {
    if (person.pausedAt !== null) return { do: 'cancel', reason: 'paused' };
    const from = this.#quiet.endsAt(this.#now());
    return from === null ? null : { do: 'later', from };
  }

  /** Who reads it: a person of ours, or whoever the row itself names. */
  #reader(row: OutboxRow): Reader | undefined {
    if (row.personId !== null) return this.#rows.persons.byId(row.personId);
    const { to } = ToPayload.parse(this.#rows.outbox.payload(row));
    return to && { ...to, blockedAt: null, pausedAt: null };
  }

  /** Where in the chat it belongs: the topic in which the person wrote. */
  #topic(row: OutboxRow): { message_thread_id?: number } {
    const { topic } = TopicPayload.parse(this.#rows.outbox.payload(row));
    return topic === undefined ? {} : { message_thread_id: Number(topic) };
  }

  /** A place on the map. */
  #pin(row: OutboxRow, chat: number): Rendered {
    const { latitude, longitude } = PinPayload.parse(this.#rows.outbox.payload(row));
    return { method: SEND_LOCATION, body: { chat_id: chat, ...this.#topic(row), latitude, longitude } };
  }

  /** Photos, each by itself: one that Telegram does not know any more takes no other with it. */
  #photos(row: OutboxRow, chat: number): Rendered[] {
    const { photos } = PhotosPayload.parse(this.#rows.outbox.payload(row));
    const place = { chat_id: chat, ...this.#topic(row) };
    return photos.map((photo) => ({ method: SEND_PHOTO, body: { ...place, photo } }));
  }

  /** Only which document it is; its bytes are made when it leaves, and are nowhere kept. */
  #file(row: OutboxRow, person: Reader, chat: number): Rendered {
    const { file, said } = FilePayload.parse(this.#rows.outbox.payload(row));
    const caption = this.#words.value(person.language, said, 'html');
    const words = { caption, parse_mode: 'HTML', document: file, person: row.personId };
    const body = { chat_id: chat, ...this.#topic(row), ...words };
    return { method: SEND_DOCUMENT, body };
  }

  #text(
    row: OutboxRow,
    language: Language,
    said: Value,
    anew: boolean,
  ): { text: string; parse_mode?: 'HTML' } {
    const full: Value = row.repeat > 0 && anew ? { join: [said, phrase('repeat')], by: '\n\n' } : said;
    if (row.plain) return { text: this.#words.value(language, full, 'plain') };
    return { text: this.#words.value(language, full, 'html'), parse_mode: 'HTML' };
  }

  #keyboard(payload: SayPayload, language: Language): InlineKeyboardButton[][] {
    return payload.keyboard.map((row) =>
      row.map(({ label, token }) => ({
        text: this.#words.value(language, label, 'plain'),
        callback_data: token,
      })),
    );
  }

  #below(
    below: NonNullable<SayPayload['below']>,
    language: Language,
  ): ReplyKeyboardMarkup | ReplyKeyboardRemove {
    if (below === 'away') return { remove_keyboard: true };
    const text = (said: Value): string => this.#words.value(language, said, 'plain');
    const rows = [[{ text: text(below.contact), request_contact: true }], [{ text: text(below.never) }]];
    return { keyboard: rows, resize_keyboard: true, one_time_keyboard: true };
  }

  #say(row: OutboxRow, person: Reader, chat: number): Rendered[] {
    const payload = SayPayload.parse(this.#rows.outbox.payload(row));
    const said = this.#text(row, person.language, payload.said, true);
    const keyboard = { inline_keyboard: this.#keyboard(payload, person.language) };
    const buttons = payload.keyboard.length > 0 ? { reply_markup: keyboard } : {};
    const markup = payload.below ? { reply_markup: this.#below(payload.below, person.language) } : buttons;
    const base = { chat_id: chat, ...this.#topic(row), link_preview_options: NO_PREVIEW };
    if (said.text.length <= TEXT_MAX)
      return [{ method: 'sendMessage', body: { ...base, ...said, ...markup } }];
    // Markup cannot be cut safely, so a text that is too long goes in plain parts, the buttons under the last.
    const texts = cut(this.#words.value(person.language, payload.said, 'plain'), TEXT_MAX);
    return texts.map((text, n) => ({
      method: 'sendMessage',
      body: { ...base, text, ...(n === texts.length - 1 ? markup : {}) },
    }));
  }

  #edit(row: OutboxRow, person: Reader, chat: number): Rendering {
    const target = this.#rows.outbox.arrived(row.targetKey ?? '').at(-1);
    const message = Number(target?.externalId);
    // Message ids count per chat: what stands in a chat that the person has left cannot be changed.
    if (!target?.externalId || target.externalChat !== person.chat)
      return { do: 'send', parts: this.#say(row, person, chat) };
    const payload = SayPayload.parse(this.#rows.outbox.payload(row));
    const said = this.#text(row, person.language, payload.said, false);
    const keyboard = { inline_keyboard: this.#keyboard(payload, person.language) };
    const place = { chat_id: chat, message_id: message, link_preview_options: NO_PREVIEW };
    const body = { ...place, ...said, text: said.text.slice(0, TEXT_MAX), reply_markup: keyboard };
    return { do: 'send', parts: [{ method: 'editMessageText', body }] };
  }

  #remove(row: OutboxRow, person: Reader, chat: number): Rendering {
    const payload = RemovePayload.parse(this.#rows.outbox.payload(row));
    if (payload.message !== undefined) {
      const body = { chat_id: chat, message_id: Number(payload.message) };
      return row.plain
        ? { do: 'cancel', reason: 'too old' }
        : { do: 'send', parts: [{ method: 'deleteMessage', body }] };
    }
    const targets = this.#rows.outbox.arrived(row.targetKey ?? '');
    const target = targets.at(-1);
    if (!target?.externalId) return { do: 'cancel', reason: 'never arrived' };
    if (target.externalChat !== person.chat) return { do: 'cancel', reason: 'other chat' };
    if (target.kind === 'relay') return this.#removeFiles(targets, chat);
    if (this.#now() - (target.finishedAt ?? 0) < DELETABLE_MS && !row.plain) {
      const parts = targets.map(({ externalId }) => ({
        method: 'deleteMessage',
        body: { chat_id: chat, message_id: Number(externalId) },
      }));
      return { do: 'send', parts };
    }
    const words = this.#words.value(person.language, payload.instead, 'plain');
    const place = { chat_id: chat, message_id: Number(target.externalId) };
    const original = this.#rows.outbox.byKey(row.targetKey ?? '');
    // Under a document stands a caption; the document itself cannot be taken back any more.
    return original?.kind === 'file'
      ? { do: 'send', parts: [{ method: 'editMessageCaption', body: { ...place, caption: words } }] }
      : { do: 'send', parts: [{ method: 'editMessageText', body: { ...place, text: words } }] };
  }

  /** Files, all that went with one press; nothing can stand in their place once they are too old. */
  #removeFiles(sent: OutboxRow[], chat: number): Rendering {
    const young = sent.filter(({ finishedAt }) => this.#now() - (finishedAt ?? 0) < DELETABLE_MS);
    const ids = young.flatMap(({ externalId }) => externalId?.split(',') ?? []);
    if (ids.length === 0) return { do: 'cancel', reason: 'too old to delete' };
    const body = { chat_id: chat, message_ids: ids.map(Number) };
    return { do: 'send', parts: [{ method: 'deleteMessages', body }] };
  }

  /** Files of the team, each request with what goes together. */
  #relay(row: OutboxRow, person: Reader, chat: number): Rendering {
    const { files, said } = RelayPayload.parse(this.#rows.outbox.payload(row));
    const { text: caption, ...markup } = this.#text(row, person.language, said, true);
    return {
      do: 'send',
      parts: parcels({ chat_id: chat, ...this.#topic(row) }, files, { caption, ...markup }),
    };
  }

  /** What the person sent themselves. Too old or gone already, it is passed over by Telegram. */
  #erase(row: OutboxRow, chat: number): Rendering {
    const { messages } = ErasePayload.parse(this.#rows.outbox.payload(row));
    const body = { chat_id: chat, message_ids: messages.map(Number) };
    return { do: 'send', parts: [{ method: 'deleteMessages', body }] };
  }

  /** Telegram cannot be asked what it has sent; that it answers at all is what a repeat waits for. */
  async probe(): Promise<'not-there'> {
    await this.#api.getMe();
    return 'not-there';
  }

  /** What belongs in a topic that is gone meanwhile goes to the chat itself: Telegram has refused it, so it is there once. */
  async deliver(rendered: Rendered, signal: AbortSignal): Promise<Arrived> {
    try {
      return await this.#deliver(rendered, signal);
    } catch (error) {
      const { message_thread_id: topic, ...body } = rendered.body;
      if (topic === undefined || !isTopicGone(error)) throw error;
      return this.#deliver({ ...rendered, body }, signal);
    }
  }

  async #deliver(rendered: Rendered, signal: AbortSignal): Promise<Arrived> {
    const { method, body } = rendered;
    if (method === 'relay') return shipParcel(this.#upload, this.#fetchFile, rendered, signal);
    const chat = String(body.chat_id);
    const raw = this.#api.raw;
    // grammY carries its own type of AbortSignal, of the same shape as Node's.
    const abort = signal as Parameters<typeof raw.sendMessage>[1];
    if (method === 'sendMessage') {
      const sent = await raw.sendMessage(body as Parameters<typeof raw.sendMessage>[0], abort);
      return { chat, externalId: String(sent.message_id) };
    }
    if (method === SEND_LOCATION) {
      const sent = await raw.sendLocation(body as Parameters<typeof raw.sendLocation>[0], abort);
      return { chat, externalId: String(sent.message_id) };
    }
    if (method === SEND_PHOTO) {
      const sent = await raw.sendPhoto(body as Parameters<typeof raw.sendPhoto>[0], abort);
      return { chat, externalId: String(sent.message_id) };
    }
    if (method === SEND_DOCUMENT) return this.#deliverFile(body, chat, abort);
    if (method === 'deleteMessages') {
      await raw.deleteMessages(body as Parameters<typeof raw.deleteMessages>[0], abort);
      return { chat, externalId: null };
    }
    if (method === 'leaveChat') {
      await raw.leaveChat(body as Parameters<typeof raw.leaveChat>[0], abort);
      return { chat, externalId: null };
    }
    if (method === 'editMessageCaption') {
      await raw.editMessageCaption(body as Parameters<typeof raw.editMessageCaption>[0], abort);
    } else if (method === 'editMessageText') {
      await raw.editMessageText(body as Parameters<typeof raw.editMessageText>[0], abort);
    } else await raw.deleteMessage(body as Parameters<typeof raw.deleteMessage>[0], abort);
    return { chat, externalId: String(body.message_id) };
  }

  async #deliverFile(
    { document, person, ...body }: Rendered['body'],
    chat: string,
    abort: Parameters<TelegramApi['raw']['sendMessage']>[1],
  ): Promise<Arrived> {
    const { file } = FilePayload.pick({ file: true }).parse({ file: document });
    const { name, bytes } = this.#makeFile(Number(person), file);
    const whole = { ...body, document: new InputFile(bytes, name) };
    const { raw } = this.#api;
    const sent = await raw.sendDocument(whole as Parameters<typeof raw.sendDocument>[0], abort);
    return { chat, externalId: String(sent.message_id) };
  }
}

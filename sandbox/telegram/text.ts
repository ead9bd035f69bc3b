// The text of a message: parse mode, entities, trimming and the limits.

import type { Call } from './call.js';
import { badRequest } from './errors.js';
import { type ParsedText, parseHtml } from './html.js';
import { isJson, type MessageEntity } from './wire.js';

/** Bot API: 1-4096 characters after entities parsing; counted in UTF-16 units, the stricter reading. */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
/** telegram-bot-api Client.cpp refuses longer raw texts before it parses them. */
const MAX_RAW_BYTES = 32768;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are cleaned away
const CONTROLS = /[\x00-\x08\x0b-\x1f]/g;

export interface FormattedText extends ParsedText {
  /** The source, when it was sent with parse mode HTML. */
  html?: string;
}

/** The `text` of sendMessage and editMessageText; throws an ApiError 400. */
export function messageText(call: Call): FormattedText {
  if (call.text('text') === '') throw badRequest('message text is empty');
  const formatted = formattedField(call, 'text', 'entities');
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (formatted.text.length > MAX_TEXT) throw badRequest('message is too long');
  return formatted;
}

/** The `caption` of a file; '' when there is none. */
export function captionText(call: Call): FormattedText {
  const formatted = formattedField(call, 'caption', 'caption_entities');
  if (formatted.text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  return formatted;
}

function formattedField(call: Call, field: string, entitiesField: string): FormattedText {
  const source = cleaned(call.text(field));
  if (Buffer.byteLength(source) > MAX_RAW_BYTES) throw badRequest('text is too long');
  const mode = call.text('parse_mode').toLowerCase();
  if (mode === 'html') return { ...trimmed(parseHtml(source)), html: source };
  if (mode === 'markdown' || mode === 'markdownv2') {
    throw badRequest('this sandbox does not parse Markdown; use parse_mode HTML');
  }
  if (mode !== '') throw badRequest('unsupported parse_mode');
  const entities = givenEntities(call.structure(entitiesField, 'entities'), source);
  return trimmed({ text: source, entities });
}

/** Control characters become spaces and carriage returns vanish, as TDLib's clean_input_string does. */
function cleaned(text: string): string {
  return text.replace(CONTROLS, (control) => (control === '\r' ? '' : ' '));
}

function givenEntities(value: unknown, text: string): MessageEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities: expected an Array");
  return value.map((entity: unknown) => {
    if (!isJson(entity)) throw badRequest("can't parse entities: expected an Object");
    const { type, offset, length } = entity;
    if (typeof type !== 'string') throw badRequest('can\'t parse entities: Can\'t find field "type"');
    if (!isCount(offset) || !isCount(length)) {
      throw badRequest('can\'t parse entities: Field "offset" must be of type Number');
    }
    if (offset + length > text.length) {
      throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text`);
    }
    return { ...entity, type, offset, length };
  });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Telegram keeps no white space at either end of a message. */
function trimmed(parsed: ParsedText): ParsedText {
  const text = parsed.text.trim();
  if (text.length === parsed.text.length) return parsed;
  const lead = parsed.text.length - parsed.text.trimStart().length;
  const entities = parsed.entities.flatMap((entity) => {
    const begin = Math.max(0, entity.offset - lead);
    const end = Math.min(text.length, entity.offset + entity.length - lead);
    return end > begin ? [{ ...entity, offset: begin, length: end - begin }] : [];
  });
  return { text, entities };
}

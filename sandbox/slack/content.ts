// The content of a message as an app sends it: text, blocks, attachments, metadata, and their limits.

import { messageBlocks, withIds } from './blocks.js';
import type { Ids } from './ids.js';
import { isObject, type Json } from './json.js';
import type { Message } from './message.js';
import { Refusal } from './refusal.js';

/** Characters of a post. Source: docs.slack.dev, chat.postMessage. */
const POST_TEXT = 40_000;
/** Characters of an edit without blocks, above which chat.update answers msg_too_long. */
const EDIT_TEXT = 4000;
const MARKDOWN_TEXT = 12_000;
const ATTACHMENTS = 100;
/** The real limit is unpublished. */
const METADATA_BYTES = 8000;

export interface SentContent {
  text?: string | undefined;
  markdown_text?: string | undefined;
  blocks?: unknown;
  attachments?: unknown;
  metadata?: unknown;
}

export type Content = Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'>;

/** The content of a new message, or the refusal Slack would send. */
export function newContent(sent: SentContent, ids: Ids): Content {
  const parts = readParts(sent, ids);
  const empty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;
  const text = parts.text ?? '';
  if (text.trim() === '' && empty(parts.blocks) && empty(parts.attachments)) throw new Refusal('no_text');
  if (text.length > POST_TEXT) throw new Refusal('msg_too_long');
  return { ...parts, text };
}

/** What an edit changes. Blocks and attachments that are not sent stay; an empty list removes them. */
export function changedContent(sent: SentContent, ids: Ids): Partial<Content> {
  const { text, blocks, attachments, metadata } = readParts(sent, ids);
  if (text === undefined && blocks === undefined && attachments === undefined && metadata === undefined) {
    throw new Refusal('no_text');
  }
  if (text?.trim() === '' && blocks === undefined && attachments === undefined) throw new Refusal('no_text');
  if (text !== undefined && text.length > (blocks === undefined ? EDIT_TEXT : POST_TEXT)) {
    throw new Refusal('msg_too_long');
  }
  return {
    ...(text !== undefined && { text }),
    ...(blocks !== undefined && { blocks: blocks.length === 0 ? undefined : blocks }),
    ...(attachments !== undefined && { attachments: attachments.length === 0 ? undefined : attachments }),
    ...(metadata !== undefined && { metadata: Object.keys(metadata).length === 0 ? undefined : metadata }),
  };
}

function readParts(sent: SentContent, ids: Ids): Partial<Content> {
  if (sent.markdown_text !== undefined) {
    if (sent.text !== undefined || sent.blocks !== undefined) throw new Refusal('markdown_text_conflict');
    if (sent.markdown_text.length > MARKDOWN_TEXT) throw new Refusal('msg_too_long');
  }
  const text = sent.text ?? sent.markdown_text;
  return {
    ...(text !== undefined && { text }),
    ...(sent.blocks !== undefined && { blocks: withIds(messageBlocks(sent.blocks), ids) }),
    ...(sent.attachments !== undefined && { attachments: readAttachments(sent.attachments) }),
    ...(sent.metadata !== undefined && { metadata: readMetadata(sent.metadata) }),
  };
}

function readAttachments(value: unknown): unknown[] {
  if (!Array.isArray(value) || !value.every(isObject)) throw new Refusal('invalid_attachments');
  if (value.length > ATTACHMENTS) throw new Refusal('too_many_attachments');
  return value;
}

/** `{event_type, event_payload}`; an empty object removes the metadata in an edit. */
function readMetadata(value: unknown): Json {
  if (!isObject(value)) throw new Refusal('invalid_metadata_format');
  if (Object.keys(value).length === 0) return {};
  const known = Object.keys(value).every((name) => name === 'event_type' || name === 'event_payload');
  if (typeof value.event_type !== 'string' || value.event_type === '' || !isObject(value.event_payload)) {
    throw new Refusal('invalid_metadata_format');
  }
  if (!known) throw new Refusal('invalid_metadata_schema');
  if (Buffer.byteLength(JSON.stringify(value)) > METADATA_BYTES) throw new Refusal('metadata_too_large');
  return value;
}

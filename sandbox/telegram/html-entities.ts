// What a closed HTML tag becomes: one message entity, or nothing for an empty one.

import { badRequest } from './errors.js';
import { checkLink, linkedUser } from './links.js';
import type { MessageEntity } from './wire.js';

export interface OpenTag {
  name: string;
  attributes: Map<string, string>;
  /** Where the tag's content begins in the plain text. */
  offset: number;
}

const SIMPLE: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
};

/** Adds the entity of a tag that ends at the end of `text`. */
export function closeTag(tag: OpenTag, text: string, entities: MessageEntity[]): void {
  const range = { offset: tag.offset, length: text.length - tag.offset };
  if (range.length === 0) return;
  const simple = SIMPLE[tag.name];
  if (simple !== undefined) entities.push({ type: simple, ...range });
  else if (tag.name === 'a') pushLink(tag, text, range, entities);
  else if (tag.name === 'pre' || tag.name === 'code') pushCode(tag, range, entities);
  else if (tag.name === 'blockquote') {
    entities.push({
      type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote',
      ...range,
    });
  } else pushEmoji(tag, range, entities);
}

type Range = { offset: number; length: number };

/** A wrong link is dropped and its text kept: the real server does not refuse it either. */
function pushLink(tag: OpenTag, text: string, range: Range, entities: MessageEntity[]): void {
  const href = tag.attributes.get('href') || text.slice(tag.offset);
  const user = linkedUser(href);
  if (user !== undefined) {
    entities.push({ type: 'text_mention', ...range, user: { id: user, is_bot: false, first_name: '' } });
    return;
  }
  const link = checkLink(href);
  if (link.ok) entities.push({ type: 'text_link', ...range, url: link.url });
}

/** `<pre><code class="language-x">` is one entity with a language. */
function pushCode(tag: OpenTag, range: Range, entities: MessageEntity[]): void {
  const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1];
  const last = entities.at(-1);
  const sameRange = last?.offset === range.offset && last.length === range.length;
  if (tag.name === 'pre' && sameRange && last.type === 'code' && last.language !== undefined) {
    last.type = 'pre';
  } else if (tag.name === 'code' && sameRange && last.type === 'pre' && language !== undefined) {
    last.language = language;
  } else {
    entities.push({ type: tag.name, ...range, ...(language !== undefined ? { language } : {}) });
  }
}

function pushEmoji(tag: OpenTag, range: Range, entities: MessageEntity[]): void {
  const id = tag.attributes.get('emoji-id') ?? '';
  if (!/^[1-9]\d{0,18}$/.test(id)) {
    throw badRequest("can't parse entities: Invalid custom emoji identifier specified");
  }
  entities.push({ type: 'custom_emoji', ...range, custom_emoji_id: id });
}

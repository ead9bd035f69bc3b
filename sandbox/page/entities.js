// A Telegram text with its entities, as page elements. Nothing of it is ever read as HTML.

import { el } from './dom.js';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};
/** What Telegram makes clickable by itself. */
const PLAIN_LINKS =
  /(?<url>https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|(?<=^|\s)(?<command>\/[a-z0-9_]{1,32})(?![\w/])/gi;

/** A link that opens elsewhere; only web, mail and phone addresses become one. */
export function link(href, ...children) {
  if (!/^(?:https?:|mailto:|tel:)/i.test(href)) return el('span', {}, ...children);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** Nodes for `text`; offsets of entities count UTF-16 units, as JavaScript does. `onCommand` is told of a tapped /command. */
export function entityNodes(text, entities, onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodesIn(text, 0, text.length, sorted, onCommand);
}

function nodesIn(text, begin, end, entities, onCommand) {
  const nodes = [];
  let at = begin;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const stop = Math.min(end, entity.offset + entity.length);
    if (entity.offset < at || stop <= entity.offset) continue;
    const inner = entities.slice(index + 1).filter(({ offset, length }) => offset + length <= stop);
    nodes.push(...plainNodes(text.slice(at, entity.offset), onCommand));
    nodes.push(wrapped(entity, nodesIn(text, entity.offset, stop, inner, onCommand)));
    at = stop;
  }
  nodes.push(...plainNodes(text.slice(at, end), onCommand));
  return nodes;
}

function wrapped(entity, children) {
  if (entity.type === 'text_link') return link(entity.url, ...children);
  if (entity.type === 'spoiler') return el('span', { class: 'spoiler', tabindex: 0 }, ...children);
  const tag = TAGS[entity.type];
  return tag ? el(tag, {}, ...children) : el('span', {}, ...children);
}

function plainNodes(text, onCommand) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(PLAIN_LINKS)) {
    const { url, command } = match.groups;
    nodes.push(text.slice(at, match.index));
    nodes.push(
      url
        ? link(url, url)
        : el('button', {
            type: 'button',
            class: 'link',
            text: command,
            on: { click: () => onCommand(command) },
          }),
    );
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== '');
}

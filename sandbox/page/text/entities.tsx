// A Telegram text with its entities, as nodes. Nothing of it is ever read as HTML.

import type { ComponentChildren } from 'preact';
import type { Message } from '../state/parts.js';
import { Link } from './link.js';

type Entity = Message['entities'][number];

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
} as const;
/** What Telegram makes clickable by itself. */
const PLAIN_LINKS =
  /(?<url>https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|(?<=^|\s)(?<command>\/[a-z0-9_]{1,32})(?![\w/])/gi;

interface Props {
  text: string;
  entities: readonly Entity[];
  onCommand: (command: string) => unknown;
}

/** Offsets of entities count UTF-16 units, as JavaScript does. */
export function EntityText({ text, entities, onCommand }: Props) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return <>{nodesIn(text, 0, text.length, sorted, onCommand)}</>;
}

function nodesIn(
  text: string,
  begin: number,
  end: number,
  entities: readonly Entity[],
  onCommand: Props['onCommand'],
): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  let at = begin;
  entities.forEach((entity, index) => {
    const stop = Math.min(end, entity.offset + entity.length);
    if (entity.offset < at || stop <= entity.offset) return;
    const inner = entities.slice(index + 1).filter(({ offset, length }) => offset + length <= stop);
    nodes.push(...plainNodes(text.slice(at, entity.offset), onCommand));
    nodes.push(wrapped(entity, nodesIn(text, entity.offset, stop, inner, onCommand)));
    at = stop;
  });
  nodes.push(...plainNodes(text.slice(at, end), onCommand));
  return nodes;
}

function wrapped(entity: Entity, children: ComponentChildren): ComponentChildren {
  if (entity.type === 'text_link') return <Link href={entity.url ?? ''}>{children}</Link>;
  if (entity.type === 'spoiler') return <span class="spoiler">{children}</span>;
  const Tag = TAGS[entity.type as keyof typeof TAGS] as (typeof TAGS)[keyof typeof TAGS] | undefined;
  return Tag ? <Tag>{children}</Tag> : <span>{children}</span>;
}

function plainNodes(text: string, onCommand: Props['onCommand']): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(PLAIN_LINKS)) {
    const { url, command } = match.groups ?? {};
    nodes.push(text.slice(at, match.index));
    nodes.push(
      url ? (
        <Link href={url}>{url}</Link>
      ) : (
        <button type="button" class="link" onClick={() => onCommand(command ?? '')}>
          {command}
        </button>
      ),
    );
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== '');
}

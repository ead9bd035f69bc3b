// What the Slack client makes of the words a person types: escaped text with links, and a rich_text block.

import type { Ids } from './ids.js';
import type { Json } from './json.js';

/** Mentions, as the client's completion puts them in, web addresses, and mail addresses. */
const SPECIAL =
  /<(?:@[UW][A-Z0-9]+|#C[A-Z0-9]+|!subteam\^S[A-Z0-9]+|!here|!channel|!everyone)>|https?:\/\/[^\s<>]+[^\s<>.,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** E.g. `a & b <@U1>` → text `a &amp; b <@U1>` and the rich_text elements text and user. */
export function compose(typed: string, ids: Ids): { text: string; blocks: Json[] } {
  let text = '';
  const elements: Json[] = [];
  const plain = (part: string): void => {
    if (part === '') return;
    text += escapeText(part);
    elements.push({ type: 'text', text: part });
  };
  let end = 0;
  for (const match of typed.matchAll(SPECIAL)) {
    plain(typed.slice(end, match.index));
    const [sign, element] = special(match[0]);
    text += sign;
    elements.push(element);
    end = match.index + match[0].length;
  }
  plain(typed.slice(end));
  const section = { type: 'rich_text_section', elements };
  return { text, blocks: [{ type: 'rich_text', block_id: ids.short(), elements: [section] }] };
}

function special(part: string): [string, Json] {
  if (part.startsWith('<@')) return [part, { type: 'user', user_id: part.slice(2, -1) }];
  if (part.startsWith('<#')) return [part, { type: 'channel', channel_id: part.slice(2, -1) }];
  if (part.startsWith('<!subteam^')) return [part, { type: 'usergroup', usergroup_id: part.slice(10, -1) }];
  if (part.startsWith('<!')) return [part, { type: 'broadcast', range: part.slice(2, -1) }];
  if (part.startsWith('http')) return [`<${escapeText(part)}>`, { type: 'link', url: part }];
  return [`<mailto:${part}|${part}>`, { type: 'link', url: `mailto:${part}`, text: part }];
}

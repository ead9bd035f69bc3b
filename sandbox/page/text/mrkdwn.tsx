// Slack's mrkdwn, as nodes: *bold*, _italic_, ~struck~, `code`, <links> and > quotes; unescaped only into text.

import type { ComponentChildren } from 'preact';
import { Link } from './link.js';

const INLINE =
  /```(?<pre>[\s\S]+?)```|`(?<code>[^`\n]+)`|<(?<special>[^<>\n]+)>|(?<![\p{L}\p{N}])(?:\*(?<bold>[^*\n]+)\*|_(?<italic>[^_\n]+)_|~(?<struck>[^~\n]+)~)(?![\p{L}\p{N}])/gu;
/** `>` quotes its line, `>>>` all that follows. */
const QUOTED = /^(?:>|&gt;) ?/;
const EVERYTHING_QUOTED = /^(?:>|&gt;){3} ?/m;

/** The name behind a user's or channel's id. */
export type Names = (id: string) => string | undefined;

export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function Mrkdwn({ text, names }: { text: string; names: Names }) {
  const [before = '', ...quoted] = text.split(EVERYTHING_QUOTED);
  const nodes: ComponentChildren[] = [];
  const lines = before === '' ? [] : before.replace(/\n$/, '').split('\n');
  while (lines.length > 0) {
    const isQuote = QUOTED.test(lines[0] ?? '');
    const end = lines.findIndex((line) => QUOTED.test(line) !== isQuote);
    const group = lines.splice(0, end < 0 ? lines.length : end);
    const words = group.map((line) => line.replace(isQuote ? QUOTED : '', '')).join('\n');
    nodes.push(isQuote ? <blockquote>{inline(words, names)}</blockquote> : inline(words, names));
  }
  if (quoted.length > 0) nodes.push(<blockquote>{inline(quoted.join(''), names)}</blockquote>);
  return <>{nodes}</>;
}

function inline(text: string, names: Names): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(unescaped(text.slice(at, match.index)));
    nodes.push(marked(match.groups ?? {}, names));
    at = match.index + match[0].length;
  }
  nodes.push(unescaped(text.slice(at)));
  return nodes.filter((node) => node !== '');
}

function marked(groups: Record<string, string | undefined>, names: Names): ComponentChildren {
  const { pre, code, special, bold, italic, struck } = groups;
  if (pre !== undefined) return <pre>{unescaped(pre)}</pre>;
  if (code !== undefined) return <code>{unescaped(code)}</code>;
  if (special !== undefined) return sign(special, names);
  if (bold !== undefined) return <strong>{inline(bold, names)}</strong>;
  if (italic !== undefined) return <em>{inline(italic, names)}</em>;
  return <s>{inline(struck ?? '', names)}</s>;
}

/** What stands between < and >: a mention, a date, or a link. */
function sign(inside: string, names: Names): ComponentChildren {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('!date^')) return unescaped(label ?? '');
  if (/^[@#!]/.test(target)) {
    const id = target.slice(1);
    return <span class="mention">{`${target.startsWith('#') ? '#' : '@'}${label ?? names(id) ?? id}`}</span>;
  }
  return <Link href={unescaped(target)}>{unescaped(label ?? target.replace(/^mailto:/, ''))}</Link>;
}

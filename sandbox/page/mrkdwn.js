// Slack's mrkdwn, as page elements: escaped first, then *bold*, _italic_, ~struck~, `code`, <links> and > quotes.

import { el } from './dom.js';
import { link } from './entities.js';

const INLINE =
  /```(?<pre>[\s\S]+?)```|`(?<code>[^`\n]+)`|<(?<special>[^<>\n]+)>|(?<![\p{L}\p{N}])(?:\*(?<bold>[^*\n]+)\*|_(?<italic>[^_\n]+)_|~(?<struck>[^~\n]+)~)(?![\p{L}\p{N}])/gu;
/** `>` quotes its line, `>>>` all that follows. */
const QUOTED = /^(?:>|&gt;) ?/;
const EVERYTHING_QUOTED = /^(?:>|&gt;){3} ?/m;
const TAGS = { bold: 'strong', italic: 'em', struck: 's' };

export const unescaped = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Nodes for mrkdwn; `names` gives the name behind an id. */
export function mrkdwnNodes(text, names) {
  const [before, ...quoted] = text.split(EVERYTHING_QUOTED);
  const nodes = [];
  const lines = before === '' ? [] : before.replace(/\n$/, '').split('\n');
  while (lines.length > 0) {
    const isQuote = QUOTED.test(lines[0]);
    const end = lines.findIndex((line) => QUOTED.test(line) !== isQuote);
    const group = lines.splice(0, end < 0 ? lines.length : end);
    if (isQuote) nodes.push(quote(group.map((line) => line.replace(QUOTED, '')).join('\n'), names));
    else nodes.push(...inline(group.join('\n'), names));
  }
  if (quoted.length > 0) nodes.push(quote(quoted.join(''), names));
  return nodes;
}

const quote = (text, names) => el('blockquote', {}, ...inline(text, names));

function inline(text, names) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(unescaped(text.slice(at, match.index)));
    nodes.push(marked(match.groups, names));
    at = match.index + match[0].length;
  }
  nodes.push(unescaped(text.slice(at)));
  return nodes.filter((node) => node !== '');
}

function marked(groups, names) {
  if (groups.pre !== undefined) return el('pre', { text: unescaped(groups.pre) });
  if (groups.code !== undefined) return el('code', { text: unescaped(groups.code) });
  if (groups.special !== undefined) return special(groups.special, names);
  const [kind, inner] = Object.entries(groups).find(([, value]) => value !== undefined);
  return el(TAGS[kind], {}, ...inline(inner, names));
}

function special(inside, names) {
  const [target, label] = inside.split('|');
  const mention = (sign, id) => el('span', { class: 'mention', text: `${sign}${label ?? names(id) ?? id}` });
  if (target.startsWith('@')) return mention('@', target.slice(1));
  if (target.startsWith('#')) return mention('#', target.slice(1));
  if (target.startsWith('!')) return mention('@', target.slice(1));
  return link(unescaped(target), unescaped(label ?? target.replace(/^mailto:/, '')));
}

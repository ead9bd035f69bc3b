/** Makes a foreign text harmless for the place where it is shown. */

export type Channel = 'html' | 'mrkdwn' | 'plain';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Telegram HTML: nothing in `text` can open a tag, an entity or an attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => HTML[sign] ?? sign);
}

/** Signs that turn the direction of reading for all that follows; right-to-left scripts need none of them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Whatever any program shows as a new line. */
const LINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * Slack mrkdwn: nothing in `text` can become a mention, a channel or a link. Every further line is quoted, so that a
 * foreign text cannot pass itself off as a line of ours; nor can it turn our words around.
 */
function escapeMrkdwn(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => HTML[sign] ?? sign);
  return escaped.replace(TURNING, '').replace(LINES, '\n> ');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Our own Telegram HTML without its markup, as the reader sees it. */
export function withoutMarkup(html: string): string {
  const links = html.replace(/<a href="([^"]*)">(.*?)<\/a>/gs, '$2 ($1)');
  return links
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Escapes `text` for `channel`. */
export function escapeFor(channel: Channel, text: string): string {
  if (channel === 'html') return escapeHtml(text);
  return channel === 'mrkdwn' ? escapeMrkdwn(text) : text;
}

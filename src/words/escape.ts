/** Makes a foreign text harmless for the place where it is shown. */

export type Channel = 'html' | 'mrkdwn' | 'plain';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Telegram HTML: nothing in `text` can open a tag, an entity or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => HTML[sign] ?? sign);
}

/**
 * Slack mrkdwn: nothing in `text` can become a mention, a channel or a link. Every further line is quoted, so that a
 * foreign text cannot pass itself off as a line of ours.
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (sign) => HTML[sign] ?? sign).replace(/\r?\n/g, '\n> ');
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

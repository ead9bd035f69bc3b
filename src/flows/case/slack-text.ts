/** Turns what a helper typed in Slack into the plain words that a person reads in Telegram. */

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** One `<…>` of Slack's mrkdwn: a link, a mention, a channel. */
function reference(inner: string): string {
  const [target = '', label] = inner.split('|');
  if (target.startsWith('@') || target.startsWith('!')) return label ? `@${label.replace(/^@/, '')}` : '';
  if (target.startsWith('#')) return label ? `#${label}` : '';
  const address = target.replace(/^mailto:|^tel:/, '');
  return label === undefined || label === address ? address : `${label} (${address})`;
}

/** `text` without Slack's control sequences: links readable, mentions as names, entities as signs. */
export function plainOf(text: string): string {
  const readable = text.replace(/<([^<>]*)>/g, (_, inner: string) => reference(inner));
  return readable.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}

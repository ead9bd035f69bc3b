/** Reads a telephone number as people write it. */

/** A number without anything that only makes it readable. */
const PLAIN = /^(\+|00|0)?(\d{4,15})$/;

/**
 * The number as E.164 (`+4917612345678`); one that begins with a single 0 is a German one. Null when it is none: a short code, a
 * number without its area, or anything beside digits.
 */
export function parsePhone(text: string): string | null {
  const bare = text
    .trim()
    .replace(/\(0\)/g, '')
    .replace(/[\s()/.\-–]/g, '');
  const [, prefix, digits = ''] = PLAIN.exec(bare) ?? [];
  if (prefix === undefined || digits.startsWith('0')) return null;
  const whole = prefix === '0' ? `49${digits}` : digits;
  return whole.length >= 8 && whole.length <= 15 ? `+${whole}` : null;
}

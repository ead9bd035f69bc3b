/** The kinds of values that settings have: read from text, with what is wrong said in words. */
import { z } from 'zod';
import { parseOpenings } from '../flows/office.js';
import { parseQuietHours } from '../flows/quiet.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

export function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

export const required = z.string({ error: 'is missing' }).min(1);
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
export const url = z.url({ protocol: /^https?$/, error: 'must be a web address' });
export const openings = z.string().transform((text, context) => {
  const parsed = parseOpenings(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must look like Mon-Fri 09:00-17:00; Sat 10:00-12:00' });
  return z.NEVER;
});
export const quietHours = z.string().transform((text, context) => {
  const parsed = parseQuietHours(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must look like 21:00-08:00 and leave some hours free' });
  return z.NEVER;
});
/** `30/s`, `0.5/s` or `1/s burst 3`; a burst is what may go at once after a pause. */
export const rate = z.string().transform((text, context) => {
  const found = /^(\d+(?:\.\d+)?)(?:\/s)?(?:,?\s*burst\s*(\d+))?$/.exec(text.trim());
  const perSecond = Number(found?.[1]);
  if (perSecond > 0) return { perSecond, burst: Number(found?.[2] ?? Math.max(1, Math.floor(perSecond))) };
  context.addIssue({ code: 'custom', message: 'must look like 30/s or 1/s burst 3' });
  return z.NEVER;
});
export const dataKey = z
  .string({ error: 'is missing' })
  .refine((text) => Buffer.from(text, 'base64').length === 32, {
    error: 'must be base64 of 32 bytes; make one with: openssl rand -base64 32',
  });
export const zone = z.string().refine(
  (name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
    } catch {
      return false;
    }
  },
  { error: 'must be a time zone such as Europe/Berlin' },
);

/** `08:30`, as minutes after midnight. */
export const timeOfDay = z.string().transform((text, context) => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  context.addIssue({ code: 'custom', message: 'must be a time such as 08:30' });
  return z.NEVER;
});

/** Loads and checks the help lines: who can be rung, in which languages and hours, and how sure we are of it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from './language.js';
import { type Opening, parseOpenings } from './openings.js';

/** When somebody answers: around the clock, by appointment, not known, or at these hours of the week in Germany. */
export type LineHours = 'always' | 'appointment' | 'unknown' | readonly Opening[];

/** Help lines name their hours in German time, whoever runs this service and wherever. */
export const LINES_ZONE = 'Europe/Berlin';

/** The codes of the Länder, as in the keys `land-<code>`. */
export const LANDS = [
  'bw',
  'by',
  'be',
  'bb',
  'hb',
  'hh',
  'he',
  'mv',
  'ni',
  'nw',
  'rp',
  'sl',
  'sn',
  'st',
  'sh',
  'th',
] as const;

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
const languages = z.array(z.enum(LANGUAGES));
const hours = z.string().transform((given, context): LineHours => {
  if (given === 'always' || given === 'appointment' || given === 'unknown') return given;
  const openings = parseOpenings(given);
  if (openings && openings.length > 0) return openings;
  const message = 'always, appointment, unknown, or hours like Mon-Fri 09:00-17:00; Sat 10:00-12:00';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const helpLine = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.strictObject({ uk: text, ru: text, de: text, en: text }),
    /** As it is dialled inside Germany; null where people write or meet on a page. */
    number: z
      .string()
      .regex(/^\+?\d+( \d+)*$/, 'digits in groups')
      .nullable(),
    url: z.url({ protocol: /^https$/ }).nullable(),
    hours,
    /** Spoken as a rule, and only by some. */
    languages: languages.nonempty(),
    sometimes: languages.default([]),
    /** Whether others are spoken with an interpreter. */
    interpreters: z.boolean().default(false),
    /** The Länder that it is for; empty: all of Germany. */
    lands: z.array(z.enum(LANDS)).default([]),
    cost: z.enum(['free', 'landline', 'unknown']),
    source: text,
    /** When the source was read. */
    seen: day,
    mark: z.enum(['A', 'A/B', 'B', 'C']),
    /** When somebody last rang it or read its own page by hand; null: nobody yet. */
    last_verified: day.nullable(),
    shown: z.boolean(),
    /** For the team: why it is not shown, or what is open. */
    note: text.optional(),
  })
  .refine(({ number, url }) => number !== null || url !== null, {
    path: ['number'],
    error: 'a number or a url',
  })
  .refine(({ shown, mark }) => !shown || mark === 'A' || mark === 'A/B', {
    path: ['shown'],
    error: 'only what is marked A or A/B may be shown',
  })
  .refine(({ shown, note }) => shown || note !== undefined, { path: ['note'], error: 'why it is not shown' });

/** One help line as prompts/help-lines.yaml has it. */
export type HelpLine = z.infer<typeof helpLine>;

/** A list of help lines that cannot be read: names the line and the field. */
export class HelpLinesError extends Error {
  override readonly name = 'HelpLinesError';
}

/** Reads the file of help lines. Throws HelpLinesError on the first entry that is not well formed. */
export function loadHelpLines(file: string): HelpLine[] {
  return parseHelpLines(basename(file), readFileSync(file, 'utf8'));
}

/** Reads the text of a file of help lines; `file` is its name, for errors. */
export function parseHelpLines(file: string, source: string): HelpLine[] {
  const given: unknown = parse(source);
  const read = z.array(helpLine).safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new HelpLinesError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
  }
  const ids = read.data.map(({ id }) => id);
  const repeated = ids.find((id, n) => ids.indexOf(id) < n);
  if (repeated !== undefined) throw new HelpLinesError(`${file}: ${repeated} stands there twice`);
  return read.data;
}

/** `helpcenter screen --jsonl`: which offers must not be shown before a human has looked. Needs no setting, database or network. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Offer } from '../matching/screen/offer.js';
import { NO_TABLES, type RentTables } from '../matching/screen/rent/reference.js';
import { screen as screenOffer } from '../matching/screen/screen.js';
import { readRents } from '../words/rents.js';
import { jsonOf, print, UsageError } from './command.js';

const MOST_TEXT = 100_000;
const euros = z.number().finite().min(0).max(1_000_000).nullish();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullish();

/** Fields that are not named here are left alone: an offer may carry more than is looked at. */
const Line = z.object({
  id: z.union([z.string().max(200), z.number()]),
  lang: z.string().max(20).nullish(),
  text: z.string().max(MOST_TEXT).nullish(),
  rent_cold: euros,
  rent_warm: euros,
  costs: euros,
  furniture: euros,
  furnished: z.boolean().nullish(),
  area: z.number().finite().positive().max(10_000).nullish(),
  persons: z.number().int().min(0).max(1_000).nullish(),
  children: z.number().int().min(0).max(1_000).nullish(),
  deposit: euros,
  region: z.union([z.string().max(100), z.number()]).nullish(),
  kind: z.string().max(100).nullish(),
  viewing: z.union([z.boolean(), z.string().max(1_000)]).nullish(),
  registration: z.union([z.boolean(), z.string().max(1_000)]).nullish(),
  women_only: z.boolean().nullish(),
  host_household: z.string().max(1_000).nullish(),
  deposit_due: day,
  contract_date: day,
});
type Line = z.infer<typeof Line>;

const HOSTS = ['nobody', 'man-alone', 'woman-alone', 'family', 'shared'] as const;
const NO = /^(no|none|not possible|false|nein|keine|ні|нет|немає)$/i;

/** A field that is a yes or a no, or one of the words for no. */
const isNo = (value: boolean | string | null | undefined): boolean =>
  value === false || (typeof value === 'string' && NO.test(value.trim()));

function kindOf(kind: string | null | undefined): Offer['kind'] {
  if (kind === null || kind === undefined) return null;
  if (/room|zimmer|кімнат|комнат|shared|wg/i.test(kind)) return 'room';
  return /house|haus|будин|дом/i.test(kind) ? 'house' : 'flat';
}

function offerOf(line: Line, today: string): Offer {
  return {
    text: line.text ?? '',
    rentCold: line.rent_cold ?? null,
    rentWarm: line.rent_warm ?? null,
    costs: line.costs ?? null,
    furnitureRent: line.furniture ?? null,
    furnished: line.furnished ?? null,
    area: line.area ?? null,
    persons: line.persons ?? null,
    youngChildren: line.children ?? 0,
    deposit: line.deposit ?? null,
    region: line.region === null || line.region === undefined ? null : String(line.region),
    kind: kindOf(line.kind),
    viewing: isNo(line.viewing) ? 'no' : line.viewing === 'video' ? 'video' : line.viewing ? 'yes' : null,
    registration: isNo(line.registration) ? false : line.registration ? true : null,
    womenOnly: line.women_only ?? false,
    host: HOSTS.find((host) => host === line.host_household) ?? null,
    depositDue: line.deposit_due ?? null,
    contractDate: line.contract_date ?? null,
    today,
  };
}

function tablesOf(file: string | undefined): RentTables {
  if (file === undefined) return NO_TABLES;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
  const { references, limits, regions, problems } = readRents(text);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return { references, limits, regions };
}

function screened(line: string, number: number, tables: RentTables, today: string): string {
  let value: unknown;
  try {
    value = jsonOf(line);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`line ${number}: ${error.message}`);
    throw error;
  }
  const read = Line.safeParse(value);
  if (!read.success) {
    const [first] = read.error.issues;
    throw new UsageError(`line ${number}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
  }
  const { verdict, flags } = screenOffer(offerOf(read.data, today), tables);
  const told = flags.map(({ rule, severity, why }) => ({ rule, severity, why }));
  return JSON.stringify({ id: read.data.id, verdict, flags: told });
}

/** Screens the offers on standard input, a line each; with `--rents FILE.csv` their rents too. @throws UsageError */
export async function screen([flag, ...rest]: readonly string[]): Promise<number> {
  const [option, file] = rest;
  const withRents = rest.length === 2 && option === '--rents';
  if (flag !== '--jsonl' || (rest.length > 0 && !withRents))
    throw new UsageError('screen --jsonl [--rents FILE.csv]');
  const tables = tablesOf(withRents ? file : undefined);
  const today = new Date().toISOString().slice(0, 10);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() !== '') print(screened(line, number, tables, today));
  }
  return 0;
}

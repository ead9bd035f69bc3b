/** Who is meant by a message to many: the stored question, how many it finds, and some of them. */
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { LAENDER } from '../matching/profile.js';
import { LANGUAGES, type Language } from '../words/language.js';
import type { Store } from './open.js';

/** `municipal` and `civil` are partners of that kind, a body of another kind counts with civil society; `other`: known to us, and none of the rest. */
export const STATUSES = [
  'searching',
  'housed',
  'landlord',
  'partner',
  'municipal',
  'civil',
  'other',
] as const;
/** `children`: with at least one, or one on the way; `large`: five people or more. */
export const HOUSEHOLDS = ['alone', 'adults', 'children', 'large'] as const;

/** Each list names those who are meant; one that is absent or empty leaves nobody out. All that is given must be true. */
export const Audience = z.object({
  v: z.literal(1),
  languages: z.array(z.enum(LANGUAGES)).optional(),
  /** Where they search, live, let, or work as a partner. */
  laender: z.array(z.enum(LAENDER)).optional(),
  households: z.array(z.enum(HOUSEHOLDS)).optional(),
  status: z.array(z.enum(STATUSES)).optional(),
  /** Was here in the last so many days. */
  seenDays: z.number().int().min(1).max(3650).optional(),
  /** Has agreed to this purpose (flows/privacy/consent). */
  consent: z.string().max(40).optional(),
});
export type Audience = z.infer<typeof Audience>;

/** How many per language; `to` is the last person looked at, null at the end of all. */
export type Counted = { byLanguage: Record<Language, number>; to: number | null };

const DAY = 86_400_000;
/** A sample is looked for among so many ids, twice. */
const LOOKED_AT = 5000;

/** The person whose profile counts for the household. */
const HOLDER = sql`coalesce((SELECT h.holder_id FROM household_members m JOIN households h ON h.id = m.household_id
  WHERE m.person_id = p.id), p.id)`;
const PROFILE = sql`FROM profiles f WHERE f.person_id = ${HOLDER} AND f.ended_at IS NULL`;
const STAY = sql`FROM stays s WHERE s.person_id = ${HOLDER} AND s.ended_on IS NULL`;
const PARTNER = sql`FROM partners b WHERE b.person_id = p.id AND b.state = 'confirmed'`;
const isRole = (role: string): SQL =>
  sql`EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.role = ${role})`;

const CHILDREN = sql`json_array_length(f.children)`;
const HOUSEHOLD_OF: Record<(typeof HOUSEHOLDS)[number], SQL> = {
  alone: sql`f.adults = 1 AND f.children = '[]'`,
  adults: sql`f.adults > 1 AND f.children = '[]'`,
  children: sql`f.children <> '[]'`,
  large: sql`f.adults + ${CHILDREN} >= 5`,
};

const STATUS_OF: Record<(typeof STATUSES)[number], SQL> = {
  searching: sql`EXISTS (SELECT 1 ${PROFILE})`,
  housed: sql`EXISTS (SELECT 1 ${STAY})`,
  landlord: isRole('landlord'),
  partner: sql`EXISTS (SELECT 1 ${PARTNER})`,
  municipal: sql`EXISTS (SELECT 1 ${PARTNER} AND b.kind = 'municipal')`,
  civil: sql`EXISTS (SELECT 1 ${PARTNER} AND b.kind <> 'municipal')`,
  other: sql`NOT EXISTS (SELECT 1 ${PROFILE}) AND NOT EXISTS (SELECT 1 ${STAY})
    AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.role = 'landlord') AND NOT EXISTS (SELECT 1 ${PARTNER})`,
};

const anyOf = (parts: readonly SQL[]): SQL =>
  sql`(${sql.join(
    parts.map((part) => sql`(${part})`),
    sql` OR `,
  )})`;
const among = (column: SQL, values: readonly string[]): SQL =>
  sql`${column} IN (${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;

function inLaender(laender: readonly string[]): SQL {
  const wished = laender.map((land) => sql`instr(f.regions, ${`"${land}"`}) > 0`);
  return anyOf([
    sql`EXISTS (SELECT 1 ${PROFILE} AND ${anyOf([sql`f.regions = '[]'`, ...wished])})`,
    sql`EXISTS (SELECT 1 ${STAY} AND ${among(sql`s.land`, laender)})`,
    sql`EXISTS (SELECT 1 FROM offers o WHERE o.landlord_id = p.id AND o.ended_at IS NULL AND ${among(sql`o.land`, laender)})`,
    sql`EXISTS (SELECT 1 ${PARTNER} AND ${among(sql`b.land`, laender)})`,
  ]);
}

/** What must be true of the person `p` at `now` (UTC milliseconds). */
export function whereMeant(audience: Audience, now: number): SQL {
  const { languages = [], laender = [], households = [], status = [], seenDays, consent } = audience;
  const parts: SQL[] = [sql`p.id > 0`];
  if (languages.length > 0) parts.push(among(sql`p.language`, languages));
  if (seenDays !== undefined) parts.push(sql`p.seen_at > ${now - seenDays * DAY}`);
  if (status.length > 0) parts.push(anyOf(status.map((one) => STATUS_OF[one])));
  if (households.length > 0)
    parts.push(sql`EXISTS (SELECT 1 ${PROFILE} AND ${anyOf(households.map((one) => HOUSEHOLD_OF[one]))})`);
  if (laender.length > 0) parts.push(inLaender(laender));
  if (consent !== undefined)
    parts.push(sql`EXISTS (SELECT 1 FROM consents c WHERE c.person_id = p.id AND c.purpose = ${consent}
      AND c.given_at IS NOT NULL AND c.withdrawn_at IS NULL)`);
  return sql.join(parts, sql` AND `);
}

export class Audiences {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether this person is meant. @param now UTC milliseconds. */
  means(audience: Audience, personId: number, now: number): boolean {
    const where = sql`p.id = ${personId} AND ${whereMeant(audience, now)}`;
    return this.#store.tables.all(sql`SELECT 1 FROM persons p WHERE ${where}`).length > 0;
  }

  /** Looks at `limit` persons behind `after` and counts those who are meant. A short transaction takes 10,000. */
  count(audience: Audience, now: number, after: number, limit: number): Counted {
    const byLanguage: Counted['byLanguage'] = { uk: 0, ru: 0, de: 0, en: 0 };
    const to = this.last(after, limit);
    if (to === null) return { byLanguage, to };
    const rows = this.#store.tables.all<{ language: Language; n: number }>(
      sql`SELECT p.language AS language, count(*) AS n FROM persons p
        WHERE p.id > ${after} AND p.id <= ${to} AND ${whereMeant(audience, now)} GROUP BY p.language`,
    );
    for (const { language, n } of rows) byLanguage[language] = n;
    return { byLanguage, to };
  }

  /** The id of the `limit`th person behind `after`, or of the last one there; null when there is none. */
  last(after: number, limit: number): number | null {
    const row = this.#store.tables.get<{ id: number | null }>(
      sql`SELECT max(id) AS id FROM (SELECT p.id AS id FROM persons p WHERE p.id > ${after} ORDER BY p.id LIMIT ${limit})`,
    );
    return row.id;
  }

  /**
   * Ids of at most `size` persons who are meant, from behind a person drawn by `lot` (0 to 1) on. Where those who are meant are few it
   * finds fewer, or nobody: it looks at no more than a short transaction can.
   */
  sample(audience: Audience, now: number, lot: number, size: number): number[] {
    const highest = this.#store.tables.get<{ id: number | null }>(sql`SELECT max(id) AS id FROM persons`).id;
    const from = Math.floor((highest ?? 0) * lot);
    const some = (after: number, limit: number): number[] =>
      this.#store.tables
        .all<{ id: number }>(
          sql`SELECT p.id AS id FROM persons p WHERE p.id > ${after} AND p.id <= ${after + LOOKED_AT} AND ${whereMeant(audience, now)}
            ORDER BY p.id LIMIT ${limit}`,
        )
        .map(({ id }) => id);
    const found = some(from, size);
    const more = found.length === size ? [] : some(0, size - found.length);
    return [...found, ...more.filter((id) => !found.includes(id))];
  }
}

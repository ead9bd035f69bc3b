/** The tables that an operator loads to compare rents with, and how the row for a home is found (facts: section 4.3). */

/** Best first: a qualified rent index, a rent index, advertised rents, what the operator typed in, rents of running contracts. */
const REFERENCE_KINDS = ['mietspiegel_q', 'mietspiegel', 'offer_bbsr', 'operator', 'stock_zensus'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Euros per square metre and month. */
export type RentReference = {
  /** Official key of 8, 5 or 2 digits, or "DE". */
  readonly region: string;
  readonly sizeMin: number | null;
  readonly sizeMax: number | null;
  readonly furnished: boolean | null;
  readonly mid: number;
  readonly kind: ReferenceKind;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly indexFactor: number;
  readonly sourceUrl: string;
};

/** The gross cold rent up to which the office usually pays, for so many persons. */
export type OfficeLimit = {
  readonly region: string;
  readonly persons: number;
  readonly grossColdMax: number;
  readonly validFrom: string;
};

/** What holds in a region besides rents; areas in square metres per person. */
export type RegionFlag = {
  readonly region: string;
  readonly tenseMarket: boolean;
  readonly minAreaAdult: number | null;
  readonly minAreaChild: number | null;
  readonly validFrom: string;
};

export type RentTables = {
  readonly references: readonly RentReference[];
  readonly limits: readonly OfficeLimit[];
  readonly regions: readonly RegionFlag[];
};
export const NO_TABLES: RentTables = { references: [], limits: [], regions: [] };

/** The two digits with which the official keys of a Land begin. */
export const LAND_KEYS: ReadonlyMap<string, string> = new Map([
  ...([
    ['sh', '01'],
    ['hh', '02'],
    ['ni', '03'],
    ['hb', '04'],
    ['nw', '05'],
    ['he', '06'],
  ] as const),
  ...([
    ['rp', '07'],
    ['bw', '08'],
    ['by', '09'],
    ['sl', '10'],
    ['be', '11'],
    ['bb', '12'],
  ] as const),
  ...([
    ['mv', '13'],
    ['sn', '14'],
    ['st', '15'],
    ['th', '16'],
  ] as const),
]);

/** How closely a row's region fits: the digits that agree, 0 for "DE", -1 for none. */
export function closeness(row: string, region: string): number {
  if (row === 'DE') return 0;
  return region.startsWith(row) ? row.length : -1;
}

/** City states are their own district, so two digits are exact there. */
const CITY_STATES = ['02', '04', '11'];

/** Whether a row speaks of a district or less. Rents differ too much inside a state or the country for more than a warning. */
export const isLocal = (region: string): boolean => region.length >= 5 || CITY_STATES.includes(region);

type Dated = { readonly region: string; readonly validFrom: string };

/** The row of the closest region, and of these the newest that holds today; undefined when there is none. */
export function nearest<Row extends Dated>(
  rows: readonly Row[],
  region: string,
  today: string,
): Row | undefined {
  return rows
    .filter((row) => closeness(row.region, region) >= 0 && row.validFrom <= today)
    .toSorted(
      (a, b) =>
        closeness(b.region, region) - closeness(a.region, region) || b.validFrom.localeCompare(a.validFrom),
    )[0];
}

/** What a reference is looked up by. */
export type Wanted = {
  readonly region: string;
  readonly area: number;
  readonly furnished: boolean | null;
  readonly today: string;
};

/** The reference for a home: longest region, then best kind, then the narrowest that fits its size, then the newest. */
export function referenceFor(
  rows: readonly RentReference[],
  { region, area, furnished, today }: Wanted,
): RentReference | undefined {
  const span = (row: RentReference): number => (row.sizeMax ?? 1_000) - (row.sizeMin ?? 0);
  return rows
    .filter(
      (row) =>
        closeness(row.region, region) >= 0 &&
        row.validFrom <= today &&
        (row.validTo === null || today <= row.validTo) &&
        (row.sizeMin === null || area >= row.sizeMin) &&
        (row.sizeMax === null || area < row.sizeMax) &&
        (row.furnished === null || row.furnished === furnished),
    )
    .toSorted(
      (a, b) =>
        closeness(b.region, region) - closeness(a.region, region) ||
        REFERENCE_KINDS.indexOf(a.kind) - REFERENCE_KINDS.indexOf(b.kind) ||
        span(a) - span(b) ||
        b.validFrom.localeCompare(a.validFrom),
    )[0];
}

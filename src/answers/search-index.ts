/** What is learned from the entries' texts: which feature speaks for which entry, and how much. */
import { type Numbered, Numbering, type Numbers } from './numbering.js';

/** What can be found: a slug, and the texts that lead to it. */
export type Searchable = {
  readonly slug: string;
  /** How people ask for it. */
  readonly questions: readonly string[];
  /** Sentences of the answer: they count less, for people ask in other words than we answer. */
  readonly answer: readonly string[];
};

/** Everything that was learned, as plain data that can be stored; opaque to callers. */
export type SearchIndex = {
  readonly slugs: readonly string[];
  readonly numbers: Numbers;
  /** How much a feature tells about the entry, by feature; see {@link telling}. */
  readonly rarity: Float32Array;
  readonly unknownRarity: number;
  /** Feature `f` stands in the lines `lines[starts[f]]` to `lines[starts[f + 1] - 1]`, in order, with the weights beside them. */
  readonly starts: Uint32Array;
  readonly lines: Uint32Array;
  /** A line's weights are scaled to length 1. */
  readonly weights: Float32Array;
  /** The entry of each line, and how much the line counts. */
  readonly entryOf: Uint16Array;
  readonly share: Float32Array;
};

const ANSWER_SHARE = 0.3;
/** A feature that all entries have still tells a little. */
const LEAST_TELLING = 0.05;

type Line = { readonly entry: number; readonly share: number; readonly text: string };

function linesOf(searchables: readonly Searchable[]): Line[] {
  return searchables.flatMap(({ questions, answer }, entry) => [
    ...questions.map((text) => ({ entry, share: 1, text })),
    ...answer.map((text) => ({ entry, share: ANSWER_SHARE, text })),
  ]);
}

/** Learns the entries' texts: about 16,000 lines in some 200 ms. */
export function buildIndex(searchables: readonly Searchable[]): SearchIndex {
  const lines = linesOf(searchables);
  const numbering = new Numbering();
  const found = lines.map(({ text }) => numbering.of(text));
  const table = byFeature(found, numbering.size);
  const entryOf = Uint16Array.from(lines, ({ entry }) => entry);
  const share = Float32Array.from(lines, (line) => line.share);
  const rarity = new Float32Array(numbering.size);
  for (let feature = 0; feature < rarity.length; feature += 1)
    rarity[feature] = telling(table, feature, entryOf, share, searchables.length);
  scale(table, rarity, lines.length);
  const slugs = searchables.map(({ slug }) => slug);
  return {
    slugs,
    numbers: numbering.numbers,
    rarity,
    unknownRarity: Math.log(slugs.length),
    ...table,
    entryOf,
    share,
  };
}

type Table = Pick<SearchIndex, 'starts' | 'lines' | 'weights'>;

/** Turns lines with their features into features with their lines. */
function byFeature(found: readonly Numbered[], count: number): Table {
  const starts = new Uint32Array(count + 1);
  for (const { ids } of found) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const lines = new Uint32Array(starts[count] ?? 0);
  const weights = new Float32Array(lines.length);
  found.forEach(({ ids, weights: own }, line) => {
    ids.forEach((id, at) => {
      const place = next[id] ?? 0;
      lines[place] = line;
      weights[place] = own[at] ?? 0;
      next[id] = place + 1;
    });
  });
  return { starts, lines, weights };
}

/**
 * What one learns about the entry by seeing the feature, in nats: all when one entry has it, nothing when all have it alike.
 * The lines of an entry stand together.
 */
function telling(
  table: Table,
  feature: number,
  entryOf: Uint16Array,
  share: Float32Array,
  entries: number,
): number {
  const end = table.starts[feature + 1] ?? 0;
  let at = table.starts[feature] ?? 0;
  let total = 0;
  let spread = 0;
  while (at < end) {
    const entry = entryOf[table.lines[at] ?? 0];
    let sum = 0;
    for (; at < end && entryOf[table.lines[at] ?? 0] === entry; at += 1)
      sum += share[table.lines[at] ?? 0] ?? 0;
    total += sum;
    spread += sum * Math.log(sum);
  }
  const open = total === 0 ? 0 : Math.log(total) - spread / total;
  return Math.max(LEAST_TELLING, Math.log(entries) - open);
}

/** Weighs each feature of a line by what it tells, and scales the line to length 1. */
function scale({ starts, lines, weights }: Table, rarity: Float32Array, count: number): void {
  const squares = new Float64Array(count);
  rarity.forEach((rare, feature) => {
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at += 1) {
      const weight = (weights[at] ?? 0) * rare;
      weights[at] = weight;
      squares[lines[at] ?? 0] = (squares[lines[at] ?? 0] ?? 0) + weight ** 2;
    }
  });
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = (weights[at] ?? 0) / (Math.sqrt(squares[lines[at] ?? 0] ?? 0) || 1);
}

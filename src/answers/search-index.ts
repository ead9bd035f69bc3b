/** What is learned from the entries' texts: which feature speaks for which entry, and how much. */
import { featuresOf, type KnownWords } from './features.js';

/** What can be found: a slug, and the texts that lead to it. */
export type Searchable = {
  readonly slug: string;
  /** How people ask for it. */
  readonly questions: readonly string[];
  /** Sentences of the answer: they count less, for people ask in other words than we answer. */
  readonly answer: readonly string[];
};

/** Everything that was learned; opaque to callers. */
export type SearchIndex = {
  readonly slugs: readonly string[];
  /** The number of each known feature. */
  readonly features: ReadonlyMap<string, number>;
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

type Line = { readonly entry: number; readonly share: number; readonly text: string };

function linesOf(searchables: readonly Searchable[]): Line[] {
  return searchables.flatMap(({ questions, answer }, entry) => [
    ...questions.map((text) => ({ entry, share: 1, text })),
    ...answer.map((text) => ({ entry, share: ANSWER_SHARE, text })),
  ]);
}

/** Learns the entries' texts: about 8,000 lines in some 200 ms. */
export function buildIndex(searchables: readonly Searchable[]): SearchIndex {
  const lines = linesOf(searchables);
  const features = new Map<string, number>();
  const known: KnownWords = new Map();
  const found = lines.map(({ text }) => numbered(featuresOf(text, known), features));
  const table = byFeature(found, features.size);
  const entryOf = Uint16Array.from(lines, ({ entry }) => entry);
  const share = Float32Array.from(lines, (line) => line.share);
  const rarity = new Float32Array(features.size);
  for (let feature = 0; feature < rarity.length; feature += 1)
    rarity[feature] = telling(sharesOf(table, feature, entryOf, share), searchables.length);
  scale(table, rarity, lines.length);
  const slugs = searchables.map(({ slug }) => slug);
  return { slugs, features, rarity, unknownRarity: Math.log(slugs.length), ...table, entryOf, share };
}

type Numbered = { readonly ids: number[]; readonly weights: number[] };

function numbered(found: ReadonlyMap<string, number>, features: Map<string, number>): Numbered {
  const ids: number[] = [];
  const weights: number[] = [];
  for (const [name, weight] of found) {
    let id = features.get(name);
    if (id === undefined) {
      id = features.size;
      features.set(name, id);
    }
    ids.push(id);
    weights.push(weight);
  }
  return { ids, weights };
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

/** How often a feature stands in each entry that has it. */
function sharesOf(table: Table, feature: number, entryOf: Uint16Array, share: Float32Array): number[] {
  const sums = new Map<number, number>();
  const end = table.starts[feature + 1] ?? 0;
  for (let at = table.starts[feature] ?? 0; at < end; at += 1) {
    const line = table.lines[at] ?? 0;
    const entry = entryOf[line] ?? 0;
    sums.set(entry, (sums.get(entry) ?? 0) + (share[line] ?? 0));
  }
  return [...sums.values()];
}

/** What one learns about the entry by seeing the feature, in nats: all when one entry has it, nothing when all have it alike. */
function telling(shares: readonly number[], entries: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const open = shares.reduce((sum, share) => sum - (share / total) * Math.log(share / total), 0);
  return Math.max(0.05, Math.log(entries) - open);
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

/** Puts things in order in which they did not come, quickly: sorting by a function takes longer than the assignment. */

/** The places of `values` in rising order; equal ones stay as they came. */
export function placesInOrder(values: Float64Array): Int32Array {
  const sorted = values.slice().sort();
  const places = new Int32Array(values.length);
  /** How many of the equal values from here on have their place. */
  const placed = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const start = firstOf(sorted, values[at] as number);
    places[start + (placed[start] as number)] = at;
    placed[start] = (placed[start] as number) + 1;
  }
  return places;
}

/** The first place of `value` in `sorted`, where it surely is. */
function firstOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a of `text`, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The places of `keys` in an order that depends on nothing but the keys: by a hash, and where two have the same, by the alphabet. */
export function placesOfKeys(keys: readonly string[]): Int32Array {
  const hashes = new Float64Array(keys.length);
  for (const [at, key] of keys.entries()) hashes[at] = hashOf(key);
  const places = placesInOrder(hashes);
  for (let start = 0; start < places.length; ) {
    let end = start + 1;
    while (end < places.length && hashes[places[end] as number] === hashes[places[start] as number]) end += 1;
    if (end > start + 1)
      places.subarray(start, end).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
    start = end;
  }
  return places;
}

/** The places in `order` sorted once more by their `values` (whole numbers from 0 to below `kinds`); equal ones stay as they came. */
export function resorted(values: Int32Array, kinds: number, order: Int32Array): Int32Array {
  const next = startsOf(values, kinds);
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] as number;
    const value = values[place] as number;
    sorted[next[value] as number] = place;
    next[value] = (next[value] as number) + 1;
  }
  return sorted;
}

/** Where each kind begins when `values` are sorted; one more at the end. */
export function startsOf(values: Int32Array, kinds: number): Int32Array {
  const starts = new Int32Array(kinds + 1);
  for (let at = 0; at < values.length; at += 1) {
    const behind = (values[at] as number) + 1;
    starts[behind] = (starts[behind] as number) + 1;
  }
  for (let kind = 0; kind < kinds; kind += 1)
    starts[kind + 1] = (starts[kind + 1] as number) + (starts[kind] as number);
  return starts;
}

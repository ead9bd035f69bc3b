/** Which known words a mistyped word may be: letters wrong, missing, extra or swapped. */

/** From so many letters on, one letter may be wrong, or two. */
const ONE_FROM = 5;
const TWO_FROM = 9;

/** Edits between two words, neighbours swapped being one; more than `most` are not counted out. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/**
 * The first letter must be right, for there stand "un-" and "не-"; and the last, which says how many, unless it only changed places.
 */
function likely(word: string, known: string): boolean {
  const end = (text: string, n: number): string => text.charAt(text.length - n);
  const swappedEnd = end(word, 1) === end(known, 2) && end(word, 2) === end(known, 1);
  return word.charAt(0) === known.charAt(0) && (end(word, 1) === end(known, 1) || swappedEnd);
}

/** The nearest of `words`; a number is never more than one letter away. */
export function slipsOf(
  word: string,
  words: readonly string[],
  isNumber: (word: string) => boolean,
): string[] {
  if (word.length < ONE_FROM) return [];
  let most = word.length < TWO_FROM ? 1 : 2;
  let nearest: string[] = [];
  for (const known of words) {
    if (!likely(word, known)) continue;
    const edits = distance(word, known, most);
    if (edits > most || (edits > 1 && isNumber(known))) continue;
    if (edits < most) nearest = [];
    most = edits;
    nearest.push(known);
  }
  return nearest;
}

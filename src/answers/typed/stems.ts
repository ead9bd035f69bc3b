/** Knows a word in a case that stands in no list by the stem it shares with a word that does: "теплими" is "теплий". */
import { isCyrillic } from '../fold.js';

/** Endings of cases and genders only: none of them turns a verb into its past, and none a person into several. */
const CYRILLIC =
  /(ого|ому|ими|ыми|ої|ою|ею|ій|ий|ый|ой|ей|ая|яя|ую|юю|ое|ее|ые|ие|их|ых|им|ым|ім|ом|ем|ами|ями|ах|ях|ам|ям|а|я|у|ю|і|ї|и|ы|е|є|о|ь|й)$/u;
const LATIN = /(em|en|er|es|e|n|s)$/u;
/** Shorter stems are shared by too many words. */
const SHORTEST = 4;

function stemOf(word: string): string | null {
  const stem = word.replace(isCyrillic(word) ? CYRILLIC : LATIN, '');
  return stem.length >= SHORTEST ? stem : null;
}

/** The words by their stems. */
export function stemsOf(words: readonly string[]): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    if (stem !== null) stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }
  return stems;
}

/** So many words of one stem are tried. */
const MOST = 4;

/** The words that share the stem of `word`. */
export function inflected(word: string, stems: ReadonlyMap<string, readonly string[]>): string[] {
  const stem = stemOf(word);
  return stem === null ? [] : (stems.get(stem) ?? []).slice(0, MOST);
}

/** Takes the disguise off an offer's text: spaced letters, look-alike signs, digits for letters, written-out mail addresses. */

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|͏|⃣/gu;
/** Four letters or more with the same sign between each two: "W e s t e r n", "W-e-s-t". */
const SPACED = /(?<![\p{L}\p{N}])\p{L}([ ._\-*·•|/~,])(?:\p{L}\1){2,}\p{L}(?![\p{L}\p{N}])/gu;
const DISGUISED_WORD = /[\p{L}\p{N}@$]*\p{L}[013457@$]+\p{L}[\p{L}\p{N}@$]*/gu;
/** What goes on so was a mail address: "name@host" + ".de". */
const IS_ADDRESS = /^[\w-]*\s?(?:\.|[([{<]?\s?(?:dot|punkt|точка|крапка)\b)/iu;
const CYRILLIC = /[\u0400-\u04ff]/;
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
};
const LATIN_OF_DIGIT: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};
const CYRILLIC_OF_DIGIT: Readonly<Record<string, string>> = {
  0: 'о',
  1: 'і',
  3: 'з',
  4: 'ч',
  5: 'с',
  7: 'т',
  '@': 'а',
  $: 'с',
};

const AT = /\s*[([{<]\s*(?:at|ät|et|собака|собачка|равлик|эт|ет)\s*[)\]}>]\s*/giu;
const DOT = /\s*[([{<]\s*(?:dot|punkt|точка|крапка|пункт)\s*[)\]}>]\s*/giu;

/** One word with digits between its letters, in letters; what is a mail address or has few letters stays. */
function inLetters(word: string): string {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return word;
  const table = CYRILLIC.test(word) ? CYRILLIC_OF_DIGIT : LATIN_OF_DIGIT;
  return word.replace(/(?<=\p{L})[013457@$]+(?=\p{L})/gu, (signs) =>
    [...signs].map((sign) => table[sign] ?? sign).join(''),
  );
}

/**
 * The text as it is meant. "€" becomes a word, "vor Ort" one word (it is no "before"). Linear in the length; what is written
 * plainly stays as it is.
 */
export function undisguise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[α-ω]/gu, (letter) => GREEK[letter] ?? letter)
    .replace(SPACED, (run, sign: string) => run.replaceAll(sign, ''))
    .replace(DISGUISED_WORD, (word, at: number, whole: string) =>
      word.includes('@') && IS_ADDRESS.test(whole.slice(at + word.length)) ? word : inLetters(word),
    )
    .replace(AT, '@')
    .replace(DOT, '.')
    .replace(/[€]|\beur\b/giu, ' euro ')
    .replace(/\bvor\s+ort\b/giu, 'vorort');
}

/** Brings text typed in any way (signs, scripts, keyboards) into one comparable form. */

/** The signs that people type for an apostrophe; they are dropped between two letters. */
const APOSTROPHES = /['’‘‛`´′ʹʼʻ＇]/g;
/** Invisible or decorative characters: soft hyphen, zero-width, direction marks, variation selectors, emoji. */
const INVISIBLE =
  /\p{Cf}|\p{Variation_Selector}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u034f|\u20e3/gu;
/** Text that no rare step of folding changes: ASCII, umlauts, the letters of Ukrainian and Russian, usual signs. */
const PLAIN = /^[\t\n\r -~ÄÖÜäöüß§А-яЁІЇЄҐёіїєґ«»„“”–—]*$/;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}§]+/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z]/i;

const CYRILLIC_OF_LATIN: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};
const LATIN_OF_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CYRILLIC_OF_LATIN).map(([latin, cyrillic]) => [cyrillic, latin]),
);
const LETTER_FORMS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ё: 'е',
  ґ: 'г',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
};
const OTHER_FORMS = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'g');

/** Romanised skeleton: one sign for every group of letters that is typed in many ways (longest first). */
const SKELETON_OF_LATIN: ReadonlyMap<string, string> = new Map([
  ['shch', 'sh'],
  ['sch', 'sh'],
  ['sh', 'sh'],
  ['zh', 'zh'],
  ['ch', 'ch'],
  ['kh', 'h'],
  ['ts', 'c'],
  ['ye', 'e'],
  ['je', 'e'],
  ['yo', 'io'],
  ['jo', 'io'],
  ['yu', 'iu'],
  ['ju', 'iu'],
  ['ya', 'ia'],
  ['ja', 'ia'],
  ['g', 'h'],
  ['x', 'h'],
  ['y', 'i'],
  ['j', 'i'],
  ['w', 'v'],
]);
const LATIN_GROUPS = new RegExp([...SKELETON_OF_LATIN.keys()].join('|'), 'g');
const SKELETON_OF_CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  э: 'e',
  ё: 'io',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ы: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ь: '',
  ъ: '',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
};

/**
 * Folds text for comparing: lower case, one spelling for apostrophes, ё, ґ, ß and umlauts (ä becomes "ae"),
 * no invisible characters or emoji, look-alike letters put back into the word's own script.
 * Linear in the length; folding a word of one script twice changes nothing.
 */
export function fold(text: string): string {
  const plain = PLAIN.test(text);
  const oneSign = text.replace(APOSTROPHES, "'");
  const marked = plain ? oneSign : oneSign.replace(INVISIBLE, '').normalize('NFKC');
  const folded = inOneScript(dropApostrophes(marked))
    .toLowerCase()
    .replace(OTHER_FORMS, (letter) => LETTER_FORMS[letter] ?? letter);
  return plain ? folded : withoutLatinMarks(folded);
}

/** The words of a folded text in order: runs of letters and digits; "§" counts as a word sign. */
export function words(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** The coarse romanised form of Ukrainian or Russian, the same for Cyrillic and for any Latin typing of it. */
export function skeleton(text: string): string {
  const romanised = romanise(
    fold(text).replace(LATIN_GROUPS, (group) => SKELETON_OF_LATIN.get(group) ?? group),
  );
  return romanised
    .replace(/ts/g, 'c')
    .replace(/(?<=[a-z])i{2,}|i{2,}(?=[a-z])/g, 'i')
    .replace(/ie/g, 'e');
}

/** A folded Latin word without the difference between ä, ae and a (the same for ö and ü). */
export function plainUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

/** Whether a word holds a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}

function dropApostrophes(text: string): string {
  if (!text.includes("'")) return text;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== "'") kept += sign;
    else if (!(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1)))) kept += ' ';
  }
  return kept;
}

function romanise(text: string): string {
  if (!isCyrillic(text)) return text;
  let romanised = '';
  for (const letter of text) romanised += SKELETON_OF_CYRILLIC[letter] ?? letter;
  return romanised;
}

function inOneScript(text: string): string {
  return CYRILLIC.test(text) && LATIN.test(text) ? text.replace(LETTERS, unmix) : text;
}

/** Puts a word written in two scripts into the script that most of its letters have. */
function unmix(word: string): string {
  if (!(CYRILLIC.test(word) && LATIN.test(word))) return word;
  let balance = 0;
  for (const letter of word) balance += CYRILLIC.test(letter) ? 1 : LATIN.test(letter) ? -1 : 0;
  const table = balance >= 0 ? CYRILLIC_OF_LATIN : LATIN_OF_CYRILLIC;
  let unmixed = '';
  for (const letter of word) unmixed += table[letter] ?? letter;
  return unmixed;
}

/** Removes accents from Latin letters only: й and ї must keep theirs. */
function withoutLatinMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC');
}

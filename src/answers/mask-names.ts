/** Finds names of people in a text, rather one too many than one too few: what is hidden by mistake is put back afterwards. */
import { ALSO_WORDS, isGivenName } from './given-names.js';

/** What comes before a name. */
const CUES = [
  /(?:мене|моє|її|його|дочку|сина|маму|чоловіка|дружину)\s+(?:звуть|звати)\s+/giu,
  /(?:меня|её|ее|его|дочь|сына|маму|мужа|жену)\s+зовут\s+/giu,
  /(?:звати|зовут|звуть)\s+(?:мене\s+|меня\s+|її\s+|його\s+|её\s+|его\s+)?/giu,
  /(?:ім['’ʼ]?я|прізвище|фамилия|имя|піб|фио)\s*[:\-–—]?\s+/giu,
  /\b(?:menja|menya|mene)\s+(?:zovut|zvaty|zvati)\s+/giu,
  /\bhei(?:ß|ss)(?:e|t|en)\s+/giu,
  /\b(?:mein|ihr|sein|der|unser)\s+(?:\p{L}+\s+)?(?:vor-?|nach-?|zu|familien)?name\s+(?:ist|lautet)\s+/giu,
  /\b(?:vorname|nachname|familienname|name)\s*:\s*/giu,
  /\b(?:my|her|his|our)\s+(?:\p{L}+\s+)?name\s+is\s+/giu,
  /\b(?:is|am|are)\s+called\s+/giu,
];
/** What comes before a name only if that is written large. */
const CUES_LARGE = [
  /\b(?:tochter|sohn|mann|ehemann|ehefrau|mutter|vater|bruder|schwester|oma|opa|freundin|freund|nachbarin|nachbar|vermieterin|vermieter)\s+/giu,
  /\b(?:herrn?|frau|familie|fam\.|dr\.|prof\.|mr\.?|mrs\.?|ms\.?|mister)\s+/giu,
  /(?<!\p{L})(?:пан|пана|панові|пану|пані|г-н|г-жа|господин|господина|госпожа|госпоже|сім['’ʼ]я|семья)\s+/giu,
  /\b(?:ich bin|i am|i['’]m|this is|hier ist|grüße|gruß|regards|greetings)[,\s]+/giu,
  /(?<!\p{L})(?:я|це|это|з повагою|с уважением)\s*[,\-–—]?\s+/giu,
];

const WORD = /\p{L}[\p{L}\p{M}'’ʼ-]*/gu;
/** Words that end a name: "my name is Anna and I …". */
const NO_NAME = new Set(
  `і й та и а в у з с я ми мы ви вы он вона она мені мне мій мой моя але но и не und oder ich wir sie er aus von bin ist and or
i we she he from the a an my mein meine bitte please привіт привет добрий добрый hallo hello hi grüße gruß lg vg mfg dr herr herrn frau familie prof danke дякую спасибо це это this das hier вчера сегодня
завтра вчора сьогодні потім потом тогда тоді мої мои мій наш наша наші наши gestern heute morgen unsere unser today yesterday tomorrow
свекровь свекруха мама тато папа`.split(/\s+/),
);
/** Written large without being a name. */
const LARGE = new Set(
  `ви вас вам вами ваш ваша ваше ваші вашого вашої вашу вашим вашими вы ваши вашего вашей вашу вашем україна україни україні україну
украина украины украине украину німеччина німеччини німеччині німеччину германия германии германию європа европа єс ес i i'm i’ll
i'll i've german germany ukraine ukrainian russian english europe monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december telegram whatsapp facebook viber google
jobcenter jobcentre sozialamt ausländerbehörde anmeldung wohnungsgeberbestätigung schufa wbs bürgergeld kaution kaltmiete warmmiete
nebenkosten mietvertrag wohnsitzauflage wohngeld kindergeld aok tk mieterverein caritas diakonie drk standesamt jugendamt bürgeramt
rathaus bescheid antrag zusicherung aufenthaltstitel aufenthaltserlaubnis fiktionsbescheinigung familienkasse krankenkasse
integrationskurs bamf wohnung zimmer wg ok grüße gruß lg vg mfg dr herr herrn frau familie prof danke дякую спасибо`.split(
    /\s+/,
  ),
);
const LARGE_STEMS =
  /^(?:джобцентр|украї|україн|украин|герман|німеч|европ|європ|шуф|соціал|социал|бюргер|анмельд)/u;
const GERMAN =
  /(?<!\p{L})(?:und|ich|der|die|das|ist|nicht|wir|haben|habe|ein|eine|zu|mit|bitte|für|auf|wie|den|im|es)(?!\p{L})/iu;
/** Surnames by their endings, written large. */
const SURNAME =
  /^(?:\p{Lu}\p{Ll}{2,}(?:енко|єнко|чук|щук|юк|ський|ська|ської|ському|ський|цький|цька|ский|ская|ской|ому|евич|ович|івна|ївна|овна|евна|ович|йович|дзе|швілі|швили|ян)|\p{Lu}\p{Ll}{2,}(?:enko|chuk|tschuk|czuk|skyi|skyj|ska|ski|skij|owska|owski|enkova))$/u;

export type Span = { from: number; to: number };

type Found = { text: string; from: number; to: number };

const wordsOf = (text: string): Found[] =>
  [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShout = (word: string): boolean => word.length <= 5 && word === word.toUpperCase();
const isAllowed = (word: string): boolean => {
  const low = word.toLowerCase();
  return LARGE.has(low) || LARGE_STEMS.test(low);
};
/** Only blanks, or a hyphen, between two words. */
const together = (text: string, a: Found, b: Found): boolean => /^\s+$/.test(text.slice(a.to, b.from));

/** The words that stand where a cue ends, three at most. */
function afterCues(text: string, words: readonly Found[], cues: readonly RegExp[], large: boolean): Found[] {
  const found: Found[] = [];
  for (const cue of cues) {
    for (const hit of text.matchAll(cue)) {
      let at = words.findIndex(({ from }) => from >= hit.index + hit[0].length);
      for (let n = 0; n < 3 && at >= 0; n += 1, at += 1) {
        const [word, before] = [words[at], words[at - 1]];
        if (!word || (n > 0 && !(before && together(text, before, word)))) break;
        if (n === 0 && word.from > hit.index + hit[0].length + 2) break;
        if (NO_NAME.has(word.text.toLowerCase()) || (large && !isLarge(word.text))) break;
        // Further words count only where they are written as names are.
        if (n > 0 && !isLarge(word.text) && !(n === 1 && !large && !isLarge(found.at(-1)?.text ?? ''))) break;
        if (large && isAllowed(word.text)) break;
        found.push(word);
      }
    }
  }
  return found;
}

/** A word written large in the middle of a sentence, in a text that does not write all nouns large. */
function largeInside(text: string, words: readonly Found[]): Found[] {
  const isGerman = GERMAN.test(text);
  return words.filter((word) => {
    if (!isLarge(word.text) || word.text.length < 2 || isShout(word.text) || isAllowed(word.text))
      return false;
    const isLatin = /^\p{Script=Latin}/u.test(word.text);
    if (isLatin && isGerman) return false;
    const before = text.slice(0, word.from).trimEnd();
    return before !== '' && !/[.!?…:\n"“„«(–—-]$/u.test(before) && !/\n\s*$/u.test(text.slice(0, word.from));
  });
}

/** A line of one to three words that are all written large is a signature. */
function signatures(text: string, words: readonly Found[]): Found[] {
  const lines = [...text.matchAll(/^[^\n]+$/gmu)].slice(1);
  return lines.flatMap((line) => {
    const own = words.filter(({ from, to }) => from >= line.index && to <= line.index + line[0].length);
    const isSigned = own.length > 0 && own.length < 4 && own.every((word) => isLarge(word.text));
    return isSigned && !/[?!:;\d]/.test(line[0]) ? own : [];
  });
}

function isName(word: string): boolean {
  const low = word.toLowerCase();
  if (isLarge(word) && SURNAME.test(word) && !isAllowed(word)) return true;
  // Of a double name one half is enough.
  if (
    low.includes('-') &&
    isLarge(word) &&
    low.split('-').some((half) => half.length > 2 && isGivenName(half))
  )
    return true;
  return isGivenName(low) && (isLarge(word) || !ALSO_WORDS.has(low)) && !(word.length < 4 && !isLarge(word));
}

/** A surname stands beside a given name: the large words around one belong to it. */
function beside(text: string, words: readonly Found[], names: readonly Found[]): Found[] {
  return names.flatMap((name) => {
    const at = words.indexOf(name);
    const near = [words[at - 1], words[at + 1], words[at + 2]];
    return near.filter((word): word is Found => {
      if (!word || !isLarge(word.text) || isAllowed(word.text) || NO_NAME.has(word.text.toLowerCase()))
        return false;
      const [first, second] = word.from < name.from ? [word, name] : [name, word];
      const gap = text.slice(first.to, second.from);
      return /^\s+(?:\p{Lu}[\p{L}'’ʼ-]+\s+)?$/u.test(gap);
    });
  });
}

/** Where names stand in `text`, in order and without overlaps. */
export function findNames(text: string): Span[] {
  const words = wordsOf(text);
  const known = words.filter(({ text: word }) => isName(word));
  const found = [
    ...known,
    ...beside(text, words, known),
    ...afterCues(text, words, CUES, false),
    ...afterCues(text, words, CUES_LARGE, true),
    ...largeInside(text, words),
    ...signatures(text, words),
  ];
  const places = new Map(found.map(({ from, to }) => [from, to]));
  return [...places].map(([from, to]) => ({ from, to })).toSorted((a, b) => a.from - b.from);
}

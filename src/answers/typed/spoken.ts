/** Reads which languages somebody speaks. */

import { forgiving } from './forgiving.js';
import { type Lexicon, lexicon, matchAt } from './lexicon.js';
import { neutralWords } from './neutral-words.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { type Typed, VAGUE } from './typed.js';
import { vocabulary } from './vocabulary.js';

/** Slavic adjectives for a language, by the stem before -ськ/-ск/-цьк. */
const uk = (stem: string): string =>
  `${stem}ськ/а/у/ою/ої/ій|${stem}ськи, по ${stem}ськи, ${stem}ською, ${stem}ську, ${stem}ська`;
const ru = (stem: string): string => `${stem}ск/ий/ом/ого/ому/им|${stem}ски, по ${stem}ски`;

/** ISO 639-1 code, the language's own name, and its other names. */
const LANGUAGES: readonly (readonly [string, string, string])[] = [
  [
    'uk',
    'Українська',
    `${uk('україн')}, ${ru('украин')}, по украински, українська мова, мова, солов’їна, укр, укра, ukr, ukrainisch/-/e/en, ukrainian, ukrainska, ukrayinska`,
  ],
  [
    'ru',
    'Русский',
    `${uk('росій')}, російськ/а/у/ою/ої, по російськи, русск/ий/ом/ого/им/ая|русски, по русски, рос, рус, rus, russ, russisch/-/e/en, russian`,
  ],
  [
    'de',
    'Deutsch',
    `німецьк/а/у/ою/ої|німецьки, по німецьки, німецька мова, немецк/ий/ом/ого/им|немецки, по немецки, нім, нем, дойч, deu, deut, dt, ger, deutsch/-/e/en, german`,
  ],
  [
    'en',
    'English',
    `${uk('англій')}, ${ru('англий')}, по англійськи, англ, англійська мова, eng, engl, englisch/-/e/en, english`,
  ],
  ['pl', 'Polski', `${uk('поль')}, польск/ий/ом/ого/им|польски, по польски, polnisch/-/e/en, polish`],
  [
    'ro',
    'Română',
    `${uk('румун')}, ${uk('молдав')}, ${ru('румын')}, ${ru('молдав')}, rumänisch, moldauisch, romanian, moldovan`,
  ],
  [
    'fr',
    'Français',
    `французьк/а/у/ою/ої, по французьки, французск/ий/ом/ого/им, по французски, französisch, french`,
  ],
  ['ar', 'العربية', `${uk('араб')}, ${ru('араб')}, arabisch, arabic`],
  ['tr', 'Türkçe', 'турецьк/а/у/ою/ої, по турецьки, турецк/ий/ом/ого/им, по турецки, türkisch, turkish'],
  ['es', 'Español', `${uk('іспан')}, ${ru('испан')}, spanisch, spanish`],
  ['it', 'Italiano', `${uk('італій')}, ${ru('итальян')}, italienisch, italian`],
  [
    'fa',
    'فارسی',
    `перськ/а/у/ою/ої, фарсі, персидск/ий/ом/ого, фарси, дарі, дари, persisch, farsi, dari, persian`,
  ],
  ['ka', 'ქართული', `${uk('грузин')}, ${ru('грузин')}, georgisch, georgian`],
  ['hy', 'Հայերեն', 'вірменськ/а/у/ою, по вірменськи, армянск/ий/ом/ого, armenisch, armenian'],
  ['az', 'Azərbaycanca', 'азербайджанськ/а/у/ою, азербайджанск/ий/ом, aserbaidschanisch, azerbaijani, azeri'],
  ['hu', 'Magyar', 'угорськ/а/у/ою, венгерск/ий/ом, ungarisch, hungarian'],
  ['bg', 'Български', 'болгарськ/а/у/ою, болгарск/ий/ом, bulgarisch, bulgarian'],
  ['cs', 'Čeština', 'чеськ/а/у/ою, чешск/ий/ом, tschechisch, czech'],
  ['be', 'Беларуская', 'білоруськ/а/у/ою, белорусск/ий/ом, belarussisch, belarusisch, belarusian'],
  ['ku', 'Kurdî', 'курдськ/а/у/ою, курдск/ий/ом, kurdisch, kurdish'],
  ['pt', 'Português', 'португальськ/а/у/ою, португальск/ий/ом, portugiesisch, portuguese'],
  ['he', 'עברית', 'іврит/-/ом, иврит/-/ом/е, hebräisch, hebrew'],
];

/** Own names by code, for showing an answer; names of languages are data, not words of ours. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.map(([code, name]) => [code, name]),
);

const NAMES: Lexicon<string> = lexicon(...LANGUAGES.map(([code, , names]) => [code, names] as const));

type SpokenWord = 'not' | 'only' | 'doubt' | 'fill';
const SPOKEN_WORDS = lexicon<SpokenWord>(
  [
    'not',
    'не, ні, нет, not, nicht, kein, keine, no, без, ohne, without, dont, doesnt, не знаю, не говорю, не розмовляю',
  ],
  [
    'only',
    'тільки, лише, только, nur, only, лишь, but only, aber nur, но только, але тільки, dafür, зате, зато',
  ],
  [
    'doubt',
    'вчу, вчимо, вивчаю, вивчаємо, учу, учим, изучаю, изучаем, lerne, lernen, learning, learn, study, studying, або, чи, или, oder, or, може, можливо, может, возможно, vielleicht, maybe, крім, окрім, кроме, except, außer, всі, все, alle, all, many, багато, много, viele, хочу, want, скоро, soon, bald, but not, але, но, aber, but, тільки не, курси, курсы, kurs, course',
  ],
  [
    'fill',
    'шкільн/а/у/ий, школьн/ый/ая, school, schul, first, second, third, перша, друга, первый, второй, erste, zweite, поки, пока, поки що, пока что, ще, еще, noch, yet, so far, зовсім, совсем, взагалі, вообще, gar, at all, я, ми, мы, ich, wir, i, we, говорю, говоримо, говорим, розмовляю, розмовляємо, розмовляємо, розмовляти, спілкуюся, володію, володіємо, знаю, знаємо, знаем, понимаю, розумію, владею, владеем, общаюсь, разговариваю, spreche, sprechen, kann, können, verstehe, speak, speaks, speaking, know, understand, can, we can, мова, мови, мову, мовою, мовами, язык, языки, языке, языках, sprache, sprachen, language, languages, рідна, рідною, родной, родным, muttersprache, mother tongue, native, трохи, трошки, трішки, немного, немножко, чуть чуть, bisschen, ein bisschen, etwas, wenig, ein wenig, a bit, a little, a bit of, a little bit, little, bit, some, basic, basics, grundkenntnisse, базов/а/ий/ый/ая, початкова, початкову, начальный, добре, гарно, вільно, вільна, вільно, хорошо, свободно, свободный, отлично, gut, fließend, fliessend, sehr gut, sehr, perfekt, fluent, fluently, well, good, very, дуже, очень, середньо, средне, mittel, і, й, та, и, а, und, and, also, plus, а також, также, також, теж, тоже, auch, too, трохи гірше, в, у, на, з, с, із, по, auf, in, mit, with, the, a, an, as, is, are, my, our, мій, моя, unsere, meine, meiner, als, ja, так, да, yes, рівень, рівні, уровень, уровне, niveau, level, a1, b1, b2, a2, c1, c2, b, c, ну, just, чоловік, муж, mann, husband, дружина, жена, frau, wife, діти, дети, kinder, kids, children, він, он, вона, она, er, sie, he, she, говорить, говорит, spricht, мене, меня, us, дома, вдома, zu hause, zuhause, at home, школі, школе, роботі, работе, уже, вже, already, schon, обидві, оба, both, beides',
  ],
  ['fill', SMALL_WORDS],
  ['fill', neutralWords],
);

function readSpoken(text: string): Typed<string[]> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const clauses = clausesOf(pieces);
  const codes = clauses.flatMap(({ codes: named }) => named);
  if (codes.length === 0) return null;
  // "No English, only German": a whole clause says what is not spoken.
  const spoken = clauses.filter(({ not }) => !not).flatMap(({ codes: named }) => named);
  const denied = clauses.some(
    ({ not, codes: named }) => not && (named.length === 0 || spoken.some((code) => named.includes(code))),
  );
  if (clauses.some(({ unclear }) => unclear) || denied || spoken.length === 0) return VAGUE;
  return { value: [...new Set(spoken)] };
}

type Clause = { codes: string[]; not: boolean; unclear: boolean };

/** What each part of a sentence says; a language alone after a "not" belongs to it: "no German, English or French". */
function clausesOf(pieces: readonly Piece[]): Clause[] {
  const clauses: Clause[] = [{ codes: [], not: false, unclear: false }];
  let at = 0;
  while (at < pieces.length) {
    const name = matchAt(NAMES, pieces, at);
    const word = matchAt(SPOKEN_WORDS, pieces, at);
    const clause = clauses.at(-1) ?? { codes: [], not: false, unclear: false };
    if (name && name.next >= (word?.next ?? 0)) clause.codes.push(name.tag);
    else if (word?.tag === 'not') clause.not = true;
    else if (word?.tag === 'only' && clause.codes.length + Number(clause.not) > 0)
      clauses.push({ codes: [], not: false, unclear: false });
    else if (word) clause.unclear ||= word.tag === 'doubt';
    else if (/^[,.;]$/.test(pieces[at]?.text ?? '') && !clause.not)
      clauses.push({ codes: [], not: false, unclear: false });
    else if (pieces[at]?.kind !== 'digits' && !isQuiet(pieces[at]) && !/^[-+]$/.test(pieces[at]?.text ?? ''))
      clause.unclear = true;
    at = Math.max(name?.next ?? 0, word?.next ?? 0, at + 1);
  }
  return clauses;
}

/** One strange word may be one more language. */
const TELLS = /\p{L}\s+\S+\s+\p{L}/u;

const WORDS = { ...vocabulary(NAMES, SPOKEN_WORDS), aside: TELLS };

/** @returns ISO 639-1 codes in the order said; what is learned or not spoken is asked back. */
export function parseSpoken(text: string): Typed<string[]> {
  return forgiving(text, WORDS, readSpoken);
}

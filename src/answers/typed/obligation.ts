/** Whether somebody's papers say where they must live (Wohnsitzauflage). */

import { forgiving } from './forgiving.js';
import { lexicon } from './lexicon.js';
import { neutralWords } from './neutral-words.js';
import { LAND_WORDS } from './places.js';
import { SMALL_WORDS } from './small-words.js';
import type { Typed } from './typed.js';
import { vocabulary } from './vocabulary.js';
import { type AnswerWord, COMMON_VERBS, hearYesNo, YES_NO_WORDS, type YesNo } from './yes-no.js';

const OBLIGATION = lexicon<AnswerWord>(
  ...YES_NO_WORDS,
  [
    'no',
    'можно жить где хочешь, можно жить где хочу, можно жить где угодно, можна жити де завгодно, можна жити будь де, можу жити де завгодно, можу жити будь де, можемо жити де завгодно, могу жить где угодно, могу жить где хочу, можем жить где угодно, можу переїжджати, frei wählbar, freie wahl, kann wohnen wo ich will, kann überall wohnen, kann frei wählen, dürfen überall wohnen, darf überall wohnen, ich darf überall wohnen, can live anywhere, free to live anywhere, can live where i want, can live wherever i want, free to choose, can choose, can choose freely, choose freely, freie wohnortwahl, können frei wählen, wir können frei wählen, вільний вибір, свободный выбор, свободны|вільні в|у выборе|виборі, we can live anywhere',
  ],
  [
    'no',
    'nicht mehr, nimmer, уже нет, вже ні, вже нема, вже немає, уже не, больше нет, більше ні, більше нема, не действует, не діє, не діє вже, no longer, not anymore, not any more, any more no, anymore no, gilt nicht mehr, нет уже, ні вже, закінчилось, закінчилося, закінчилася, закончилось, закончилась, истекла, истекло, минула, ist vorbei, abgelaufen, ausgelaufen, expired, it ended, is over',
  ],
  [
    'unknown',
    'надо|нужно|треба|потрібно|должна|должен|мушу|маю посмотреть|подивитись|подивитися|глянуть|глянути|проверить|перевірити|уточнить|уточнити|спросить|спитати|запитати|узнать|дізнатись|дізнатися, muss|müsste ich|wir nachschauen|nachsehen|nachgucken|nachlesen|nachfragen|fragen|prüfen|schauen, muss|müsste ich erst|mal|noch nachschauen|nachsehen|nachgucken|nachlesen|nachfragen|fragen|prüfen|schauen, muss|müsste nachschauen|nachsehen|nachfragen, id|i|would|we|will have|need|want to check|ask|look|find out, have|need to check|ask|look, need to look at it|my papers, have to look it up, ill|will check|ask|look',
  ],
  ...COMMON_VERBS,
  [
    'has',
    'мусить, маю жити, маємо жити, має жити, повинний, зобовязують, обязали, зобовязали, привʼязали, verdonnert, gezwungen, forced, bound to, tied to, supposed to, зобовʼязує, треба, потрібно, нужно, надо, обовʼязков/о/а/ий, обязательн/о/а/ый, обовʼязан/а/ий/і, зобовʼязан/а/ий/і, зобов’язан/а/ий/і, обязан/-/а/ы, должн/а/ы|должен, повинн/а/і|повинен, мушу, мусимо, muss, müssen, must, have to, need to, obliged, required, verpflichtet, привʼязан/а/і|прив’язаний, привязан/-/а/ы, стоїть, написано, вказано, зазначено, стоит, указано, прописано, записано, steht, drin, eingetragen, vermerkt, drinsteht, gebunden, says, written, stated, restricted, tied, bound, зареєстрован/а/ий, діє, gilt, applies',
  ],
  [
    'lacks',
    'вільн/а/ий/і, свободн/а/ы|свободен, frei, free, aufgehoben, aufgelöst, скасован/а/о, скасували, скасувала, зняли, зняла, відмінили, отменили, сняли, убрали, прибрали, знят/а/о, снят/а/о, отмен/ена/ено, gestrichen, gelöscht, weggefallen, removed, lifted, cancelled',
  ],
  [
    'fill',
    'kreis, landkreis, stadtkreis, gemeinde, bezirk, район/-/і/е, округ/-/у/е, громад/а/і, штука, штуки, thing, таке є, такая есть, wohnsitzauflage, auflage, wohnsitzregelung, wohnsitzverpflichtung, residence, obligation, requirement, rule, restriction, condition, обовʼязок|обов’язок, обов’язкове, обязательное, обязательного, обязательство, обязательства, зобов’язання, місце, місця, место, места, проживання, проживания, прив’язка, прив’язки, привязка, привязки, вонзіцауфлаге, вонзицауфлаге, ауфлаге, жити, живу, жить, wohnen, leben, bleiben, live, stay, залишатися, оставаться, документі, документах, паперах, паспорті, бумагах, документе, паспорте, карті, карте, титул, ausweis, papieren, papier, aufenthaltstitel, bescheid, titel, papers, documents, permit, card, in, у, в, im, meinem, meinen, unseren, den, dem, der, die, die, the, написана, was, wo, ich, где, де, where, to, here, hier, тут, здесь, цьому, этом, місті, городе, stadt, city, town, land, землі, земле, bundesland, state, обмежень, ограничений, обмеження, ограничения, ограничение, einschränkung, einschränkungen, restrictions, nur, тільки, только, only, für, на, проти, приписки, приписка, dergleichen, like that, такого нічого, ніякої, ніякого, никакой, никакого, проживати, проживать, не знайшла, wohnort, bei uns, мене, vom, amt, jobcenter, ausländerbehörde',
  ],
  [
    'fill',
    'for, move, переїжджати, переезжать, umziehen, pflicht, встановлено, установлено, бавар, куда угодно',
  ],
  ['fill', LAND_WORDS],
  ['fill', SMALL_WORDS],
  ['fill', neutralWords],
);

function readObligation(text: string): Typed<YesNo> {
  return hearYesNo(OBLIGATION, text);
}

const WORDS = vocabulary(OBLIGATION);

/** @returns `unknown` for "I don't know"; then a helper looks into it. */
export function parseObligation(text: string): Typed<YesNo> {
  return forgiving(text, WORDS, readObligation);
}

/** Reads what a landlord types about people: for how many a home is, and who lives in it already. */
import { fold } from '../fold.js';
import { matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { WHO } from './people-words.js';
import { type Piece, piecesOf } from './pieces.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';

const MOST_HEADS = 20;
const NEGATIVE = /^\s*[-−–]\s*\d/u;
const CHILDREN = /(?<!\p{L})(?:kind|kids?(?!\p{L})|child|діт|дит|дет[еяиьс]|ребен|ребят)/u;

type Count = { value: number; counts: boolean };

/** The numbers of a text, and whether people are named after each. */
function countsIn(pieces: readonly Piece[]): Count[] {
  const found: Count[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const read = numberAt(pieces, at);
    if (read === null) continue;
    found.push({ value: read.value, counts: matchAt(WHO, pieces, read.next) !== null });
    at = read.next - 1;
  }
  return found;
}

/**
 * @returns how many people, 1 to 20: the one number in `text`, or the sum of those that count people ("2 adults and 2 children"); a
 * family "with two children" is asked back.
 */
export function parseHeads(text: string): Typed<number> {
  if (text.length > 100 || /[?؟]/.test(text)) return null;
  if (NEGATIVE.test(text)) return VAGUE;
  const found = countsIn(piecesOf(text) ?? []);
  const [only] = found;
  if (only === undefined) return null;
  const children = CHILDREN.test(fold(text));
  const same = found.every(({ value }) => value === only.value);
  if (found.length === 1 && children) return VAGUE;
  const heads = same && !children ? only.value : total(found);
  if (heads === null) return SEVERAL;
  return Number.isInteger(heads) && heads >= 1 && heads <= MOST_HEADS ? { value: heads } : VAGUE;
}

const total = (found: readonly Count[]): number | null =>
  found.every(({ counts }) => counts) ? found.reduce((sum, { value }) => sum + value, 0) : null;

export type Host = 'nobody' | 'man-alone' | 'woman-alone' | 'family' | 'shared';

const HOSTS: readonly (readonly [Host, RegExp])[] = [
  ['shared', /(?:^|[^\p{L}])(?:wg|mitbewohn|shared|flatmate|roommate|сусід|сосед)/u],
  ['family', /famil|сім.?[яїє]|семь|родин|kinder|child|діти|дети|ehepaar|couple|подружж|супруг|eheleute/u],
  ['nobody', /(?:^|[^\p{L}])(?:niemand|keiner|nobody|no one|ніхто|никто|leer|порожн|пуст)/u],
  [
    'woman-alone',
    /(?:^|[^\p{L}])(?:frau|woman|lady|dame|oma|grandma|widow(?!er)|witwe(?!r)|жінк|женщин|бабус|бабушк|пані|vermieterin|господин[яію]|хозяйк)/u,
  ],
  [
    'man-alone',
    /(?:^|[^\p{L}])(?:mann|man(?!\p{L})|herr|gentleman|opa|grandpa|widower|witwer|чоловік|мужчин|дідус|дедушк|vermieter(?!in)|господар|хозяин)/u,
  ],
];
/** The writer with husband or wife. */
const SPOUSE =
  /(?<!\p{L})(?:mann|ehemann|husband|чоловік\p{L}*|муж\p{L}{0,2}|frau|ehefrau|wife|жен[аойуы]{1,2}|дружин\p{L}{1,2})(?!\p{L})/u;
const WITH_ME =
  /(?<!\p{L})(?:(?:ich|i|me|я)\s+(?:und|and|mit|with|і|й|та|и|з|із|с|\+|&)|(?:und|and|і|й|та|и|\+|&|,)\s*(?:ich|i|me|я)|(?:wir|we|ми|мы)\s+(?:mit|with|з|із|с|beide|both))(?!\p{L})/u;
/** More than one of them, who may be anybody. */
const MANY =
  /(?<!\p{L})(?:frauen|maenner|damen|herren|women|men|ladies|жінки|жінок|женщины|женщин|чоловіки|мужчины|мужчин)(?!\p{L})/u;
/** Beside one person somebody else is named. */
const MORE =
  /(?<!\p{L})(?:und|and|mit|with|та|і|й|и|з|із|с|plus|sohn|tochter|son|daughter|син\p{L}*|сын\p{L}*|доч\p{L}*|донь\p{L}*|kind|child|ich|i|me|я)(?!\p{L})/u;

/** "I live there alone": by what the writer says of themselves, in Ukrainian and Russian by the ending of "alone". */
const ALONE =
  /(?<!\p{L})(?:allein\p{L}*|alone|by myself|on my own|сам|сама|(?:один|одна)(?!\s+(?:кімн|комн|квар|пов|этаж))|nur ich|just me|only me|тільки я|лише я|только я)(?!\p{L})/u;
const SELF = /(?<!\p{L})(?:ich|i|im|me|я)(?!\p{L})/u;
const HER =
  /(?<!\p{L})(?:(?:rentner|pensionaer|lehrer|aerzt|student|vermieter|eigentuemer|besitzer|hausbesitzer|beamt)in|frau|dame|witwe|woman|lady|female|widow|grandma|пенсіонерка|пенсионерка|вдова|жінка|женщина|бабуся|бабушка|хазяйка|хозяйка|господиня|сама|одна|вчителька|учительница)(?!\p{L})/u;
const HIM =
  /(?<!\p{L})(?:rentner|pensionaer|lehrer|arzt|student|vermieter|eigentuemer|besitzer|hausbesitzer|beamter|mann|herr|witwer|man|male|gentleman|widower|grandpa|пенсіонер|пенсионер|вдівець|вдовец|чоловік|мужчина|дідусь|дедушка|сам|один|вчитель|учитель)(?!\p{L})/u;
/** Somebody beside the writer. */
const WITH_OTHERS =
  /(?<!\p{L})(?:und|and|mit|with|та|і|й|и|з|із|с|plus|kind\p{L}*|child\p{L}*|sohn|tochter|son|daughter|син\p{L}*|сын\p{L}*|доч\p{L}*|донь\p{L}*|діт\p{L}*|дет\p{L}*|wg|mitbewohn\p{L}*)(?!\p{L})/u;
/** "I am retired and live alone": what the same person does. */
const AND_I =
  /(?<!\p{L})(?:und|and|і|й|та|и)\s+(?=(?:ich\s+|i\s+|я\s+)?(?:lebe|wohne|bin|live|am|живу|мешкаю)(?!\p{L}))/gu;

/** A husband or wife who is named is not the one who lives there alone. */
const OF_ANOTHER =
  /(?<!\p{L})(?:mein|meine|my|мій|мой|моя|його|его|seine?|ihre?)\s+(?:mann|ehemann|frau|husband|wife|man|чоловік|муж|жена|дружина)(?!\p{L})|gestorben|verstorben|(?<!\p{L})tot(?!\p{L})|died|dead|passed|помер|умер|getrennt|geschieden|divorc|separat|розлуч|развед/u;

/** Not alone, not there, or not about who lives there. */
const ELSEWHERE =
  /(?<!\p{L})(?:nicht|not|не|ні|kein\p{L}*|no|ніхто|никто|niemand|keiner|nobody|leer|empty|порожн\p{L}*|пуст\p{L}*|nebenan|next door|поруч|рядом|vermiete\p{L}{0,1}|здаю|сдаю|rent out|woanders|elsewhere|окремо|отдельно|separat\p{L}*|andere\p{L}*)(?!\p{L})/u;

function hostAlone(folded: string): Host | null {
  if (!SELF.test(folded) || !ALONE.test(folded) || WITH_OTHERS.test(folded.replace(AND_I, ''))) return null;
  if (OF_ANOTHER.test(folded) || ELSEWHERE.test(folded)) return null;
  const [her, him] = [HER.test(folded), HIM.test(folded)];
  return her === him ? null : her ? 'woman-alone' : 'man-alone';
}

/** @returns who lives there already; asked back where several kinds are named, or more people than one. */
export function parseHost(text: string): Typed<Host> {
  if (text.length > 200 || /[?؟]/.test(text)) return null;
  const folded = fold(text);
  if (SPOUSE.test(folded) && WITH_ME.test(folded)) return { value: 'family' };
  const alone = hostAlone(folded);
  if (alone !== null) return { value: alone };
  const found = HOSTS.filter(([, words]) => words.test(folded)).map(([host]) => host);
  const [only, ...more] = found;
  if (only === undefined) return null;
  if (more.length > 0) return VAGUE;
  const one = only === 'woman-alone' || only === 'man-alone';
  return one && (MANY.test(folded) || MORE.test(folded)) ? VAGUE : { value: only };
}

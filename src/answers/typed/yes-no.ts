/** Reads yes, no and "I don't know" in the ways people say them, with their negations. */
import { type Lexicon, lexicon, matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { type Typed, VAGUE } from './typed.js';

export type YesNo = 'yes' | 'no' | 'unknown';
/** `past` and "but" make it unclear, unless it is said that the thing is over. `has` says yes by itself and no after `not`; `lacks` says no by itself. */
export type AnswerWord = 'past' | 'yes' | 'no' | 'unknown' | 'not' | 'has' | 'lacks' | 'doubt' | 'fill';

export const YES_NO_WORDS: readonly (readonly [AnswerWord, string])[] = [
  [
    'unknown',
    'навіть|даже не знаю, навіть|даже не знаємо|знаем, weiss gar nicht, weiss nicht mal, dont even know, i dont even know, havent got a clue, havent got any idea, have not got a clue, havent any idea, затрудняюсь, затрудняюсь сказать, важко відповісти, важко сказати, трудно сказать, сложно ответить, не розуміюся, не розуміюсь, не розуміюся на цьому, не розуміюся в цьому, не разбираюсь, не разбираюсь в этом, не разбираюсь в этих вещах, kenne|kenn mich nicht aus, kenne|kenn mich da nicht aus, kenne|kenn ich mich nicht|net aus, da kenne|kenn ich mich nicht|net aus, kann ich nicht sagen, das kann ich nicht sagen, kann ich ihnen nicht sagen, kann es nicht sagen, kann nichts dazu sagen, couldnt say, could not say, cannot say, couldnt tell you, never heard of it, never heard of that, havent heard of it, не чув, не чула, не чули, перший раз чую, вперше чую, впервые слышу, первый раз слышу, не слышал, не слышала, noch nie gehört, nie gehört, sagt mir nichts, sagt uns nichts, не певен, не уверенa, nicht bekannt, ist mir nicht bekannt, не маю поняття, не имею понятия, мені невідомо, мне неизвестно, не знаю точно, not certain, im not certain, not quite sure, не певні, weiss nicht genau, weiss es nicht genau, weiss ich nicht genau, точно не знаю, have no idea, have no clue, got no idea, habe keine ahnung, hab keine ahnung, haben keine ahnung, genau weiss ich es nicht, genau weiss ich nicht, не знаю точно, не знаю, не знаємо, не знаем, незнаю, я не знаю, хз, хтозна, без поняття, без понятия, гадки не маю, уявлення не маю, поняття не маю, понятия не имею, не в курсі, не в курсе, не впевнен/а/ий/і, не уверен/-/а/ы, не певн/а/ий, важко сказати, сложно сказать, затрудняюсь ответить, не можу сказати, не могу сказать, не розумію, не понимаю, не памʼятаю, не помню, weiss nicht, weiß ich nicht, ich weiss nicht, weiss ich leider nicht, weiss ich nicht, wissen wir nicht, wir wissen nicht, wir wissen es nicht, ich weiss es nicht, weiss es nicht, weiss net, keine ahnung, kein plan, kp, ka, nicht sicher, bin nicht sicher, bin mir nicht sicher, bin mir unsicher, unsicher, unklar, schwer zu sagen, überfragt, bin überfragt, i dont know, dont know, do not know, we dont know, dunno, idk, no idea, not sure, im not sure, unsure, no clue, i have no idea, we have no idea, havent a clue, hard to say, can t say, cant say, i dont understand, невідомо, неизвестно, unbekannt, unknown, я не певна',
  ],
  [
    'no',
    'нельзя, неможливо, невозможно, unmöglich, impossible, так не є, da nicht, да нет, да не, да ні, та ні, та нє, та не, та нет, ну ні, ну нет, ой ні, ой нет, нє, не а, неа, ніт, nicht wirklich der fall, gar nicht, überhaupt nicht, not at all, of course not, certainly not, auf keinen fall, definitely not, зовсім ні, точно ні, точно нет, зовсім не, конечно нет, звичайно ні, звісно ні, natürlich nicht, eher keine',
  ],
  [
    'doubt',
    'може, можливо, може бути, мабуть, напевно, певно, наче, ніби, здається, скоріше, скоріш, швидше, навряд, может, может быть, возможно, наверное, наверно, вроде, вроде бы, кажется, скорее, скорее всего, вряд ли, vielleicht, eventuell, wahrscheinlich, vermutlich, glaube, glaub, denke, eher, jein, kommt drauf an, teils, maybe, perhaps, probably, possibly, think, guess, believe, might, not really, it depends, depends, sort of, kind of, not yet, noch nicht, ще ні, еще нет, поки ні, пока нет, поки що ні, або, или, чи, oder, or, если, якщо, wenn, if, частково, частично, иногда, інколи, manchmal, sometimes, fast, almost, unless, скоро, bald, soon',
  ],
  [
    'past',
    'був, была, было, була, було, були, были, раніше, раньше, früher, war, hatte, hatten, had, used to, used to have, але, но, aber, but, однак, однако',
  ],
  [
    'yes',
    'так, та так, ага, угу, аякже, авжеж, еге, звісно, звичайно, безумовно, точно, вірно, правильно, саме так, є таке, да, ну да, та да, даа, конечно, разумеется, верно, именно, так точно, есть такое, ja, jo, jup, jep, jawohl, doch, klar, na klar, natürlich, genau, stimmt, sicher, freilich, ja klar, auf jeden fall, yes, yep, yeah, yup, ya, sure, of course, right, correct, exactly, definitely, indeed, affirmative, aye, yea, y, so ist es, that s right, thats right, true, угу так',
  ],
  [
    'no',
    'ні, нє, нема, немає, нету, нет, нє, никак нет, ніяк, no, nope, nah, nay, n, nein, nee, nö, ne, nei, none, nothing, never, ніколи, никогда, nie, niemals, нічого, ничего, nichts, жодн/ого/ої/их, никак/ого/ой/их, нікого',
  ],
];
/** Verbs and fillers that go with any question. */
export const COMMON_VERBS: readonly (readonly [AnswerWord, string])[] = [
  [
    'not',
    'не, not, nicht, kein, keine, keins, keinen, keiner, keinerlei, dont, doesnt, do not, does not, didnt, isnt, arent, havent, hasnt, without, ohne, без, net, ned',
  ],
  [
    'has',
    'є, маю, маємо, має, есть, имею, имеем, имеется, hab, habe, haben, hat, gibt, gibt es, gibts, have, has, do, does, got',
  ],
  [
    'fill',
    'що|шо це таке, что это такое, що це, что это, was das ist, what that is, what it is, я, ми, мы, у, в, мене, меня, нас, мені, мне, нам, це, это, такої, такого, такой, таке, такое, там, тут, ich, wir, es, das, so, eine, einen, ein, was, sowas, da, bei, mir, uns, i, we, it, that, this, a, an, any, there, one, of, on, me, us, my, our, mein, meine, unser, unsere, мій, моя, мої, мой, мои, наші, ну, ж, же, то, ось, вот, also, na, halt, eben, mal, ja, sorry, leider, на жаль, к сожалению, unfortunately, вибачте, извините, дякую, спасибо, danke, thanks, thank you, please, пожалуйста, будь ласка, bitte, ой, ох, oh, well, just, gott sei dank, слава богу, nothing, взагалі, вообще, ніяк/ої/ого/их, никак/ой/ого/их, жодн/ої/ого/их, gar, at all, ничего, нічого, такого, тоже, також, too, also, auch, the, точно, really, wirklich, справді, действительно, s, m, re, ve, t',
  ],
];

/** What is possible, where a question asks just that. */
const POSSIBLE =
  'geht, ginge, klappt, möglich, machbar, possible, doable, вийде, выйдет, получится, вдасться, можна, можно, можлив/о/ий/а, возможн/о/ый, дозволен/о/і, разрешен/о/ы, erlaubt, allowed, willkommen, welcome';

export const YES_NO = lexicon<AnswerWord>(
  ...YES_NO_WORDS,
  ...COMMON_VERBS,
  ['has', POSSIBLE],
  ['fill', SMALL_WORDS],
);

type Heard = Record<'yes' | 'no' | 'unknown' | 'doubt' | 'strange', boolean>;

const YEARS = /^(рік|роки|року|років|год|года|лет|роком|jahre?n?|years?|місяц.*|месяц.*|monate?n?|months?)$/;
/** "For three years": a number and a length after it. */
const isLength = (pieces: readonly Piece[], at: number): boolean => {
  const number = numberAt(pieces, at);
  return number !== null && number.next === at + 1 && YEARS.test(pieces[at + 1]?.text ?? '');
};

const isYear = (piece: Piece | undefined): boolean => /^20[2-4]\d$/.test(piece?.text ?? '');

/** The tags of each clause, and whether a word stands in none of the lists. */
function clausesOf(
  words: Lexicon<AnswerWord>,
  pieces: readonly Piece[],
): { clauses: AnswerWord[][]; strange: boolean; begun: boolean } {
  const clauses: AnswerWord[][] = [[]];
  let strange = false;
  let begun = false;
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(words, pieces, at);
    if (found) clauses.at(-1)?.push(found.tag);
    else if (isQuiet(pieces[at])) clauses.push([]);
    else if (isLength(pieces, at)) at += 1;
    else if (pieces[at]?.text !== '-' && !isYear(pieces[at])) {
      strange = true;
      begun ||= clauses.length === 1;
    }
    at = found?.next ?? at + 1;
  }
  return { clauses, strange, begun };
}

/** "Not" turns the verb of its clause round; alone it says no. */
function hear(words: Lexicon<AnswerWord>, pieces: readonly Piece[]): Heard {
  const { clauses, strange: unknown, begun } = clausesOf(words, pieces);
  // After a plain "yes" or "no" a clause may hold strange words, as long as nothing in it says otherwise.
  const plain =
    !begun && clauses.length > 1 && clauses[0]?.some((tag) => tag === 'yes' || tag === 'no') === true;
  const strange = unknown && !plain;
  const heard: Heard = { yes: false, no: false, unknown: false, doubt: false, strange };
  const over = clauses.some((tags) => tags.includes('lacks'));
  if (!over && clauses.some((tags) => tags.includes('past'))) heard.doubt = true;
  for (const tags of clauses) {
    const verb = tags.find((tag) => tag === 'lacks') ?? tags.find((tag) => tag === 'has');
    const after = verb ? tags.slice(tags.indexOf(verb) + 1) : [];
    const negated = tags.includes('not') || (verb === 'has' && after.includes('no'));
    if (tags.includes('unknown')) heard.unknown = true;
    else if (verb) heard[(verb === 'has') === negated ? 'no' : 'yes'] = true;
    else if (negated) heard.no = true;
    for (const tag of tags)
      if (tag === 'yes' || tag === 'no' || tag === 'unknown' || tag === 'doubt') heard[tag] = true;
  }
  return heard;
}

/** What `text` answers with these words; a word that is in none of the lists makes it unclear. */
export function hearYesNo(words: Lexicon<AnswerWord>, text: string): Typed<YesNo> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const { yes, no, unknown, doubt, strange } = hear(words, pieces);
  if (!yes && !no && !unknown) return doubt && !strange ? VAGUE : null;
  if (strange) return VAGUE;
  if (unknown) return yes || no ? VAGUE : { value: 'unknown' };
  if (doubt || (yes && no)) return VAGUE;
  return { value: yes ? 'yes' : 'no' };
}

/** Reads yes or no to a question that has no words of its own. */
export function parseYesNo(text: string): Typed<YesNo> {
  return hearYesNo(YES_NO, text);
}

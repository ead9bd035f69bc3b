/** Reads whether anyone in a household smokes. "Yes" alone does not say where, so that it is asked back. */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { neutralWords } from './neutral-words.js';
import { numberAt } from './numbers.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { type Typed, VAGUE } from './typed.js';
import { vocabulary } from './vocabulary.js';

export type Smoking = 'no' | 'outside' | 'yes';
type SmokingWord =
  | 'but'
  | 'never'
  | 'smokes'
  | 'not'
  | 'no'
  | 'outside'
  | 'inside'
  | 'only'
  | 'doubt'
  | 'seldom'
  | 'fill';

const SMOKING_WORDS = lexicon<SmokingWord>(
  [
    'doubt',
    'will, gonna, going to, want to, wants to, trying, trying to, try to, planning to, plan to, хочу, хоче, хочет, планую, планирую, збираюсь, збираюся, собираюсь, пытаюсь, намагаюсь, versuche, versucht, möchte, plane',
  ],
  [
    'outside',
    'in front of|outside the house|building|door, vor dem haus, перед домом, перед будинком, не в квартирі, не в хаті, не вдома, не в домі, не в приміщенні, не в кімнаті, не всередині, не в квартире, не дома, не в доме, не в помещении, не в комнате, не внутри, nicht drinnen, nicht in der wohnung, nicht im haus, nicht in der wohnung selbst, nie drinnen, nie in der wohnung, not inside, not indoors, not in the flat, not in the house, not at home, never inside, never indoors',
  ],
  [
    'never',
    'we dont, i dont, we do not, i do not, no we dont, no i dont, he|she doesnt, tun wir nicht, tu ich nicht, mache ich nicht, machen wir nicht, кинув|кинула|кинули курити|палити, кинув|кинула|кинули, бросил|бросила|бросили курить, бросил|бросила, больше не курю|курим|курит, більше не курю|куримо|курить|палю, вже не курю|курить|палю|куримо, уже не курю|курит|курим, aufgehört, habe|hat|haben aufgehört, habe|hat|haben aufgehört zu rauchen, habe|hat|haben mit dem rauchen aufgehört, habe|hat|haben das rauchen aufgegeben, aufgehört zu rauchen|mit dem rauchen, mit dem rauchen aufgehört, rauche nicht mehr, rauchen nicht mehr, raucht nicht mehr, nicht mehr rauchen, exraucher, ex raucher, quit smoking, quit, gave up smoking, given up smoking, gave up, stopped smoking, have stopped, stopped, dont smoke anymore, dont smoke any more, no longer smoke, ex smoker, non smokers only, nonsmokers, nie geraucht, never smoked, ніколи не курив|курила|палив|палила, никогда не курил|курила, не курили, zero smokers, все некурящі, все некурящие, некурець, не палій, не курець, не курцi, не курцы, nobody here smokes, nobody does, no one does, none of us do, none of us does, keiner von uns, niemand von uns, никто из нас, ніхто з нас, не курю, не курить, не куримо, не курят, не курить ніхто, не курить никто, не курим, не курит, не палю, не палимо, не палить, не палят, ніхто не курить|палить, ніхто з нас не курить|палить, никто не курит, никто из нас не курит, ніхто не курить у нас, некурящ/ий/а/і/ая/ие/ий, не курящ/ий/а/і/ая/ие, nichtraucher/-/in/innen/haushalt, nicht raucher, rauchfrei, niemand raucht, keiner raucht, keiner von uns raucht, niemand von uns raucht, rauche nicht, raucht niemand, raucht keiner, rauchen nicht, ich rauche nicht, wir rauchen nicht, wir rauchen beide nicht, rauche gar nicht, raucht nicht, kein raucher, keine raucher, keine raucherin, non smoker, non smokers, nonsmoker, nonsmokers, non smoking, nonsmoking, smoke free, no smokers, no smoker, dont smoke, do not smoke, doesnt smoke, does not smoke, nobody smokes, no one smokes, none of us smoke, none of us smokes, neither of us smokes, nobody smokes here, not smoking, not a smoker, never smoke, never smoked, no smoking',
  ],
  [
    'smokes',
    'geraucht, курити, палити, zum rauchen, курю, курить, куримо, курят, курим, курит, палю, палимо, палить, курящ/ий/а/і/ая/ие, курець, курильщик, rauche, raucht, rauchen, raucher, raucherin, smoke, smokes, smoking, smoker, smokers',
  ],
  [
    'outside',
    'на вулицю, надвір, на двір, на улицу, на двор, raus, hinaus, nach draußen, vor die tür, go out, goes out, going out, step out, step outside, go outside, goes outside, на балконі, на балкон, балкон, балконі, на балконе, балконе, на вулиці, вулиці, надворі, на дворі, зовні, на повітрі, на улице, улице, во дворе, дворе, снаружи, на воздухе, на свежем воздухе, на террасе, на терасі, draußen, draussen, auf dem balkon, am balkon, balkon, auf der terrasse, terrasse, im garten, im hof, im freien, vor der tür, an der frischen luft, außerhalb, outside, outdoors, out doors, on the balcony, balcony, on the terrace, terrace, in the garden, in the yard, out in the yard, on the street',
  ],
  [
    'inside',
    'у квартирі, в квартирі, квартирі, вдома, у хаті, в кімнаті, всередині, у приміщенні, в квартире, дома, в комнате, внутри, в помещении, drinnen, in der wohnung, im haus, im zimmer, innen, auch drinnen, inside, indoors, in the flat, at home, in the house, in the room, in the apartment',
  ],
  ['but', 'але, но, aber, but, однак, однако'],
  [
    'only',
    'але тільки, але лише, но только, но лишь, aber nur, but only, exclusively, solely, strictly, ausschliesslich, тільки, лише, лиш, виключно, только, лишь, исключительно, nur, ausschließlich, only, just',
  ],
  [
    'no',
    'боронь боже, боже борони, боже упаси, упаси боже, не дай бог, gott bewahre, god forbid, ніякого, никакого, ні, нє, та ні, нет, да нет, не а, неа, ніт, nö nö, nein nein, nein, nee, nö, ne, no, nope, nah, ніхто, никто, niemand, keiner, nobody, none, no one, noone, ніколи, никогда, nie, niemals, never, взагалі ні, вообще нет, gar nicht, not at all',
  ],
  ['not', 'не, nicht, not, kein, keine, dont, doesnt, без, ohne, without'],
  [
    'seldom',
    'іноді, інколи, зрідка, рідко, деколи, иногда, редко, изредка, порой, бывает, буває, manchmal, selten, gelegentlich, ab und zu, hin und wieder, ab und an, sometimes, rarely, occasionally, now and then, once in a while',
  ],
  [
    'doubt',
    'socially, кидаю, бросаю, höre auf, höre gerade auf, quitting, used to, раніше, раньше, früher, може, можливо, может, возможно, vielleicht, maybe, вейп, вейпи, кальян, айкос, iqos, vape, vaping, e zigarette, e zigaretten, shisha, hookah, скоро, майже, почти, fast, almost, або, или, oder, or, залежить, зависит, не знаю, weiss nicht, dont know',
  ],
  [
    'fill',
    'does, do, вся, весь, всі, усі, все, alle, all, everyone, everybody, в том числе, в тому числі, зокрема, не пью|пьет|пьем|пьют, не пʼю|пʼє|пʼємо|пʼють, пю, пемо, trinkt|trinken nicht, dont drink, drink, trinken, trinkt, пьет, пьют, пьем, рік, року, роки, років, тому, назад, год, года, лет, давно, місяць, месяц, місяці, місяців, месяца, месяцев, jahr, jahre, jahren, vor, monat, monaten, monate, lange, längst, year, years, ago, month, months, long, last year, since, seit, я, ми, мы, ich, wir, i, we, чоловік, муж, мій, мой, дружина, жена, mein, meine, mann, frau, my, husband, wife, у, в, нас, нікого, хтось, кто то, з, из, с, і, и, та, й, а, und, and, also, the, is, are, am, bin, ist, sind, в родині, родині, сімʼї, семье, в семье, family, household, haushalt, in, im, unserem, our, of, us, uns, von, да, так, ja, yes, ага, угу, yep, yeah, jo, теж, тоже, auch, too, завжди, всегда, immer, always, хто, ну, well, на, a, an, for, якщо так, тут, вообще, взагалі, überhaupt, at, all, обидва, обоє, оба, beide, both, дуже, багато, мало, мало, viel, wenig, a lot, little, сигарети, сигареты, zigaretten, cigarettes, дякую, спасибо, danke, thanks, person, один, одна, one, einer, eine, тато, мама, папа, батько, vater, mutter, dad, mum, there, here, go, виходжу, виходимо, виходить, ходжу, выхожу, выходим, выходит, хожу, geht, gehen, goes, to, gehe, wir gehen, ціле життя, life, звісно, конечно, natürlich, klar, of course',
  ],
  ['fill', SMALL_WORDS],
  ['fill', neutralWords],
);

/** "I don't, he does", "муж не курит, а я да": what was denied of one holds for another. */
function anotherDoes(pieces: readonly Piece[]): boolean {
  const said = pieces.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const last = said.at(-1) ?? '';
  const nobody = said.some((word) => /^(nobody|noone|none|one)$/.test(word));
  return said.length > 2 && !nobody && /^(да|так|ja|yes|schon|does|do)$/.test(last);
}

function readSmoking(text: string): Typed<Smoking> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const words = new Set<SmokingWord>();
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(SMOKING_WORDS, pieces, at);
    const number = found ? null : numberAt(pieces, at);
    const denied =
      found && /^(not|no|never)$/.test(found.tag) ? matchAt(SMOKING_WORDS, pieces, found.next) : null;
    // "We don't smoke", "wird nicht geraucht": the verb is what is denied.
    if (found && denied?.tag === 'smokes') {
      words.add('never');
      at = denied.next;
      continue;
    }
    if (found) words.add(found.tag);
    else if (!number && !isQuiet(pieces[at]) && pieces[at]?.text !== '-') strange = true;
    at = found?.next ?? number?.next ?? at + 1;
  }
  if ((words.has('never') || words.has('no')) && anotherDoes(pieces)) return VAGUE;
  const about = ['never', 'smokes', 'outside', 'inside', 'no'].some((word) => words.has(word as SmokingWord));
  if (!about) return words.has('doubt') || words.has('seldom') ? VAGUE : null;
  if (strange || words.has('doubt') || words.has('not')) return VAGUE;
  // "Sometimes on the balcony" says where; "sometimes" does not say whether.
  if (
    words.has('seldom') &&
    !(words.has('outside') && !words.has('inside') && !words.has('never') && !words.has('no'))
  )
    return VAGUE;
  // "My husband smokes, but outside" is clear; "we don't, but he does" is not.
  if (
    words.has('but') &&
    (words.has('never') || words.has('no') || !words.has('outside') || words.has('inside'))
  )
    return VAGUE;
  const place = words.has('outside') ? 'outside' : words.has('inside') ? 'yes' : null;
  if (words.has('never') || words.has('no')) {
    // "No, only outside": the no is about the rooms. "Nobody smokes indoors" may mean either.
    if (place === null) return words.has('smokes') ? VAGUE : { value: 'no' };
    return place === 'outside' && words.has('only') && !words.has('never') ? { value: 'outside' } : VAGUE;
  }
  if (words.has('inside') && words.has('outside')) return words.has('only') ? VAGUE : { value: 'yes' };
  return place === null ? VAGUE : { value: place };
}

const WORDS = vocabulary(SMOKING_WORDS);

export function parseSmoking(text: string): Typed<Smoking> {
  return forgiving(text, WORDS, readSmoking);
}

/** Reads which kind of home somebody takes: an own flat, also a room, or shared only with women and families. */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { HOMES, PREPOSITIONS, VERBS } from './neutral-words.js';
import { isQuiet, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { type Typed, VAGUE } from './typed.js';
import { vocabulary } from './vocabulary.js';

export type HomeKind = 'own' | 'room' | 'women';
type HomeWord = 'own' | 'shared' | 'women' | 'any' | 'only' | 'or' | 'not' | 'doubt' | 'fill';

const HOME_WORDS = lexicon<HomeWord>(
  [
    'own',
    'ohne mitbewohner|mitbewohnern, keine mitbewohner|mitbewohnerinnen, без подселения, без підселення, без сусідів|соседей по квартирі|квартире, з|із чужими|незнайомими не хочу|хочемо|буду|будемо|можу, с чужими|незнакомыми не хочу|хотим|буду|будем|могу, ні з ким не хочу|хочемо ділити|ділитися|жити, ни с кем не хочу|хотим делить|делиться|жить, жити окремо від усіх|всіх|інших, жить отдельно от всех|других, wg kommt nicht in frage|infrage, wg ist keine option, wg will|möchte ich nicht, no flatmates|roommates|housemates, without flatmates|roommates, не з чужими, не с чужими',
  ],
  [
    'own',
    'ні з ким не ділити|ділитися, ни с кем не делить|делиться, не ділитися ні з ким, не делиться ни с кем, eigene/-/n 4 wände/-/n, окремо від усіх, окремо від інших, отдельно от всех, отдельно от других, getrennt von anderen, eigene/-/n|eigenen vier wände/-/n, unsere eigenen vier wände, vier wände, no shared flats|apartments|homes|rooms|houses, no wg|wgs, not wg|a wg, ні wg, без wg, без вг, ohne mitbewohner|wg, keine wgs, не хочу|хочемо wg|вг|кімнату, не хочу|хотим wg|комнату, alone in a flat, на одну сімʼю, на одну семью, всю квартиру, цілу квартиру, цілу, целую квартиру, ganze wohnung, entire flat|apartment|place, whole flat|apartment, whole place, self contained, selfcontained, my|our own space|flat|apartment|house|home, own space, eigener haushalt, eigenes reich, eigene bude, nur für uns, nur für mich, тільки для нас, только для нас, лише для нас, only for us, just for us, окрем/е/а/у/ої/ому/им житло|квартира|квартиру|помешкання, окрем/а/е/у, власн/а/е/у/ої квартира|квартиру|житло, своя квартира, свою квартиру, своє житло, квартир/а/у/и, отдельн/ое/ая/ую/ого жильё|жилье|квартира|квартиру, отдельн/ая/ое/ую, собственн/ая/ую квартира|квартиру, своя квартира, свою квартиру, своё жильё, eigene/-/n/r wohnung, eigenes, eigene, wohnung, own flat, own apartment, own place, own home, private flat, private apartment, flat, apartment, studio, a place of my|our own, place of my|our own, жити окремо, жить отдельно, окремо, отдельно, не ділити, самі, сами, самостійно, самостоятельно, жити самі, жить сами, жити самим, жить самим, сама жити, сам жити, by ourselves, by myself, on our own, on my own, alone, für uns wohnen, für mich wohnen, für uns, für mich, allein, alleine, unter uns, nur wir, just us, only us, тільки ми, только мы, лише ми, только я, тільки я, только своей семьёй, своєю родиною, своєю сімʼєю, alleine wohnen, allein wohnen, für uns allein, für mich allein, for ourselves, to ourselves, for myself, to myself, не з чужими, не с чужими, no sharing, not shared, no shared flat, nicht teilen, keine wg, kein wg, keine wohngemeinschaft, не спільне, не общее, не спільна, не общая, без сусідів, без соседей, не wg, not a room, не кімната, не комната, не кімнату, не комнату, kein zimmer, kein wg zimmer, not sharing, no flatmates, no roommates, no room, no shared, not a shared flat',
  ],
  [
    'women',
    'до жінок|дівчат|жінки, к женщинам|девушкам|женщине, zu frauen|einer frau, frauen|familien oder frauen|familien, mit familien oder frauen, nur mit familien oder frauen, families|family|women or a family|woman, families|women or families|women, with women or a family, з жінками або|чи родиною|сімʼєю, з родинами або|чи жінками, с семьями или женщинами, семьи или женщины, с женщинами или семьей, с женщинами или семьями, родини або|чи жінки, жінки або|чи родини, з жінкою, з якоюсь жінкою, с женщиной, с какой то женщиной, з жіночкою, з жіночками, жіночками, mit einer frau, mit einer anderen frau, with a woman, with another woman, with one other woman, with a lady, з дівчатами, дівчата, с девушками, девушки, девочки, mit mädels, nur mädels, with girls, girls, women or families, female only, only female, females only, nur weiblich, жіноча, лише жінки, дівчат, з іншою жінкою, з іншими жінками, с другой женщиной, с другими женщинами, тільки з жінками, лише з жінками, з жінками, жінки, жінками, жіноч/е/ий/а/у/ому, тільки жінки, з родинами, з сімʼями, з сім’ями, з сімями, жінки родини, жінки і родини, жінки та родини, жінками або родинами, жінками чи родинами, жінками та родинами, жінками і родинами, з іншою родиною, з іншою сім’єю, с женщинами, женщины, женщинами, женск/ое/ая/ую/ом/ий, только женщины, с семьями, женщины семьи, женщины и семьи, женщинами или семьями, женщинами и семьями, с другой семьёй, с другой семьей, nur frauen, mit frauen, frauen, frauen wg, frauen wgs, frauen familien, frauen und familien, frauen oder familien, mit familien, andere familie, anderen familie, anderen familien, mit einer anderen familie, women, with women, only women, women only, women families, women and families, women or families, with families, female, females, another family, with another family, girls only, ladies',
  ],
  [
    'shared',
    'з підселенням, с подселением, спільно, совместно, gemeinschaftlich, jointly, з іншими, з іншими людьми, с другими, с другими людьми, с кем то, з кимось, mit anderen, mit anderen leuten, with others, with other people, with someone, geteilte wohnung|küche, geteilt, teilen, mitbewohner, кімнатка, комнатка, кімнатку, комнатку, shared flats, shared room, shared accommodation, подселение, підселення, спільна, общая, спільну, общую, кімнат/а/у/і/ою, спільн/е/а/у/ому/ою/ій житло|квартира|квартиру|квартирі|житлі, спільне, ділити, ділити квартиру, з сусідами, комнат/а/у/е/ой, общ/ее/ая/ую/ей/ем жильё|жилье|квартира|квартиру, общее, делить, делить квартиру, с соседями, вг, веге, wg, wgs, wg zimmer, zimmer, wohngemeinschaft, shared flat, shared apartment, shared home, shared house, shared, share, sharing, room, a room, flatshare, flat share, room in a shared flat|home|house, roommates, flatmates, room in a flat, комуналка, коммуналка, untermiete, zur untermiete, кімната теж, комната тоже',
  ],
  [
    'any',
    'was sich findet|ergibt|anbietet|bietet, що знайдеться, що трапиться, что найдется, что подвернется, whatever there is|comes|turns up, whatevers available, whatever is available, whatever you have, whats available, was frei ist, was es gibt, idc, macht keinen unterschied, kein unterschied, makes no difference, no difference, немає різниці, нет разницы, пофіг, пофиг, по фіг, по фигу, по фігу, пофігу, пофигу, пофіг де, пофиг где, по фіг де, по фиг, по барабану, до лампочки, scheißegal, schnurz, wumpe, latte, open to anything, im open to anything, open to everything, open for anything, all good, anything goes, що є, что есть, что дадут, що дадуть, что угодно, що завгодно, будь яке, будь що, будь який, все одно, всеодно, байдуже, однаково, неважливо, не важливо, без різниці, будь який варіант, усе підходить, все підходить, все підійде, любое, любой, любой вариант, всё равно, без разницы, неважно, не важно, всё подходит, все подойдет, egal, alles, mir egal, ist egal, ist mir egal, ist uns egal, alles passt, alles ok, beides, beides ok, beides geht, beides passt, both, both fine, both ok, either, any, anything, anything is fine, anything works, dont care, dont mind, doesnt matter, does not matter, no preference, whatever, keine präferenz, обидва варіанти, оба варианта, і те і те, и то и то, і те й інше, и то и другое',
  ],
  [
    'only',
    'але тільки|лише, но только|лишь, aber nur, but only, just only, тільки, лише, лиш, только, лишь, nur, only, just, ausschließlich, exclusively, винятково, исключительно',
  ],
  ['not', 'не, ні, нет, not, nicht, kein, keine, keinen, no, без, ohne, without, dont, cant, niemals, never'],
  ['or', 'або, чи, или, либо, oder, or'],
  [
    'doubt',
    'може, можливо, может, возможно, vielleicht, eventuell, maybe, perhaps, бажано, желательно, краще, лучше, lieber, am liebsten, preferably, prefer, rather, ideally, якщо, если, wenn, if, чоловік, чоловіками, мужчины, мужчинами, männer, men, не знаю, weiss nicht, dont know, спочатку, сначала, erstmal, zuerst, first, тимчасово, временно, але, но, aber, but',
  ],
  [
    'fill',
    'підселитись, підселитися, підселюсь, подселиться, подселюсь, подселимся, заселитися, заселиться, ok|okay|gut|fein|möglich für mich|uns, in ordnung für mich|uns, ok|okay|fine|good|alright for|by|with me|us, works for me|us, норм|нормально|ок для мене|нас|меня, снять, снимать, снимем, сниму, зняти, винаймати, винайняти, орендувати, арендовать, mieten, anmieten, rent, renting, хоч, хоть, even, sogar, zur not, на крайняк, в крайньому разі, в крайнем случае, if need be, аби, лишь бы, hauptsache, недорого, дешево, недорога, недорогу, дешева, дешеву, дешёвую, günstig, cheap, affordable, zufrieden, glücklich, доволен, довольна, задоволена, do, does, will do, would do, reichen, würde reichen, langt, tut es, taugt, перше, устроит, устроїть, влаштує, устраивает, влаштовує, прийнятно, приемлемо, розглядаємо, рассматриваем, рассмотрим, розглянемо, alright, all right, acceptable, happy, happy with, open to, offen für, auch ok, in frage, kommt, kommt in frage, komme, згод/ен/на/ні, согласн/а/ы|согласен, reicht, genügt, enough, достатньо, достаточно, хватит, вистачить, можна, можно, можлив/о/а, можемо, можем, могу, можу, і, й, та, и, а, теж, тоже, також, также, у, в, з, с, на, для, мене, меня, нас, нам, мені, мне, підходить, підійде, подходит, подойдет, хочу, хочемо, хотим, хотів би, хотіла б, потрібн/а/е/о/ий, нужн/а/о/ый/ое, треба, надо, лиш би, ok, ок, окей, добре, хорошо, нормально, норм, kann, können, koennen, geht, ginge, ist, wäre, auch, fein, gut, okay, in, ein, eine, einer, einem, einen, die, der, das, mit, und, für, mich, uns, ich, wir, will, wollen, möchte, möchten, brauche, brauchen, suche, suchen, möglich, passt, in ordnung, ordnung, a, an, the, is, are, fine, too, also, as well, possible, works, good, i, we, want, need, would, like, looking, for, with, and, it, s, that, of, be, can, d, я, ми, мы, жити, жить, wohnen, leben, live, to, us, me, ja, так, да, yes, ну, будь ласка, пожалуйста, bitte, please, один, одна, одну, одной, house, дім, дом, haus, im, we d, i d, own, sein, so, ish, других, інших, інші, другие, other, others, anderen, andere, people, людьми, leuten, разом, вместе, zusammen, together',
  ],
  ['fill', SMALL_WORDS],
  ['fill', PREPOSITIONS],
  ['fill', VERBS],
  ['fill', HOMES],
);

/** As parseHome reads it, without slips. */
export function readHome(text: string): Typed<HomeKind> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const words = new Set<HomeWord>();
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(HOME_WORDS, pieces, at);
    if (found) words.add(found.tag);
    else if (!isQuiet(pieces[at]) && !/^[-+/]$/.test(pieces[at]?.text ?? '')) strange = true;
    at = found?.next ?? at + 1;
  }
  const kinds = (['own', 'shared', 'women', 'any'] as const).filter((kind) => words.has(kind));
  const [kind] = kinds;
  if (kind === undefined) return words.has('doubt') && !strange ? VAGUE : null;
  if (strange || words.has('not') || words.has('doubt')) return VAGUE;
  if (words.has('women') && words.has('or')) return VAGUE;
  if (words.has('women'))
    return kinds.some((other) => other === 'any' || other === 'own') ? VAGUE : { value: 'women' };
  if (words.has('own') && words.has('shared') && !words.has('or')) return VAGUE;
  if (words.has('any') || words.has('shared')) {
    return words.has('own') && words.has('only')
      ? VAGUE
      : words.has('shared') && words.has('only')
        ? VAGUE
        : { value: 'room' };
  }
  return { value: 'own' };
}

const WORDS = vocabulary(HOME_WORDS);

/** @returns one kind; "a room or a flat" is `room`, which includes both. */
export function parseHome(text: string): Typed<HomeKind> {
  return forgiving(text, WORDS, readHome);
}

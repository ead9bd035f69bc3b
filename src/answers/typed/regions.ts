/** Reads where somebody wishes to live: Länder, towns, "NRW", "egal wo", "überall außer Sachsen". */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { peopleNames } from './people-words.js';
import { isQuiet, piecesOf } from './pieces.js';
import { LAND_IDS, type LandId, PLACES, unmarked } from './places.js';
import { SMALL_WORDS } from './small-words.js';
import { withTownNames } from './town-sounds.js';
import { type Typed, VAGUE } from './typed.js';
import { vocabulary } from './vocabulary.js';

/** Towns whose surroundings lie in one Land; "near Berlin" or "near Mannheim" may be another one. */
const INNER = new Set(
  'München, Nürnberg, Augsburg, Regensburg, Ingolstadt, Erlangen, Fürth, Bamberg, Stuttgart, Freiburg, Reutlingen, Tübingen, Köln, Düsseldorf, Dortmund, Essen, Duisburg, Bochum, Wuppertal, Krefeld, Oberhausen, Gelsenkirchen, Leverkusen, Münster, Hannover, Dresden, Chemnitz, Magdeburg, Erfurt, Weimar, Kiel, Rostock, Gießen, Marburg'.split(
    ', ',
  ),
);

type RegionWord = 'anywhere' | 'except' | 'not' | 'near' | 'prefer' | 'fill';

const REGION_WORDS = lexicon<RegionWord>(
  [
    'anywhere',
    'anywhere in germany|deutschland is fine|ok|okay|good, anywhere is fine|ok|okay|good|alright with|for|by us|me, anywhere in germany is fine|ok|okay|good with|for|by us|me, anywhere suits us|me, bin|sind da|dort|völlig|total|ganz offen, bin|sind offen, offen für alles, da bin ich|sind wir offen|flexibel, wo halt|immer|eben|gerade was|etwas|platz frei ist|wird, wo was|etwas|platz frei ist|wird, wo es was|etwas gibt, wo es platz|wohnungen|eine wohnung gibt, wo wir|ich was|etwas finden|finde|bekommen|kriegen, куда|куди пошлют|отправят|распределят|скажут|направят|пошлють|відправлять|направлять|скажуть|розподілять, где найдем|найду|дадут|повезет, де знайдемо|знайду|дадуть|пощастить',
  ],
  [
    'anywhere',
    'в любій|любой землі|земле|частині|части|місті|городе німеччини|германии, в любому|любом місті|городе|місці|месте, в будь якій частині|землі німеччини, будь де в німеччині, где угодно в германии, mir|uns ist alles recht, mir|uns alles recht, alles recht, idc, macht keinen unterschied, kein unterschied, makes no difference, no difference, немає різниці, нет разницы, пофіг, пофиг, по фіг, по фигу, по фігу, пофігу, пофигу, пофіг де, пофиг где, по фіг де, по фиг, по барабану, до лампочки, scheißegal, schnurz, wumpe, latte, idc where, wherever you can find us|me something, wherever you can find us|me a place|flat|home, wherever you find us|me something|a place, wherever theres a place|flat, wherever there is a place, alles, головне житло|квартира|дах|німеччина, аби житло|квартира|дах, лишь бы жилье|квартира|крыша|германия, главное жилье|квартира|крыша|германия, головне дах над головою, главное крыша над головой, hauptsache wohnung|irgendwas|dach, hauptsache eine wohnung|bleibe, hauptsache ein dach|zuhause|zimmer, hauptsache ein dach über dem kopf, hauptsache wir finden was|etwas, hauptsache irgendwo, dont mind where, i|we dont mind where, i|we dont mind, i|we do not mind, i|we do not mind where, i|we do not care, i|we dont care where,  as long as its|it is a home|flat|roof, egal wohin, ganz egal wohin, хоч куди, хоть куда, хоч де, хоть где, аби дах|крыша над головою|головой, аби був дах над головою, лишь бы крыша|дах над головой|головою, лишь бы была крыша над головой, ein dach überm kopf, dach überm kopf, hauptsache ein dach überm kopf, hauptsache dach überm kopf, we just need a roof, i just need a roof, a roof over our|my heads|head, just a roof over our|my heads|head, we just need a roof over our heads, де дадуть, где дадут, куди дадуть, что дадут, wo es was gibt, wo es halt was gibt, wo was frei ist, wo etwas frei ist, wo platz ist, wherever you have something, wherever there is something, wherever there is space, where there is space, wherever you find something, де знайдеться, где найдется, де буде, где будет, де є, где есть, куда возьмут, куди візьмуть, где есть жилье|квартира, де є житло|квартира, egal welches land|bundesland|welche stadt, any place|where, some place, будь який варіант, любой вариант, всюду, все равно какая, все одно яка, welches bundesland ist egal, im ganzen land, auf der ganzen, по всей стране, по всій країні, вся країна, вся страна, das ist mir|uns egal, das ist egal, mir ist es egal, uns ist es egal, mir ist egal wo, uns ist egal wo, ist mir|uns wurscht, ist wurscht, not fussy, not picky, im easy, open to anything, open to any, totally open, wherever there is a flat|home, wherever is possible, where possible, аби в німеччині, лишь бы в германии, hauptsache deutschland, hauptsache in deutschland, as long as its in germany, as long as it is in germany, anywhere is fine, alle, alle bundesländer, alle länder, in allen bundesländern, всі, усі, всі землі, усі землі, все земли, во всех землях, all, all of them, all lands, all states, in all states, в будь якому місті, у будь якому місті, в будь якому регіоні, в любом регионе, будь де, де завгодно, де небудь, деінде, всюди, скрізь, усюди, байдуже, байдуже де, все одно, все одно де, всеодно, всеодно де, однаково, однаково де, мені все одно, нам все одно, не важливо, неважливо, не важливо де, неважливо де, немає значення, не має значення, немає різниці, немає різниці де, без різниці, без різниці де, вся німеччина, по всій німеччині, у всій німеччині, будь яка земля, будь яке місто, куди завгодно, будь куди, в будь якій землі, будь яка, німеччина, в німеччині, в любом месте, где угодно, где нибудь, везде, куда угодно, всё равно, все равно где, всё равно где, без разницы, без разницы где, нет разницы, нет разницы где, не важно, неважно, не важно где, неважно где, не имеет значения, не принципиально, не принципово, вся германия, по всей германии, любая земля, любой город, любой регион, любая, в любой земле, в любом городе, германия, в германии',
  ],
  [
    'anywhere',
    'все одно де|куди|яка|який|яке, всеодно|байдуже|однаково де|куди|яка|який|яке, все равно где|куда|какая|какой, без різниці|разницы куди|куда|яка|какая, неважно|неважливо куди|куда|яка|какая, wo ist uns|mir egal, do not mind, egal, egal wo, ganz egal, ganz egal wo, ist egal, ist mir egal, ist uns egal, mir egal, uns egal, wo auch immer, überall, ueberall in deutschland, irgendwo, irgendwo in deutschland, ganz deutschland, in ganz deutschland, deutschlandweit, bundesweit, deutschland, spielt keine rolle, keine präferenz, kein wunsch, wurscht, wurst, anywhere, anywhere in germany, anywhere at all, anywhere really, literally anywhere, everywhere, wherever, any, any land, any state, any city, any region, all of germany, the whole of germany, whole germany, all germany, in germany, germany, doesnt matter, does not matter, doesnt matter where, does not matter where, dont care, dont care where, i dont care, i dont mind, no preference, no preferences, not important, no matter, no matter where, flexible, flexibel, all over germany, nationwide, it doesnt matter, all the same',
  ],
  [
    'except',
    'крім, окрім, тільки не, лише не, аби не, кроме, только не, лишь бы не, ausser, außer in, bloß nicht, nur nicht, except, except for, except in, but not, but not in, apart from, other than, aber nicht, aber nicht in, але не, але не в, но не, но не в',
  ],
  ['not', 'не, ні, нет, not, nicht, kein, keine, no, never, without, ohne, без'],
  [
    'near',
    'drumherum, drum herum, drumrum, rundherum, ringsum, ringsherum, umzu, und umgebung, довкола, навколо, вокруг, поблизу, поблизости, біля, поруч, поряд, коло, неподалік, недалеко, околиці, околицях, передмістя, передмісті, регіон, область, рядом, возле, около, вблизи, под, окрестности, окрестностях, пригород, пригороде, nähe, naehe, nahe, bei, umgebung, umland, raum, umkreis, region, rund um, near, around, close to, outside, outskirts, area, surroundings, между, між',
  ],
  ['not', 'між, между, between, zwischen'],
  [
    'prefer',
    'бажано, найкраще, краще, якщо, можливо, може, желательно, лучше, если, возможно, может, am liebsten, lieber, bevorzugt, vorzugsweise, wenn möglich, vielleicht, eventuell, sonst, hauptsache, preferably, ideally, prefer, rather, maybe, perhaps, if possible, best, otherwise, mainly, спочатку, потім, потом',
  ],
  [
    'fill',
    'genauer, gesagt, genauer gesagt, to be precise, to be exact, precisely, namely, nämlich, und zwar, а саме, а именно, точніше, точнее, де, где, куди, куда, wo, wohin, where, да, та, ну, od, von, vom, от, від, до, у, в, во, на, і, та, й, або, чи, и, или, либо, а також, также, також, und, oder, sowie, auch, in, im, am, bei, nach, the, and, or, to, of, either, both, земля, землі, землю, земле, федеральн/а/ая/ій/ой, місто, місті, город, городе, міста, города, land, bundesland, state, city, stadt, der, die, das, dem, ein, ich, wir, möchte, möchten, will, wollen, würde, würden, gern, gerne, wohnen, leben, ziehen, suche, suchen, i, we, want, would, like, to, live, move, wish, d, хочу, хочемо, хотів, хотіла, хотіли, б, би, залишитися, залишитись, залишатися, лишитися, остаться, оставаться, bleiben, stay, remain, оселитися, поселитися, поселиться, осесть, жити, проживати, переїхати, їхати, поїхати, переїзд, переезд, поехать, umzug, umziehen, move, moving, relocate, перебратися, перебраться, край, регіон, регион, округ, варіант, вариант, вибір, выбор, wahl, choice, option, мій вибір, wunsch, федеральна земля,  шукаю, шукаємо, хотим, хотел, хотела, хотели, бы, жить, проживать, переехать, ищу, ищем, я, ми, мы, мені, нам, мне, десь, где то, тільки, лише, только, nur, only, just, лишь, обидва, обидві, оба, beide, beides, якась, для, нас, it, s, is, please, bitte, будь ласка, пожалуйста, danke, дякую, спасибо, it is, so, also, ну, well, wäre, be, gut, fine, ok, підійде, підходить, подойдет, подходит, geht, passt, sein, hier, here, тут, здесь, we d, i d, може бути, main, uns, mir, us, for',
  ],
  ['fill', SMALL_WORDS],
  ['fill', peopleNames],
  ['fill', 'родич/ів/і/ам/ами, родственник/ов/и/ам/ами, verwandte/-/n, relatives'],
);

function readRegions(text: string): Typed<LandId[]> {
  const pieces = piecesOf(unmarked(text));
  if (!pieces) return null;
  const lands: LandId[] = [];
  let inner = true;
  const words: RegionWord[] = [];
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const place = matchAt(PLACES, pieces, at);
    const word = matchAt(REGION_WORDS, pieces, at);
    if (place && place.next >= (word?.next ?? 0)) {
      lands.push(place.tag.land);
      inner &&= INNER.has(place.tag.town ?? '');
    } else if (word) words.push(word.tag);
    else if (!isQuiet(pieces[at]) && !/^[-+]$/.test(pieces[at]?.text ?? '')) strange = true;
    at = Math.max(place?.next ?? 0, word?.next ?? 0, at + 1);
  }
  const anywhere = words.includes('anywhere');
  if (lands.length === 0 && !anywhere) return words.includes('near') && !strange ? VAGUE : null;
  if (strange || words.includes('not') || words.includes('prefer')) return VAGUE;
  const unique = [...new Set(lands)];
  if (words.includes('near') && (!inner || anywhere || words.includes('except'))) return VAGUE;
  if (words.includes('except')) {
    const rest = LAND_IDS.filter((land) => !unique.includes(land));
    return anywhere && unique.length > 0 ? { value: rest } : VAGUE;
  }
  if (anywhere) return unique.length === 0 ? { value: [] } : VAGUE;
  return { value: unique };
}

/** One or two strange words may be a place that nobody here knows, and a wish is never left out unsaid. */
const TELLS = /\p{L}\s+\p{L}+\s+\p{L}/u;
const WORDS = { ...vocabulary(PLACES, REGION_WORDS), aside: TELLS };

/**
 * Reads the wished Länder; a town stands for its Land. `[]` = anywhere in Germany. "Near Munich" is Bavaria; "near Berlin", wishes with
 * conditions and places that are not known are asked back.
 */
export function parseRegions(text: string): Typed<LandId[]> {
  return forgiving(withTownNames(text), WORDS, readRegions);
}

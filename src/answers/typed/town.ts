/** Reads where somebody lives now: a town or a postcode. Any name may be one, so only what surely is none is asked back. */
import { readHome } from './home.js';
import { readLeaveBy } from './leave.js';
import { type Found, lexicon, matchAt, tagsOf } from './lexicon.js';
import { readNeeds } from './needs.js';
import { numberAt } from './numbers.js';
import { readPayer } from './payer.js';
import { peopleNames } from './people-words.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { PLACES, unmarked } from './places.js';
import { restated } from './restated.js';
import { SMALL_WORDS } from './small-words.js';
import { withTownNames } from './town-sounds.js';
import { type Typed, VAGUE } from './typed.js';
import { YES_NO } from './yes-no.js';

/** What stands before the name of a town. */
const LEAD = lexicon<true>([
  true,
  'vorerst, vorläufig, fürs erste, einstweilen, grad, grade, jetzt grad, atm, rn, снимаю, снимаем, арендую, арендуем, орендую, орендуємо, винаймаю, винаймаємо, знімаю, знімаємо, miete, mieten, renting, rent, germany, deutschland, германия, німеччина, всі, усі, все, разом, вместе, alle, all, together, zusammen, сімʼєю, семьёй, family, в данный момент, на данный момент, на даний момент, в даний момент, у даний час, в даний час, в настоящее время, на сьогодні, на сегодня, untergebracht, wohnhaft, angemeldet, zur zeit, z zt, размещены, розміщені, ще, еще, ещё, noch, still, зареєстрован/а/ий/і, прописан/-/а/ы, gemeldet, registered, plz, я, ми, мы, ich, wir, i, we, зараз, сейчас, тепер, теперь, пока, поки, поки що, momentan, zurzeit, aktuell, derzeit, jetzt, gerade, im moment, now, right now, currently, at the moment, at present, живу, живемо, живём, живем, мешкаю, мешкаємо, проживаю, проживаємо, проживаем, знаходжусь, знаходжуся, знаходимось, знаходимося, нахожусь, находимся, перебуваю, перебуваємо, wohne, wohnen, lebe, leben, bin, sind, live, living, stay, staying, am, are, im, m, re, у, в, во, in, im, у місті, в місті, місто, м, в городе, город, г, stadt, der stadt, city, the city of, the town of, town, it is, it s, es ist, це, это, наше, мое, моє, з, из, from, aus, hier in, here in, тут в, тут у, здесь в, derzeit in, my city is, my town is',
]);
const NEAR =
  /^(біля|коло|поруч|неподалік|недалеко|рядом|возле|около|под|под|пiд|під|bei|near|close|next|nähe|naehe|nahe)$/;
/** Answers that name no town. */
const NO_TOWN = lexicon<true>([
  true,
  'refugee, refugees, refugee shelter, flüchtlinge, біженців, беженцев, пункт, центр, centre, center, гостях, в гостях, у гостях, гості, общага, общаге, общагу, общежитие, аби де, приймальня, сімʼї, в семье, у сімʼї, родине, у родині, у знайомих, знайомих, у знакомых, знакомых, bei bekannten, bekannten, aunt, uncle, tante, onkel, sister, brother, schwester, bruder, eltern, parents, mother, father, flat, house, haus, zimmer, room, кімнаті, комнате, машині, машине, auto, car, ферма, farm, kyiv, kiev, kyjiw, kiew, київ, києва, києві, киев, киева, киеве, charkiw, kharkiv, kharkov, харків, харкова, харкові, харьков, харькове, odesa, odessa, одеса, одеси, одесі, одесса, одессы, одессе, lviv, lwiw, lemberg, львів, львова, львові, львов, львове, dnipro, дніпро, дніпра, дніпрі, днепр, днепра, днепре, mariupol, маріуполь, маріуполя, мариуполь, мариуполя, запоріжжя, запоріжжі, запорожье, запорожья, херсон, херсона, херсоні, миколаїв, миколаєва, николаев, николаева, донецьк, донецька, донецк, донецка, луганськ, луганська, луганск, луганска, полтава, полтави, суми, чернігів, чернигов, вінниця, вінниці, винница, варшава, варшаві, варшаве, warschau, warsaw, wien, vienna, zürich, moskau, moscow, москва, москве, париж, london, paris, schweiz, österreich, austria, switzerland, europe, німеччина, німеччині, германия, германии, deutschland, germany, україна, україні, украина, украине, ukraine, європа, europe, europa, russland, росія, россия, russia, польща, польше, польша, polen, poland, тут, здесь, hier, here, там, there, dort, вдома, дома, home, zuhause, hause, at home, zu hause, у друзів, у друга, у подруги, друзів, у друзей, друзей, bei freunden, freunden, with friends, friends, у родичів, родичів, у родственников, родственников, bei verwandten, with relatives, relatives, family, вулиці, на вулиці, улице, на улице, auf der strasse, strasse, on the street, street, ніде, нигде, nirgends, nirgendwo, nowhere, гуртожиток, гуртожитку, общежитие, общежитии, табір, таборі, лагерь, лагере, притулок, притулку, приют, приюте, шелтер, шелтері, шелтере, хайм, хаймі, хайме, heim, unterkunft, einer unterkunft, notunterkunft, sammelunterkunft, gemeinschaftsunterkunft, asylunterkunft, obdachlosenunterkunft, wohnheim, übergangsheim, übergangswohnheim, containerdorf, container, erstaufnahme, ankunftszentrum, reception centre, emergency shelter, контейнер/і/е/ах, прихистк/у, прихисток, соціальному житлі, социальном жилье, lager, camp, the camp, a camp, shelter, a shelter, hotel, hostel, a hotel, готель, готелі, хостел, хостелі, отель, отеле, хостеле, гостинице, orange, flüchtlingsunterkunft, flüchtlingsheim, einem heim, wohnung, квартира, квартирі, квартире, flat, село, селі, деревня, деревне, dorf, village, місто, город, stadt, city, land, невідомо, нигде не живу, ніде не живу, ніде не живемо, зараз ніде, по різному, по разному, überall, unterwegs, anywhere, тимчасово, временно, vorübergehend, temporary, temporarily, egal, все одно, всё равно, null, test, nirgend, obdachlos, homeless, бездомний, бездомный, бездомная, привіт, привет, hallo, hello, hi, дякую, спасибо, danke, thanks, тест, будь де, швидше, asap, later, пізніше, позже, später, skip, пропустити, пропустить, далі, дальше, weiter, next, секрет, не скажу, не хочу, не хочу казати, не хочу говорить, nan, undefined, none, nothing, help, stop, стоп, допоможіть, помогите, hilfe, start, menu',
]);
/** Words that no name of a town has, but sentences do. */
const SENTENCE =
  /^(був|була|були|был|была|были|war|waren|was|were|lived|used|раніше|раньше|früher|frueher|before|formerly|ago|колись|скоро|від|зачем|навіщо|почему|чому|warum|why|вам|ihnen|мами|мамы|мама|тата|сестри|сестры|брата|сина|сына|тети|тітки|не|nicht|not|kein|keine|що|что|dass|that|because|weil|тому|потому|але|но|aber|but|має|маю|have|has|мене|меня|mich|me|him|her|хочу|хочемо|хотим|хотели|хотіли|want|wants|wollen|will|would|like|mag|ziehen|umziehen|переїхати|переехать|поїхати|поехать|їдемо|едем|nach|to|go|going|move|moving|шукаємо|ищем|suchen|möchte|moechte|шукаю|ищу|suche|can|kann|можу|могу|нам|мне|мені|бути|быть|sein|wir|ich|you|вы|ви|sie|що|чи|или|або|oder|or|і|и|та|und|and|скоро|bald|soon|дитина|ребенок|kind|гроші|деньги|geld|money|людей|люди|people|von|до|from)$/;

/** "In Gießen gelandet" is a sentence about a town. */
const PARTICIPLE = /^ge\p{L}{3,}(t|en)$/u;

/** Words of sentences; those of them that stand in names as "Weil der Stadt". */
const SMALL = lexicon<true>([true, SMALL_WORDS]);
const IN_NAMES = /^(der|dem|den|des|die|das|a|an|am|im|in|ob|vor|d|m|s)$/;
/** "We moved from Kassel to Gießen". */
const MOVED = /переїха|переїжд|переехал|перебра|moved|gezogen|umgezogen/iu;
const FROM_TO =
  /(?<!\p{L})(?:из|з|із|зі|со|from|von|aus)\s+\S+(?:\s\S+)?\s+(?:в|у|во|до|to|nach|into)\s+(.+?)(?:\s+(?:um)?gezogen)?[.!]?$/iu;

/** "We moved to Essen". */
const ARRIVED =
  /^(?:(?:ми|мы|я|we|i|wir|ich)\s+)?(?:(?:have|вже|уже|already|нещодавно|недавно|recently|just)\s+)*(?:переїха\p{L}+|переехал\p{L}*|перебра\p{L}+|moved)\s+(?:в|у|во|до|to|into)\s+(.+?)[.!]?$/iu;

/** Signs that nobody sees, and pictures. */
const UNSEEN = /\p{Cf}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}/gu;

/** Readers of the other questions: who writes "Jobcenter" or "Hund" here answers one of those. A slip may be a town. */
const OTHER_ANSWERS = [
  readPayer,
  readNeeds,
  readHome,
  (text: string) => readLeaveBy(text, '2000-01-01'),
] as const;
const answersAnother = (text: string): boolean =>
  OTHER_ANSWERS.some((read) => {
    const answer = read(text);
    return answer !== null && 'value' in answer;
  });

const LONGEST = 60;
const MOST_WORDS = 6;

function pastLead(pieces: readonly Piece[]): number {
  let at = 0;
  while (at < pieces.length) {
    const lead = matchAt(LEAD, pieces, at);
    const named = matchAt(PLACES, pieces, at);
    if (!lead || (named && named.next > lead.next)) break;
    at = pieces[lead.next]?.text === '.' ? lead.next + 1 : lead.next;
  }
  return at;
}

const isLandOnly = (pieces: readonly Piece[]): boolean => {
  const found = matchAt(PLACES, pieces, 0);
  return found !== null && found.tag.town === null && found.next === pieces.length;
};

/** @returns the German name of a town that is known, otherwise the person's own words; "Frankfurt" is the one on the Main. */
export function parseTown(text: string): Typed<string> {
  const [, there] = MOVED.test(text) ? (FROM_TO.exec(text.trim()) ?? ARRIVED.exec(text.trim()) ?? []) : [];
  return restated(withTownNames(there ?? text), readTown);
}

function readTown(text: string): Typed<string> {
  const pieces = piecesOf(unmarked(text));
  const place = text.replace(UNSEEN, '').trim().replace(/\s+/g, ' ');
  if (!pieces || /[!\n]/.test(text) || place.length > LONGEST) return null;
  const lodged = lodgedIn(pieces);
  if (lodged !== null) return { value: lodged };
  if (othersLive(pieces)) return VAGUE;
  const from = pastLead(pieces);
  const rest = pieces.slice(from);
  const words = rest.filter(({ kind }) => kind !== 'mark');
  if (words.length === 0 || words.length > MOST_WORDS) return words.length === 0 ? VAGUE : null;
  if (tagsOf(NO_TOWN, rest, isQuiet) || tagsOf(YES_NO, pieces, isQuiet) || isLandOnly(rest)) return VAGUE;
  if (
    unnamed(rest).some(
      ({ text: word }) => SENTENCE.test(word) || NEAR.test(word) || /^[@#€$%=<>{}\\^~]$/.test(word),
    )
  )
    return VAGUE;
  if (townsIn(rest).names.length > 0 && unnamed(rest).some(({ text: word }) => PARTICIPLE.test(word)))
    return VAGUE;
  const postcode = words.filter(({ kind }) => kind === 'digits');
  if (postcode.some(({ text: digits }) => digits.length !== 5) || postcode.length > 1) return VAGUE;
  const letters = words.filter(({ kind }) => kind === 'word');
  if (letters.length > 0 && letters.every((_, n) => numberAt(letters, n) !== null)) return VAGUE;
  if (postcode.length === 0 && !letters.some(({ text: word }) => word.length >= 2)) return VAGUE;
  const towns = townsIn(rest);
  if (towns.names.length > 1) return VAGUE;
  const [known] = towns.names;
  const named = known !== undefined && towns.only;
  // A known town is named as it is written in German, so that nobody takes it for another; a postcode tells it apart already.
  if (named && postcode.length === 0) return { value: known };
  if (named && (from > 0 || towns.lead || /\p{Script=Cyrillic}/u.test(place)))
    return { value: `${postcode[0]?.text} ${known}` };
  // "Mein Mann arbeitet in Köln": more is said than a name.
  const before = rest.findIndex((_, n) => matchAt(PLACES, rest, n) !== null);
  if (known !== undefined && /^(в|у|во|in|at)$/.test(rest[before - 1]?.text ?? '')) return VAGUE;
  if (towns.names.length === 0 && answersAnother(text)) return VAGUE;
  if (towns.names.length === 0 && letters.some(({ text: word }) => NO_TOWN.entries.has(word))) return VAGUE;
  if (!named && letters.some(({ text: word }) => !IN_NAMES.test(word) && SMALL.entries.has(word)))
    return VAGUE;
  return from === 0 ? { value: place } : { value: ownWords(place, words.length) };
}

/** In what somebody stays. No word of these leads from or to a town. */
const LODGING = lexicon<'lodging' | 'fill'>(
  ['fill', 'bei, beim, mit, with, at, of, у, в, во, на, с, со, з, із, и, і, та, und, and, поки, пока'],
  [
    'lodging',
    'zimmer, wohnheim, комнат/а/у/е, кімнат/а/у/і, квартир/а/у/е/і, wohnung, flat, room, apartment, studentenwohnheim, dorm, dormitory, pension, airbnb, гуртожиток, гуртожитку, общежитие, общежитии, хостел/-/і/е, for now, тимчасово, временно, vorübergehend, temporarily, place',
  ],
);
/** With whom somebody stays; without a word before them they may be the ones who live there. */
const COMPANY = lexicon<true>(
  [
    true,
    'родич/ів/ами, родственник/ов/ами, знайом/их/ими/ого/ої, знаком/ых/ыми/ого/ой, друз/ів/ей/ями, друзьями, friend, friends, freund, freunden, freundin, bekannten, verwandten, relatives, volunteers, волонтер/ів/ов, gastfamilie, host family, family, familie, сімʼї, семье, подруг/и/ою/ой, друга, другом',
  ],
  [true, peopleNames],
);
const STAYS_WITH = /^(bei|beim|mit|with|at|у|в|з|с|і|и|та|и|und|and)$/;

const SELF = /^(я|мене|мені|мною|меня|мне|мной|ich|mich|mir|i|me|myself|single)$/;
const companyAt = (pieces: readonly Piece[], at: number): Found<true> | null =>
  SELF.test(pieces[at]?.text ?? '') ? null : matchAt(COMPANY, pieces, at);

/** Where somebody wants to be is not where they are. */
const WISH =
  /^(хо[чт]\p{L}*|want\p{L}*|woll\p{L}*|will|wish\p{L}*|moechte\p{L}*|would|like|шука\p{L}*|ищ\p{L}*|such\p{L}*|look\p{L}*|nach|to|до|тр[еэ]ба|потрібн\p{L}*|нужн\p{L}*|надо|brauch\p{L}*|need\p{L}*|bis|мрі\p{L}*|мечта\p{L}*|бажа\p{L}*|жела\p{L}*|плану\p{L}*|планир\p{L}*|plan\p{L}*|з|із|из|from|aus|von|not|не|nicht|no|кін|може|maybe|vielleicht)$/u;

/** Whether those who are named at `at` are said to be with somebody. */
const isWith = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 2), at).some(({ text }) => STAYS_WITH.test(text));

/** "My friends live in Cologne": who lives in the town is not the writer. */
const othersLive = (pieces: readonly Piece[]): boolean =>
  townsIn(pieces).names.length > 0 &&
  pieces.some((_, at) => companyAt(pieces, at) !== null && !isWith(pieces, at));

/** "With my sister in Trier", "a hostel in Gera": one known town among nothing but words for lodging; null for anything else. */
function lodgedIn(pieces: readonly Piece[]): string | null {
  const towns = new Set<string>();
  let lodging = false;
  let at = 0;
  while (at < pieces.length) {
    const named = matchAt(PLACES, pieces, at);
    const company = companyAt(pieces, at);
    const place = matchAt(LODGING, pieces, at);
    const other = matchAt(NO_TOWN, pieces, at);
    const ends = [company, place, other, matchAt(LEAD, pieces, at), matchAt(SMALL, pieces, at)];
    const next = Math.max(at, ...ends.map((found) => found?.next ?? at));
    if (named) {
      if (named.tag.town === null || NEAR.test(pieces[at - 1]?.text ?? '')) return null;
      towns.add(named.tag.town);
    } else if (next === at && !isQuiet(pieces[at])) return null;
    else if (WISH.test(pieces[at]?.text ?? '') && !companyAt(pieces, at + 1)) return null;
    else if (company && !isWith(pieces, at)) return null;
    lodging ||= !named && (company !== null || other !== null || place?.tag === 'lodging');
    at = named?.next ?? Math.max(next, at + 1);
  }
  const [town] = towns;
  return towns.size === 1 && lodging && town !== undefined ? town : null;
}

/** Whether a town's name is one that is known by its German name. */
export const isKnownTown = (name: string): boolean =>
  townsIn(piecesOf(unmarked(name)) ?? []).names.includes(name);

/** The pieces that belong to no known place: "Frankfurt an der Oder" has a word that joins elsewhere. */
function unnamed(pieces: readonly Piece[]): Piece[] {
  const others: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const named = matchAt(PLACES, pieces, at);
    if (!named) others.push(...pieces.slice(at, at + 1));
    at = named?.next ?? at + 1;
  }
  return others;
}

/** The known towns that are named; `only` = with no other words but those of a sentence, `lead` = some of these. */
function townsIn(pieces: readonly Piece[]): { names: string[]; only: boolean; lead: boolean } {
  const names = new Set<string>();
  let only = true;
  let lead = false;
  let at = 0;
  while (at < pieces.length) {
    const named = matchAt(PLACES, pieces, at);
    const word = matchAt(NO_TOWN, pieces, at) ?? matchAt(LEAD, pieces, at) ?? matchAt(SMALL, pieces, at);
    if (named) {
      if (named.tag.town) names.add(named.tag.town);
    } else if (word) lead = true;
    else if (pieces[at]?.kind === 'word') only = false;
    at = named?.next ?? word?.next ?? at + 1;
  }
  return { names: [...names], only, lead };
}

/** The last `count` words as the person wrote them. */
function ownWords(place: string, count: number): string {
  const words = [...place.matchAll(/[\p{L}\p{M}'’ʼ]+|\d+/gu)];
  const first = words[Math.max(0, words.length - count)];
  return place.slice(first?.index ?? 0).replace(/[\s.,;:]+$/u, '');
}

/** Reads an amount of rent: `1.200 €`, "десь до 900 тепла", "тысяча двести", "around 1k". */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { costsAt } from './money-costs.js';
import { withMost } from './money-most.js';
import { numberAt } from './numbers.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';
import { closedVocabulary } from './vocabulary.js';

/** `cents` a month; `kind` = with heating and costs (warm) or without (cold), null when not said. */
export type Money = { cents: number; kind: 'warm' | 'cold' | null };

const LEAST_EUROS = 50;
const MOST_EUROS = 10_000;

type MoneyWord = 'warm' | 'cold' | 'euro' | 'doubt' | 'fill';

const MONEY_WORDS = lexicon<MoneyWord>(
  [
    'cold',
    'без комунальних|коммунальных платежів|платежей|витрат|расходов|послуг|услуг, не рахуючи комуналки|комунальних|опалення, не считая коммуналки|коммунальных|отопления, крім комуналки|комунальних, кроме коммуналки|коммунальных, комуналка|комунальні|опалення окремо, коммуналка|коммунальные|отопление отдельно, kalt miete, netto, ohne die nebenkosten|heizung, exklusive heizung, heizung extra, heizkosten extra, nebenkosten separat|dazu|kommen dazu, not counting bills|utilities|heating, before bills|utilities|heating, bills|utilities|heating separate|extra|on top|separately, without the heating|bills|utilities, без опалення, без комуналки, без комунальних, без комунальних послуг, без врахування комунальних, без отопления, без коммуналки, без коммунальных, без коммунальных услуг, ohne heizung, ohne heizkosten, ohne nebenkosten, ohne nk, ohne alles, plus nebenkosten, plus nk, plus heizung, plus heizkosten, zzgl nebenkosten, zzgl nk, zuzueglich nebenkosten, zuzüglich nk, exkl nebenkosten, exklusive nebenkosten, nebenkosten extra, nk extra, und nebenkosten extra, without heating, without utilities, without bills, excluding bills, excluding utilities, excluding heating, excl bills, excl utilities, plus bills, plus utilities, not including bills|utilities|heating, bills not included, utilities not included, плюс комуналка, плюс комунальні, плюс коммуналка, плюс коммунальные, плюс коммунальные услуги',
  ],
  [
    'warm',
    'со|с всеми|всей коммуналками|коммуналкой|комуналками|счетами|платежками, з|із усією|всією|усіма|всіма комуналкою|комуналками|рахунками|платіжками, з|із|зі|с|со усіма|всіма|всеми комунальними|коммунальными|платежами|послугами|услугами|витратами|расходами, з|із|зі|с|со усіма|всіма|всеми комунальними|коммунальными послугами|услугами|платежами|витратами|расходами, разом з|із|зі|с|со комунальними|коммунальными|коммуналкой|комуналкою|опаленням|отоплением|усім|всім|всем, вместе с|со коммунальными|коммуналкой|отоплением|всем, включаючи комуналку|комунальні|опалення|все|усе, включая коммуналку|коммунальные|отопление|все|всё, комунальні|комуналка|опалення включено|включені|входить|входять, коммунальные|коммуналка|отопление включено|включены|включена|входит|входят, в тому|том числі|числе комунальні|коммунальные|комуналка|коммуналка, за все|всё, за все разом|вместе, всього разом, все разом, всё вместе, warm miete, inklusive nk, inclusive nk, incl nk, inkl nk, alles zusammen, alles in allem, mit allen nebenkosten|kosten, inklusive aller nebenkosten|kosten, inkl aller nebenkosten|kosten, einschließlich nebenkosten|heizung|allem, samt nebenkosten|heizung, nebenkosten|heizung inklusive|inkl|inbegriffen|enthalten|drin|dabei, with all bills|utilities|costs, with all the bills|utilities|costs, all bills|utilities included, everything incl, bills|utilities|heating incl, including all bills|utilities|costs, including all, including the heating|bills|utilities, with the heating|bills|utilities, all together, altogether, з опаленням, з комуналкою, з комунальними, з комунальними послугами, з усім, з усіма витратами, все включено, усе включено, включно з комунальними, разом з комуналкою, с отоплением, с коммуналкой, с коммунальными, с коммунальными услугами, со всем, со всеми расходами, всё включено, включая коммуналку, включая коммунальные, вместе с коммуналкой, mit heizung, mit heizkosten, mit nebenkosten, mit nk, mit allem, alles inklusive, alles inkl, alles drin, inkl nebenkosten, inkl nk, inklusive nebenkosten, inklusive heizung, inkl heizung, inklusive allem, inkl allem, inkl, inklusive, all in, all inclusive, all included, everything included, with everything, with heating, with utilities, with bills, including bills, including utilities, including heating, including everything, incl bills, incl utilities, incl everything, bills included, utilities included, heating included, inclusive',
  ],
  [
    'cold',
    'km, kalt, kaltmiete, nettokalt, kalte, kalte miete, netto kalt, net cold, net cold rent, net rent, холодн/а/ої/ою/ий/ого/ых/их/ими/ыми/ая/ой/ую/у/і/е/ое/ые/о, cold, cold rent, кальт, кальтмите, кальтміте, kaltmite',
  ],
  [
    'warm',
    'wm, mit allem drum und dran, with all the trimmings, warm, warmmiete, gesamtmiete, gesamt, bruttowarm, warme, warme miete, тепл/а/ої/ою/ий/ого/ая/ой/ую/у/і/ых/их/ими/ыми/е/ое/ые/о, варм, вармміте, варммите, warm rent, in total, total, insgesamt',
  ],
  ['euro', 'євро, евро, євриків, евриков, euro, euros, euronen, eur, e, єврів, еврів'],
  [
    'doubt',
    'або, чи, или, либо, oder, or, від, от, from, von, ab, at least, min, minimum, mindestens, мінімум, минимум, не менше, не меньше, не меньш, не менш, больше, більше, понад, свыше, more than, over, above, mehr als, über, nicht unter, not under, не, not, nicht, kein, keine, no, между, між, zwischen, between, maybe, vielleicht, може, можливо, может, возможно, наверное, мабуть, грн, гривень, гривен, гривні, доларів, долларов, dollar, dollars, usd, uah, rubel, рублей, zloty, злотих, злотых, pounds, pfund, gbp, тиждень, неделю, week, weekly, woche, wöchentlich, день, day, daily, tag, täglich, рік, год, year, yearly, jahr, jährlich, осіб, personen, zimmer, rooms, кімнат, комнат, кімнати, комнаты, qm, m, кв, пара, пару, few, couple, paar',
  ],
  [
    'fill',
    'herum, rum, would be max, would be the max, wäre max, wäre maximum, тисне, потягну, потягнемо, потянем, потяну, вытяну, вытянем, витягну, витягнемо, осилю, осилимо, осилим, розраховую, рассчитываю, розраховуємо, рассчитываем, готові, готова, готовий, готов, готовы, платитиму, согласен, згодна, tops, top, absolute, absolutes, absolut, stretch, ceiling, cap, capped, der grenze, grenze, oberste grenze, stemmen, hinbekommen, aufbringen, drin, schaffen, schaffe, ausgeben, верхня межа, верхняя граница, межа, граница, стеля, потолок, предел, край, найбільше, самое большее, щонайбільше, от силы, не перевищує, не превышает, не більше ніж, ein bisschen, circa so, irgendwo bei, irgendwo um, irgendwo um die, in etwa, in der nähe von, plusminus, give or take, or so, or thereabouts, ish, так, десь у межах, не більше, не більш, не більше ніж, не більше як, не больше, не более, не более чем, не выше, не вище, не дорожче, не дороже, nicht mehr als, nicht über, nicht teurer als, no more than, not more than, not over, not above, at most, at the most, the most, up to, bis zu, bis maximal, до, максимум, макс, максимально, maximal, maximum, max, höchstens, hoechstens, bis, under, below, unter, less than, weniger als, менше, меньше, до межі, limit, ліміт, лимит, obergrenze, upper limit',
  ],
  [
    'fill',
    'десь, десь так, приблизно, близько, біля, орієнтовно, плюс мінус, плюс минус, около, примерно, где то, ориентировочно, в районе, у районі, в межах, в пределах, в рамках, circa, ca, zirka, ungefähr, etwa, so um die, so um, um die, rund, so, around, about, roughly, approximately, approx, circa, бл, прибл',
  ],
  [
    'fill',
    'monat, month, місяць, месяц, на місяць, у місяць, в місяць, за місяць, щомісяця, місячно, в месяц, за месяц, ежемесячно, на месяц, pro monat, im monat, monatlich, mtl, per month, a month, monthly, pm, p m, each month, every month, pcm, мес, міс',
  ],
  [
    'fill',
    'можу, можемо, платити, сплачувати, заплатити, за, оренда, оренду, оренди, квартира, квартиру, житло, я, ми, нам, мені, у, в, мене, мій, бюджет, це, буде, така, сума, суму, могу, можем, платить, заплатить, оплачивать, аренда, аренду, квартиру, жильё, мы, нам, мне, мой, наш, это, будет, сумма, сумму, ich, wir, kann, könnte, koennen, können, könnten, zahlen, bezahlen, miete, die, der, das, für, wohnung, mir, uns, leisten, mein, unser, budget, ist, liegt, bei, wäre, i, we, can, could, pay, afford, rent, the, for, my, our, budget, is, of, flat, apartment, spend, would, be, it, s, that, das geht, bitte, будь ласка, пожалуйста, please, danke, дякую, спасибо, і, и, и это, это, і це, and, и то, und das, that s, gut, ok, ну, well, хотілося б, хотелось бы, бажано, желательно, aller, alles, все, всё, тільки, только, nur, only, just, einfach, hundert prozent, є, есть',
  ],
  [
    'fill',
    'nicht mehr, und nicht mehr, not more, no more, and no more, не більше, не больше, soll, sollte, sollen, sein, should, shall, щоб, чтобы, чтоб, im bereich, bereich, range, ballpark, region, mark, knapp, рамках, не дорожче за, не дорожче ніж, не дороже чем, not pricier|dearer|costlier than, not more expensive than, im rahmen von, im rahmen bis, in the range of, im bereich von, in höhe von, in the region of, дорожче не, дороже не, думаю, гадаю, вважаю, полагаю, считаю, розраховую, denke, think, guess, reckon, буде, будет, ок, окей',
  ],
  ['fill', SMALL_WORDS],
);
const HALF_THOUSANDS = lexicon<number>(
  [500, 'півтисячі, пів тисячі, пол тысячи, полтысячи, half a thousand, half a grand'],
  [1000, 'ein tausender, einen tausender, tausender, a grand, one grand, grand, косар, косарь, штука'],
  [
    1500,
    'півтори тисячі, полторы тысячи, полторы тыщи, полторы тыс, півтори тис, anderthalb tausend, anderthalbtausend, eineinhalb tausend, eineinhalbtausend, one and a half thousand',
  ],
  [
    2500,
    'два с половиной тысячи, две с половиной тысячи, дві з половиною тисячі, zweieinhalb tausend, zweieinhalbtausend, two and a half thousand',
  ],
);

type Amount = { euros: number | null; next: number };

/** Digits with thousands signs and a fraction: `1.200,50`, `1 200`, `1,2k`. Null euros = digits that are no amount. */
function figuresAt(pieces: readonly Piece[], at: number): Amount | null {
  const first = pieces[at];
  if (first?.kind !== 'digits') return null;
  let whole = first.text;
  let next = at + 1;
  let fraction = '';
  while (next < pieces.length && fraction === '') {
    const [mark, after] = [pieces[next], pieces[next + 1]];
    const spaced = mark?.kind === 'digits' && mark.text.length === 3 && whole.length <= 3;
    const parted = /^[.,']$/.test(mark?.text ?? '') && !mark?.gap && after?.kind === 'digits' && !after.gap;
    if (spaced) {
      whole += mark.text;
      next += 1;
    } else if (parted && after.text.length === 3) {
      whole += after.text;
      next += 2;
    } else if (parted) {
      fraction = after.text;
      next += 2;
    } else break;
  }
  const thousands = /^([kк]|тис|тыс|tsd|тисяч[аіу]?|тысяч[аиу]?|thousand|tausend|grand)$/.test(
    pieces[next]?.text ?? '',
  );
  if (fraction.length > 2 || whole.length > 7) return { euros: null, next };
  if (thousands) {
    if (fraction === '') return spoken(pieces, at);
    return { euros: Number(`${whole}.${fraction}`) * 1000, next: next + 1 };
  }
  return { euros: Number(whole), next };
}

const UNIT = /^(two|three|four|five|six|seven|eight|nine)$/;

function spoken(pieces: readonly Piece[], at: number): Amount | null {
  const half = matchAt(HALF_THOUSANDS, pieces, at);
  if (half) return { euros: half.tag, next: half.next };
  const [unit, tens] = [numberAt(pieces, at), numberAt(pieces, at + 1)];
  // "Six fifty".
  if (
    UNIT.test(pieces[at]?.text ?? '') &&
    unit &&
    tens &&
    tens.value >= 20 &&
    tens.value < 100 &&
    tens.shape === 'word'
  )
    return { euros: unit.value * 100 + tens.value, next: tens.next };
  const number = unit;
  if (number) return { euros: number.value, next: number.next };
  // "Around a thousand" has no number before it.
  const skip = /^(a|one)$/.test(pieces[at]?.text ?? '') ? numberAt(pieces, at + 1) : null;
  return skip && skip.value >= 100 ? { euros: skip.value, next: skip.next } : null;
}

/** `900,-` and `900.–` are an amount and nothing more. */
function pastDash(pieces: readonly Piece[], from: number): number {
  const suffix = pieces[from]?.text === '-' ? from + 1 : from;
  const at =
    /^(ти|х|та|ста|сот|ми)$/.test(pieces[suffix]?.text ?? '') && !pieces[suffix]?.gap ? suffix + 1 : from;
  const dash = /^[,.]$/.test(pieces[at]?.text ?? '') ? at + 1 : at;
  const last = pieces[dash]?.text === '-' && pieces[dash + 1]?.kind !== 'digits';
  return last && dash > at ? dash + 1 : at;
}

type Read = { euros: number[]; kinds: Set<'warm' | 'cold'>; doubt: boolean; known: boolean };

function readAll(pieces: readonly Piece[]): Read {
  const read: Read = { euros: [], kinds: new Set(), doubt: false, known: true };
  let at = 0;
  while (at < pieces.length) {
    const word = matchAt(MONEY_WORDS, pieces, at);
    const costs = costsAt(pieces, at);
    if (costs && costs.next >= (word?.next ?? 0)) {
      read.kinds.add(costs.kind);
      at = costs.next;
      continue;
    }
    const wide = word !== null && word.next - at > 1;
    const amount = wide ? null : (figuresAt(pieces, at) ?? spoken(pieces, at));
    if (amount) {
      if (amount.euros === null) read.doubt = true;
      else read.euros.push(amount.euros);
      at = pastDash(pieces, amount.next);
    } else if (word) {
      if (word.tag === 'warm' || word.tag === 'cold') read.kinds.add(word.tag);
      if (word.tag === 'doubt') read.doubt = true;
      at = word.next;
    } else {
      if (
        /^[-+$£₴₽~<>≥]$/.test(pieces[at]?.text ?? '') &&
        pieces[at]?.text !== '~' &&
        pieces[at]?.text !== '<'
      )
        read.doubt = true;
      else if (!isQuiet(pieces[at]) && !/^[€~<≈≤]$/.test(pieces[at]?.text ?? '')) read.known = false;
      at += 1;
    }
  }
  return read;
}

function readMoney(text: string): Typed<Money> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  // The stop of "inkl. NK" would part the words.
  const { euros, kinds, doubt, known } = readAll(
    pieces.filter(({ text: sign }, n) => sign !== '.' || pieces[n - 1]?.kind !== 'word'),
  );
  const [amount] = euros;
  if (amount === undefined) return kinds.size > 0 ? VAGUE : null;
  if (euros.length > 1) return SEVERAL;
  if (doubt || !known || kinds.size > 1) return VAGUE;
  if (amount < LEAST_EUROS || amount > MOST_EUROS) return VAGUE;
  const [kind = null] = kinds;
  return { value: { cents: Math.trunc(amount) * 100, kind } };
}

/** "Now I pay 500, I can pay 700": the second is the answer. */
const ABLE =
  /^(?=.*?\d.*\d)(?=.*?(?<!\p{L})(?:зараз|сейчас|наразі|now|currently|gerade|aktuell|zurzeit|derzeit|momentan|jetzt)(?!\p{L})).*?\d.*?(?:[,;.]|\s(?:а|але|но|but|aber|и|і|and|und))\s*(?:а |але |но |but |aber |and |und )?(?:\p{L}+ ){0,2}?(?:можу|можемо|могу|можем|kann|können|can|could|потяну|потягну)(?!\p{L})\s*(.+)$/iu;

const NOW =
  /(?<!\p{L})(?:зараз|сейчас|наразі|now|currently|gerade|aktuell|zurzeit|derzeit|momentan|jetzt)(?!\p{L})/iu;
/** "I want it to be 800" has a past in Ukrainian and Russian. */
const WISHED = /(?<!\p{L})(?:щоб|щоби|чтобы|чтоб)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:була|був|було|были|была|был|было)(?!\p{L})/giu;
const MOST =
  /(?<!\p{L})(?:мож|мог|kann|könn|can|could|afford|up to|max|bis|до|не б|höchst|limit|бюджет|budget|потяг|потян)/iu;

function readPossible(text: string): Typed<Money> {
  const [, able] = ABLE.exec(text.trim()) ?? [];
  // What is paid now is not what can be paid.
  if (able === undefined && NOW.test(text) && !MOST.test(text)) return VAGUE;
  const wished = WISHED.test(text) ? text.replace(PAST, ' ') : text;
  return readMoney(withMost(able ?? wished));
}

/** Money that is earned, owed or paid once is no rent. */
const OTHER_MONEY =
  /quid|buck|pound|фунт|франк|franken|злот|zlot|крон|kron|доллар|долар|dollar|verdien|gehalt|lohn|schuld|kaution|provision|abloese|einkommen|rente$|earn|income|debt|owe|deposit|salary|wage|savings|зараб|зарпл|дохо|долг|борг|залог|застав|завдат|каут|пенс|пособ|допомог|mehr|more|бол[еь]|біл|багат|много|much|viel|дорог|teuer|expens|дешев|мало|wenig/u;
const WORDS = closedVocabulary(OTHER_MONEY, MONEY_WORDS, HALF_THOUSANDS);

/**
 * Reads one amount a month, whole euros between 50 and 10,000. "About" and "up to" count as the amount; two amounts, "at least" and
 * other money are asked back.
 */
export function parseMoney(text: string): Typed<Money> {
  return forgiving(text, WORDS, readPossible);
}

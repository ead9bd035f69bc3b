/** The words around an amount of rent: what it holds, what doubts it, what says nothing. */
import { lexicon } from './lexicon.js';
import { SMALL_WORDS } from './small-words.js';

export type MoneyWord = 'warm' | 'cold' | 'euro' | 'doubt' | 'fill';

export const MONEY_WORDS = lexicon<MoneyWord>(
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
    'максимальн/а/ая ціна|цена|сума|сумма|оренда|аренда|вартість|стоимость, höchstpreis, maximalpreis, maximum|highest|top price, dachten an, dachte an, gedacht an, думали про|о|об, думаємо про, думаем о, thought of|about, thinking of|about, were thinking of|about, ideally, idealerweise, im idealfall, в идеале, в ідеалі, schmerzgrenze, höchstgrenze, maximalbetrag, maximalgrenze, deckel, höchstbetrag, manage, handle, muster, scrape together, cover, put up, порядка, у межах, до межі, рассчитываем на, рассчитываю на, розраховуємо на, розраховую на, включительно, включно, einschließlich, stretch to, go up to, go to, go as high as, come up with, в районі, у районі, десь, десь так, приблизно, близько, біля, орієнтовно, плюс мінус, плюс минус, около, примерно, где то, ориентировочно, в районе, у районі, в межах, в пределах, в рамках, circa, ca, zirka, ungefähr, etwa, so um die, so um, um die, rund, so, around, about, roughly, approximately, approx, circa, бл, прибл',
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
    'bleiben, stay, remain, залишитися, лишитися, остаться, уложиться, укладатися, вкластися, nicht mehr, und nicht mehr, not more, no more, and no more, не більше, не больше, soll, sollte, sollen, sein, should, shall, щоб, чтобы, чтоб, im bereich, bereich, range, ballpark, region, mark, knapp, рамках, не дорожче за, не дорожче ніж, не дороже чем, not pricier|dearer|costlier than, not more expensive than, im rahmen von, im rahmen bis, in the range of, im bereich von, in höhe von, in the region of, дорожче не, дороже не, думаю, гадаю, вважаю, полагаю, считаю, розраховую, denke, think, guess, reckon, буде, будет, ок, окей',
  ],
  ['fill', SMALL_WORDS],
);
export const HALF_THOUSANDS = lexicon<number>(
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

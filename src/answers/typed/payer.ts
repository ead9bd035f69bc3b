/** Reads who pays the rent: an office, or the person's own income. */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { HOMES, PREPOSITIONS, VERBS } from './neutral-words.js';
import { isQuiet, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';
import { vocabulary } from './vocabulary.js';

export type Payer = 'jobcenter' | 'sozialamt' | 'asylblg' | 'own' | 'unknown';
type PayerWord = Payer | 'aid' | 'doubt' | 'and' | 'not' | 'no-work' | 'fill';

const PAYER_WORDS = lexicon<PayerWord>(
  [
    'no-work',
    'не працюю, не працюємо, не работаю, не работаем, без роботи, без работы, безробітн/ий/а/і, безработн/ый/ая/ые, arbeitslos/-/e/er, arbeitssuchend, nicht berufstätig, arbeite nicht, arbeite noch nicht, arbeiten nicht, ich arbeite nicht, ohne arbeit, habe keine arbeit, keine arbeit, unemployed, jobless, dont work, do not work, not working, no job, have no job, ще не працюю, пока не работаю, поки не працюю, поки що не працюю, еще не работаю',
  ],
  [
    'jobcenter',
    'jobcenter/-/s, job center, job centre, jobcentre, jc, jobzentrum, djobcenter, buergergeld/-/s, burgergeld, buergergeld vom amt, hartz, hartz 4, hartz iv, hartz four, hartz vier, alg 2, alg ii, alg2, arbeitslosengeld 2, arbeitslosengeld ii, sgb ii, sgb 2, grundsicherungsgeld, grundsicherung für arbeitssuchende, grundsicherung für arbeitsuchende, grundsicherung vom jobcenter, джобцентр/-/а/у/ом/і/е, джоб центр/-/а/у/ом/і/е, джобцентер/-/а/у/ом, джоб сентер, жобцентр/-/а/у/ом/і/е, джобсентр/-/а/у/ом, джоб, джоба, джобі, джобе, джобу, джобом, жоб, жобі, жобе, jobcentr, jobcener, на джобцентрі, на джобцентре, job zentrum, бюргергельд/-/а/у/ом/і/е, бюргергелд, бюргергельт, бюргер гельд, гарц 4, хартц 4, citizens benefit, citizen s benefit, citizens income, центр зайнятості, центру зайнятості, центр занятости, центра занятости',
  ],
  [
    'sozialamt',
    'соцзахист/-/у/ом, соціальний захист, соцзащит/а/ы/ой, sozialer dienst, социальное ведомство, соціальне відомство, соціальна каса, sozialaemter, vom sozialen amt, sozial hilfe, social assistance office, social security office, sgb xii, соціал амт, соц амт, соц служба, соціаламтом, соцамт, соцзабезпечення, соцзащита, grundsicherung vom sozialamt, sozialamt/-/es/s, sozial amt, sozialhilfe, sgb xii, sgb 12, grundsicherung im alter, grundsicherung für rentner, amt für soziales, sozialbürgerhaus, соцамт/-/а/у/ом/і/е, социаламт/-/а/у/ом/е, соціаламт/-/а/у/ом/і, зоціаламт/-/а/у/ом/і, зоциаламт/-/а/у/ом/е, социал амт, соц амт, соціальна служба, соціальної служби, соціальній службі, соціальною службою, социальная служба, социальной службы, социальной службой, соцслужба, соцслужби, соцслужбы, social office, social welfare office, welfare office, social services office, social welfare, соціальний офіс, соціальне відомство, социальное ведомство, собес',
  ],
  [
    'asylblg',
    'asylbewerberleistungen, asylum seekers benefits, asylum seekers benefit, asylum aid, asylum support, asylum seeker aid, азиль, азюль, asyl, asylgeld, asyl leistungen, асилблг, азильблг, по asylblg, за asylblg, допомога біженцям, пособие беженцам, asylblg, asyl blg, asylbewerberleistungsgesetz, asylbewerberleistung/en, leistungen nach asylblg, nach dem asylblg, hilfe nach asylblg, asylleistung/en, asylum seekers benefits act, asylum seeker benefit/s, asylum benefits, asylum seekers benefits, азюльблг, азилблг, допомога для шукачів притулку, пособие для беженцев по asylblg, для просителів притулку, для просителей убежища, допомога за asylblg, помощь по asylblg',
  ],
  [
    'own',
    'власн/а/ої/ою|собственн/ая/ой/ую зарплат/а/и/ою/ы/ой/у, своя|своєї|своей|моя|моєї|моей зарплат/а/и/ы/ою/ой, буду|будем|будемо платить|платити|сплачувати|оплачивать сам|сама|сами|самі, сам|сама|сами|самі буду|будем|будемо платить|платити|сплачувати|оплачивать, платить|платити|оплачивать|оплачувати|сплачувати будем|буду|будемо сам|сама|сами|самі, своїм|власним коштом, за власний кошт, за свій кошт, за свои средства, werde|werden selbst|selber zahlen|bezahlen, will|ll pay ourselves|myself, will|ll pay it|rent ourselves|myself, сам, сама, самі, сами, selbst, selber, myself, ourselves, власн/ий/і/их/им/ими дохід|доходу|доходом|кошти|коштів|коштом|гроші|грошей, своїх грошей, свої гроші, свій дохід, за свої, за свій рахунок, за власні, за власний рахунок, зарплат/а/и/у/ою/і, зп, заробіток, заробітку, працюю, працюємо, працюючий, працюємо обоє, робота, роботу, маю роботу, заробляю, заробляємо, власн/ими/их грошима|коштами, своїми грошима|коштами, із своєї|власної зарплати|кишені, зі своєї|власної зарплати|кишені, із зарплати, зі своїх, зі своїх грошей, за гроші чоловіка, за мій рахунок, за рахунок зарплати, сама оплачую, самостійно, самостоятельно, оплачую сам|сама, из своих, из своих денег, на свои, на свои деньги, за счет зарплаты, своим трудом, собственн/ый/ые/ых/ого доход/-/а|средства|средств|деньги, свой доход, из своего кармана, з власної кишені, своими деньгами, свои деньги, своих денег, за свои, за свой счет, за свой счёт, из зарплаты, зарплата, зарплаты, зарплате, зарплатой, заработок, заработка, работаю, работаем, работа, есть работа, зарабатываю, зарабатываем, плачу сам, плачу сама, я плачу, плачу я, мы платим, платим мы, ми платимо, платимо ми, ich zahle, wir zahlen, i pay, we pay',
  ],
  [
    'own',
    'selbstzahler, selber zahle, zahle selber|selbst, privat, aus eigenem einkommen, aus eigenen mitteln, eigenen mitteln, mit meinem gehalt|lohn, von meinem gehalt|lohn, vom gehalt, vom lohn, meinem verdienst, meiner arbeit, festanstellung, unbefristet angestellt, out of my pocket, out of my own pocket, out of own pocket, my own money, own means, own funds, paycheck, paycheque, pay check, payroll, privately, self funded, my employer pays me, eigenes einkommen, eigenem einkommen, eigene mittel, eigenes geld, eigenem geld, eigener tasche, eigene tasche, einkommen, gehalt, lohn, verdienst, arbeite, arbeiten, berufstätig, angestellt, selbstständig, selbständig, arbeit, job, habe arbeit, habe einen job, vollzeit, teilzeit, verdiene, verdienen, aus eigener tasche, own income, own money, own pocket, own salary, income, salary, wage, wages, work, working, i work, we work, job, employed, self employed, my earnings, earnings, i earn, we earn, earn, full time, part time',
  ],
  [
    'unknown',
    'не знаю|знаем|знаємо пока|поки|ще|еще, k a, keinen schimmer, keinen blassen schimmer, keine idee, nicht den blassesten schimmer, kp, ka, kein plan, хтозна, хз, без понятия, без поняття, pas, dunno, idk, havent got a clue, havent got any idea, have not got a clue, havent any idea, затрудняюсь, затрудняюсь сказать, важко відповісти, важко сказати, трудно сказать, сложно ответить, не розуміюся, не розуміюсь, не розуміюся на цьому, не розуміюся в цьому, не разбираюсь, не разбираюсь в этом, не разбираюсь в этих вещах, kenne mich nicht aus, kenne mich da nicht aus, kann ich nicht sagen, das kann ich nicht sagen, kann ich ihnen nicht sagen, kann es nicht sagen, kann nichts dazu sagen, couldnt say, could not say, cannot say, couldnt tell you, never heard of it, never heard of that, havent heard of it, не чув, не чула, не чули, перший раз чую, вперше чую, впервые слышу, первый раз слышу, не слышал, не слышала, noch nie gehört, nie gehört, sagt mir nichts, sagt uns nichts, не певен, не уверенa, havent figured it out, havent figured it out yet, havent figured that out yet, not sorted yet, not decided, still open, to be decided, tbd, ще не визначено, ще не визначились, ще не визначилися, поки не визначено, не вирішено, еще не определились, пока не определились, пока не решено, не решено, noch nicht entschieden, nicht entschieden, muss noch geklärt werden, wird noch geklärt, wird sich zeigen, зʼясовуємо, выясняем, не знаю, не знаємо, не знаем, ще не знаю, ще не знаємо, пока не знаю, поки не знаю, еще не знаю, хз, без поняття, без понятия, гадки не маю, понятия не имею, не впевнен/а/ий, не уверен/-/а, weiss nicht, weiß ich nicht, ich weiss nicht, weiss ich nicht, wissen wir nicht, wir wissen es nicht, noch nicht klar, noch unklar, weiss noch nicht, weiss ich noch nicht, wissen wir noch nicht, wissen wir leider nicht, wir wissen es noch nicht, wir wissen noch nicht, wissen noch nicht, weiss man noch nicht, das weiss ich noch nicht, noch keine ahnung, steht noch nicht fest, noch nicht geklärt, noch offen, ist noch offen, ist noch unklar, noch nicht sicher, ще не вирішили, ещё не решили, еще не решили, ще не вирішено, еще не решено, поки незрозуміло, пока непонятно, пока неизвестно, поки невідомо, поки що невідомо, not decided yet, undecided, dont know at the moment, dont know for sure, not known yet, no clue, no clue yet, no idea yet, поки не зрозуміло, без уявлення, поняття не маю, не розумію, не понимаю, затрудняюсь ответить, ich weiss es nicht, keine ahnung, kein plan, nicht sicher, unklar, bin unsicher, unsicher, dont know, do not know, i dont know, dont know yet, i dont know yet, we dont know yet, dont know who, dunno, idk, no idea, not sure, unsure, not sure yet, not clear yet, unclear, ще не відомо, невідомо, неизвестно, не ясно, не зрозуміло, не понятно',
  ],
  [
    'fill',
    'поки що, пока что, на даний момент, на данный момент, for now, for the moment, at the moment, noch das|vom|beim|über|immer, im moment noch, derzeit noch, still',
  ],
  [
    'doubt',
    'шукаю, шукаємо, шукає, ищу, ищем, ищет, suche, suchen, sucht, looking, search, searching, хочу, möchte, möchten, want, або, чи, или, либо, oder, or, може, можливо, мабуть, наверное, может, возможно, vielleicht, eventuell, wahrscheinlich, maybe, perhaps, probably, раніше, раньше, früher, скоро, bald, soon, wohngeld, wohngeld amt, вонгельд, вонгельда, вонгельдом, bafög, rente, пенсія, пенсії, пенсию, пенсия, пенсии, pension, pensions, renten, kindergeld, kinderzuschlag, elterngeld, alg 1, alg i, arbeitslosengeld, arbeitslosengeld 1, alg, grundsicherung, грундзіхерунг, грундзихерунг, держава, государство, staat, state, government, amt, установа, ведомство, office, соціал, социал, teil, частково, частично, partly, teilweise, половина, решту, остальное, rest, доплачує, доплачивает, aufstocke, aufstocken, aufstocker, ergänzend, зараз ні, пока, поки, noch, yet, будемо, будем, буду',
  ],
  [
    'aid',
    'benefits, benefit, соціалка, соціалці, социалка, социалке, социале, соціалі, допомога, допомозі, помощь, пособие, пособии, пенсионер/-/ка/ы, пенсіонер/-/ка/и, rentner, rentnerin, pensioner/-/s, retired',
  ],
  ['and', 'і, й, та, и, und, and, plus, плюс'],
  [
    'not',
    'не, ні, нет, not, nicht, kein, keine, no, without, ohne, без, dont, doesnt, isnt, ніхто, никто, niemand, nobody, keiner',
  ],
  [
    'fill',
    'закон/у/а/ом, беженц/ев/ам|беженцам, біженц/ів/ям|біженцям, gesetz, law, kommt, kommen, comes, come, coming, money, das geld, надходить, надходять, поступает, поступают, приходить, приходят, йдуть, идут, працюючи, получая, отримуючи, бо, потому что, своей, своєї, своего, свого, своим, своїм, своими, своїми, нашей, нашої, моей, моєї, мого, моего, eigenen, eigenem, eigener, хто, кто, who, wer, ще хто, платитиме, платитиму, платитимемо, сплачуватиму, сплачуватимемо, сплачуватиме, буде платити, будет платить, zahlen wird, оплату, оплачувати, оплачувати буде, оплачивать, фінансує, финансирует, finanziert, finanziere, fund, funds, funded, covered, all of it, the whole, whole, rent itself, деньгами, грошима, ставку, полную, повну, earns, verdient, заробляє, зарабатывает, я, ми, мы, мій, моя, мой, мою, наш, наша, нам, мені, мне, за, на, з, із, с, со, из, від, от, у, в, а, це, это, плачу, платим, платимо, платит, платят, платять, платить, сплачує, сплачую, сплачуємо, оплачує, оплачую, оплачивает, оплачиваю, оплачиваем, оплачуємо, заплатить, заплачу, покриває, покрывает, бере, берет, берёт, отримую, отримуємо, получаю, получаем, одержую, сидимо, сиджу, сидим, сижу, на обліку, оренду, оренда, квартиру, житло, аренду, аренда, жильё, жилье, через, ich, wir, mein, meine, unser, zahle, zahlt, zahlen, bezahle, bezahlt, bezahlen, übernimmt, bekomme, bekommen, beziehe, beziehen, kriege, kriegen, bin, sind, die, der, das, dem, den, vom, von, beim, bei, aus, durch, mit, über, miete, wohnung, kosten, es, ist, wird, habe, haben, für, i, we, my, our, the, a, an, pay, pays, paid, by, from, get, gets, receive, am, are, is, it, s, m, re, rent, covers, cover, takes, over, on, with, have, has, will, of, out, ll, муж, мужа, чоловік, чоловіка, дружина, жена, mann, frau, husband, wife, partner, партнер, працює, работает, arbeitet, works, too, also, also, auch, теж, тоже, обоє, оба, beide, both, так, да, ja, yes, зараз, сейчас, тепер, jetzt, aktuell, currently, now, повністю, полностью, voll, komplett, vollständig, fully, нас, меня, мене, uns, us, me, тільки, только, nur, only, все, всё, alles, everything, офіційно, официально, festangestellt, на, роботі, работе, ну, well, also, danke, спасибо, дякую, bitte, будь ласка, пожалуйста, leistungen, leistung, допомогу, выплаты, виплати, geld, деньги, гроші, цілком, komplette',
  ],
  ['fill', SMALL_WORDS],
  ['fill', PREPOSITIONS],
  ['fill', VERBS],
  ['fill', HOMES],
);

/** "I work in a café", "работаю на стройке": where does not matter. */
export const WORKPLACE =
  /(?<!\p{L})(працюю|працює|працюємо|работаю|работает|работаем|заробляю|заробляє|заробляємо|зарабатываю|зарабатывает|зарабатываем|робота|работа|verdiene|verdient|arbeit|arbeite|arbeitet|arbeiten|work|works|working|job|angestellt|employed|earn|earns)\s+(?:(?:зараз|сейчас|gerade|now|currently|fest|full time|part time)\s+)?(?:в|у|на|in|im|at|as|als|bei|beim|for)\s+(?:(?:a|an|the|der|dem|einem|einer)\s+)?(?!jobc|джоб|sozial|соц)\p{L}+(?=\s*(?:[,.;!]|$))/giu;

const OFFICES: ReadonlySet<Payer> = new Set(['jobcenter', 'sozialamt', 'asylblg']);

/** As parsePayer reads it, without slips. */
export function readPayer(said: string): Typed<Payer> {
  const text = said.replace(WORKPLACE, '$1');
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const words = new Set<PayerWord>();
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(PAYER_WORDS, pieces, at);
    if (found) words.add(found.tag);
    else if (!isQuiet(pieces[at]) && pieces[at]?.text !== '-') strange = true;
    at = found?.next ?? at + 1;
  }
  const payers = (['jobcenter', 'sozialamt', 'asylblg', 'own', 'unknown'] as const).filter((payer) =>
    words.has(payer),
  );
  const earns = /\b(arbeitet|works|verdient|earns)\b|працює|работает|заробляє|зарабатывает/u.test(
    text.toLowerCase(),
  );
  const [payer = earns && !words.has('not') ? 'own' : undefined] = payers;
  if (payer === undefined)
    return words.has('doubt') || words.has('no-work') || words.has('aid') ? VAGUE : null;
  if (payers.length > 1 || (earns && payer !== 'own')) return SEVERAL;
  if (strange || words.has('doubt') || words.has('not') || (payer === 'own' && words.has('no-work')))
    return VAGUE;
  // "The Jobcenter, we live on benefits" names the office; a pension may be an income or an aid.
  if (words.has('aid') && !OFFICES.has(payer)) return VAGUE;
  // "The Jobcenter and I" share the rent.
  return words.has('and') && payer !== 'own' ? VAGUE : { value: payer };
}

const WORDS = vocabulary(PAYER_WORDS);

/** @returns who pays; two payers, a part of the rent, "Grundsicherung" or "the office" alone are asked back. */
export function parsePayer(text: string): Typed<Payer> {
  return forgiving(text, WORDS, readPayer);
}

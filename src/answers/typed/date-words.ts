/** The words of dates in the four languages: months, weekdays, parts of a month, and what stands around a day. */
import { lexicon } from './lexicon.js';
import { after, before } from './noun-phrases.js';
import { SMALL_WORDS } from './small-words.js';

const DEADLINES =
  'термін/у/ів|терміни, строк/у/ів, срок/а/ов, дедлайн/у/а/ів/ов, крайнього терміну, конкретного|чіткого терміну|строку, конкретного|четкого срока, точного терміну|строку|срока, кінцевої дати, deadline/-/s, frist/-/en, zeitlimit, zeitliche grenze, cut off date, time limit, fixed deadline';
/** That there is none. */
const NOT_ANY =
  'жодного|жодних|ніякого|ніяких|нема|немає|без|нет|никакого|никаких|ohne|kein|keine|keinen|keinerlei|no|without';

const MONTH_LISTS: readonly (readonly [number, string])[] = [
  [1, 'січ/ень/ня/ні/нем, січ, январ/ь/я/е/ем/ю, янв, jan, januar/-/s, jaenner, january'],
  [2, 'лют/ий/ого/ому/им, феврал/ь/я/е/ем/ю, фев, feb, februar/-/s, feber, february'],
  [3, 'берез/ень/ня/ні/нем, март/-/а/е/ом/у, мар, märz/-/es, maerz, marz, mrz, march, mar'],
  [4, 'квіт/ень/ня/ні/нем, апрел/ь/я/е/ем/ю, апр, april/-/s, apr'],
  [5, 'трав/ень/ня/ні/нем, ма/й/я/е/ем/ю, mai/-/s, may'],
  [6, 'черв/ень/ня/ні/нем, июн/ь/я/е/ем/ю, июн, juni/-/s, jun, june'],
  [7, 'лип/ень/ня/ні/нем, июл/ь/я/е/ем/ю, июл, juli/-/s, jul, july'],
  [8, 'серп/ень/ня/ні/нем, август/-/а/е/ом/у, авг, august/-/s, aug'],
  [9, 'верес/ень/ня/ні/нем, сентябр/ь/я/е/ем/ю, сен, сент, september/-/s, sept, sep'],
  [10, 'жовт/ень/ня/ні/нем, октябр/ь/я/е/ем/ю, окт, oktober/-/s, okt, october, oct'],
  [11, 'листопад/-/а/і/ом, ноябр/ь/я/е/ем/ю, ноя, november/-/s, nov'],
  [12, 'груд/ень/ня/ні/нем, декабр/ь/я/е/ем/ю, дек, dezember/-/s, dez, december, dec'],
];
export const MONTHS = lexicon<number>(...MONTH_LISTS);
/** All names of months, for lists in which they say little. */
export const MONTH_NAMES = MONTH_LISTS.map(([, names]) => names).join(', ');

/** 1 = Monday. */
export const WEEKDAYS = lexicon<number>(
  [1, 'понеділ/ок/ка/ку, понедельник/-/а/у, montag/-/s, mo, monday'],
  [2, 'вівтор/ок/ка/ку, вторник/-/а/у, dienstag/-/s, tuesday'],
  [3, 'серед/а/и/у/і, сред/а/ы/у/е, mittwoch/-/s, wednesday'],
  [4, 'четвер, четверг/-/а/у, четверга, donnerstag/-/s, thursday'],
  [5, 'пятниц/я/і/ю, пятниц/а/ы/у/е, freitag/-/s, friday'],
  [6, 'субот/а/и/у/і, суббот/а/ы/у/е, samstag/-/s, sonnabend, saturday'],
  [7, 'неділ/я/і/ю, воскресень/е/я/ю, sonntag/-/s, sunday'],
);

export type Part = 'early' | 'middle' | 'late';
export const PARTS = lexicon<Part>(
  [
    'early',
    'anfang, beginning of, beginning, start of, the start of, the beginning of, early, on the first of, початок, початку, на початку, з початку, начало, начала, началу, в начале, с начала, beginn',
  ],
  [
    'middle',
    'mitte, mid, middle of, the middle of, середин/а/и/і/у, в|у середині, посередині, середин/а/ы/е/у, в середине',
  ],
  [
    'late',
    'ende, end of, the end of, end, late, кін/ець/ця/ці/цю, в|у|під|до|на кінець|кінця|кінці, наприкінці, кон/ец/ца/це/цу, в конце, под конец, letzten tag, last day of, останнього дня, последнего дня, останні дні',
  ],
);

/** A length of time that counts from today. */
export type Span = 'day' | 'week' | 'month' | 'year';
export const SPANS = lexicon<Span>(
  ['day', 'день, дня, дні, днів, дней, дни, деньків, tag/-/e/en, day/-/s'],
  ['week', 'тиж/день/ня/ні/нів, недел/я/и/ю, недель, недельк/у/и, woche/-/n, week/-/s, wk, wks'],
  ['month', 'місяц/ь/і/я/ів, міс, месяц/-/а/ев/ы, мес, monat/-/e/en/s, month/-/s'],
  ['year', 'рік, року, роки, років, год, года, лет, jahr/-/e/en/s/es, year/-/s'],
);

/**
 * `from`, `not-before` = not earlier · `until` = not after · `within` = at most so long from now · `ahead` = so long from now · `half` a half of
 * what follows · `this`, `next` month or week · `today`, `tomorrow`, `after-tomorrow` · `asap` · `open` no date · `stay` the same, where no day is said · `anytime` whenever ·
 * `doubt` makes it unclear, `about` everything but a part of a month · `to` between two ends · `day` names a day of the month
 */
export type DateWord =
  | 'from'
  | 'not-before'
  | 'until'
  | 'within'
  | 'ahead'
  | 'half'
  | 'this'
  | 'next'
  | 'today'
  | 'tomorrow'
  | 'after-tomorrow'
  | 'asap'
  | 'open'
  | 'stay'
  | 'anytime'
  | 'doubt'
  | 'about'
  | 'to'
  | 'day'
  | 'later-on'
  | 'fill';

export const DATE_WORDS = lexicon<DateWord>(
  [
    'not-before',
    'не раніше, не раніше ніж, не раньше, не раньше чем, frühestens, frühestens ab, frühestens am, nicht vor, nicht vor dem, not before, not before the, no earlier than, earliest, at the earliest',
  ],
  [
    'from',
    'onwards, onward, від, з, із, починаючи з, с, со, от, начиная с, начиная, ab, ab dem, ab den, von, vom, seit, from, from the, starting, starting from, as of, beginning from, beginning on, beginning with, on or after',
  ],
  [
    'until',
    'край, край до, самый край, самий край, самое позднее, найпізніше, самое крайнее, крайнее, щонайпізніше, allerspätestens, spätestens zum, at the very latest, до, по, не пізніше, не пізніше ніж, не позже, не позднее, не позднее чем, к, ко, bis, bis zum, bis spaetestens, spaetestens, spätestens am, spätestens bis, until, till, til, by, by the, through, before the, up to, last day is, last day, the last day, letzter tag ist, letzter tag, der letzte tag, останній день, останній термін, последний день, последний срок, крайній день, крайний день, final day, no later than, not later than, not after, not after the, nicht später als, nicht später wie, nicht nach dem, не пізніше за, latest, at the latest, at most, at the most, at latest, the latest, крайній термін, крайний срок, дедлайн, deadline, максимум до, максимум, maximal, höchstens, max, maximal bis, включно, включительно, thru',
  ],
  [
    'within',
    'протягом, впродовж, упродовж, в течение, за, innerhalb, innerhalb von, binnen, within, within the next, in the next, in den naechsten|nächsten, у найближчі, в ближайшие, найближч/ий/ого/их, ближайш/ий/ие/их, laut',
  ],
  ['ahead', 'через, за, in, in about, от сегодня через'],
  ['half', 'пів, пол, half a, half, halbes, halben, einem halben, ein halbes'],
  [
    'this',
    'цього, цей, цю, ця, цьому, этого, этот, эту, этом, эта, поточного, текущего, diesen, dieses, diesem, dieser, diese, this, the current, current, laufenden, des laufenden',
  ],
  [
    'next',
    'наступн/ого/ий/ому/ої/ої/у/им, слідуючого, следующ/его/ий/ем/ей/ую/ему, naechst/er/en/es/em/e, kommend/er/en/es/em/e, kommenden, next, the next, the coming, coming, upcoming, майбутнього, будущ/его/ем',
  ],
  [
    'today',
    'с сегодняшнего дня, від|з сьогоднішнього дня, ab dem heutigen tag, сьогодні|сегодня вранці|зранку|вдень|ввечері|увечері|утром|днем|вечером, сьогодні|сегодня до|к вечора|вечера|вечору|вечеру|обіду|обеда, heute früh|vormittag|mittag|nachmittag|abend|nacht, today by noon|evening, this evening|afternoon, tonight, сьогодні, сегодня, heute, today, хоч сьогодні, хоть сегодня, even today, gerne heute, schon heute',
  ],
  [
    'tomorrow',
    'завтра вранці|зранку|рано|вдень|ввечері|увечері|утром|днем|вечером, завтра до|к вечора|вечера|вечору|вечеру|обіду|обеда, morgen früh|vormittag|mittag|nachmittag|abend, tomorrow morning|afternoon|evening|noon|night, tomorrow by noon|evening, завтра, morgen, tomorrow, хоч завтра, хоть завтра, even tomorrow, schon morgen, gleich morgen',
  ],
  ['after-tomorrow', 'післязавтра, послезавтра, uebermorgen, day after tomorrow, the day after tomorrow'],
  [
    'asap',
    'as soon as we can, as soon as i can, sobald wir können, so bald es geht, як тільки зможемо, как только сможем, якнайшвидше, якомога швидше, як можна швидше, найшвидше, швидше, терміново, зараз, негайно, одразу, відразу, хоч зараз, вже, уже, срочно, как можно скорее, как можно быстрее, чем скорее тем лучше, чим швидше тим краще, чем быстрее тем лучше, побыстрее, сейчас, сразу, немедленно, хоть сейчас, sofort, jetzt, ab sofort, so bald wie|als moeglich, sobald wie|als moeglich, schnellstmoeglich, so schnell wie|es moeglich|geht, so schnell wie moeglich, moeglichst bald|schnell|sofort, gleich, baldmoeglichst, umgehend, dringend, asap, now, right now, right away, immediately, straight away, as soon as possible, at once, urgently, urgent, from now, as of now, already, the sooner the better, je eher desto besser, je früher desto besser, instantly',
  ],
  [
    'stay',
    'можна|можно жити|жить далі|дальше, можемо|можем|можу|могу жити|жить далі|дальше, can go on living, can keep living, können|kann weiter wohnen|bleiben|leben, wir können bleiben, ich kann bleiben, wir dürfen bleiben, ich darf bleiben, можемо залишитися, можу залишитися, можем остаться, могу остаться, можно остаться, можна залишитися, we can stay, i can stay, можемо лишитися, можемо лишитись, можемо залишитись, можемо бути, можем быть, можемо жити, можем жить, we may stay, we are allowed to stay, wir können noch bleiben, wir dürfen noch bleiben',
  ],
  ['open', before(NOT_ANY, DEADLINES)],
  ['open', after(DEADLINES, 'немає|нема|нет|нету')],
  [
    'open',
    'нас|нам|мене|меня не женуть|гонят|гонять|виганяють|выгоняют|виселяють|выселяют|виселяє|проганяють|підганяють, не виганяють|выгоняют|виселяють|выселяют|женуть|гонят, не треба|потрібно|надо|нужно|обовʼязково|обязательно виїжджати|виїздити|виїхати|зʼїжджати|переїжджати|выезжать|съезжать|выехать|съехать|переезжать|уезжать, no date set, nothing fixed|set, nichts festes, no one is evicting us|me, nobody is evicting us|me, werden nicht rausgeworfen|rausgeschmissen',
  ],
  [
    'open',
    'скільки треба|хочемо|хочу|потрібно, сколько надо|хотим|хочу|нужно, сколько нужно будет, as long as we|i want|need|like, solange wir|ich wollen|will|brauchen|möchten, so lange wir|ich wollen|will|brauchen|möchten, нас ніхто|никто не виганяє|выгоняет|жене|гонит|проганяє|торопит|підганяє|квапить|виселяє|выселяет, ніхто|никто нас не виганяє|выгоняет|жене|гонит|проганяє|торопит|підганяє|квапить|виселяє|выселяет, ніхто|никто не виганяє|выгоняет|жене|гонит|проганяє|торопит|підганяє|квапить|виселяє|выселяет, we dont have to, i dont have to, wir müssen nicht, ich muss nicht, не мусимо, не обязаны, не зобовʼязані, нам не треба, нам не надо, не обмежені в часі, в часі не обмежені, не ограничены во времени, по времени не ограничены, zeitlich unbegrenzt, zeitlich nicht begrenzt, nicht eilig, eilt nicht, kein festes datum, kein fester termin, не торопимся, не торопимось, не торопят, нас не торопят, не квапимось, no time pressure, without time pressure, no hurry, in no hurry, not in a hurry, нікуди не поспішаємо, никуда не спешим, kein druck, ohne druck, keine eile, no pressure, ніякого тиску, поспіху немає, спешки нет, не поспішаємо, не спешим, niemand|keiner wirft uns|mich raus, uns|mich wirft niemand|keiner raus, nobody is kicking us|me out, no one is kicking us|me out, nobody is throwing us|me out, nobody wants us|me out, без дедлайну, без дедлайна, дедлайну немає|нема, дедлайна нет, крайнього терміну немає|нема, no end date, no need to leave, dont have to leave, do not have to leave, we dont have to leave, i dont have to leave, muss|müssen nicht raus|ausziehen, keine deadline, kein auszugstermin, kein ende, kein zeitdruck, zeitdruck gibt es nicht, терміну нема, терміни не горять, сроки не горят, не обмежений|обмежена|обмежені, не ограничен/-/а/ы, термін|строк необмежений, срок неограничен|неограничен/ный, не терміново, не срочно, not urgent, nicht dringend, нет ограничений, немає обмежень, немає дати, дати немає, нема дати, без дати, без терміну, немає терміну, терміну немає, немає точної дати, точної дати немає, точної дати нема, немає конкретної дати, без строку, необмежено, не обмежено, безстроково, без обмежень, не горить, можемо|можу жити далі, дата відкрита, нет даты, даты нет, без даты, без срока, нет срока, срока нет, сроков нет, срок не ограничен, нет точной даты, точной даты нет, нет конкретной даты, конкретной даты нет, не ограничено, неограниченно, бессрочно, без ограничений, не горит, сколько угодно, скільки завгодно, kein datum, kein festes datum, keine frist, ohne frist, kein termin, kein fester termin, noch kein datum, unbefristet, unbegrenzt, offen, zeitlich offen, no date, no fixed date, no deadline, no time limit, no limit, not fixed, open ended, open, unlimited, indefinitely, no set date, no specific date, there is no date, no rush, keine eile, es eilt nicht, не спішимо, не поспішаємо, не спешим, не к спеху, нет спешки',
  ],
  [
    'anytime',
    'хоч коли, хоть когда, коли скажете, когда скажете, будь коли, у будь який час, в будь який час, у будь який момент, коли завгодно, коли небудь, все одно, всеодно, все одно коли, байдуже, байдуже коли, неважливо, не важливо, не важливо коли, неважливо коли, гнучко, будь який день, в любой момент, в любое время, в любой день, любой день, когда угодно, всё равно, все равно, все равно когда, неважно, не важно, неважно когда, не важно когда, без разницы, без різниці, гибко, egal, egal wann, wann immer es geht|passt, macht keinen unterschied, makes no difference, ist egal, ist mir egal, ist uns egal, jederzeit, jeder tag, jeden tag, zu jeder zeit, flexibel, zeitlich flexibel, wann auch immer, any time, anytime, any day, any date, whenever, flexible, we are flexible, im flexible, doesnt matter, does not matter, it doesnt matter, no preference, dont care, dont mind, any day is fine',
  ],
  [
    'doubt',
    'was, were, had, war, waren, hatte, hatten, був, була, було, були, был, была, было, были, або, чи, или, либо, oder, or, maybe, perhaps, vielleicht, eventuell, може, можливо, может, возможно, мабуть, наверное, not, не, nicht, kein, keine, nie, never, ні, нет, скоро, bald, soon, some day, someday, невдовзі, незабаром, später, later, позже, пізніше, past, ago, тому, назад, vor, letzte/-/n/s/r, last, минул/ого/ий, прошл/ого/ый, almost, fast, почти, майже, раніше, раньше, early as',
  ],
  [
    'about',
    'irgendwann, some time, sometime, колись, когда нибудь, коли небудь, около, приблизно, примерно, десь, десь так, десь там, где то, где то так, ungefähr, ungefaehr, circa, ca, about, around, roughly, etwa, бл, близько, орієнтовно, ориентировочно, плюс мінус, плюс минус, so, so um, so um die, so gegen, approximately, approx, or so',
  ],
  ['later-on', 'після, после, after, nach, nach dem, after the'],
  ['to', 'to'],
  ['day', 'го, числа, число, число месяца, th, st, nd, rd, te, ten, ого, е'],
  [
    'fill',
    'поки, пока, поки що, пока что, so far, as yet, bisher, bislang, vorerst, не должно|должны быть, не має|маємо бути, не буде, больше не сможем|можем остаться|жить, більше не зможемо|можемо залишитись|жити, nicht mehr bleiben|hier sein|wohnen, nicht mehr hier wohnen|sein|bleiben, no longer stay|live here, not be here anymore, cant stay any longer|longer, draußen, outside, clear, vacate, empty, hand over, räumen, geräumt, освободить, звільняти, gibt, geben, gives, give, дає, дають, дает, дают, zeit, живем, живемо, живём, живу, wohnen, wohne, leben, nur, bleiben, bleibe, заїдемо, заедем, заїду, заеду, вселимось, вселимся, вселюсь, заселимось, заселимся, заселюсь, переїдемо, переедем, переїду, перееду, вʼїдемо, въедем, ziehen, ziehe, einziehen, da, да, у, в, на, й, і, и, та, the, of, am, dem, den, der, des, zum, zur, im, on, at, a, an, ein, eine, einem, einer, um, für, раз, рік, року, год, года, р, г, jahr, jahres, year, треба, потрібно, маю, маємо, мушу, мусимо, повинні, повинна, повинен, виїхати, виїжджати, виселитися, звільнити, зїхати, переїхати, заїхати, заїжджати, вʼїхати, вїхати, зʼїхати, з’їхати, можемо, можу, готові, готова, готовий, хочу, хочемо, хотів, хотіла, я, ми, нам, мені, нас, буде, будемо, тут, звідси, квартири, квартиру, житла, житло, гуртожитку, табору, мене, договір, договору, контракт, оренди, оренда, діє, закінчується, дозволили, дозволено, залишитися, жити, десь до|будь ласка',
  ],
  [
    'fill',
    'включно, включительно, einschließlich, inclusive, and including, including, inklusive, орендодавець, наймодавець, сказав, казав, каже, говорит, hat, sagt, says, vermieters, оплачено, оплачена, оплачен, оплачений, оплачены, проплачено, заброньовано, забронировано, заброньований, забронирован, bezahlt, gebucht, reserviert, paid, paid for, booked, reserved, prepaid, можемо бути, можем быть, лише, ще, хостел, хостелу, хостела, hostel, airbnb, пансіон, пансион, pension, ferienwohnung, wg, zimmer, час, часу, время, времени, time, zeit, є, есть, у нас, маємо час, їхати, ехать, з гуртожитку, з квартири, из квартиры, из общежития, можна, можно, потім все, виселення, выселение, räumung, räumungstermin, eviction, umzug, переїзд, переезд, заселення, заселение, нам, сказали, сказал, сказала, попросили, просять, просят, велели, звільнити, хазяїн, хазяйка, хозяин, хозяйка, власник, власниця, арендодатель, господар, господиня, vermieter, vermieterin, landlord, landlady, hauptmieter, дав, дала, дали, дал, термін, строк, срок до, дедлайн, кімнату, комнату, кімнати, комнаты, zimmer, room, hotel, готель, готелю, отель, отеля, хостел, гостиницу, приютi, притулку, приюта, лагер/ь/я/е, табору, gesagt, sagte, told, said, asked, gave, given, notice, kündigung, повідомили, сообщили, дедлайна, дедлайну, лишитися, залишатися, оставаться, перебувати, находиться, knapp, gut, möglichst, wenn möglich, если можно, якщо можна, if possible, when possible, раптом, наш, нашей, нашої, наша, нашу, нашего, нашого, поточна, нинішня, нинішню, текущая, текущий, текущего, aktuelle, aktuellen, jetzige, jetzigen, current place, place, bisherige, untermiete, суборенда, субаренда, sublet, sublease, runs out, run out, finishes, finish, ending, expires on, läuft ab, läuft aus, ab, aus, abgelaufen, спливає, завершується, кінчається, заканчивается, кончается, дійсний, действителен, valid, действует, gültig, выселяют, выгоняют, выселят, виселяють, виселять, виганяють, evicted, evict, kicked, kick, throw, throwing, thrown, rausgeworfen, gekündigt, kündigt, закрывают, закривають, schließt, closes, closing, надо, нужно, должны, должна, должен, должны, выехать, съехать, выселиться, освободить, переехать, заехать, заселиться, въехать, можем, могу, готовы, готова, готов, хочу, хотим, бы, я, мы, нам, мне, нас, меня, будет, будем, здесь, отсюда, квартиру, квартиры, жилья, жильё, жилье, лагеря, договор, договора, контракт, аренды, действует, заканчивается, истекает, разрешили, остаться, жить, самого, самом, пожалуйста, лучше, желательно, бажано, краще, dann, wir, ich, muss, müssen, mussen, soll, sollen, raus, ausziehen, ausgezogen, sein, hier, weg, wohnung, aus, einziehen, einzug, auszug, kann, koennen, könnte, könnten, möchte, möchten, gern, gerne, will, wollen, umziehen, vertrag, mietvertrag, laeuft, läuft, geht, endet, gilt, noch, darf, dürfen, duerfen, bleiben, wohnen, möglich, moeglich, am besten, besten, also, bitte, danke, ist, es, mein, unser, meine, unsere, uns, mich, das, habe, haben, zeit, heim, unterkunft, lager, camp',
  ],
  [
    'fill',
    'we, i, have, has, must, need, needs, should, can, could, would, like, want, to, leave, leaving, move, moving, out, in, be, gone, here, from here, flat, apartment, shelter, our, my, us, me, contract, lease, ends, end on, expires, runs, is, it, stay, allowed, live, please, thanks, best, ideally, ready, available, d, ll, ve, im, preferably, date, дата, термін, срок, datum, frist, так, да, ja, yes, ну, only, тільки, только, лише, nur, just, day, tag, день, aber, but, але, но, самий, самого, же, ж',
  ],
  ['fill', SMALL_WORDS],
);

/** The lists that days are read by. */
export const DATE_LISTS = [MONTHS, WEEKDAYS, PARTS, SPANS, DATE_WORDS] as const;

/** Words by which a day is another one than was asked: feasts, birthdays, what happens after it, what is over. */
export const OTHER_DAYS =
  /visum|visa|pass(?:port)?$|паспорт|віз[аиу]|виз[аыу]|aufenthalt|permit|посвідк|termin|exam|pruef|екзам|экзам|іспит|интервью|співбес|собес|gericht|flug|flight|ticket|квит|билет|поїзд|поезд|операц|unterschr|sign|підпис|подпис|geburt|birth|народж|рожден|oster|pfingst|weihn|christm|easter|ferien|holiday|vacation|канікул|каникул|свят|празд|різдв|рожд|паск|пасх|великод|after|nach|після|после|ход[уі]|отпуск|відпуст|urlaub|fruehl|frueh|sommer|herbst|winter|spring|summer|autumn|fall|зим|вес[нe]|літ[аку]|лет[ао]м|осен|осін|ge\p{L}+(?:t|en)$|ed$|л[иаоь]?$|вся$|[аиія]в$/u;

/** The words around the people in an answer about a household: what joins, what doubts, what says nothing. */
import { MONTH_NAMES } from './date-words.js';
import { formsOf, lexicon } from './lexicon.js';
import { SMALL_WORDS } from './small-words.js';

/**
 * `and` joins · `we` · `us` before how many · `own` "my" · `be` "am" · `each` "both 5" · `without` · `or`, `not` and `doubt` make it
 * unclear · `month` when somebody will be born · `nobody` · `third` he or she · `fill` says nothing here
 */
export type Link =
  | 'third'
  | 'and'
  | 'we'
  | 'us'
  | 'own'
  | 'be'
  | 'each'
  | 'without'
  | 'or'
  | 'nobody'
  | 'yes'
  | 'eldest'
  | 'month'
  | 'fill';

export const LINK = lexicon<Link>(
  [
    'fill',
    'буду, будете, поїду, поеду, приїдемо, einmal, похил/ий/а/і/их/ого/ої, літн/ій/я/і/іх/ього/ьої, пожил/ой/ая/ые/ых/ого/ому, стареньк/ий/ая/ие/а, пожилые, elderly, aged, senior, betagt/e/en, wohne, lebe, sonst, самотн/я/ій/ьої, verheiratet/-/e/er, ledig/-/e/er, unverheiratet, married, молод/а/ий/ая/ой/ою, розлучен/і, geworden, just turned, turned, виповнилось, виповнилося, исполнилось, исполнился, стукнуло, штук, штуки, stück, одиначка, одиночка, поселити, поселить, розмістити, разместить, оселити, unterwegs, поки, пока, momentan, derzeit, zurzeit, gerade, currently, aus, teenage, teenaged, adolescent, вся, весь, усі, має, мають, имеет, имеют, then, dann, danach, затем, yet, so far, as yet, bisher, bislang, пока что, поки що, заселятись, заселятися, заселяться, заселимся, заселимось, заселюсь, заселюся, вселятись, вселятися, вселяться, вселимось, вселимся, оселимось, оселитися, поселимся, поселиться, поселитися, переїжджати, переїжджаємо, переїдемо, переезжать, переезжаю, планую, плануємо, планируем, планирую, хотіли, хотіла, хотів, хотел, хотела, хотели, einziehen, einzieht, einzögen, bewohnen, unterkommen, umziehen, würde, würden, möchten, möchte, wäre, wären, moving in, living together, staying together, occupants, tenants, tenant, renters, bewohner, mieter, mieterin, mietparteien, жильцы, жильцов, мешканці, мешканців, людина дорослого віку, віці, возрасте, возраста, im alter, alter, ages, coming, come, arriving, arrive, arrived, travelling, traveling, going, came, here, staying, stay, жив/у/емо/ем, проживаю, проживаємо, проживаем, шукаю, ищу, всі, усі, все, all, alle, all of us, all of them, весь, вся, буду жити, буду жить, будем жить, будемо жити, жити буду, жить буду, жити будемо, жить будем, would be, приїду, приїдемо, приеду, приедем, приїхав, приїхала, приїхали, приехал, приехала, приехали, прибыли, переїжджаємо, переїду, переедем, перееду, переезжаем, заїдемо, заедем, заселимось, заселимся, komme, kommen, kommt, ziehen um, dabei, включая, враховуючи, учитывая, разом із, наша сімʼя, наша семья, моя сімʼя, моя семья, meine familie, unsere familie, my family, our family, the family, family is, складається, состоит, besteht, consists, состав, склад, person|people altogether, persons altogether, more, ще, кім, чоловіка років, років, рочків, heißt, bedeutet, which means, цебто, otherwise, insges, planen, plan, planning, wollen, want, in der wohnung, im haus, im haushalt, in the flat, in the house, in the household, in the home, in the apartment, в квартире, в квартирі, у квартирі, в доме, в домі, у домі, у будинку, в житлі, у житлі, больше никого, никого больше, більше нікого, нікого більше, більше ніхто, больше никто, никто больше, ніхто більше, nobody else, no one else, noone else, and nobody else, niemand sonst, sonst niemand, sonst keiner, und sonst niemand, никого нет больше, more nobody, not more, nicht mehr, і все, и все, и всё, это всё, це все, das wars, that is all, thats all, thats it, на даний момент, в данный момент',
  ],
  [
    'fill',
    'у мене|мене є, у|в мене|нас|меня, у|в мене|нас|меня є|есть, не рахуючи|считая тварин|животных, у мене|нас є, у меня|нас есть, it is, there are|is|will|s, there is going to be, there would be, of us there will be, there will be, das sind, es sind, es werden, es gibt, with us, bei uns, mit uns, з нами, с нами, in total, at all, all in all',
  ],
  ['we', 'ми з|із|зі, мы с|со'],
  [
    'us',
    'wir wären, wir wärn, wir werden, wir würden, we would be, wed be, we will be, нас було б, родина, родина з, сімʼя, сімʼя з, сімʼї, сім’єю, семья, семья из, семьёй, familie, familie von, familie aus, family, family of, group of, party of, нас, ми, мы, we are, we re, were, wir sind, wir, we, us, us are, unser, the',
  ],
  [
    'own',
    'мій, моя, мої, моїм, моєю, моїми, моїх, мого, мою, мой, мои, моим, моей, моими, моих, моего, моею, свій, своїм, своєю, своїми, свой, своим, своей, своими, наш, наша, наші, наши, нашими, нашим, наших, нашою, нашей, mein/-/e/em/en/er/es, unser/e/em/en/er/es, unsre/-/n, my, our, his, her, його, її, его, ее, seine/-/n/m, ihre/-/n/m, mei, meim, moi',
  ],
  [
    'and',
    'і, й, та, и, з, із, зі, с, со, а також, а также, а, да, плюс, also, und, mit, sowie, plus, and, with, also, as well as, n, u, samt, nebst, разом з, вместе с, together with, zusammen mit, davon, darunter, з них, из них, из которых, of them, of whom, including, incl',
  ],
  ['third', 'він, вона, он, она, he, she, him, er, sie, ihn, ним, нею, ней, him'],
  ['be', 'am, bin, is, ist, це, это, являюсь'],
  [
    'each',
    'по, je, jeweils, each, beide, both, both are, both of them, обоим, обом, обоє, оба, обе, обеим, обидва, обидві, всім, всем',
  ],
  ['without', 'без, ohne, without'],
  [
    'or',
    'від, от, from, zwischen, between, між, между, bis, старше, молодше, младше, mal, times, старші за, молодші за, або, чи, или, либо, oder, or, bzw, maybe, perhaps, probably, vielleicht, eventuell, evtl, wahrscheinlich, може, можливо, мабуть, напевно, наверное, может, может быть, возможно, скорее всего, іноді, иногда, manchmal, sometimes, потім, потом, пізніше, позже, später, later, ungefähr, приблизно, примерно, около, fast, almost, nearly, почти, майже, скоро, bald, soon, не, not, nicht, kein, keine, keinen, no, ні, нет, ніколи, никогда, nein, minus, мінус, хочу, die andere, außer, except, крім, кроме, ex',
  ],
  [
    'nobody',
    'ніхто, нікого, никто, никого, nobody, noone, no one, none, nobody else, niemand, keiner, жодного, ни одного, zero',
  ],
  [
    'month',
    `${formsOf(MONTH_NAMES)
      .map((month) => `в|у|на|з|in|im|for|anfang|ende|mitte|early|late|mid ${month}`)
      .join(', ')}`,
  ],
  ['yes', 'так, да, ja, yes, ага, угу, jo, yep, yeah, ok, окей'],
  [
    'eldest',
    'старш/их/і/ие/им/ими, молодш/их/і/им, младш/их/ие/им, eins|eines|einer ist, the older|younger|middle|big|bigger|small|smaller|eldest|youngest|oldest|little|first|second|third one, старш/ий/а/ему/ому/ій/ая/ей, молодш/ий/а/ому/ій, младш/ий/ая/ему/ей, менш/ий/а/ому/ій, середн/ій/я/ьому, средн/ий/яя/ему/ей, перш/ий/а/ому, перв/ый/ая/ому/ой, друг/ий/а/ому/ій/ой/ая, втор/ой/ому/ая/ое/ые, третьему, четверт/ый/ому/ая/ий/ій, малому, малій, малой, старшеньк/ій, большому, большой, великому, пят/ый/ому/ий, найменш/ий/а/ому/ій, наймолодш/ий/а/ому/ій, найстарш/ий/а/ому/ій, сам/ый/ая/ому/ой младш/ий/ая/ему/ей|старш/ий/ая/ему/ей|маленьк/ий/ая, наш/і найменш/і/ий, младшеньк/ий/ая/ому/ой, старшеньк/ий/ая/ому/ой/а/ій, молодшеньк/ий/а/ому/ій, der|die|das kleinste, kleinste/-/r/s, groesste/-/r/s, mittlere/-/r/s, zweitaelteste/-/r/s, fourth, fifth, next one, the next, biggest, smallest, littlest, треті/й/ому, трет/ій/я/ьому/ий/ья/ьему, один|одному, одній|одной, іншому, другой, älteste/-/r/s/n, ältere/-/r/s, jüngste/-/r/s, jüngere/-/r/s, mittlere/-/r/s, große/-/r, kleine/-/r/s, das eine, das andere, der eine, der andere, die eine, erste/-/r/s, zweite/-/r/s, dritte/-/r/s, the oldest, oldest, the youngest, youngest, elder, eldest, older, younger, middle, the other, the other one, other one, one is, other, first, second, third',
  ],
  [
    'fill',
    'всього, усього, загалом, лише, тільки, лиш, просто, ще, вже, у, в, на, для, за, це, ось, ну, от, також, теж, є, буде, будемо, будуть, жити, живе, живуть, живемо, житиме, житимуть, проживати, проживатиме, мешкати, разом, маленьк/а/ий/і/их/ою/им/ими, мал/а/ий/і/их, велик/а/ий/і, неповнолітн/я/ій/і/іх/ім/іми/ьою, рідн/а/ий/і, років, рік, вік, віком, віку, літ, відповідно, шукаємо, шукаю, потрібно, можна',
  ],
  [
    'fill',
    'всего, только, лишь, ещё, еще, уже, вот, тоже, также, есть, будет, будем, будут, живёт, живут, живём, живем, жить, проживать, вместе, маленьк/ая/ий/ие/их/ой/им/ими, мал/ая/ый/ые, больш/ая/ие, несовершеннолетн/яя/ий/ие/их/им/ей/ими, родн/ая/ой/ые, возраст/-/е/ом, лет, год, соответственно, ищем, ищу, нужно, можно, мои, нам, у',
  ],
  [
    'fill',
    'nur, insgesamt, noch, dazu, außerdem, auch, es, das, die, der, dem, den, des, davon, werden, wird, wohnen, wohnt, leben, lebt, ziehen, zieht, ziehe, ein, einziehen, zusammen, klein/e/er/es/en, minderjährig/-/e/er/es/en, alt, alter, im, von, in, haben, habe, hat, sind, jahre, also, so, ganz, hallo, eigene/-/n, gemeinsam/-/e/en, beziehungsweise, suche, suchen, person, the, a, an, für, sie, er',
  ],
  [
    'fill',
    'just, only, total, totally, altogether, together, there, are, is, have, got, has, having, live, lives, living, will, be, move, moving, in, small, little, young, minor, minors, underage, aged, age, ages, of, old, they, he, she, it, who, in, for, so, well, plus, hello, hi, hey, dear, looking, need, also, respectively, and, all, ve, s, re, ll',
  ],
  [
    'fill',
    'привіт, вітаю, добрий день, доброго дня, здравствуйте, привет, добрый день, guten tag, guten morgen, guten abend, hallo, дякую, спасибо, danke, bitte, thanks, thank you, please, пожалуйста, будь ласка, жінка років, ок',
  ],
  [
    'fill',
    'житло|жилье|квартиру для, was|etwas|wohnung|bleibe für, something|flat|home|apartment for, заміжня, заміжні, незаміжня, одружен/а/ий/і, неодружен/а/ий/і, замужем, женат, женаты, холост, не замужем, не женат, не заміжня, ще не заміжня, не одружен/а/ий, not married, unmarried, nicht verheiratet, маю, маємо, має, имею, имеем, заселятимусь, заселятимуться, заселятимемось, мешкатиме, мешкатимуть, мешкатимемо, проживатимуть, житимемо, житиму, заселяться, вселятимуться, einziehen werden, werden einziehen, will move in, еду, едем, їду, їдемо, приеду, приїду, приедем, приїдемо, переезжаю, переїжджаю, da, coming too, is coming too, coming along, kommt mit, kommt auch mit, zieht mit ein, zieht auch mit ein, zieht auch ein, їде з нами, едет с нами, переїжджає з нами, переезжает с нами, im haushalt, людей з нами',
  ],
  ['fill', SMALL_WORDS],
);

/** "No" in answer to how old the children are. */
export const NO = lexicon<'no' | 'fill'>(
  [
    'no',
    'нуль, ноль, zero, null, не имеем, не имею, не маємо, не маю, не було, не было, не завели, не завелось, бездітні, бездетные, kinderlos, childless, sind keine da, keine da, keine vorhanden, нема в нас, нет у нас, немає в нас, no children here, нема й не планується, немає й не планується, нет и не планируется, нет и не планируем, нема і не плануємо, kinder haben wir nicht|keine, kinder habe ich nicht|keine, dont have kids|children, dont have any kids|children, do not have kids|children, ні, нема, немає, нема дітей, нет, не имею, не маю, nein, nee, nö, ne, keine, keins, kein, keiner, haben wir nicht, hab keine, habe keine, haben keine, no, none, nope, nobody, dont have any, i dont have any, we dont have any, havent any, not any, no one, ніхто, никто, нікого, никого, без, ohne, жодного, ни одного, та ні, та нема, да нет, дітей нема, поки ні, пока нет, поки немає, noch keine, not yet, no kids yet, дітей ще нема, детей пока нет',
  ],
  [
    'fill',
    'у мене, у меня, у нас, в мене, ich, wir, habe, haben, i, we, have, any, мене, поки, пока, noch, yet, дякую, спасибо, danke, thanks, sorry, leider, gar, взагалі, вообще, of them',
  ],
);

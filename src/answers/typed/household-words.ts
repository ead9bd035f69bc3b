/** The words around the people in an answer about a household: what joins, what doubts, what says nothing. */
import { lexicon } from './lexicon.js';
import { SMALL_WORDS } from './small-words.js';

/**
 * `and` joins · `we` · `us` before how many · `own` "my" · `be` "am" · `each` "both 5" · `without` · `or`, `not` and `doubt` make it
 * unclear · `nobody` · `third` he or she · `fill` says nothing here
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
  | 'fill';

export const LINK = lexicon<Link>(
  [
    'fill',
    'не рахуючи|считая тварин|животных, у мене|нас є, у меня|нас есть, it is, there are|is|will, there will be, das sind, es sind, es werden, es gibt, lives with me, with me, with us, bei mir, bei uns, mit mir, mit uns, зі мною, со мной, з нами, с нами, разом зі мною, вместе со мной, in total, at all, all in all',
  ],
  ['we', 'ми з|із|зі, мы с|со'],
  [
    'us',
    'родина, родина з, сімʼя, сімʼя з, сімʼї, сім’єю, семья, семья из, семьёй, familie, familie von, familie aus, family, family of, group of, party of, нас, ми, мы, we are, we re, were, wir sind, wir, we, us, us are, unser, the',
  ],
  [
    'own',
    'мій, моя, мої, моїм, моєю, моїми, моїх, мого, мою, мой, мои, моим, моей, моими, моих, моего, моею, свій, своїм, своєю, своїми, свой, своим, своей, своими, наш, наша, наші, наши, нашими, нашим, наших, нашою, нашей, mein/-/e/em/en/er/es, unser/e/em/en/er/es, unsre/-/n, my, our, his, her, його, її, его, ее, seine/-/n/m, ihre/-/n/m',
  ],
  [
    'and',
    'і, й, та, и, з, із, зі, с, со, а також, а также, а, да, плюс, also, und, mit, sowie, plus, and, with, also, as well as, n, u, samt, nebst, разом з, вместе с, together with, zusammen mit, davon, darunter, з них, из них, из которых, of them, of whom, including, incl',
  ],
  ['third', 'він, вона, он, она, he, she, him, er, sie, ihn, ним, нею, ней, him'],
  ['be', 'am, bin, is, ist, це, это, являюсь'],
  [
    'each',
    'по, je, jeweils, each, beide, both, both are, both of them, обоим, обом, обоє, оба, обе, обеим, обидва, обидві, all, всім, всем',
  ],
  ['without', 'без, ohne, without'],
  [
    'or',
    'старше, молодше, младше, mal, x, times, старші за, молодші за, або, чи, или, либо, oder, or, bzw, maybe, perhaps, probably, vielleicht, eventuell, evtl, wahrscheinlich, може, можливо, мабуть, напевно, наверное, может, может быть, возможно, скорее всего, іноді, иногда, manchmal, sometimes, потім, потом, пізніше, позже, später, later, ungefähr, приблизно, примерно, около, fast, almost, nearly, почти, майже, скоро, bald, soon, не, not, nicht, kein, keine, keinen, no, ні, нет, ніколи, никогда, nein, minus, мінус, хочу, die andere, außer, except, крім, кроме, ex',
  ],
  [
    'nobody',
    'ніхто, нікого, никто, никого, nobody, noone, no one, none, nobody else, niemand, keiner, жодного, ни одного, zero',
  ],
  ['yes', 'так, да, ja, yes, ага, угу, jo, yep, yeah, ok, окей'],
  [
    'eldest',
    'старш/ий/а/ему/ому/ій/ая/ей, молодш/ий/а/ому/ій, младш/ий/ая/ему/ей, менш/ий/а/ому/ій, середн/ій/я/ьому, средн/ий/яя/ему/ей, перш/ий/а/ому, перв/ый/ая/ому/ой, друг/ий/ому/ій/ой/ая/ая, треті/й/ому, трет/ій/я/ьому/ий/ья/ьему, один|одному, одній|одной, іншому, другой, älteste/-/r/s/n, ältere/-/r/s, jüngste/-/r/s, jüngere/-/r/s, mittlere/-/r/s, große/-/r, kleine/-/r/s, das eine, das andere, der eine, der andere, die eine, erste/-/r/s, zweite/-/r/s, dritte/-/r/s, the oldest, oldest, the youngest, youngest, elder, eldest, older, younger, middle, the other, the other one, other one, one is, other, first, second, third',
  ],
  [
    'fill',
    'всього, усього, загалом, лише, тільки, лиш, просто, ще, вже, у, в, на, до, для, за, це, ось, ну, от, також, теж, є, буде, будемо, будуть, жити, живе, живуть, живемо, житиме, житимуть, проживати, проживатиме, мешкати, разом, маленьк/а/ий/і/их/ою/им/ими, мал/а/ий/і/их, велик/а/ий/і, неповнолітн/я/ій/і/іх/ім/іми/ьою, рідн/а/ий/і, років, рік, вік, віком, віку, літ, відповідно, шукаємо, шукаю, потрібно, можна',
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
  ['fill', SMALL_WORDS],
);

/** "No" in answer to how old the children are. */
export const NO = lexicon<'no' | 'fill'>(
  [
    'no',
    'ні, нема, немає, нема дітей, нет, не имею, не маю, nein, nee, nö, ne, keine, keins, kein, keiner, haben wir nicht, hab keine, habe keine, haben keine, no, none, nope, nobody, dont have any, i dont have any, we dont have any, havent any, not any, no one, ніхто, никто, нікого, никого, без, ohne, жодного, ни одного, та ні, та нема, да нет, дітей нема, поки ні, пока нет, поки немає, noch keine, not yet, no kids yet, дітей ще нема, детей пока нет',
  ],
  [
    'fill',
    'у мене, у меня, у нас, в мене, ich, wir, habe, haben, i, we, have, any, мене, поки, пока, noch, yet, дякую, спасибо, danke, thanks, sorry, leider, gar, взагалі, вообще, of them',
  ],
);

/** Words for relatives and others who are grown up. */
import { before, KIDS, ofSpouse } from './noun-phrases.js';

const SONS =
  'син/-/а/у/ом/и/ів/ами, сын/-/а/у/ом/овья/овей/овьями, дочк/а/и/у/ою/ой/ами, дочок, дочь, дочери, дочерью, дочерей, донечк/а/и/у/ою, доньк/а/и/у/ою/ами, доньок, sohn/-/es/e/en, soehne/-/n, tochter, toechter/-/n, son/-/s, daughter/-/s';

const MANY_SONS =
  'синів, сини, синами, сына, сыновья, сыновей, сыновьями, дочки, дочок, дочек, дочками, дочери, дочерей, доньки, доньок, доньками, soehne/-/n, toechter/-/n, sons, daughters';

const PARENTS =
  'мама, мамою, мати, мать, мамой, матерью, батько, батьком, тато, татом, отец, отцом, папа, папой, бабуся, бабусею, бабушка, бабушкой, дідусь, дідусем, дедушка, дедушкой';

/**
 * `parent` "mother", `elder` "grandmother", in the nominative · `adult` another relative who is one · `person` a woman or a man ·
 * `role` a student, a pensioner: who was named before, or somebody else · `many-` in the plural
 */
export type AdultWord = 'parent' | 'elder' | 'adult' | 'many-adult' | 'person' | 'many-person' | 'role';

export const ADULT_WORDS: readonly (readonly [AdultWord, string])[] = [
  [
    'adult',
    'мій|моїм|мого хлопець|хлопцем|хлопця, мой|моим|моего парень|парнем|парня, моя|моєю|моей дівчина|дівчиною|девушка|девушкой, my man',
  ],
  ['adult', ofSpouse(PARENTS)],
  [
    'adult',
    'my husbands|wifes|partners|boyfriends|girlfriends mother|father|mum|mom|dad|grandmother|grandma, meines mannes|meiner frau mutter|vater, die mutter|der vater meines mannes|meiner frau, mutter|vater meines mannes|meiner frau, die mutter|der vater von meinem mann|meiner frau',
  ],
  [
    'adult',
    before(
      'взросл/ый/ая/ым/ой/ого|доросл/ий/а/им/ою/ого/у|erwachsen/er/e/en/es/em|adult|grown|совершеннолетн/ий/яя|повнолітн/ій/я',
      SONS,
    ),
  ],
  [
    'many-adult',
    before(
      'взрослых|взрослые|взрослыми|дорослих|дорослі|дорослими|erwachsene/-/n|adult|grown',
      `${KIDS}, ${MANY_SONS}`,
    ),
  ],
  [
    'parent',
    'мама, мати, мать, mutter, mama, mutti, mother, mum, mom, батько, тато, отец, папа, vater, papa, father, dad',
  ],
  [
    'elder',
    'бабуся, бабуля, бабушка, дідусь, дід, дедушка, дед, oma, omi, opa, opi, großmutter, großvater, grandma, granny, grandmother, grandpa, grandad, granddad, grandfather',
  ],
  [
    'adult',
    'муж/-/а/у/ем, мужем, чоловік/-/а/у/ом/ові, жен/а/ы/у/ой/ою, дружин/а/и/у/ою, супруг/-/а/ом/ой/у, партнер/-/а/у/ом/ка/ки/кой/кою/ша, ehemann, ehefrau, mann, gatte, gattin, lebensgefaehrt/e/in/en, partner, partnerin, husband, hubby, wife, spouse, boyfriend, girlfriend, fiance, fiancee, verlobte/-/r/n, нареч/ений/ена/еним/еною, невест/а/ой, жених/-/ом',
  ],
  [
    'adult',
    'мам/и/ы/у/ой/ою/і/е, матір/-/ю, матерью, матері, матери, мамочк/а/ой, пап/ы/у/ой/ою, отц/а/ом/у, батьк/а/ом/у, тат/а/ом/ові, бабус/я/і/ю/ею, бабул/я/ею/ей, бабушк/а/и/у/ой/ою/е, дідус/ь/я/ем/еві, дід/-/а/ом, дед/-/а/ом, дедушк/а/и/у/ой, тітк/а/ою/у, тет/я/ей/ю, тьоть/а/ою, дядьк/о/ом, дяд/я/ей/ю, свекрух/а/ою/у, свекров/ь/ью/и, свекр/-/ом, тещ/а/ей/ею/у, теш/а/ею, тест/ь/ем/я, зят/ь/ем, невістк/а/ою, невестк/а/ой, подруг/а/ою/ой/у, друг/-/а/ом, товариш/-/ем, подружк/а/ой',
  ],
  [
    'adult',
    'mama, oma, omi, opa, opi, grossmutter, grossvater, tante, onkel, schwiegermutter, schwiegervater, schwiegersohn, schwiegertochter, freund, freundin, mitbewohner/-/in, kollegin, kollege, grandma, granny, grandmother, grandpa, grandfather, grandad, granddad, aunt, uncle, mother in law, father in law, daughter in law, son in law, friend',
  ],
  [
    'person',
    'жінк/а/и/у/ою, женщин/а/ы/у/ой, мужчин/а/ы/у/ой, frau, woman, man, lady, дівчин/а/ою, девушк/а/ой/и',
  ],
  [
    'role',
    'студентк/а/ой/ою, студент/-/ом, пенсіонер/-/ка/кою, пенсионер/-/ка/кой, rentner/-/in, student, studentin, pensioner, retired, retiree, інвалід, инвалид, вдова, вдовец, вдівець, widow, widower, witwe, witwer, azubi, aspirant, аспирант/-/ка, аспірант/-/ка, медсестра, лікар, врач, вчителька, учитель, учительница, doctor, nurse, teacher, ärztin, arzt, krankenschwester, lehrerin, lehrer',
  ],
  [
    'many-person',
    'жінок, жінки, жінками, женщин, женщинами, мужчин, мужчинами, чоловіки, чоловіками, frauen, maenner/-/n, women, men, ladies, студентів, студентов, студенти, студенты, students',
  ],
  [
    'many-adult',
    'друзі, друзями, друзья, друзей, подруги, подруг, freunde/-/n, friends, бабусі, бабушки, дяді, тітки, партнери',
  ],
  [
    'person',
    'alleinstehende/-/r|ältere/-/r|ledige/-/r|geschiedene/-/r|verwitwete/-/r|junge/-/r frau|mann|herr|dame|person, herr, dame, самотн/я/ій|літн/я/ій|молод/а/ий|одинок/а/ий|розлучен/а/ий жінка|чоловік, одинок/ая/ий|молод/ая/ой|пожил/ая/ой|разведенн/ая/ый женщина|мужчина|человек, single|elderly|older|young|divorced|widowed lady|gentleman|man|woman|person|male|female, чоловік один, guy, gentleman, розлучена, розлучений, разведена, разведен, незаміжня, неодружений, незамужняя, неженатый',
  ],
  [
    'adult',
    'кохан/а/ий/ою/им/ої/ого, любим/ая/ый/ой/ым, моя половинка, моя половина, liebste/-/r/n, sweetheart, significant other, my lady, my girl, my guy, парень, парнем, хлопцем, мамк/а/ою/ой, бат/я/ею/ей, баб/а/ою/ой, бабулечк/а/ою/ой, дедул/я/ей, дідо, дідом, дідуган/-/ом, матус/я/ею, мачух/а/ою, мачех/а/ой, вітчим/-/ом, отчим/-/ом, кум/а/ою, кумой, сваха, свахою, сват/-/ом, невістк/у/и, сожител/ь/ем/ница/ницей, співмешкан/ець/цем/ка/кою, муженек, муженьком, благоверный, чоловіч/ок/ком, опекун/-/ом, опікун/-/ом, прабабус/я/ею, прабабушк/а/ой, подружк/у, колег/а/ою/ой',
  ],
  [
    'adult',
    'благовірн/ий/а, мужик/-/ом, муженьк/ом, чоловіч/е, lebenspartner/-/in, ehepartner/-/in, ehegatte, ehegattin, stiefvater, stiefmutter, grossmama, grosspapa, uroma, uropa, mami, mutti, papi, vati, schwager, schwaegerin, schatz, better half, other half, missus, bf, gf, hubs, hubbie, fiancee, nan, nana, gran, grandad, granddad, mam, mama, mommy, mummy, daddy, stepfather, stepmother, stepdad, stepmom, stepmum, flatmate, roommate, housemate, brother in law, sister in law, godmother',
  ],
];

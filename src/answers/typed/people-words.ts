/** Words for people in the four languages, with their inflections, and what they say about who is a child. */
import { lexicon } from './lexicon.js';

/**
 * `self` the writer · `only` the writer alone · `grown` "adults" · `person` a woman or a man · `adult` a relative who is one ·
 * `pair` two of them · `couple` a couple that includes the writer · `parent` "mother", in the nominative · `child` · `off` son or
 * daughter and `kin` brother, sister, grandchild: a child or not, by age · `many-` in the plural · `baby` below a year · `unborn` ·
 * `twins` · `people` of any age · `pet` · `none` no children · `no-adults`
 */
export type Who =
  | 'self'
  | 'only'
  | 'grown'
  | 'many-grown'
  | 'person'
  | 'many-person'
  | 'adult'
  | 'many-adult'
  | 'pair'
  | 'couple'
  | 'parent'
  | 'child'
  | 'many-child'
  | 'off'
  | 'many-off'
  | 'kin'
  | 'many-kin'
  | 'baby'
  | 'unborn'
  | 'twins'
  | 'people'
  | 'pet'
  | 'none'
  | 'no-adults';

const KIDS =
  'дітей, діток, дітьми, малечі, детей, деток, детьми, детях, дітях, діти, дети, kinder, kindern, kids, children, child, дитини, ребенка, kind';

const before = (words: string, nouns: string): string =>
  nouns
    .split(',')
    .map((noun) => `${words} ${noun.trim()}`)
    .join(',');
const after = (nouns: string, words: string): string =>
  nouns
    .split(',')
    .map((noun) => `${noun.trim()} ${words}`)
    .join(',');

const SONS =
  'син/-/а/у/ом/и/ів/ами, сын/-/а/у/ом/овья/овей/овьями, дочк/а/и/у/ою/ой/ами, дочок, дочь, дочери, дочерью, дочерей, донечк/а/и/у/ою, доньк/а/и/у/ою/ами, доньок, sohn/-/es/e/en, soehne/-/n, tochter, toechter/-/n, son/-/s, daughter/-/s';

export const WHO = lexicon<Who>(
  [
    'couple',
    'чоловік дружина, муж жена, mann frau, husband wife, жена муж, дружина чоловік, frau mann, wife husband, ehemann ehefrau',
  ],
  [
    'grown',
    'доросл/а/у/ою людин/а/у/ою, одна доросл/а особ/а, взросл/ый/ого человек/-/а, erwachsene person, adult person',
  ],
  [
    'many-grown',
    'доросл/і/их люд/ей/ини|осіб|особи, взрослых человек/-/а, взрослых людей, erwachsene personen|leute|menschen, adult people|persons, grown up people',
  ],
  ['self', 'одинок/а/ая/ою/ой мат/и/ь|мама|матір’ю, самотня мама|мати'],
  [
    'adult',
    'мій|моїм|мого хлопець|хлопцем|хлопця, мой|моим|моего парень|парнем|парня, моя|моєю|моей дівчина|дівчиною|девушка|девушкой, my man',
  ],
  [
    'couple',
    'wir sind ein paar, junges paar, älteres paar, pärchen, мы пара, ми пара, мы семейная пара, we are a couple, were a couple',
  ],
  ['unborn', 'baby|kind|kinder|babys unterwegs, ein baby|kind unterwegs, ein baby|kind im bauch'],
  ['none', before('без|ohne|without|no|keine|kein|немає|нема|нет|zero', KIDS)],
  ['none', after(KIDS, 'немає|нема|нет')],
  [
    'none',
    'бездітн/а/ий/і, бездетн/ая/ый/ые, kinderlos, childless, child free, дітей у нас|мене немає|нема, детей у нас|меня нет',
  ],
  [
    'none',
    'i|we have|ve|got no|zero kids|children, i|we dont have kids|children|any, habe|haben keine kinder, дітей не маю, дітей не маємо',
  ],
  ['no-adults', 'немає|нема|нет|без|keine|ohne|no|without дорослих|взрослых|erwachsenen|erwachsene|adults'],
  ['no-adults', 'жодного|ни дорослого|одного взрослого'],
  [
    'unborn',
    'вагітн/а/ою/у/ій, беременн/а/ая/ой, schwanger, schwangere/-/n, pregnant, expecting, чекаємо|чекаю|ждем|жду|ожидаем|ожидаю дитину|ребенка|малюка|малыша, чекаємо|чекаю|ждем|жду|ожидаем|ожидаю на дитину|малюка|немовля',
  ],
  [
    'unborn',
    'baby|kind|child|one|дитина|ребенок on the way, baby|kind unterwegs, baby|kind im bauch, ungeboren/es/e|unborn kind|baby|child, erwarte|erwarten ein|unser|mein kind|baby, ненароджен/а/ою дитина|дитиною, нерожденн/ый/ым ребенок|ребенком, expecting a|our baby, having a baby',
  ],
  ['unborn', 'ще не народилася, ще ненароджена, еще не родился|родилась, not born yet, noch nicht geboren'],
  [
    'adult',
    before(
      'взросл/ый/ая/ым/ой/ого|доросл/ий/а/им/ою/ого/у|erwachsen/er/e/en/es|adult|grown|совершеннолетн/ий/яя|повнолітн/ій/я',
      SONS,
    ),
  ],
  [
    'many-adult',
    before(
      'взрослых|взрослые|взрослыми|дорослих|дорослі|дорослими|erwachsene/-/n|adult|grown',
      `${KIDS}, ${SONS}`,
    ),
  ],
  [
    'grown',
    'взросл/ый/ая/ого/ым/ой, доросл/ий/а/ого/им/ою, erwachsene/r, adult, grownup, grown up, совершеннолетн/ий/яя, повнолітн/ій/я',
  ],
  [
    'many-grown',
    'взр, дор, erw, erwach, взросл/ых/ые/ым/ыми, доросл/их/і/им/ими, erwachsene/-/n/, adults, grownups, grown ups, volljaehrige/-/n, совершеннолетних, повнолітніх',
  ],
  [
    'couple',
    'муж и|с|+ жена|женой, чоловік і|та|й|з дружина|дружиною, жена и муж, mann und frau, frau und mann, husband and wife, man and wife, wife and husband',
  ],
  [
    'couple',
    'подружжя, подружня пара, сімейна пара, семейная пара, супружеская пара, пара без, ehepaar, married couple, couple, пара людей',
  ],
  [
    'self',
    'я, мене, мені, меня, мне, мной, мною, ich, mich, mir, i, me, im a, myself, мама одиночка, одинока мама, мати одиначка, одинокая мама, мать одиночка, alleinerziehend/-/e/er, alleinstehend/-/e/er, single mum|mom|mother|parent|dad|father, single',
  ],
  [
    'only',
    'сам, сама, самостійно, самостоятельно, одинок/ая/ий/ий, одинока, allein, alleine, alone, solo, одинешенька, one person only, i live alone',
  ],
  [
    'pair',
    'батьк/и/ами|батьків, родител/и/ей/ями, eltern, grosseltern, parents, grandparents, дід/-/ом|дідусь|дідусем і|та|й|з бабус/я/ею, бабус/я/ею|бабушк/а/ой и|с|і|та|й|з дедушк/а/ой|дідус/ь/ем|дідом|дедом, mom and dad, mum and dad, mother and father, mutter und vater, мама|мамой|мамою и|і|та|й|с|з папа|папой|тато|татом',
  ],
  [
    'parent',
    'мама, мати, мать, mutter, mama, mutti, mother, mum, mom, батько, тато, отец, папа, vater, papa, father, dad',
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
    'mama, oma, omi, opa, opi, grossmutter, grossvater, tante, onkel, schwiegermutter, schwiegervater, schwiegersohn, schwiegertochter, freund, freundin, mitbewohner/-/in, kollegin, kollege, grandma, granny, grandmother, grandpa, grandfather, aunt, uncle, mother in law, father in law, daughter in law, son in law, friend',
  ],
  [
    'person',
    'жінк/а/и/у/ою, женщин/а/ы/у/ой, мужчин/а/ы/у/ой, frau, woman, man, lady, дівчин/а/ою, студентк/а/ой/ою, студент/-/ом, пенсіонер/-/ка/кою, пенсионер/-/ка/кой, rentner/-/in, student, studentin, pensioner',
  ],
  [
    'many-person',
    'жінок, жінки, жінками, женщин, женщинами, мужчин, мужчинами, чоловіки, чоловіками, frauen, maenner/-/n, women, men, ladies, студентів, студентов, пенсіонерів, пенсионеров, студенти, студенты, rentner, students',
  ],
  [
    'many-adult',
    'друзі, друзями, друзья, друзей, подруги, подруг, freunde/-/n, friends, бабусі, бабушки, дяді, тітки, партнери',
  ],
  [
    'baby',
    'немовл/я/ям/яти/ятко, новонароджен/а/ий/им/ою/у, новорожденн/ый/ая/ым/ой/ого, младен/ец/цем/ца, грудничок, грудничком, груднич/ок/ка, грудн/ий/ая/ой ребенок|ребенком|малыш, грудна дитина, saeugling/-/e/s, neugeborene/-/s/r/n, baby, newborn, newborn baby, infant, new born baby, new born',
  ],
  [
    'twins',
    'двійн/я/ю/ею/ята/ят/ятами, близнюк/и/ів/ами, близнят/а/ами|близнят, двойняш/ки/ек/ками, близнец/ы/ов/ами, двойн/я/ей, zwilling/e/en/s, twin boys|girls|sons|daughters, twins',
  ],
  [
    'child',
    'реб, дівчинці, хлопчику, мальчику, девочке, дитині, малюку, дитин/а/ою/у, дитя, дитям, ребенок, ребенком, ребеночек, ребенка, ребенку, дитинк/а/ою, малюк/-/ом, малыш/-/ом/ка/кой, kind, kindes, kinde, kleinkind, schulkind, child, kid, toddler, boy, girl, хлопчик/-/ом, дівчинк/а/ою, мальчик/-/ом, девочк/а/ой, junge, maedchen, teenager, підліт/ок/ком, подрост/ок/ком, jugendlich/er/e, schueler/in/',
  ],
  [
    'many-child',
    'діточ/ок/ки/ками, дитинчат, детиш/ек/ки/ками, ребятиш/ек/ки/ками, малят, kiddos, дитини, дитинки, діти, дітей, дітям, дітьми, дітки, діток, дітками, дети, детей, детям, детьми, детки, деток, детками, детками, ребята, ребят, ребятами, малюки, малышей, kinder/-/n/s, kindern, kids, children, childs, boys, girls, toddlers, teenagers, teens, хлопчики, хлопчиків, хлопчиками, дівчинки, дівчаток, дівчатками, мальчика, мальчики, мальчиков, мальчиками, девочки, девочек, девочками, jungs, jungen, maedels, babys, babies, підлітки, підлітків, подростка, подростки, подростков, хлопці, хлопців',
  ],
  [
    'off',
    'син/-/ом/ові/у, синоч/ок/ком, сын/-/ом/у, сыноч/ек/ком, сынишка, дочк/а/ою/ой/у/е, дочці, доньці, дочери, дочь, дочерью, доч/а/ею, доченьк/а/ой/ою, доньк/а/ою/у, донечк/а/ою, sohn, sohnes, sohne, tochter, son, daughter',
  ],
  [
    'many-off',
    'сини, синів, синами, сина, сыновья, сыновей, сыновьями, сына, дочки, дочок, дочками, дочери, дочерей, дочерьми, доньки, доньок, доньками, soehne/-/n, toechter/-/n, sons, daughters',
  ],
  [
    'kin',
    'брат/-/ом/а/у, сестр/а/ой/ою/у, сестричк/а/ою, братик/-/ом, племінни/к/ця/ком/цею, племянни/к/ца/ком/цей, онук/-/а/ом/у, онучк/а/ою, внук/-/а/ом, внучк/а/ой/у, bruder, schwester, neffe/-/n, nichte, enkel, enkelin, enkelkind, cousin, cousine, кузен/-/ом, кузина, brother, sister, nephew, niece, grandson, granddaughter, grandchild, двоюр/ідний/ідна/одный/одная брат|сестра',
  ],
  [
    'many-kin',
    'брати, братів, братами, братья, братьев, братьями, сестры, сестри, сестер, сестрами, племінники, племінників, племянники, племянников, онуки, онуків, онуками, внуки, внуков, внуками, brueder/-/n, schwestern, geschwister/-/n, enkel/n/kinder/kindern, brothers, sisters, siblings, nephews, nieces, grandchildren, cousins',
  ],
  [
    'people',
    'людей, людина, людини, люди, осіб, особи, особа, чоловік, человек, человека, чел, чол, душ, персон/-/ы, personen, person, leute/-/n, people, persons, ppl, of us, pers',
  ],
  [
    'pet',
    'собак/а/и/у/ою/ой/ами|собак, пес, песик/-/ом, пса, кіт, кот/-/а/ом/ом/и/ы/ами, кішк/а/ою/и, кошк/а/ой/и, котик/-/ом, hund/-/e/en, katze/-/n, kater, haustier/-/e, dog/-/s, cat/-/s, pet/-/s, хомяк/-/ом, папуг/а/ою, попуга/й/ем',
  ],
);

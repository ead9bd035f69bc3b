/** Words for people in the four languages, with their inflections, and what they say about who is a child. */
import { lexicon } from './lexicon.js';

/**
 * `self` the writer · `only` the writer alone · `grown` "adults" · `person` a woman or a man · `role` a student, a pensioner: who was named before, or somebody else · `adult` a relative who is one ·
 * `pair` two of them · `couple` a couple that includes the writer · `parent` "mother", `elder` "grandmother", in the nominative · `child` · `off` son or
 * daughter and `kin` brother, sister, grandchild: a child or not, by age · `many-` in the plural · `baby` below a year · `unborn` ·
 * `twins` · `triplets` · `people` of any age · `pet` · `none` no children · `no-adults`
 */
export type Who =
  | 'self'
  | 'only'
  | 'grown'
  | 'many-grown'
  | 'person'
  | 'role'
  | 'many-person'
  | 'adult'
  | 'many-adult'
  | 'pair'
  | 'couple'
  | 'parent'
  | 'elder'
  | 'child'
  | 'many-child'
  | 'off'
  | 'many-off'
  | 'kin'
  | 'many-kin'
  | 'baby'
  | 'unborn'
  | 'twins'
  | 'triplets'
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

const MANY_SONS =
  'синів, сини, синами, сына, сыновья, сыновей, сыновьями, дочки, дочок, дочек, дочками, дочери, дочерей, доньки, доньок, доньками, soehne/-/n, toechter/-/n, sons, daughters';

const PARENTS =
  'мама, мамою, мати, мать, мамой, матерью, батько, батьком, тато, татом, отец, отцом, папа, папой, бабуся, бабусею, бабушка, бабушкой, дідусь, дідусем, дедушка, дедушкой';
/** "The husband's mother" is one person, and he is not named. */
const ofSpouse = (nouns: string): string =>
  ['', 'моего ', 'моей ', 'мого ', 'моєї ']
    .map((my) => after(nouns, `${my}мужа|жены|супруга|супруги|чоловіка|дружини|партнера|хлопця|парня`))
    .join(',');

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
  [
    'self',
    'alleinerziehende|alleinstehende|geschiedene|verwitwete mutter|mama|frau, alleinerziehender|alleinstehender|geschiedener vater|papa|mann, single mama|mami|mutter|papa, single mother|father|woman|man, divorced mother|mum|mom, widowed mother, solo mum|mom|mother|parent|dad, lone parent|mother|father, самотня|самотній мати|мама|батько|тато, мати|мама одиначка, тато|батько одинак, папа|отец одиночка, розлучена, разведенная',
  ],
  ['many-child', 'die|unsere|meine mädchen|schüler|teenager'],
  [
    'self',
    'одинок/а/ая/ою/ой мат/и/ь|мама|мамка|мамочка|матір’ю, самотня мама|мати, мамка|мамочка|матуся|матір|мама|мамой|мамою одиночка|одиначка|одиночкой|одиначкою, тато|папа|батько|отец одиночка',
  ],
  [
    'adult',
    'мій|моїм|мого хлопець|хлопцем|хлопця, мой|моим|моего парень|парнем|парня, моя|моєю|моей дівчина|дівчиною|девушка|девушкой, my man',
  ],
  [
    'couple',
    'пожила|похила|літня|молода|старша|немолода пара, пожилая|немолодая|молодая|взрослая пара, elderly couple, retired couple, pensioner couple, rentnerpaar, rentnerehepaar, seniorenpaar, seniorenehepaar, wir sind ein paar, ein ehepaar, junges paar, älteres paar, pärchen, мы пара, ми пара, мы семейная пара, we are a couple, were a couple',
  ],
  ['unborn', 'baby|kind|kinder|babys|nachwuchs unterwegs, ein baby|kind unterwegs, ein baby|kind im bauch'],
  ['none', before('без|ohne|without|no|keine|kein|немає|нема|нет|zero', KIDS)],
  ['none', after(KIDS, 'немає|нема|нет')],
  ['none', after(KIDS, 'не маю|маємо|має|имею|имеем|имеет')],
  ['none', before('не маю|маємо|має|имею|имеем|имеет|мав|мала|мали|было|було|планую|планируем', KIDS)],
  ['none', after(KIDS, 'поки|пока|ще|еще|зовсім|вообще|взагалі|совсем немає|нет')],
  ['none', after(KIDS, 'у нас|мене|меня немає|нет')],
  ['none', before('поки|пока|ще|еще|взагалі|вообще немає|нет|без', KIDS)],
  ['none', before('у нас|мене|меня немає|нет', KIDS)],
  [
    'none',
    'бездітн/а/ий/і, бездетн/ая/ый/ые, kinderlos, childless, child free, дітей у нас|мене немає|нема, детей у нас|меня нет',
  ],
  [
    'none',
    'i|we dont|havent have|got any|no kids|children, i|we do not have any kids|children, i|we do not have kids|children, not a single child, no kid|child, no little ones, i|we have none, i|we have|ve|got no|zero kids|children, i|we dont have kids|children|any, habe|haben keine kinder, дітей не маю, дітей не маємо',
  ],
  ['adult', ofSpouse(PARENTS)],
  ['pair', ofSpouse('батьки, батьків, батьками, родители, родителей, родителями')],
  [
    'adult',
    'my husbands|wifes|partners|boyfriends|girlfriends mother|father|mum|mom|dad|grandmother|grandma, meines mannes|meiner frau mutter|vater, die mutter|der vater meines mannes|meiner frau, mutter|vater meines mannes|meiner frau, die mutter|der vater von meinem mann|meiner frau',
  ],
  [
    'pair',
    'my husbands|wifes|partners parents, eltern meines mannes|meiner frau, eltern von meinem mann|meiner frau',
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
  [
    'unborn',
    'дитина|малюк|малятко|ребенок|малыш ще|еще|пока|поки не народився|народилась|народилася|народилось|родился|родилась, ще не народився|народилась|народилася, ще ненароджен/а/ий, еще не родился|родилась, not born yet, noch nicht geboren, baby|kind|child ist noch nicht geboren, baby|child isnt|is not born yet, unborn',
  ],
  [
    'unborn',
    'kommt unser|mein|das|ein erstes|zweites|drittes|viertes kind|baby, kommt unser|mein|das|ein kind|baby|kleines, народження чекаємо|чекаю, рождения ждем|жду, чекаємо|чекаю|ждем|жду народження|рождения, пологи, роды, рожать, рожаю, народжувати, народжую, entbindung, geburtstermin, entbindungstermin, expecting our|my first|second|third, giving birth, baby arrives|coming|comes, our first baby comes, малюк буде|зʼявиться, малыш появится|будет, поповнення чекаємо, пополнение ждем, вагітна я, беременна я',
  ],
  [
    'unborn',
    'baby|babys due, baby is due, due, we are|im|am due, baby|kind|kleines|nachwuchs kommt, baby|child is coming, kind|baby wird geboren, baby|child will be born, baby to be born, erwarte|erwarten nachwuchs|baby|kind|ein kind|ein baby, erwarten unser erstes|zweites|drittes kind, чекаємо|чекаю|чекаємо на поповнення|малятко|малюка|первістка, ждем|жду|ожидаем|ожидаю пополнение|ребеночка|первенца|первого|второго|третьего, має|маємо народити|народитися|народитись, має народитися|народитись, дитина|малюк має народитися|народитись|зявитися, народиться дитина|малюк, родится ребенок|малыш, ребенок|малыш родится, дитина|малюк народиться, должен|должна родиться, скоро родится|народиться, при надії, в положенні, в положении, на сносях, mit kind im bauch, werdende mutter, hochschwanger, im dritten monat, expectant, mum to be, mother to be',
  ],
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
      `${KIDS}, ${MANY_SONS}`,
    ),
  ],
  [
    'grown',
    'взросл/ый/ая/ого/ым/ой, доросл/ий/а/ого/им/ою, erwachsene/r, adult, grownup, grown up, совершеннолетн/ий/яя, повнолітн/ій/я',
  ],
  [
    'grown',
    'доросл/а/ий/ою жінка|чоловік|жінкою|чоловіком, взросл/ая/ый женщина|мужчина, erwachsene/-/r frau|mann, adult woman|man|male|female',
  ],
  [
    'many-grown',
    'доросл/і/их жінки|жінок|чоловіки|чоловіків|чоловіка, взросл/ые/ых женщины|женщин|мужчины|мужчин, erwachsene/-/n frauen|männer, adult women|men|males|females',
  ],
  [
    'many-grown',
    'старик/и/ов/ам/ами, старички, старичков, стареньких, старенькі, пенсіонер/ів/и/ам/ами, пенсионер/ов/ы/ам/ами, rentner/n, rentnerinnen, pensioners, retirees, seniors, senioren, взр, дор, ad, ads, взросл/их/і, дорослы/е/х, erw, erwach, взросл/ых/ые/ым/ыми, доросл/их/і/им/ими, erwachsene/-/n/, adults, grownups, grown ups, volljaehrige/-/n, совершеннолетних, повнолітніх',
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
    'зі мною, со мной, зі мною живе|житиме|буде|будуть|їде, со мной живет|будет|будут|едет, with me, lives with me, living with me, bei mir, mit mir, bei mir wohnt|lebt, я, мене, мені, меня, мне, мной, мною, ich, mich, mir, i, me, im a, myself, мама одиночка, одинока мама, мати одиначка, одинокая мама, мать одиночка, alleinerziehend/-/e/er, alleinstehend/-/e/er, single mum|mom|mother|parent|dad|father, single',
  ],
  [
    'only',
    'лише|тільки|только|лишь|лиш я|мене|меня, nur ich|mich, only|just me|i|myself, для себе, для себя, для мене, для меня, für mich, für mich selbst, für mich alleine, for myself, for me, без сімʼї|семьи, ohne familie, without family, without my family, сам, сама, самостійно, самостоятельно, одинок/ая/ий/ий, одинока, живу|жити|жить|буду|еду|їду|приеду|приїду|заеду|заїду|переїду|перееду|переїжджаю|переезжаю|шукаю|ищу один|одна, один|одна живу|буду|жить|жити|приеду|приїду|еду|їду|шукаю|ищу, буду жить|жити один|одна, жить|жити буду один|одна, один|одна буду жить|жити, живу я|зараз|сейчас|тут|поки|пока один|одна, allein, alleine, alone, solo, on my own, by myself, одинешенька, one person only, i live alone',
  ],
  [
    'pair',
    'свекр/и/ами|свекрів|свекров, тест/ями, сват/ами|свати, schwiegereltern, in laws, parents in law, батьк/и/ами|батьків, родител/и/ей/ями, eltern, grosseltern, parents, grandparents, дід/-/ом|дідусь|дідусем і|та|й|з бабус/я/ею, бабус/я/ею|бабушк/а/ой и|с|і|та|й|з дедушк/а/ой|дідус/ь/ем|дідом|дедом, mom and dad, mum and dad, mother and father, mutter und vater, мама|мамой|мамою и|і|та|й|с|з папа|папой|тато|татом',
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
    'baby',
    'немовл/я/ям/яти/ятко, новонароджен/а/ий/им/ою/у, новорожденн/ый/ая/ым/ой/ого, младен/ец/цем/ца, грудничок, грудничком, груднич/ок/ка, грудн/ий/ая/ой ребенок|ребенком|малыш, грудна дитина, saeugling/-/e/s, neugeborene/-/s/r/n, baby, newborn, newborn baby, infant, new born baby, new born',
  ],
  ['triplets', 'трійн/я/ю/ею/ята/ят/ятами, тройн/я/ю/ей/яшки/яшек/яшками, drilling/e/en/s, triplet/s'],
  [
    'twins',
    'близняшк/и/ам/ами|близняшек, двійняшк/и/ам/ами, двойняшк/ам, двійнят/ам, близнят/ам, двійн/я/ю/ею/ята/ят/ятами, близнюк/и/ів/ами, близнят/а/ами|близнят, двойняш/ки/ек/ками, близнец/ы/ов/ами, двойн/я/ей, zwilling/e/en/s, twin boys|girls|sons|daughters, twins',
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
    'off',
    'another one, one more, noch einer, noch eine, noch eins, ще один, ще одна, ще одному, ще одній, еще один, еще одна, еще одному, еще одной',
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
    'person',
    'alleinstehende/-/r|ältere/-/r|ledige/-/r|geschiedene/-/r|verwitwete/-/r|junge/-/r frau|mann|herr|dame|person, herr, dame, самотн/я/ій|літн/я/ій|молод/а/ий|одинок/а/ий|розлучен/а/ий жінка|чоловік, одинок/ая/ий|молод/ая/ой|пожил/ая/ой|разведенн/ая/ый женщина|мужчина|человек, single|elderly|older|young|divorced|widowed lady|gentleman|man|woman|person|male|female, чоловік один, guy, gentleman, розлучена, розлучений, разведена, разведен, незаміжня, неодружений, незамужняя, неженатый',
  ],
  [
    'child',
    'першокласни/к/ця/цею/ком/ку/ці, первоклассни/к/ца/цей/ком/ку/це, другокласни/к/ця, дошкольник/-/ом, erstklässler/-/in, grundschulkind, kindergartenkind, kitakind, first grader, schooler, шкільняр/-/ка, немовлятко',
  ],
  ['many-child', 'lil ones|kids, wee ones, littles, ki, kd'],
  [
    'adult',
    'кохан/а/ий/ою/им/ої/ого, любим/ая/ый/ой/ым, моя половинка, моя половина, liebste/-/r/n, sweetheart, significant other, my lady, my girl, my guy, парень, парнем, хлопцем, мамк/а/ою/ой, бат/я/ею/ей, баб/а/ою/ой, бабулечк/а/ою/ой, дедул/я/ей, дідо, дідом, дідуган/-/ом, матус/я/ею, мачух/а/ою, мачех/а/ой, вітчим/-/ом, отчим/-/ом, кум/а/ою, кумой, сваха, свахою, сват/-/ом, невістк/у/и, сожител/ь/ем/ница/ницей, співмешкан/ець/цем/ка/кою, муженек, муженьком, благоверный, чоловіч/ок/ком, опекун/-/ом, опікун/-/ом, прабабус/я/ею, прабабушк/а/ой, подружк/у, колег/а/ою/ой',
  ],
  [
    'adult',
    'благовірн/ий/а, мужик/-/ом, муженьк/ом, чоловіч/е, lebenspartner/-/in, ehepartner/-/in, ehegatte, ehegattin, stiefvater, stiefmutter, grossmama, grosspapa, uroma, uropa, mami, mutti, papi, vati, schwager, schwaegerin, schatz, better half, other half, missus, bf, gf, hubs, hubbie, fiancee, nan, nana, gran, grandad, granddad, mam, mama, mommy, mummy, daddy, stepfather, stepmother, stepdad, stepmom, stepmum, flatmate, roommate, housemate, brother in law, sister in law, godmother',
  ],
  [
    'baby',
    'немовлятк/о/ом, немовляти, маля, малятко, малятком, новонароджен/і/их, грудничк/а/у, грудн/ого/ому ребенка|ребенку, ляля, лялька, лялечка, пупс, сосунок, säugling, neugeborener, babylein, bebi, newborns, wee baby',
  ],
  [
    'child',
    'малыш/у/а/ку/ке, малюк/а/у, малюков/і, дит/яті, дитин/і, дитятк/о/ом, дитинк/у/и, дівчинк/у/и, дівчатк/о/ком, дівчин/ка/ці, хлопчик/а/ові, хлопчиськ/о, мальчик/а, мальчиш/ка/ке, мальчон/ка, девочк/у/и, девчон/ка/ке/ку, девчуш/ка/ке, реб/енку/еночком/еночку/енка, чад/о/у, крох/а/е/ой, крошк/а/е/ой, крихітк/а/ою, пацан/-/у/ом/чик, дошкільн/я/ятко, школяр/-/ем/ка/кою/ці, школьник/-/у/ом, школьниц/а/е/ей, подрост/ку/ка, підлітк/у/а, тинейджер/-/ом',
  ],
  [
    'child',
    'school kid|child, schoolkid, schoolchild, bua, ch, kd, ребьонок, ребйонок, рибенок, ребятьонок, ребенок, ребенк, малой, малый, bub, bube, bursche, maedl, maedel, dirndl, kleine maus, knirps, nachwuchs, sproessling, teenie, teeny, kiddo, kiddy, little one, lil one, wee one, big one, older one, younger one, small one, middle one, bigger one, smaller one, eldest one, youngest one, oldest one, youngster, lad, lass, teen, infant school child, schoolboy, schoolgirl, preschooler, stepchild, foster child, pflegekind, stiefkind',
  ],
  [
    'many-child',
    'малюк/и/ів/ам/ами, малят/ам/ами, школьник/ами, школяр/ами/ок/ки/ками, школьниц/ы/ами, school kids|children, schoolkids, schoolchildren, primary school kids|children, kindergarten kids|children, teenager/n/s, teenies, jugendlich/e/en, kleinkinder/-/n, schulkinder/-/n, säuglinge/-/n, підлітк/и/ів/ами/ам, подростк/и/ов/ами/ам, buam, bubn, пацанов, пацаны, пацани, пацанів, пацанчики, пацанам, малышам, малышами, малышах, малятами, малята, дітлах/и/ів/ами, дівчаткам, дівчатками, хлопчикам, хлоп/ята/ят/ятам, мальчикам, мальчишк/и/ам, мальчишек, девчон/ки/ок/кам, девочкам, детишкам, деткам, дітонькам, школяр/ів/ами, школьник/и/ов/ами, buben, maedchens, kids, kiddies, little ones, youngsters, lads, lasses, stepchildren, teenies',
  ],
  [
    'off',
    'дон/я/і/ю/ею, доч/е, дочюл/я, доці, дочур/ка, синул/і, сынуленьк/а, синочок, синочком, синочк/а/у/ові, синк/у/ом|синок, синул/я/ею/ю, сыночк/а/у/ом, сынок, сынк/у/ом, сынул/я/е/ей/ю, сынишк/е/у/ой, сыниш/ка, доч/ці/еньці/ечка/ечці/ечке/ечкой, дочурк/а/е/у/ой, доц/я/і/е/ю/ею/ей, доченьк/е/у/и, доньці, донечці, донечк/ою/у/ам, soehnchen, sohnemann, toechterchen, boy of mine, stepson, stepdaughter, stiefsohn, stieftochter, пасынок, пасынком, падчериц/а/ей, пасинок, падчірк/а',
  ],
  [
    'many-off',
    'синочк/и/ів/ам/ами, синам, сыночк/и/ов/ам/ами, сыновьям, дочечк/и/ек/ами, дочкам, доценьки, донечк/и/ами, донечок, донькам, доченьки, доченек, дочурк/и/ам, дочурок, stepsons, stepdaughters',
  ],
  [
    'kin',
    'сестричк/и/у, сестренк/а/ой/у, братишк/а/ой, братан/-/ом, братец, племяш/-/ом, племінни/ці/ку, племянни/це/ку, внучек, внучок, внученьк/а/ой, онучок, brüderchen, schwesterchen, bruderherz, nephew, sis, bro',
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

const NAMELESS = new Set<Who>(['none', 'no-adults', 'pet', 'only', 'people', 'unborn']);
/** Every single word for a relative or a child, for lists in which it says nothing who is meant. */
export const peopleNames = (): string =>
  [...WHO.entries]
    .filter(([words, who]) => !words.includes(' ') && !NAMELESS.has(who))
    .map(([words]) => words)
    .join(', ');

/** Words for the writer, for couples and pairs, and for grown-ups as such. */
import { ofSpouse } from './noun-phrases.js';

/**
 * `self` the writer · `only` the writer alone · `couple` one that includes the writer · `pair` two others · `grown` an adult,
 * `many-grown` in the plural
 */
export type SelfWord = 'self' | 'only' | 'couple' | 'pair' | 'grown' | 'many-grown';

export const SELF_WORDS: readonly (readonly [SelfWord, string])[] = [
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
    'alleinerziehende|alleinstehende|geschiedene|verwitwete mutter|mama|frau, alleinerziehender|alleinstehender|geschiedener vater|papa|mann, single mama|mami|mutter|papa, single mother|father|woman|man, divorced mother|mum|mom, widowed mother, solo mum|mom|mother|parent|dad, lone parent|mother|father, самотня|самотній мати|мама|батько|тато, мати|мама одиначка, тато|батько одинак, папа|отец одиночка, розлучена, разведенная, разведена, разведен, розлучений',
  ],
  [
    'self',
    'одинок/а/ая/ою/ой мат/и/ь|мама|мамка|мамочка|матір’ю, самотня мама|мати, мамка|мамочка|матуся|матір|мама|мамой|мамою одиночка|одиначка|одиночкой|одиначкою, тато|папа|батько|отец одиночка',
  ],
  [
    'couple',
    'пожила|похила|літня|молода|старша|немолода пара, пожилая|немолодая|молодая|взрослая пара, elderly couple, retired couple, pensioner couple, rentnerpaar, rentnerehepaar, seniorenpaar, seniorenehepaar, wir sind ein paar, ein ehepaar, junges paar, älteres paar, pärchen, мы пара, ми пара, мы семейная пара, we are a couple, were a couple',
  ],
  ['pair', ofSpouse('батьки, батьків, батьками, родители, родителей, родителями')],
  [
    'pair',
    'my husbands|wifes|partners parents, eltern meines mannes|meiner frau, eltern von meinem mann|meiner frau',
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
    'супруги, пожилые|молодые супруги, парень|хлопець и|і|та|й|с|з|із девушка|дівчина|девушкой|дівчиною, чоловік|мужчина з|із|та|і|й|и|с жінка|жінкою|женщина|женщиной, мужчина женщина, женщина и|с мужчина|мужчиной, жінка|жена з|із|та|і|й|и|с чоловік|чоловіком|мужем, муж и|с|+ жена|женой, чоловік і|та|й|з дружина|дружиною, жена и муж, mann und frau, frau und mann, husband and wife, man and wife, wife and husband',
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
    'лише|тільки|только|лишь|лиш|лишень|исключительно|виключно я|мене|меня, nur|bloss|lediglich|allein|einzig ich|mich, nur meine wenigkeit, meine wenigkeit, single person, einzelne person|frau, einzelner mann|mensch, einzelperson, eine einzelne|einzige person, only|just me|i|myself, для себе, для себя, для мене, для меня, für mich, für mich selbst, für mich alleine, for myself, for me, без сімʼї|семьи, ohne familie, without family, without my family, сам, сама, самостійно, самостоятельно, одинок/ая/ий/ий, одинока, живу|жити|жить|буду|еду|їду|приеду|приїду|заеду|заїду|переїду|перееду|переїжджаю|переезжаю|шукаю|ищу один|одна, один|одна живу|буду|жить|жити|приеду|приїду|еду|їду|шукаю|ищу, буду жить|жити один|одна, жить|жити буду один|одна, один|одна буду жить|жити, живу я|зараз|сейчас|тут|поки|пока один|одна, allein, alleine, alone, solo, on my own, by myself, одинешенька, one person only, i live alone',
  ],
  [
    'pair',
    'свекр/и/ами|свекрів|свекров, тест/ями, сват/ами|свати, schwiegereltern, in laws, parents in law, батьк/и/ами|батьків, родител/и/ей/ями, eltern, grosseltern, parents, grandparents, дід/-/ом|дідусь|дідусем і|та|й|з бабус/я/ею, бабус/я/ею|бабушк/а/ой и|с|і|та|й|з дедушк/а/ой|дідус/ь/ем|дідом|дедом, mom and dad, mum and dad, mother and father, mutter und vater, мама|мамой|мамою и|і|та|й|с|з папа|папой|тато|татом',
  ],
];

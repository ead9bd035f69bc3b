/** Words for the youngest: on the way, just born, two or three at once. */
import { before } from './noun-phrases.js';

/** `unborn` on the way · `baby` below a year · `twins` · `triplets` */
export type BabyWord = 'unborn' | 'baby' | 'twins' | 'triplets';

/** Whoever expects one, in the accusative. */
const EXPECTED =
  'дитину, дитинку, дитя, дитятко, малюка, малюка, малятко, малечу, лялечку, лялю, немовля, немовлятко, синочка, сина, донечку, доньку, дочку, хлопчика, дівчинку, первістка, ребенка, ребенка, ребеночка, малыша, малышку, ляльку, сыночка, сына, дочку, дочь, мальчика, девочку, первенца, пополнение, поповнення, прибавление, baby, child, boy, girl, son, daughter, kind, mädchen, jungen, sohn, tochter, nachwuchs';
const EXPECT =
  'чекаємо|чекаю|очікуємо|очікую|ждем|ждемо|жду|ожидаем|ожидаю|expecting|expect|erwarten|erwarte';

export const BABY_WORDS: readonly (readonly [BabyWord, string])[] = [
  ['unborn', 'baby|kind|kinder|babys|nachwuchs unterwegs, ein baby|kind unterwegs, ein baby|kind im bauch'],
  ['unborn', before(EXPECT, EXPECTED)],
  [
    'unborn',
    'noch im bauch, im bauch, в животі, у животі, в животику, в животике, в животе, in my belly, in the belly, in my tummy, in the womb, im mai kommt eins, kommt noch|bald|im eins|eines, kommt eins|eines, kommt dann eins, вагітн/а/ою/у/ій, беременн/а/ая/ой, schwanger, schwangere/-/n, pregnant, expecting, чекаємо|чекаю|ждем|жду|ожидаем|ожидаю дитину|ребенка|малюка|малыша, чекаємо|чекаю|ждем|жду|ожидаем|ожидаю на дитину|малюка|немовля',
  ],
  [
    'unborn',
    'baby|kind|child|one|дитина|ребенок on the way, baby|kind unterwegs, baby|kind im bauch, noch ungeboren, ungeboren, ungeboren/es/e|unborn kind|baby|child, erwarte|erwarten ein|unser|mein kind|baby, ненароджен/а/ою дитина|дитиною, нерожденн/ый/ым ребенок|ребенком, expecting a|our baby, having a baby',
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
    'baby',
    'немовл/я/ям/яти/ятко, новонароджен/а/ий/им/ою/у, новорожденн/ый/ая/ым/ой/ого, младен/ец/цем/ца, грудничок, грудничком, груднич/ок/ка, грудн/ий/ая/ой ребенок|ребенком|малыш, грудна дитина, saeugling/-/e/s, neugeborene/-/s/r/n, baby, newborn, newborn baby, infant, new born baby, new born',
  ],
  ['triplets', 'трійн/я/ю/ею/ята/ят/ятами, тройн/я/ю/ей/яшки/яшек/яшками, drilling/e/en/s, triplet/s'],
  [
    'twins',
    'близняшк/и/ам/ами|близняшек, двійняшк/и/ам/ами, двойняшк/ам, двійнят/ам, близнят/ам, двійн/я/ю/ею/ята/ят/ятами, близнюк/и/ів/ами, близнят/а/ами|близнят, двойняш/ки/ек/ками, близнец/ы/ов/ами, двойн/я/ей, zwilling/e/en/s, twin boys|girls|sons|daughters, twins',
  ],
  [
    'baby',
    'немовлятк/о/ом, немовляти, маля, малятко, малятком, новонароджен/і/их, грудничк/а/у, грудн/ого/ому ребенка|ребенку, ляля, лялька, лялечка, пупс, сосунок, säugling, neugeborener, babylein, bebi, newborns, wee baby',
  ],
];

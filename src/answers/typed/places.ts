/** The 16 Länder and the larger towns, as they are named and inflected in the four languages. */
import { lexicon } from './lexicon.js';

/** The Länder by the second part of their ISO 3166-2 code, as in `src/matching/profile.ts`, which answers do not import. */
export const LAND_IDS = [
  'bw',
  'by',
  'be',
  'bb',
  'hb',
  'hh',
  'he',
  'mv',
  'ni',
  'nw',
  'rp',
  'sl',
  'sn',
  'st',
  'sh',
  'th',
] as const;
export type LandId = (typeof LAND_IDS)[number];

/** Endings of a town that ends in a consonant, and of a land in -ія or -ия. */
const M = '/-/а/у/е/і/ом';
const F = '/ія/ії/ію/ією/ия/ии/ию/ией';

const LANDS: readonly (readonly [LandId, string])[] = [
  [
    'bw',
    `baden wuerttemberg/-/s, baden wurttemberg, badenwuerttemberg, baden-wuertemberg, bawue, bw, ba wue, wuerttemberg, баден/-/е/і вюртемберг${M}, бадені вюртемберзі, бадене вюртемберге, баден вюрттемберг${M}, бадені вюртемберзі, бв`,
  ],
  ['by', `bayern/-/s, bavaria, freistaat bayern, бавар${F}, баєрн, байерн${M}`],
  ['be', `berlin/-/s, берлін${M}, берлин${M}`],
  ['bb', `brandenburg/-/s, бранденбург${M}, бранденбурзі`],
  ['hb', `bremen/-/s, бремен${M}`],
  ['hh', `hamburg/-/s, гамбург${M}, гамбурзі, hh`],
  ['he', `hessen/-/s, hesse, гессен${M}, хессен${M}, гесен${M}`],
  [
    'mv',
    `mecklenburg vorpommern/-/s, mecklenburg western pomerania, mecklenburg, meckpomm, meck pomm, mv, мекленбург${M} передн/я/яя/ій/ей померан/ія/ия/ії/ии, мекленбург${M} померан/ія/ия/ії/ии/ію/ию, мекленбург${M} форпоммерн, мекленбург${M}, мекленбурзі`,
  ],
  [
    'ni',
    `niedersachsen/-/s, lower saxony, lowersaxony, нижн/я/яя/ю/юю/ій/ей/ьої саксон/ія/ия/ію/ию/ії/ии, нідерзаксен, нидерзаксен, nds`,
  ],
  [
    'nw',
    `nordrhein westfalen/-/s, nordrheinwestfalen, north rhine westphalia, northrhine westphalia, nrw, nw, північн/ий/ому/ого рейн/-/і/у/а вестфал/ія/ії/ію, северн/ый/ом/ого рейн/-/е/а вестфал/ия/ии/ию, рейн вестфал/ія/ия, північний рейн, північному рейні, північний рейн вестфалія, северный рейн, северном рейне, вестфал${F}, нрв, нордрайн вестфален, westfalen, ruhrgebiet, ruhrpott, ruhr area, halle westfalen, halle westf, рур, рурська область, рурській області, рурская область, рурской области`,
  ],
  [
    'rp',
    `rheinland pfalz, rhineland palatinate, rlp, rp, рейнланд пфальц/-/і/е/у/а, райнланд пфальц/-/і/е/у, пфальц/-/і/е`,
  ],
  ['sl', `saarland/-/es/s, саарланд${M}, саар${M}, заарланд${M}`],
  [
    'st',
    `sachsen anhalt/-/s, saxony anhalt, саксон${F} ангальт${M}, саксон${F} анхальт${M}, заксен ангальт${M}, заксен анхальт${M}, lsa`,
  ],
  ['sn', `sachsen/-/s, saxony, freistaat sachsen, саксон${F}, заксен${M}`],
  [
    'sh',
    `schleswig holstein/-/s, schleswig, шлезвіг гольштейн${M}, шлезвиг гольштейн${M}, шлезвиг гольштейн${M}, шлезвіг голштейн${M}, шлезвиг голштейн${M}, sh`,
  ],
  ['th', `thueringen/-/s, thuringen, thuringia, тюринг${F}`],
];

/** The German name, its Land, and how it is written elsewhere. */
const TOWNS: readonly (readonly [string, LandId, string])[] = [
  ['Bremerhaven', 'hb', `бремерхафен${M}, бремергафен${M}`],
  ['Stuttgart', 'bw', `штутгарт${M}`],
  ['Mannheim', 'bw', `мангейм${M}, маннгейм${M}, мангайм${M}, маннхайм${M}`],
  ['Karlsruhe', 'bw', 'карлсруе, карлсруэ'],
  ['Heidelberg', 'bw', `гейдельберг${M}, гайдельберг${M}, хайдельберг${M}, гейдельберзі`],
  ['Freiburg', 'bw', `freiburg im breisgau, фрайбург${M}, фрейбург${M}, фрайбурзі`],
  ['Ulm', 'bw', `ульм${M}`],
  ['Heilbronn', 'bw', `гайльбронн${M}, хайльбронн${M}`],
  ['Pforzheim', 'bw', `пфорцгейм${M}, пфорцхайм${M}`],
  ['Reutlingen', 'bw', `ройтлінген${M}, ройтлинген${M}`],
  ['Tübingen', 'bw', `tubingen, тюбінген${M}, тюбинген${M}`],
  ['München', 'by', `munchen, munich, мюнхен${M}, мюнхені`],
  ['Nürnberg', 'by', `nurnberg, nuremberg, нюрнберг${M}, нюрнберзі`],
  ['Augsburg', 'by', `аугсбург${M}, аугсбурзі`],
  ['Regensburg', 'by', `регенсбург${M}, регенсбурзі`],
  ['Würzburg', 'by', `wurzburg, вюрцбург${M}, вюрцбурзі`],
  ['Ingolstadt', 'by', `інгольштадт${M}, ингольштадт${M}`],
  ['Fürth', 'by', `фюрт${M}`],
  ['Erlangen', 'by', `ерланген${M}, эрланген${M}`],
  ['Bamberg', 'by', `бамберг${M}`],
  ['Passau', 'by', 'пассау'],
  ['Potsdam', 'bb', `потсдам${M}`],
  ['Cottbus', 'bb', `котбус${M}, коттбус${M}`],
  [
    'Frankfurt (Oder)',
    'bb',
    `frankfurt an der oder, frankfurt on the oder, франкфурт${M} на одері, франкфурт${M} на одере`,
  ],
  [
    'Frankfurt am Main',
    'he',
    `frankfurt, frankfurt main, ffm, франкфурт${M} на майні, франкфурт${M} на майне, франкфурт${M} на майн, франкфурт${M}`,
  ],
  ['Wiesbaden', 'he', `вісбаден${M}, висбаден${M}`],
  ['Kassel', 'he', 'кассель, касселі, касселе, касселя, касель, каселі'],
  ['Darmstadt', 'he', `дармштадт${M}`],
  ['Offenbach', 'he', `оффенбах${M}`],
  ['Gießen', 'he', `giessen, гіссен${M}, гиссен${M}`],
  ['Marburg', 'he', `марбург${M}, марбурзі`],
  ['Fulda', 'he', 'фульда, фульді, фульде, фульду'],
  ['Hanau', 'he', 'ганау, ханау'],
  ['Schwerin', 'mv', `шверін${M}, шверин${M}`],
  ['Rostock', 'mv', `росток${M}, ростоку`],
  ['Greifswald', 'mv', `грайфсвальд${M}`],
  ['Hannover', 'ni', `hanover, ганновер${M}`],
  ['Braunschweig', 'ni', `брауншвейг${M}, брауншвайг${M}`],
  ['Oldenburg', 'ni', `ольденбург${M}`],
  ['Osnabrück', 'ni', 'osnabruck, оснабрюк, оснабрюке, оснабрюку, оснабрюці'],
  ['Göttingen', 'ni', `gottingen, геттінген${M}, геттинген${M}, гёттинген${M}`],
  ['Wolfsburg', 'ni', `вольфсбург${M}, вольфсбурзі`],
  ['Hildesheim', 'ni', `гільдесгайм${M}, хильдесхайм${M}`],
  ['Köln', 'nw', `koln, cologne, koelle, кельн${M}, кёльн${M}, кьольн${M}, кольн${M}`],
  ['Düsseldorf', 'nw', `dusseldorf, дюссельдорф${M}`],
  ['Dortmund', 'nw', `дортмунд${M}`],
  ['Essen', 'nw', `ессен${M}, эссен${M}`],
  ['Duisburg', 'nw', `дуйсбург${M}, дуйсбурзі`],
  ['Bochum', 'nw', `бохум${M}`],
  ['Wuppertal', 'nw', 'вупперталь, вупперталі, вуппертале'],
  ['Bielefeld', 'nw', `білефельд${M}, билефельд${M}`],
  ['Bonn', 'nw', `бонн${M}`],
  ['Münster', 'nw', `munster, мюнстер${M}`],
  ['Aachen', 'nw', `аахен${M}, ахен${M}`],
  ['Gelsenkirchen', 'nw', `гельзенкірхен${M}, гельзенкирхен${M}`],
  ['Krefeld', 'nw', `крефельд${M}`],
  ['Oberhausen', 'nw', `оберхаузен${M}, обергаузен${M}`],
  ['Paderborn', 'nw', `падерборн${M}`],
  ['Leverkusen', 'nw', `леверкузен${M}`],
  ['Mainz', 'rp', `майнц${M}`],
  ['Ludwigshafen', 'rp', `людвігсхафен${M}, людвигсхафен${M}`],
  ['Koblenz', 'rp', `кобленц${M}`],
  ['Trier', 'rp', `трір${M}, трир${M}`],
  ['Kaiserslautern', 'rp', `кайзерслаутерн${M}`],
  ['Saarbrücken', 'sl', `saarbrucken, саарбрюккен${M}, саарбрюкен${M}`],
  ['Dresden', 'sn', `дрезден${M}`],
  ['Leipzig', 'sn', `лейпциг${M}, лейпциґ, лейпцигу, лейпцизі`],
  ['Chemnitz', 'sn', `хемніц${M}, хемниц${M}`],
  ['Zwickau', 'sn', 'цвікау, цвиккау'],
  ['Magdeburg', 'st', `магдебург${M}, магдебурзі`],
  ['Halle (Saale)', 'st', 'halle, halle an der saale, halle saale, галле, халле'],
  ['Kiel', 'sh', 'кіль, кілі, киль, киле'],
  ['Lübeck', 'sh', `lubeck, любек${M}, любеку`],
  ['Flensburg', 'sh', `фленсбург${M}`],
  ['Erfurt', 'th', `ерфурт${M}, эрфурт${M}`],
  ['Jena', 'th', 'єна, єні, єну, йена, йене, йену'],
  ['Weimar', 'th', `веймар${M}, ваймар${M}`],
  ['Gera', 'th', 'гера, гері, гере'],
];

/** Further towns, by their German names alone; other letters are known by how they sound. */
const MORE_TOWNS: readonly (readonly [LandId, string])[] = [
  [
    'bw',
    'Konstanz, Ludwigsburg, Esslingen, Sindelfingen, Friedrichshafen, Offenburg, Göppingen, Ravensburg, Lörrach, Rastatt, Schwäbisch Hall, Tuttlingen, Villingen-Schwenningen, Böblingen, Aalen, Baden-Baden, Sigmaringen, Biberach',
  ],
  [
    'by',
    'Bayreuth, Aschaffenburg, Landshut, Kempten, Rosenheim, Schweinfurt, Straubing, Coburg, Freising, Dachau, Memmingen, Kaufbeuren, Amberg, Deggendorf, Neu-Ulm, Schwabach, Ansbach, Garmisch-Partenkirchen, Traunstein, Fürstenfeldbruck',
  ],
  [
    'bb',
    'Oranienburg, Eberswalde, Bernau, Eisenhüttenstadt, Schwedt, Falkensee, Königs Wusterhausen, Fürstenwalde, Neuruppin, Senftenberg, Luckenwalde',
  ],
  [
    'he',
    'Rüsselsheim, Wetzlar, Bad Homburg, Oberursel, Rodgau, Dreieich, Bensheim, Bad Hersfeld, Dietzenbach, Baunatal, Eschwege',
  ],
  ['mv', 'Stralsund, Neubrandenburg, Wismar, Güstrow, Parchim'],
  [
    'ni',
    'Salzgitter, Celle, Hameln, Lüneburg, Wilhelmshaven, Delmenhorst, Garbsen, Nordhorn, Emden, Cuxhaven, Goslar, Friedland, Gifhorn, Vechta, Cloppenburg',
  ],
  [
    'nw',
    'Hagen, Hamm, Herne, Solingen, Mülheim an der Ruhr, Mönchengladbach, Neuss, Remscheid, Siegen, Moers, Gütersloh, Bottrop, Recklinghausen, Bergisch Gladbach, Ratingen, Iserlohn, Witten, Düren, Velbert, Minden, Herford, Detmold, Lünen, Troisdorf, Arnsberg, Lüdenscheid, Castrop-Rauxel, Gladbeck, Viersen, Dorsten, Bocholt, Unna, Soest, Euskirchen, Wesel',
  ],
  [
    'rp',
    'Worms, Neuwied, Speyer, Frankenthal, Pirmasens, Zweibrücken, Bad Kreuznach, Andernach, Idar-Oberstein, Bitburg, Wittlich',
  ],
  ['sl', 'Neunkirchen, Völklingen, Saarlouis, Merzig, Lebach'],
  ['sn', 'Plauen, Görlitz, Freiberg, Bautzen, Pirna, Radebeul, Hoyerswerda, Riesa, Meißen, Freital, Döbeln'],
  [
    'st',
    'Dessau, Wittenberg, Bitterfeld, Halberstadt, Stendal, Merseburg, Bernburg, Naumburg, Wernigerode, Weißenfels, Quedlinburg, Aschersleben',
  ],
  ['sh', 'Neumünster, Norderstedt, Elmshorn, Pinneberg, Itzehoe, Rendsburg, Ahrensburg, Wedel'],
  [
    'th',
    'Eisenach, Gotha, Nordhausen, Suhl, Altenburg, Mühlhausen, Ilmenau, Arnstadt, Saalfeld, Rudolstadt, Sonneberg, Apolda, Meiningen, Sömmerda',
  ],
];

/** Every town by its German name, with its Land and its other forms. */
const ALL_TOWNS: readonly (readonly [string, LandId, string])[] = [
  ...TOWNS,
  ...MORE_TOWNS.flatMap(([land, names]) => names.split(', ').map((name) => [name, land, ''] as const)),
];
export const TOWN_NAMES: readonly string[] = ALL_TOWNS.map(([name]) => name);

export type Place = { land: LandId; town: string | null };

const CITY_NAMES: Partial<Record<LandId, string>> = { be: 'Berlin', hh: 'Hamburg', hb: 'Bremen' };

/** A name without what stands in brackets after it. */
const plain = (town: string): string =>
  town === 'Frankfurt (Oder)' ? 'frankfurt an der oder' : town.replace(/ \(.*\)/, '');

/** `Frankfurt (Oder)` and `Frankfurt/Oder` without their marks, so that they are not taken for the one on the Main. */
export const unmarked = (text: string): string =>
  text
    .replace(
      /(?<=мекленбург|рейн|райн|баден|саксон[іи]я|шлезвіг|шлезвиг|рейнланд|райнланд|rhein|rhine|westfalen|baden|sachsen|saxony|schleswig|rheinland|mecklenburg|saxony)\s+[-–—]\s+/giu,
      '-',
    )
    .replace(/(frankfurt|франкфурт)\s+(?:oder|одер)\s*$/iu, 'frankfurt an der oder')
    .replace(/(frankfurt|франкфурт)\s*(?:[/(]|a\.?\s*d\.?)\s*(?:oder|одер)\)?/iu, 'frankfurt an der oder');

/** Länder and towns by any of their forms; Berlin, Hamburg and Bremen are both. */
export const PLACES = lexicon<Place>(
  ...LANDS.map(([land, forms]) => [{ land, town: CITY_NAMES[land] ?? null }, forms] as const),
  ...ALL_TOWNS.map(([town, land, forms]) => [{ land, town }, `${plain(town)}, ${forms}`] as const),
);

/** All names of Länder, for lists in which they say nothing. */
export const LAND_WORDS = [
  ...LANDS.map(([, forms]) => forms),
  ...TOWNS.map(([town, , forms]) => `${plain(town)}, ${forms}`),
].join(', ');

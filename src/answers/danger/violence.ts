/** Violence and threats: someone beats, attacks or threatens a person. */
import type { WordLists } from '../phrases.js';
import type { DangerPattern } from './pattern.js';

export const VIOLENCE_LISTS: WordLists = {
  breaks: `розбив розбила зламав зламала сломал сломала разбил разбила вибив выбил вивихнув порвав порвал порізав порезал
    gebrochen brach blutig ausgeschlagen broke broken smashed cut twisted`,
  body: `обличч* лиц* ніс нос носа руку ногу ребр* щелеп* челюст* зуб зуби зубы голов* губу губы око глаз палець палец
    gesicht nase arm bein rippe* kiefer zahn zähne kopf lippe auge finger face nose arm leg rib ribs jaw tooth teeth head lip eye`,
  beat: `б'є б'ють бити бив била били бьёт бьют бить бил били поб'є поб'ють побив* побил* побит* поби* вдари* ударив* ударил* ударит* ударя* вдаря* избив* избил* избит* избить изби*
    лупит* лупц* мордує душит* душив* душил* придуши* колотит* гамсел* штовха* штурха* толкает толкнул* толкал* пинает пинал* пинає копає копнув ляпас* пощечин* кулак* потиличник* подзатыльник*
    schlägt schlegt schlagen geschlagen schlug* schlage prügel* verprügel* ohrfeigt geprügelt zusammengeschlagen geohrfeigt ohrfeig* würgt gewürgt würgen würgte getreten tritt schubst geschubst schubste boxt misshandel* verhau* haut gehauen verletzt
    hit hits hitting beat beats beating beaten punch* slap* kicks kicked kicking choke chokes choked choking strangl* shove* pushes pushed assault* hurts hurting abuses abused abusing abusive smack* thrash*`,
  threaten: `погрож* пригрози* угрож* грозит* грозив* грозил* залякує залякув* запугив* шантаж*
    droht drohen drohte bedroh* gedroht erpress* drohung* threat* blackmail* intimidat*`,
  kill: `вб'є вб'ють вбити убити уб'є уб'ють вбив вбивати убьёт убьют убить прибьёт прибити зарі* зареж* задуш* приріж* прирежет вбию пришиб* закопа* уроє урою прикопа* спалить сожж* підпалить поджеч*
    umbringen umzubringen umbringt umbringe umgebracht töten tötet ermorden abstechen erschiess* erstech* kill kills murder* stab stabs stabbed shoot burn`,
  weapon: `ніж ножа ножем ножом сокир* топор* пістолет* пистолет* зброєю зброя оружи* битою молотком
    messer* pistole waffe* axt knife knives gun weapon axe hammer machete`,
  attack: `напав напала напали нападає напада* накинув* накида* набросил* кинувся бросил* бросается кида*
    angegriffen angreif* greift überfallen überfiel attack*`,
};

export const VIOLENCE: readonly DangerPattern[] = [
  {
    id: 'violence-beats',
    class: 'violence',
    gloss: {
      de: 'jemand wird geschlagen oder körperlich verletzt',
      en: 'someone is being hit or physically hurt',
    },
    all: [
      '{abuser} ... {breaks} .. {body}',
      '{breaks} {me} .. {body}',
      '{abuser} ... {me} .. {body} .. {breaks}',
      '{beat} & {victim}',
      '{abuser} .. {beat}',
      '{beat} +{abuser}',
    ],
    uk: [
      '(терпить|терплю|терпіла) .. побо*',
      '(кинув|кидає|жбурнув|кидав) .. (в|у|на) {me}',
      'піднімає ~ рук*',
      'підняв ~ рук*',
      'руки розпускає',
      'розпускає руки',
      '(тягає|тягав|схопив|хапає) ~ волосся',
      '(синці|синець) ~ (від|чоловік*|він)',
    ],
    ru: [
      '(терпит|терплю|терпела) .. побо*',
      '(бросил|бросает|швырнул|кинул) .. (в|на) {me}',
      '(поднимает|поднял|поднимал) ~ руку',
      'распуска* ~ рук*',
      'рук* распуска*',
      '(таскает|таскал|схватил) ~ волосы',
      '(синяк*|побоях|побои) ~ (от|муж*|он|меня)',
    ],
    de: [
      '(werde|wurde|werden|wurden) .. {beat}',
      '(warf|wirft|geworfen) .. nach (mir|uns|ihr)',
      'nach (mir|uns) .. (geworfen|wirft)',
      'wurde ... (geschlagen|verprügelt)',
      '(er|mann|freund|vater|vermieter*) .. (gewalttätig|handgreiflich)',
      '(blaue|blauen) flecken',
      'hand gegen mich',
      'geht .. auf (mich|uns) los',
      'tut .. (mir|uns|ihr) .. weh',
    ],
    en: [
      '(threw|throws|throwing|thrown) .. at (me|us|her)',
      '(being|been|was|were|am|is|getting|get|gets) (beaten|abused|hit|attacked|assaulted|slapped|choked|kicked|raped)',
      '(gets|is|became|becomes|turned|being) .. violent',
      'lays .. hands',
      'laid .. hands',
      'raises .. (hand|fist)',
      'comes at me',
      '(bruises|bruised) .. (him|husband|he|me|body|her)',
      'pulls .. hair',
    ],
    unless: [
      '{beat} .. (машин*|авто|паркан*|забор*|стовп*|столб*|car|auto|zaun|fence)',
      '{breaks} ... (стілець|стул|телефон*|phone|замок|ключ*|меблі|мебель)',
      "{beat} ... (кишені|кишен*|карман*|карману|струм*|током|ток|рекорд*|сполох|м'яч*|мяч*|клавіш*|клавиш*|тарілк*|нерв*)",
      '(струм*|током) ... {beat}',
      '{thing} ... {beat}',
      '{beat} .. {thing}',
      '{beat} ... (стіну|стену|стіни|fenster|wand|wall|ball|tür|record)',
      'schl* ... (vor|nach)',
      '(hit|hits) ... (hard|sofa|road|wall|button|send|ball)',
      'beat .. (price|traffic|time|deadline)',
      '(haut|hauen) .. (hin|ab)',
      'tritt .. (ein|kraft|auf)',
      'schlage .. vor',
      '(auf|nach) geschlagen',
      'beat around',
      'hit .. market',
      '(auge|kopf|rücken|herz|hurts) .. (weh|head|back)',
      'hurts .. (to|that|my)',
      '(kicked|kick|kicks|kicking|getting) ... out',
      'verletzt .. (pflicht*|recht*|vertrag*|gesetz*|regel*)',
    ],
    past: 'ambiguous',
  },
  {
    id: 'violence-domestic',
    class: 'violence',
    gloss: { de: 'Gewalt zu Hause', en: 'violence at home' },
    uk: [
      'домашн* насил*',
      '(жертв*|терпл*|зазна*|потерпа*|страждаю) ~ (насил*|побо*)',
      '(чоловік*|господар*|він) ~ (тиран|агресивн*|жорсток*)',
      '(тікаю|втекл*|втік*|ховаю*|ховає*) .. від .. (чоловік*|нього|господар*|хлопц*)',
    ],
    ru: [
      'домашн* насил*',
      '(жертв*|терпл*|подверга*|страда*) ~ (насил*|побо*)',
      '(муж|хозяин|он|парень) ~ (тиран|агрессивн*|жесток*)',
      '(убег*|убежал*|сбеж*|прячу*|скрыва*|прячемся) .. от .. (мужа|него|хозяина|парня|бывшего)',
    ],
    de: [
      'häuslich* gewalt',
      'gewalt .. (opfer|zu|partner|ehe|familie)',
      'opfer .. gewalt',
      '(geflohen|geflüchtet|verstecke|fliehen|weglaufen|weggelaufen) ... vor .. {abuser}',
      'vor .. (mann|freund|ihm|ehemann|ex|vermieter) ... (geflohen|verstecke|flüchten|geflüchtet|fliehen|weggelaufen)',
      '(mann|er|vermieter|freund) .. (aggressiv|wird|ist) .. aggressiv',
    ],
    en: [
      'domestic (violence|abuse)',
      'victim .. (violence|abuse)',
      '(hiding|fled|escaped|ran|running|escape) .. from .. (husband|boyfriend|him|ex|host|landlord|partner)',
      '(abusive|aggressive) (husband|partner|boyfriend|host|landlord|man)',
      '(husband|partner|boyfriend|host|landlord|he) .. (is|gets) .. aggressive',
    ],
  },
  {
    id: 'violence-threat',
    class: 'violence',
    gloss: { de: 'droht, erpresst oder schüchtert ein', en: 'threatens, blackmails or intimidates' },
    all: ['{threaten} & {victim}', '{abuser} .. {threaten}'],
    uk: ['(розправ*|поквита*) .. (зі|з) .. {me}'],
    ru: ['(разобра*|распра*) .. со {me}'],
    unless: [
      '{threaten} ... (raise|increase|rent|erhöh*|miete|підня*|підвищ*|повыс*|поднят*)',
      '{threaten} ... (висел*|вигна*|высел*|выгна*|виселит*|суд|судом|суду|адвокат*|юрист*|штраф*|поліц*|полиц*|шуф*|колектор*|інкасо|инкассо|скарг*|відключ*|отключ*)',
      '{threaten} ... (kündig*|räum*|gericht*|anwalt*|klage*|mahn*|inkasso|sanktion*|kürz*|polizei|sperr*|zwangs*|abschalt*|strafe|schufa)',
      '(kündig*|räum*|gericht*|inkasso) ... {threaten}',
      '{threaten} ... (evict*|eviction|court|lawyer*|terminat*|fine|sue|legal|police|cut|notice|enforcement|budget)',
      '(drohend*|droht) .. (verlust|obdachlosigkeit|stromsperre|regen)',
      '(коллектор*|колектор*|inkasso*|bank|банк*|jobcenter|джобцентр*) ... {threaten}',
    ],
    past: 'ambiguous',
  },
  {
    id: 'violence-threat-to-life',
    class: 'violence',
    gloss: {
      de: 'droht, jemanden zu töten oder schwer zu verletzen',
      en: 'threatens to kill or badly hurt someone',
    },
    all: ['{threaten} & {weapon}', '{threaten} & {kill}', '{threaten} & розправ*', '{threaten} & расправ*'],
    uk: [
      '(сказав|каже|обіця*|кричить) ... {kill}',
      '(обіця*|каже|кричить|сказав|грозить*) ... {kill} .. {me}',
      '{kill} ~ {me} $',
      '(намага*|хоче|хотів) .. {kill} .. {victim}',
    ],
    ru: [
      '(сказал|говорит|обеща*|кричит) ... {kill}',
      '(обеща*|говорит|кричит|сказал|грозит*) ... {kill} .. {me}',
      '{kill} ~ {me} $',
      '(пыта*|хочет|хотел) .. {kill} .. {victim}',
      '(хочет|грозится) {kill}',
      '(обеща*|говорит|грозит*) ... {me} .. {kill}',
    ],
    de: [
      '(will|wollte|sagt|schreit) ... {me} .. {kill}',
      'bringt .. {me} .. um',
      'macht .. mich .. fertig',
      '{abuser} ... {me} .. {kill}',
    ],
    en: [
      '(said|says|will|would|going) .. {kill} (us|me|her)',
      '(threat*|going|gonna|wants|will|says|said|promised|tries|tried|try|trying) ... {kill} .. {victim}',
      '(kill|stab|shoot|murder) +(me|us|her) $',
      'end .. me .. if',
    ],
    unless: [
      '(killing|kills) me $',
      '{thing} .. {kill}',
      '{kill} .. (time|час|время|zeit)',
      '(зарі*|зареж*|зарезал*) .. (виплат*|пособ*|допомог*)',
    ],
  },
  {
    id: 'violence-weapon',
    class: 'violence',
    gloss: { de: 'jemand mit einer Waffe', en: 'someone with a weapon' },
    uk: [
      '(з|із|схопи*|махає|кидає*|взяв|тримає) ~ (ножем|ніж|ножа|сокир*|пістолет*|зброєю|зброю|битою|молотком)',
    ],
    ru: ['(с|схвати*|махает|кида*|взял|держит) ~ (ножом|нож|топор*|пистолет*|оружием|битой|молотком)'],
    de: ['(mit|hat|zieht|hält) .. (messer|waffe|pistole|axt|hammer) & {abuser}'],
    en: ['(with|has|pulled|holding|got) .. (knife|gun|weapon|axe|machete) & {abuser}'],
    unless: [
      '(картопл*|кухн*|кухон*|вилк*|gabel*|küche*|kitchen|fork*|посуд*|диван*|шкаф*|меблі|мебель)',
      'cut myself',
    ],
  },
  {
    id: 'violence-attack',
    class: 'violence',
    gloss: { de: 'wurde angegriffen', en: 'was attacked' },
    all: [
      '{attack} .. на .. (мене|меня|нас|нее|неї|подругу|сестру|маму)',
      '{attack} .. (mich|uns|me|us|her)',
      '{me} ... (напали|напав|напал|накинувся|набросился|angegriffen|überfallen|attacked)',
    ],
    unless: [
      '(паніч*|паническ*|panik*|panic|heart|asthma|herz*|серц*|серд*)',
      '(набросил*|накинув*) .. (куртк*|плащ|план)',
      '(кида*|бросил*|бросает*|кинув*) .. (повідомл*|сообщ*|ссылк*|посилан*|фото|труб*|курит*|тень)',
      'greift .. (gesetz*|regel*|paragraph*|auf|ein)',
      'кида* .. на .. (карт*|рахунок|карточк*|вайбер|телегр*)',
      '(собака|dog|hund) .. (злий|small)',
    ],
  },
];

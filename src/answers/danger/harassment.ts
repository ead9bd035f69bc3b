/** Harassment and loss of freedom: touched, visited at night, locked in, followed, afraid to go home. */
import type { WordLists } from '../phrases.js';
import type { DangerPattern } from './pattern.js';

export const HARASSMENT_LISTS: WordLists = {
  rape: `зґвалту* зґвалтов* зґвалтув* ґвалту* изнасил* насилует насилує насилуют
    vergewaltig* rape raped rapes raping molest* sexually sexuell*`,
  harass: `чіпля* приста* пріста* домага* домога* лапа* облапа* мацає мацав щупає щупает пристав* розпуска*
    belästig* grapsch* begrapsch* bedräng* nötigt genötigt betatsch* grope* groping groped harass* fondl* molest*`,
  touch: `торка* торкн* чіпа* трога* тронул* дотрон* мацає мацав лапает лапає обійма* обнима* цілу* целу* поцелов* поцілув* гладить гладит притиска* прижима* роздяга* раздева*
    berühr* angefasst anfasst anfassen anzufassen fasst fassen fasste küsst küssen geküsst streichel* betatsch* begrapscht auszieh*
    touch touches touched touching grab grabs grabbed kiss kisses kissed kissing undress*`,
  home: `додому дому дома домой домів хату квартир* туди туда вдома кімнат* комнат* притул* приют* хайм*
    hause heim wohnung zimmer unterkunft dorthin zurück home house flat room back apartment shelter`,
  fear: `боюся боюсь боимся боїться боится боїмося страшно лякає бояться боятся страх*
    angst fürchte afraid scared terrified frightened fear`,
  night: `ніч ночі вночі уночі ночью ночам ночами ночь сплю спимо спим спала лягаю ліжк* кроват* постіл* постел* душ душі ванн* туалет*
    nacht nachts nächte bett schlafe schlafen dusche duschen bad night nights bed sleep sleeping asleep shower bathroom`,
  enter: `захо* заходит заходить вход* входит лізе лезет приход* прихо* ломит* вламу* вламыва* вдира* врыва* вривається зайшов зашел заліз залез прийш* пришел пришла прийшов присі* присел
    kommt kam kommen schleicht geht dringt comes came coming enters entered entering walks sneaks sneaked gets`,
  locks_in: `замкн* замика* замыка* зачин* запер* запира* закры* закрив* удержив* утриму*
    sperrt eingesperrt einsperr* eingeschlossen festgehalten locked locks imprison*`,
  stalk: `пересліду* переследу* преслед* стежит* следит следят слідку* вистежу* выслежив* караулит підстеріга* підкараул* чатує
    verfolg* stalk* lauert auflauer* nachstellt nachgestellt spioniert follow follows followed following`,
};

export const HARASSMENT: readonly DangerPattern[] = [
  {
    id: 'violence-sexual',
    class: 'violence',
    gloss: { de: 'sexuelle Gewalt oder Belästigung', en: 'sexual violence or harassment' },
    all: ['{rape}', '{harass} & {victim}', '{abuser} .. {harass}'],
    uk: [
      'сексуальн* (насил*|домаг*|домог*|харас*)',
      '(підглядає|підгляда*|знімає|фотографує) ... (душ*|ванн*|перевдяга*|сплю|туалет*)',
      '(лізе|лягає|ліг|заліз) ~ (мене|ліжко)',
      '(показує|показав) ~ (член|геніталі|статев*)',
    ],
    ru: [
      'сексуальн* (насил*|домога*|харас*)',
      '(подгляд*|снимает|фотографирует) ... (душ*|ванн*|переодева*|сплю|туалет*)',
      '(лезет|ложится|лег|залез) ~ (мне|кровать)',
      '(показыва*|показал) ~ (член|гениталии)',
    ],
    de: [
      '(beobachtet|filmt|fotografiert|spannt) ... (dusche*|bad|umzieh*|ausziehe|schlaf*)',
      'legt .. zu mir',
      '(zu|in) .. mein bett',
      'versteckte kamera',
      'sexuell* (belästig*|übergriff*|gewalt)',
      'übergriffig',
    ],
    en: [
      '(watches|films|filming|peeks|spies|watching) ... (shower*|bathroom|undress*|changing|sleep*)',
      '(gets|got|climbs|came|comes|lies) .. into .. my bed',
      'hidden camera',
      'sexual* (harass*|assault*|abus*|violence)',
      '(exposed|exposes) himself',
    ],
    unless: [
      '{harass} .. (з|із|зі|с|со) .. (прибиран*|уборк*|вопрос*|питан*|запитан*|рахунк*|счет*|сміття*|мусор*|грош*|деньг*|пропозиц*|предложен*|посуд*|чистот*|оплат*|документ*|порядк*)',
      '{harass} .. (через|из|wegen|about|over)',
      '{harass} ... (sms|spam|werbung|anrufe*|calls|ads)',
      'sexuell* (orientier*|identit*)',
      'sexual (orientation|identity)',
    ],
    past: 'ambiguous',
  },
  {
    id: 'violence-touch',
    class: 'violence',
    gloss: { de: 'fasst die Person an', en: 'touches the person' },
    all: [
      '{abuser} ... {touch} .. {victim}',
      '{abuser} ... {victim} .. {touch}',
      '{touch} .. {me} .. {abuser}',
    ],
    uk: ['(лапає|мацає|чіпає) ~ {me}', '(лізе|лізуть) .. (обійм*|цілув*)'],
    ru: ['(лапает|щупает|трогает) ~ {me}', '(лезет|лезут) .. (обнима*|целов*)'],
    de: [
      '(fasst|fasste|packt|packte) .. {me} .. an',
      '{me} .. (anfasst|angefasst|anfassen|anzufassen)',
      '(fasst|fassen) {relative} .. an',
    ],
    en: ['(touches|touched|touching|grabs|grabbed) .. {me}', 'touch* .. (body|breast*|leg*|hair|private)'],
    unless: [
      'get .. touch',
      'got .. touch',
      'in touch',
      'stay .. touch',
      'touched by',
      '(це|это|що|что|закон|зміни) .. (торка*|каса*)',
      'fasst .. zusammen',
      'touch base',
      'лист* .. торка*',
    ],
  },
  {
    id: 'violence-night-visit',
    class: 'violence',
    gloss: { de: 'kommt nachts oder ungebeten ins Zimmer', en: 'comes into the room at night or unasked' },
    all: [
      '{abuser} ... (setzt|legt|сідає|сів|садится|сел|лягає|ложится|sits|sat|lies) .. (bett|bed|ліжк*|кроват*)',
      '{abuser} ... {enter} ... {night}',
      '{abuser} ... {night} ... {enter}',
    ],
    uk: [
      '(ламає|вибиває|виламує|вибив) .. двер*',
      '(ломит*|вламу*|вдира*|вибива*|стука*|гупа*) ... (двер*|кімнат*|мене|нас)',
      '{enter} ... (коли|як|поки) .. (сплю|спимо|миюся|моюся|переодяг*)',
      '{enter} .. {night} .. (до|мене|кімнат*)',
    ],
    ru: [
      '(ломает|выбивает|выламывает|выбил) .. двер*',
      '(ломит*|вламыва*|выбива*|барабанит|долбит*) ... (двер*|комнат*|мне|нам)',
      '{enter} ... (когда|пока) .. (сплю|спим|моюсь|переодева*)',
      '{enter} .. {night} .. (ко|мне|комнат*)',
    ],
    de: [
      '(tritt|bricht|hämmert|schlägt) .. (gegen|an|die|meine) .. tür* & {abuser}',
      '(kommt|steht|kam) .. nachts',
      'nachts ... (kommt|steht|kam) ... (zimmer|tür|bett|rein)',
    ],
    en: [
      '(banging|pounding|breaking|kicking|broke|bangs|pounds|trying) .. (on|down|in|into|open) .. (door|room)',
      '{enter} ... (while|when) .. (sleep*|asleep|shower*|undress*|changing)',
      '(opens|opened) .. door .. (night|sleep*|asleep)',
    ],
    unless: [
      "(кур'єр*|почтальон*|пошт*|bus|zug|train|кіт|кот|cat|hund|heat*|water|поїзд*|поезд*|автобус*|pflegedienst|arzt|ambulance)",
      '(komm*|come*|geht) .. (nach|from|zur|to) .. (hause|home|work|arbeit|schule|school)',
      '(приход*|приїжд*|приезж*|прийш*) .. (з|с|додому|домой|потяг*|робот*|работ*)',
      '(подруг*|друз*|друг|freund*|friend*) .. (night|nacht|ноч*|ніч*)',
    ],
  },
  {
    id: 'violence-locked-in',
    class: 'violence',
    gloss: { de: 'eingesperrt oder festgehalten', en: 'locked in or held against their will' },
    all: [
      '{locks_in} .. {victim} .. (в|у|на|дома|вдома|кімнат*|комнат*|квартир*|ein|zimmer|wohnung|in|inside|up)',
      '{abuser} ... {locks_in} .. {me}',
      '{abuser} .. {me} ... {locks_in}',
    ],
    uk: [
      'не (випуска*|випусти*|відпуска*|пуска*) ... (з|із|мене|нас|дому|додому|вийти|її|нікуди)',
      '(ключ*|замкн*|двер*) .... не (випуска*|випустит*)',
      '(мене|нас|її) ... не (випуска*|відпуска*)',
      '(замкн*|замика*|зачин*) ... не (випуска*|випусти*)',
      'не (дозволя*|дає|дають) .. (виход*|вийти|піти)',
      '(тримає|тримають|утриму*) .. (мене|нас|її) .. (сил*|під|в|у|проти)',
      '(замкнув|замкнули|замкнула|зачинив|зачинили) ~ (мене|нас|її|сестру|подругу)',
      '(замкнен*|зачинен*) ~ (в|у|кімнат*|квартир*)',
    ],
    ru: [
      'не (выпуск*|выпуст*|отпуск*|отпуст*) ... (из|меня|нас|дома|никуда|ее)',
      '(меня|нас|ее) ... не (выпуск*|отпуск*)',
      '(запер*|запира*|закрыл*) ... не (выпуск*|выпуст*)',
      'не (разреша*|дает|дают) .. (выход*|выйти|уйти)',
      '(держит|держат|удержив*) .. (меня|нас|ее) .. (силой|сило|под|взаперти|против)',
      '(запер|заперли|закрыл|закрыли) ~ (меня|нас|ее|сестру|подругу)',
      '(заперт*) ~ (в|дома|комнат*|квартир*)',
      'взаперти',
    ],
    de: [
      '(darf|dürfen) .. (haus|wohnung|zimmer) .. nicht .. verlassen',
      'sperrt .. {victim} .. (ein|wohnung|zimmer)',
      '{me} ... (eingesperrt|eingeschlossen)',
      '(lässt|lassen) .. {victim} ... nicht ... (raus|weg|gehen|hinaus|heraus|aus)',
      'hält .. {me} .. fest',
      'darf .. (haus|wohnung|zimmer) .. nicht verlassen',
      'darf .. nicht (raus|weg|rausgehen)',
      'gegen (meinen|ihren|unseren) willen',
    ],
    en: [
      '(wont|doesnt|not|never|refuses|dont) .. let* .. {victim} .. (out|leave|go|outside)',
      '(locked|locks|lock) .. {victim} .. (in|inside|up|room|house|flat|basement|bathroom)',
      '(keeps|keeping|kept|holding|holds) .. {me} .. (locked|prisoner|inside|against)',
      'not allowed .. (leave|out|outside) .. (house|flat|home|apartment)',
      '(cant|cannot) .. leave .. (house|home) .. (he|because|him)',
      'against (my|her|our) will',
      '(held|kept) .. (captive|hostage|prisoner)',
    ],
    unless: [
      '(рахун*|счет|аккаунт|акаунт|konto|account|чат*|реєстр*|групі|группе)',
      'locked .. out',
      'ausgesperrt',
      '(кот*|кіт*|собак*|hund*|katze*|dog|cat|pet*)',
      '(граница|границу|кордон*|border|grenze)',
      '(робот*|работ*|chef|boss) .. (відпустк*|отпуск)',
      '(закрыл*|закрив*) .. (вопрос|заявк*)',
      '(договор*|договір|контракт*|vertrag|contract)',
    ],
    deniable: false,
  },
  {
    id: 'violence-fear',
    class: 'violence',
    gloss: {
      de: 'Angst vor einer Person oder davor, nach Hause zu gehen',
      en: 'afraid of a person or to go home',
    },
    uk: [
      '{fear} .. (йти|іти|поверта*|повернут*|заход*|зайти|залишат*|лишат*|спати|засинат*|заснути|приход*|бути) ... ({home}|сам*|ним|нею|наодинці|одн*|він|вночі)',
      '{fear} ~ (його|свого|чоловіка|господаря|хазяїна|вітчима|сусіда|колишнього)',
      '{fear} .. за (себе|життя|своє|дітей|дитину|нас)',
      '{home} ... {fear}',
      'небезпечно .. ({home}|тут|залиша*)',
      '(вдома|тут|дома|хаймі) ~ небезпечно',
      'не безпечно .. ({home}|тут|залиша*)',
      '(вдома|тут|дома|хаймі) .. не безпечно',
      'не .. (почува*|відчува*) .. безпе*',
    ],
    ru: [
      '{fear} .. (идти|возвраща*|вернут*|заход*|зайти|остава*|оста*|спать|засыпат*|приход*|быть|находит*) ... ({home}|одн*|ним|нею|наедине|он|ночью)',
      '{fear} ~ (его|своего|мужа|хозяина|отчима|соседа|бывшего)',
      '{fear} .. за (себя|жизнь|свою|детей|ребенка|нас)',
      '{home} ... {fear}',
      '(опасно|небезопасно) .. ({home}|здесь|тут|остават*)',
      '(дома|здесь|тут|хайме) ~ (опасно|небезопасно)',
      'не безопасно .. ({home}|здесь|тут)',
      '(дома|здесь|тут|хайме) .. не безопасно',
      'не чувств* .. безопас*',
    ],
    de: [
      'angst ... (nach|zu) hause',
      'traue .. nicht .. (nach|heim|zurück|raus)',
      'angst vor .. {abuser}',
      'angst ... (um|allein|alleine) .. (leben|ihm|leib|kinder)',
      'angst .. (zurück*|heimzugehen|einzuschlafen)',
      '(fühle|fühlen) .. nicht .. sicher',
      '(unsicher|bedroht) .. zuhause',
      '(fühle|fühlen) .. bedroht',
      'bin .. nicht sicher .. (hier|zuhause)',
      'nicht in sicherheit',
    ],
    en: [
      '{fear} ... (go|going|return|returning|come|get|sleep|stay|be|being) .. (home|back|there|house|room|flat|alone|here)',
      '{fear} .. of .. (husband|him|landlord|host|boyfriend|ex|neighbour|neighbor|man|stepfather|flatmate|roommate|partner)',
      '{fear} .. for .. (my|our|her) .. (life|safety|kids|children)',
      '(dont|not|doesnt|never) .. feel* .. safe',
      '(not|isnt|arent) safe .. (here|home|house|with|flat|room)',
      '(in|im|am|were) danger',
      'feel .. (unsafe|threatened)',
      'unsafe .. (home|here)',
    ],
    unless: [
      '{fear} ... (втратити|потерять|verlieren|lose|losing|lost|kündigung|виселен*|выселен*|eviction|штраф*|відмов*|отказ*|ablehnung|німецьк*|немецк*|hund*|dog*|собак*|mieterhöhung|помилит*|ошиби*|mold|schimmel|пліснява|jobcenter|джобцентр*|papier*|paperwork|летіти|лететь|wasser)',
      '(angst|afraid|fear) .. (dass|that) .. (wohnung|jobcenter|flat)',
      '(сайт*|website|seite|страниц*|link|посилан*|ссылк*|оплат*|überweis*|pay*)',
    ],
    deniable: false,
  },
  {
    id: 'violence-stalking',
    class: 'violence',
    gloss: { de: 'verfolgt oder lauert auf', en: 'follows or lies in wait' },
    all: [
      '{abuser} ... {stalk} .. {me}',
      '{abuser} .. {me} .. {stalk}',
      '{abuser} ... {me} ... (пересліду*|преслед*|verfolgt|stalkt|stalked|stalks)',
    ],
    uk: [
      '(пересліду*|стежит*|слідку*|ходить) ~ (мене|мною|нами)',
      "(чекає|стоїть|чатує) .. (під|біля) .. (дверима|під'їзд*|дом*|вікн*) & {abuser}",
    ],
    ru: [
      '(преслед*|следит|следят|ходит) ~ (меня|мной|нами)',
      '(ждет|поджида*|стоит|караулит) .. (под|у|возле) .. (дверью|дверь*|подъезд*|дом*|окн*) & {abuser}',
    ],
    de: [
      '{stalk} .. (mich|uns|mir)',
      '(wartet|steht|lauert) .. (vor|auf) .. (haus*|tür|mich|wohnung*) & {abuser}',
    ],
    en: [
      '(he|man|someone|guy|host|landlord|ex|husband|neighbour|neighbor|stranger) .. (follows|following|followed|stalks|stalking) .. {me}',
      '(waits|waiting|standing|stands) .. outside .. (my|our) .. (house|door|flat|building) & {abuser}',
      'being (followed|stalked)',
    ],
    unless: [
      'follow .. up',
      '(instagram|telegram|facebook|tiktok|новин*|новост*|nachricht*|ziel*|канал*|сторінк*)',
      '(отслежива*|здоров*|gesundheit*|чистот*|порядк*)',
      'follow* .. (instruction*|link|step*|rule*|advice)',
    ],
  },
];

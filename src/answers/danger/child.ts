/** A child at risk: missing, hurt, touched, left alone, without parents, taken by force. */
import type { WordLists } from '../phrases.js';
import type { DangerPattern } from './pattern.js';

export const CHILD_LISTS: WordLists = {
  child_object: `малу малую мелкого мелкую малого малечу доньки дочки дитини сином дітям дитину дітей доньку дочку дочь сина сына ребенка ребёнка детей сыну дочери доньці дочці дитині ребенку малюка малыша хлопчика мальчика дівчинку девочку племінницю племянницу внука внучку онуку онука підлітка подростка нею сестричку немовля младенца
    kind kinder tochter sohn baby jungen mädchen enkel child children kid kids son daughter baby boy girl daughters sons`,
  hurt: `лупят луплять лупцюют* лупцює дубасят дубасять гамселять штовхають штурхають пинают толкают копають verhauen gehauen geprügelt getreten geohrfeigt kicked slapped punched choked катує* катують мучат мучає мучають порет лупит* whips whipped б'ють бьют побил* побили били побив* побито избил* бив бил била бить бити знуща* издева* катув* мучить мучает принижу* душив душил шльопа* ремнем ремен* лупить лупит кривд* обижа*
    geschlagen misshandel* verprügelt verletzt gequält missbraucht beaten hit abused hurt molested bullied raped mistreated`,
  touch_child: `гладит* гладив гладил* streichel* strok* чіпа* чіпля* торка* трога* трогал* приста* лапа* мацає щупа* домага* домога* цілу* целует роздяга* раздева* зґвалту* изнасил* розбещ* растлев*
    fasst angefasst berührt belästigt missbraucht vergewaltigt begrapscht küsst grapscht touches touched touching molest* rape* abus* grope* kissed grooming`,
  missing: `зникл* зник зникає пропал* пропав пропала загубився загубилася загубилась загубились потерялс* потерялась потерялся потерялись украден* викраден* втекл* втік сбежал* убежал* утек*
    verschwunden vermisst vermissen weggelaufen abgehauen entführt missing disappeared vanished kidnapped abducted`,
  alone: `самі сама сам одні одна один одни наодинці без
    allein* alleine unbeaufsichtigt verlassen alone unattended unsupervised themselves`,
  parent: `мама мати мамы мами мать матері матери тато батько отец батьки батьків родители родителей взрослых дорослих батьками
    mutter vater eltern erwachsene mama mother father parents mum mom adults adult`,
  gone: `поверта* поверну* верну* вернул* зник* пропал* пішла ушла пішов ушел поїхала уехала нема немає нет кинула бросила п'яна пьяная померл* умерл* загину*
    weg verschwunden zurück gekommen betrunken gestorben tot gone left back missing drunk vanished returned died dead disappeared`,
  take: `забра* забер* забирають забирає забирает забирают відібра* відбер* отобра* отбер* отнять отнимет віднят* викра* вкра* викраден* украден* украл* украст* украд* похит* вивез* увез* вывез*
    wegnehmen weggenommen nimmt nehmen entführ* wegzunehmen mitgenommen weg take takes took taking taken kidnap* abduct* snatch* steal`,
  by_force: `росію росії россию россии росия russland russia крим крым сил* силою силой хоче хоче хочуть хочет хотят погрожу* угрожа* грозит* насильно обманом назавжди навсегда дозволу разрешения югендамт* jugendamt* опік* опек*
    gewalt will wollen droht drohen wegnehmen entführ* illegal zwang force wants want threat* forcibly away abroad kidnap* abduct* permission court`,
  minor_age:
    '8 9 10 11 12 13 14 15 16 17 вісім девять девʼять десять одинадцять дванадцять тринадцять чотирнадцять пʼятнадцять шістнадцять сімнадцять двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn twelve thirteen fourteen fifteen sixteen seventeen',
};

const PAPERS =
  '(списк*|списку|список|заявк*|заяв*|анкет*|форм*|форми|додат*|додатк*|реєстр*|договор*|liste|warteliste|formular*|antrag*|bescheid*|app|profil*|form|list|application|system|account|register|letter|лист|письм*|бронюв*|сайт*|поліс*|страхов*|садок|садик*|сад|kita*|school|школ*|schule|kindergarten)';

export const CHILD: readonly DangerPattern[] = [
  {
    id: 'child-missing',
    class: 'child',
    gloss: { de: 'ein Kind ist verschwunden', en: 'a child is missing' },
    all: [
      '{child} .... (не|hasnt|havent|didnt|isnt|nicht) .. (повернул*|повернувс*|вернул*|прийшл*|прийшов|пришел|пришла|come|came|back|returned|zurück|wiedergekommen)',
      '{child} ... (годин*|часа|часов|stunden|hours) .. (нема|немає|нет|weg|gone|missing)',
      '{child} .. (нема|немає|нет) .. (вже|уже|кілька|несколько|три|дві|два|две|годин*|часа|часов|доб*|сутки)',
      '{child} .. (got|gets|went|was|is) +lost',
      '{child} .... verloren gegangen',
      '{child} ... (загубил*|загубивс*|потерял*|потерялс*) .. (на|в|у|в) .. (вокзал*|місті|городе|метро|натовп*|толпе|магазин*|парку|парке)',
      '(малу|малого|малую|мелкую|мелкого|дитину|сина|доньку|дочку|сына|ребенка|дочь|дівчинку|хлопчика|девочку|мальчика) .. не .. (можу|можемо|могу|можем) .. (знайти|найти)',
      'не (можу|можемо|могу|можем) .. (знайти|найти) .. (малу|малого|малую|мелкую|мелкого|дитину|сина|доньку|дочку|сына|ребенка|дочь|дівчинку|хлопчика|девочку|мальчика) $',
      '(finde|finden|find) .. (kleine|kleinen|kind|kinder|tochter|sohn|jungen) ... nicht $',
      '(cant|cannot|couldnt) .. find .. (my|our|the|her) .. (son|daughter|kid|child|boy|girl|toddler|little|baby) .. (one|since|anywhere)',
      '{child} .. {missing}',
      '{missing} .. {child}',
    ],
    uk: [
      'не (можу|можемо) .. знайти +(дитину|сина|доньку|дочку)',
      '{child} .. не (повернул*|повернувся|прийшов|прийшла|приходить)',
      '{child} ~ (викрал*|викрад*)',
    ],
    ru: [
      'не (могу|можем) .. найти +(сына|дочь|дочку|ребенка)',
      '{child} .. не (вернул*|вернулся|пришел|пришла|приходит)',
      '{child} ~ (похитил*|похищ*|украл*)',
    ],
    de: [
      '(kind|kinder|sohn|tochter) ... (seit|gestern|stunden) .. weg',
      '(kind|tochter|sohn|kinder) .. weg $',
      '(kind|tochter|sohn|kinder) ... nicht .. (hause|heim|zurück) .. (gekommen|da)',
      'finde .. (mein|meine|meinen) .. {child} .. nicht',
      '(kind|tochter|sohn|kinder) ... nicht ... (heimgekommen|zurückgekommen|aufgetaucht|heimgekehrt)',
      '(kind|tochter|sohn|kinder) .. nicht .. (schule|spielplatz|freunden) .. (gekommen|zurück)',
    ],
    en: [
      '(cant|cannot|unable) .. find +(my|our|her|his) {child} $',
      '{child} .. (didnt|hasnt|not|never) .. (come|came|return*) .. (home|back|school|since)',
      '{child} .. ran away',
      'lost (my|our) {child} .. (in|at|station|crowd)',
    ],
    unless: [
      '(нема|немає|нет) .. (місц*|мест*|садк*|садик*|kita|паспорт*|документ*|грош*|денег)',
      '{missing} .. (з|с) .. (урок*|радар*|занят*|пар)',
      `${PAPERS} .. {missing}`,
      `{missing} ... ${PAPERS}`,
      `{missing} .. {child} .. ${PAPERS}`,
      '{missing} .. (апетит*|аппетит*|сон|інтерес|интерес|бажан*|приладд*|куртк*|шапк*|карт*|документ*|свідоц*|свидетель*|паспорт*|телефон*|рюкзак*|іграшк*|игрушк*)',
      '(телефон*|паспорт*|свідоц*|свидетел*|рюкзак*|пенал*|картк*|passport|phone|ausweis|pass|jacke|schulranzen|rucksack|certificate|toy|kindergeld|geburtsurkunde) ... {missing}',
      '(знайшл*|нашел*|нашл*|gefunden|found) $',
      '{child} .. missing .. (papers|teeth|home|friends|grandm*|dad)',
      '(misses|missing) .. (her|his|their|grandma)',
    ],
  },
  {
    id: 'child-hurt',
    class: 'child',
    gloss: { de: 'ein Kind wird geschlagen oder misshandelt', en: 'a child is being beaten or mistreated' },
    all: [
      '{child_object} .. (wird|werden|wurde|gets|being|is) ... {hurt}',
      '{child} .... (його|її|їх|его|ее|их|ihn|es|sie|them|him|her|it) .. {hurt}',
      '{hurt} .. {child_object}',
      '{child_object} .. {hurt}',
      '{abuser} ... {beat} .. {child_object}',
      '{abuser} .. {child_object} .. {beat}',
    ],
    uk: [
      '({beat}|кричить) ~ (дитину|дітей|сина|доньку|дочку|малюка)',
      '(дитину|дітей|сина|доньку|дочку) ~ {beat}',
      '{child} ~ (синц*|побоях|побитий|побита)',
    ],
    ru: [
      '{beat} ~ (ребенка|детей|сына|дочку)',
      '(ребенка|детей|сына|дочку) ~ {beat}',
      '{beat} +дочь',
      '{child} ~ (синяк*|побоях|избит*)',
    ],
    de: [
      '(kind|kinder|sohn|tochter|nichte|neffe|enkel*) ... (geschlagen|misshandelt|missbraucht|gequält|verprügelt)',
      '(schlägt|schlagen|schlug|prügelt|misshandelt|schüttelt|würgt) .. (das|mein|meine|meinen|unser|unsere|die|seine|ihre|ihren|seinen) .. {child}',
      '(kind|kinder|sohn|tochter|mädchen|junge) .. (wird|werden|wurde|wurden) .. (geschlagen|misshandelt|missbraucht|gequält|verprügelt)',
      '(kind|sohn|tochter) .. (blaue|verletzungen)',
    ],
    en: [
      '(hits|hitting|hit|beats|beating|beat|slaps|slapped|kicks|hurts|hurting|abuses|abusing|shakes) .. (my|our|her|his|the|their) .. {child}',
      '{child} .. (gets|get|is|being|was|are|were|been|has) .. (beaten|hit|abused|hurt|slapped|molested)',
      '{child} .. (bruises|bruised)',
    ],
    unless: [
      '(kick*|kicked|thrown) ... out',
      '(sohn|tochter|kind) ... (jungen|mädchen|mitschüler*|kind) .. (gehauen|geschlagen|geschubst)',
      '(son|daughter|kid|child) +(hit|kicked|pushed|punched) .. (boy|girl|classmate|kid|child|another)',
      "(м'яч*|мяч*|клавіш*|клавиш*|колін*|коленк*|колено|knie|ball|tür|wand|іграшк*|игрушк*|барабан*|посуд*|струм*|током)",
      "(син|донька|дочка|сын|дочь|дитина|ребенок|малюк|малыш) +(б'є|бьёт|вдарив*|ударил*)",
      '(kind|sohn|tochter) +(schlägt|haut)',
      '(daughter|son|kid|child) (hits|hit|kicks) .. (ball|wall|door)',
      '(fell|впав|впала|упал*|gefallen|gestürzt|розби*|разби*)',
      'hurt .. (knee|leg|arm|finger)',
      'hit .. (head|knee) .. (on|playing)',
      '(verletzt) .. (knie|bein|fuss|finger|arm|sport)',
      '(кашел*|насморк|грип*|зуб*|tooth|teeth)',
    ],
  },
  {
    id: 'child-touched',
    class: 'child',
    gloss: { de: 'jemand fasst ein Kind an oder belästigt es', en: 'someone touches or harasses a child' },
    all: [
      '{abuser} ... (lures|luring|lockt|заманю*|заманива*|заводит|заводить) .. {child_object}',
      '{abuser} .... zieht .. (sie|ihn) .. aus',
      '(fasst|fasste|berührt|streichelt|küsst) .. (meine|meinen|unsere|unseren|die|den) .. (kleine|kleinen)',
      '(незнайом*|незнаком*|чужий|чужой|fremder|stranger|дорослий|взрослый|adult) ... {child_object} ... (машин*|авто|car|auto|фото|photo*|bilder|конфет*|цукерк*|candy)',
      '(пише|пишет|writes|texting|messages|schreibt) .. {child_object} ... (фото|photo*|bilder|зустріч|встреч*|meet|treffen)',
      '{child} .. вагітн* .. (12|13|14|15)',
      '{child} ... (заміж|замуж|married|verheirat*) ... (12|13|14|15|force*|змуш*|заставл*|силою|насильно)',
      '{abuser} ... {child_object} ... {touch_child}',
      '{child} & (голі|голые|голих|голых|порно|nacktfoto*|porn*|naked|nude|nudes)',
      '{touch_child} .. {child_object}',
      '{abuser} ... {child_object} .. {touch_child}',
      '{child_object} ... {touch_child} .. {abuser}',
    ],
    uk: [
      '(дядьк*|дядя|вітчим|сусід*|він|тренер*|вчител*|друг|хлопець|чоловік) .. (її|його|мою|мого) .. {touch_child}',
      '(дядьк*|дядя|вітчим|сусід*|тренер*|вчител*) .. {touch_child} .. (її|його)',
      '(показу*|надсила*) .. {child} ... (порно|голи*|інтим*)',
      'розбещ*',
      'педофіл*',
    ],
    ru: [
      '(дядя|дядьк*|отчим|сосед*|он|тренер*|учител*|друг|парень|мужчина) .. (ее|его|мою|моего) .. {touch_child}',
      '(дядя|отчим|сосед*|тренер*|учител*) .. {touch_child} .. (ее|его)',
      '(показыва*|присыла*) .. {child} ... (порно|голы*|интим*)',
      'растле*',
      'педофил*',
    ],
    de: [
      '(fasst|fasste) .. {child_object} ... an',
      '(onkel|stiefvater|nachbar|trainer|lehrer|mann|jemand|opa|er) ... (sie|ihn|tochter|sohn|kind) .. (berührt|angefasst|belästigt|missbraucht|begrapscht)',
      '(zeigt|schickt) .. {child} ... (porno*|nackt*)',
      '(kindesmissbrauch|pädophil*)',
    ],
    en: [
      '(uncle|stepfather|stepdad|neighbour|neighbor|coach|teacher|man|he|someone|somebody|guy) .. (touches|touched|touching|molested|kissed|groped) .. (her|him|my|our|them|it)',
      '(touches|touched|touching) .. (my|our|her) .. {child}',
      '(shows|sends|showed|sent) .. {child} .. (porn*|naked|nude*)',
      '(paedophile|pedophile|grooming)',
      'child abuse',
    ],
    unless: [
      '(собак*|dog|hund|кот*|cat|katze) .. {touch_child}',
      '{touch_child} .. (акцент|язык)',
      '(touched|touches) .. (heart)',
      '{child} .. (doesnt|not|не|nicht) .. {touch_child}',
      '(школ*|kita|school|садик*) .. (торка*)',
    ],
  },
  {
    id: 'child-alone',
    class: 'child',
    gloss: { de: 'Kinder sind allein, die Eltern sind weg', en: 'children are alone, the parents are gone' },
    all: [
      '{child} .. (since|seit) ... {alone}',
      '{child} ... {alone} ... (since|seit|yesterday|вчора|вчера|gestern|другий|вторые|второй|вторую)',
      '{child} .. (голодн*|hungrig|hungry|starving) & (батьк*|родител*|eltern|parents|мама|мати|мать|mother|mutter|пьян*|drunk|betrunken)',
      '{child} ... {alone} .... (keine|kein|без|no|немає|нема|нет|ohne) .. {parent}',
      '{child} .. {alone} .... {parent} .. {gone}',
      '{parent} .. {gone} .... {child} .. {alone}',
      '{child} .... {parent} .. не {gone}',
      '{child} & {alone} & (день|дні|днів|дня|дней|сутки|доба|добу|тиждень|неделю|tage|tagen|days|week|woche|wochen|ніч|ночь|ночами|night|nights|nachts)',
    ],
    uk: [
      '(діти|дитина) .. без {parent} $',
      '(знайшл*|зустріл*) .. {child} ... (сам*|без)',
      '(кинул*|покинул*|залишил*|кинув|покинув|залишив) .. {child} .. (сам*|одн*)',
    ],
    ru: [
      '(дети|ребенок) .. без {parent} $',
      '(нашл*|нашел|встретил*) .. {child} ... (одн*|без)',
      '(бросил*|оставил*|кинул*) .. {child} .. (одн*|сам*)',
    ],
    de: [
      '(kinder|kind) .. ohne {parent} $',
      '(kind|kinder) ... (alleingelassen|zurückgelassen)',
      '{parent} .. (lässt|liess) .. {child} .. allein',
    ],
    en: [
      '(kids|kid|children|child) .. (without|no) .. {parent} $',
      '{child} ... (left|abandoned) .. alone',
      '{parent} .. (left|leaves) .. {child} .. alone',
    ],
    unless: [
      '(без|ohne|without) .. (школ*|сад*|місц*|мест*|kita|platz|place|school)',
      '(садик*|сад|садок|школ*|schule|kita|school|kindergarten|авто|машин*)',
      '(сам|сама|один|одна|allein|alone|alleinerziehend) .. (з|із|с|mit|with) .. {child}',
      '(виховую|воспитываю|raise|erziehe)',
      '(im|am|я|ich|bin) .. {alone} .. (with|з|с|mit)',
      '(чи|можна|можно|can|may|darf|kann) ... {child} ... {alone}',
    ],
    deniable: false,
  },
  {
    id: 'child-without-parents',
    class: 'child',
    gloss: { de: 'minderjährig und ohne Eltern', en: 'a minor without parents' },
    all: [
      '(брат*|братові|сестр*|bruder|schwester|brother|sister|{child}) .. {minor_age} .... {parent} .... (пішли|ушли|gegangen|away|left|зникл*|пропал*|не|nicht|never|disappeared)',
      '(неповнол*|несовершеннол*|minderjährig*|underage|minor) .... {parent} .... (нема|немає|нет|nicht|not|arent|isnt|no|keine|weg|dead|tot|далеко|лишил*|остал*|in)',
      '(неповнол*|несовершеннол*|minderjährig*|underage) .... (без|нема|немає|нет|ohne|without|no|keine) .. {parent}',
      '{parent} .. (пішла|ушла|weg|left|gone|поїхала|уехала|ушел|пішов|померла|умерла) .... {minor_age}',
      '{parent} ... seit ... weg .... {minor_age}',
      '{kin} .. {minor_age} ... (сам|один|сама|одна|allein|alleine|alone)',
      '{minor_age} .... (без|ohne|without|keine) .. {parent}',
      '(im|am|bin|мені|мне|i) .. {minor_age} .... {parent} .. (dead|died|tot|gestorben|померл*|умерл*|загинул*|погибл*|зникл*|пропал*|missing|gone)',
      '{minor_age} .... (weiss|know|знаю) ... (wo|where|де|где) .. {parent}',
      '{minor_age} ... (без|ohne|without|no|нет|нема|немає|keine) .. {parent}',
      '(мені|мне|im|i|bin) .. {minor_age} ... (одн*|один|сам|сама|allein|alleine|alone)',
      '(без|ohne|without) .. {parent} ... {minor_age}',
    ],
    uk: [
      'неповнолітн* ... (сам*|без|один|одна)',
      'без супровод* ... (дитин*|неповноліт*)',
      '(я|ми) ... без {parent} .. (тут|німеччині)',
    ],
    ru: [
      'несовершеннолетн* ... (сам*|без|один|одна)',
      '(ребенок|подросток|несовершеннолетн*) .. без сопровожд*',
    ],
    de: ['(minderjährig*) ... (allein*|ohne)', 'unbegleitet* .. (minderjährig*|kind*|jugend*)'],
    en: [
      '(minor|underage|teenager) ... (alone|without|unaccompanied)',
      'unaccompanied .. (minor*|child*|teen*)',
    ],
    unless: [
      '{minor_age} (хвилин*|минут*|minut*|min|стаж*|годин*|часов|stunden|uhr|hours|km|км|метр*|meter|qm|м2|евро|євро|euro|днів|дней|days|tage|tag|weeks|місяц*|месяц*|months|monate)',
      '(kann|can|darf|may|можу|могу|можна|можно|чи) ... {alone}',
      '(стаж*|досвід*|опыт*|erfahrung|experience)',
      '(fahren|fahrt|drive|їхати|ехать|ride) $',
    ],
    deniable: false,
  },
  {
    id: 'child-taken',
    class: 'child',
    gloss: {
      de: 'jemand will ein Kind wegnehmen oder hat es entführt',
      en: 'someone wants to take a child away or has taken it',
    },
    all: [
      '{child_object} & (посадити|посадить|затягн*|затащ*|затягув*|затягти|ziehen|zerren|gezerrt|pull|pulled|drag|dragged|lure) & (машин*|авто|auto|car|van)',
      '(посадити|посадить|затягн*|затащ*) .. {child_object} .. (машин*|авто)',
      '{by_force} ... {take} ... {child_object}',
      '{take} ... {child_object} ... {by_force}',
      '{by_force} ... {child_object} .. {take}',
      '{child_object} ... {take} ... {by_force}',
      '{by_force} .. {take} .. (мого|мою|моїх|мого|моего|моих|mein|meine|meinen|my|our) .. {child_object}',
    ],
    uk: [
      '(викрав|викрали|викрала|вивіз|вкрав) ~ {child_object}',
      '(мене|нас) .. {take} .. {child_object}',
      '(югендамт*|опіка) .. {take} .. {child_object}',
    ],
    ru: [
      '(похитил*|увез|увезли|вывез|украл) ~ {child_object}',
      '(меня|нас) .. {take} .. {child_object}',
      '(югендамт*|опека) .. {take} .. {child_object}',
    ],
    de: [
      '{child_object} .. (weggenommen|entführt|wegnehmen|wegzunehmen)',
      'nimmt .. (mir|uns) .. {child_object} .. weg',
      '(entführt|entführen) .. {child_object}',
      '(jugendamt) .. (nimmt|holt|wegnehmen|mitgenommen) .. {child}',
    ],
    en: [
      '{take} .. (my|our|her) .. {child_object} .. (away|abroad)',
      '{take} .. {child_object} +from +(me|us|her)',
      '(kidnap*|abduct*|snatched|stole) .. (my|our|her) .. {child_object}',
      '(my|our) .. {child_object} .. (kidnapped|abducted)',
    ],
    unless: [
      '(садочк*|садика|садиком|довірен*|доверен*|vollmacht|authori*)',
      '(садик*|садок|саду|школи|школы|школу|школ*|kita|schule|kindergarten|school|nursery|лікарн*|больниц*|hospital|krankenhaus|урок*|заняття|abholen|гуртк*|кружк*)',
      '(взяти|взять|take|nehmen) .. (mit|with)',
      '{child_object} .. (krankenkasse|foto|photo)',
      '(can|kann|darf|may|чи|можна|можно) .. (i|we|ich|wir|я) .. {take}',
      '(vacation|holiday|urlaub|ferien|відпустк*|отпуск*|канікул*|каникул*)',
    ],
  },
];

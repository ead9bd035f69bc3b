/** Trafficking and exploitation: papers taken, forced work, sex for a room, debt that binds. */
import type { WordLists } from '../phrases.js';
import type { DangerPattern } from './pattern.js';

export const TRAFFICKING_LISTS: WordLists = {
  papers: `паспорт* документ* телефон* мобільн* мобильн* посвідчення айді папери бумаги загран* карточк* картк* вид
    pass pässe reisepass* reisepässe ausweis* papiere dokumente handy telefon aufenthaltstitel bankkarte
    passport* documents papers id phone`,
  took: `забрав забрали забрало відібра* отобрал* отнял* віднял* вилучи* изъял* ховає сховав прячет спрятал* утриму* удержива* тримає держит держат тримають
    weggenommen abgenommen einbehalten behält eingezogen versteckt wegnimmt behalten
    took takes taken keeps kept confiscate* withhold* hides hid holds holding`,
  return: `відда* поверта* поверну* отда* возвраща* верну* вернет отдает отдаёт
    zurück* zurückgeben wiedergeben herausgeben rausrücken heraus return returns give gives giving back`,
  force: `змушу* заставля* заставил* заставив* примушу* примус* принужд* вынужда*
    zwingt zwingen gezwungen zwang force forces forced forcing makes making`,
  work: `працю* роби* робот* работ* прибира* убира* прислуг* обслугов* батрач*
    arbeit* putzen schuften work works working clean cook labour`,
  lodging: `житл* жиль* кімнат* комнат* оренд* аренд* квартир* ночл* ночівл* проживан* дах квартплат*
    miete zimmer wohnung wohnen unterkunft bleiben kost schlafplatz wohnraum rent room flat apartment housing accommodation stay house roof`,
  sex: `секс сексу сексом сексуальн* інтим* интим* близькіст* близость близости переспа* спати спать натур* проститу*
    sex sexuelle sexuellen sexuell bettgeschichten intim* intimate intimacy nudes sexual`,
  sell: `вимага* требу* пропон* предлаг* предлож* хоче хочет замість вместо натяка* намека* схиля* склоня* взамін взамен обмін обмен
    verlangt will bietet statt gegen fordert erwartet möchte angeboten wants asks asked demands offers offered instead exchange expects`,
  debt: 'борг борги боргу боргом долг долги долга долгом schulden schuld debt debts',
};

export const TRAFFICKING: readonly DangerPattern[] = [
  {
    id: 'trafficking-papers-not-returned',
    class: 'trafficking',
    gloss: {
      de: 'jemand gibt Pass, Papiere oder Telefon nicht zurück',
      en: 'someone does not give back passport, papers or phone',
    },
    all: [
      '{papers} ... (не|nicht|wont|doesnt|not|refuses|never|dont|didnt|відмовля*|отказыва*|weigert) .. {return}',
      '(не|nicht|wont|doesnt|refuses|not) .. {return} .. {papers}',
    ],
    unless: [
      '{office} ... {return}',
      '{papers} .. (у|в|из|з|beim|at|im) .. {office}',
      '(замовник*|магазин*|ремонт*|reparatur|repair|shop|laden)',
      '(застав*|залог*|kaution|deposit)',
    ],
    deniable: false,
  },
  {
    id: 'trafficking-papers-taken',
    class: 'trafficking',
    gloss: {
      de: 'jemand hat Pass, Papiere oder Telefon weggenommen',
      en: 'someone has taken passport, papers or phone',
    },
    all: [
      '(паспорт*|pässe|passports) ... (у|в|bei|with) .. (начальник*|роботодав*|работодат*|хазя*|господар*|хозя*|шеф*|агент*|chef|boss|arbeitgeber|employer|agency|agent|host)',
      '{took} .. {papers}',
      '{papers} ... {took}',
    ],
    uk: [
      '{abuser} .. (забрала|забирає|взяв|взяла) .. {papers}',
      '(забра*|взя*) .. (мій|мої|наші|її) .. {papers} .. {abuser}',
      'без {papers} .. (тримають|залишили)',
    ],
    ru: ['{abuser} .. (забрала|забирает|взял|взяла) .. {papers}'],
    de: [
      '(hält|halten) .. {papers} .. zurück',
      '(hält|halten) ... zurück .. {papers}',
      '{abuser} ... (meinen|mein|unsere|ihren|unseren|meine) .. {papers} ... (genommen|weg)',
      '{abuser} ... nimmt .. {papers} .. (weg|ab)',
      'nimmt .. (mir|uns|ihr) .. {papers}',
      'hat .. (mir|uns|ihr) .. {papers} ... (genommen|weg*|abgenommen)',
    ],
    en: [
      '(locked|keeps|kept|has) .. (my|our) {papers} .. (safe|locked|hidden)',
      '(he|she|they|landlord|host|boss|employer|man|agent|owner|someone) .. (has|have|got) .. (my|our|her) {papers}',
    ],
    unless: [
      '{office}',
      '(я|ми|мы|ich|wir|i|we) {took}',
      '{took} .. (потяг*|поезд*|trip|urlaub|час|время|time|days|weeks)',
      '(украл*|вкра*|stole|stolen|gestohlen|geklaut|tram|train|bus|bag|tasche|рюкзак*|сумк*|трамва*)',
      '(фото|photo|picture|foto) .. {papers}',
      '{papers} .. (фото|scan|photo|foto|mitbringen|bring)',
      '(how|wie|скільки|сколько) .. (takes|long|dauert)',
      '(behalten|keep) .. (i|ich|kann|can|darf)',
      '(can|kann|darf|чи|можна|можно|muss|should|may) ... {took}',
      '(telefon|phone|телефон*) .. (termin*|number|nummer|номер*|рівні|line|contract|vertrag)',
      '(сховав|спрятал*|versteckt) .. (сайт*|seite*)',
      'took .. (photo|picture|copy)',
      '(тримає|держит|holds|behält) .. (слов*|word|gültigkeit|valid*)',
    ],
  },
  {
    id: 'trafficking-forced-work',
    class: 'trafficking',
    gloss: { de: 'zu Arbeit gezwungen oder Arbeit ohne Lohn', en: 'forced to work or works without pay' },
    all: [
      '{work} ... (за|fuer|für|for) .. (їжу|еду|food|essen|ліжко|кровать|bett|bed|харчі)',
      '{force} .. {work}',
      '{force} {me} .. {work}',
      '{work} ... (за|fuer|für|for) +{lodging}',
    ],
    uk: [
      '(мушу|змуш*|мусимо|маємо) ... {work} ... (без|не) .. (грош*|плат*|зарплат*|оплат*)',
      '(працюв*|працю*|роби*|прибира*|готув*) ~ (безкоштовно|безплатно|даром|задарма)',
      '(безкоштовно|безплатно|даром|задарма) .. (працюв*|працю*)',
      '(працюв*|працю*) без .. (оплат*|грошей|зарплат*)',
      '(забира*|відбира*) ~ (зарплат*|заробіт*|гроші|виплат*)',
      '(зарплат*|гроші) ~ (забира*|відбира*)',
    ],
    ru: [
      '(должн*|вынужд*|приходит*) ... {work} ... (без|не) .. (денег|плат*|зарплат*|оплат*)',
      '(работ*|убира*|готов*) ~ (бесплатно|даром|задаром)',
      '(бесплатно|даром|задаром) ~ работ*',
      'работ* без .. (оплат*|денег|зарплат*)',
      '(забира*|отбира*|отнима*) ~ (зарплат*|заработ*|деньги|выплат*)',
      '(зарплат*|деньги) ~ (забира*|отбира*|отнима*)',
    ],
    de: [
      '(umsonst|unbezahlt|kostenlos|gratis) .. arbeit*',
      'arbeit* .. (umsonst|unbezahlt|kostenlos|gratis)',
      '(muss|müssen|soll|sollen) ... {work} ... (kein|keinen|ohne) .. (geld|lohn|bezahlung)',
      'ohne (lohn|bezahlung|geld) .. arbeit*',
      'arbeit* .. ohne .. (lohn|bezahlung)',
      '(nimmt|behält|kassiert) .. (mein*|unser*|ihr*) .. (lohn|geld|gehalt)',
      '(nimmt|behält|kassiert) .. (lohn|gehalt)',
    ],
    en: [
      '(work|works|working) .. for (free|nothing)',
      '(work|working|works) .. without .. (pay|paid|wages|salary)',
      '(work|working) .. unpaid',
      'unpaid .. work',
      '(must|have|forced|made) ... {work} ... (no|without|never|not|dont) .. (pay|paid|money|wages)',
      '(takes|take|taking|keeps|took) .. (my|our|all|her) .. (wages|salary|money|pay|earnings|benefits)',
    ],
    unless: [
      '(добровільн*|волонтер*|доброволь*|freiwillig*|ehrenamt*|volunteer*|praktik*|internship|intern|interns|probearbeit*|probetag|trial|стажуван*|стажиров*)',
      '{work} ... (dolmetsch*|jobcenter|джобцентр*|консультац*|перекладач*|counsel*)',
      '(шукаю|ищу|suche|looking|search*) .. {lodging} .. {work}',
      '(jobcenter|джобцентр*|жобцентр*|центр|соціал|социал) ... ({force}|забира*|takes|nimmt)',
      '{work} .. (wlan|internet|hotline|сайт*|linie)',
      '(рано|пізно|поздно|early|late|night|nights|überstunden|понаднормово) $',
      '(рекомендац*|право) .. {work}',
      '(сусід*|сосед*|nachbar*) .. (прибира*|убира*) .. (двір|двор|сходи|подъезд)',
      '{work} .. (за|for|für) .. (договор*|контракт*|стаж*)',
      '(бере|берет|charge*) .. (комісі*|комисси*)',
    ],
  },
  {
    id: 'trafficking-sex-for-room',
    class: 'trafficking',
    gloss: {
      de: 'Sex statt Miete oder gegen Unterkunft',
      en: 'sex instead of rent or in exchange for a room',
    },
    all: [
      '{force} ... (спати|спать|schlafen|sleep) .. (з|із|с|mit|with)',
      '{sex} & {lodging}',
      '{sell} ... {sex}',
      '{sex} ... {sell}',
    ],
    uk: [
      'платити ~ натурою',
      '(спати|переспати|спала|спатиму|пересплю|сплю) .. (з|із) .. (ним|господарем|хазяїном|чоловіками)',
      '(голі|інтимні|еротичн*) ~ фото*',
      '(проститу*|борделі|бордель|ескорт*)',
      'розрахов* ~ (тілом|натурою|інакше)',
    ],
    ru: [
      '(платить|расплат*|расплач*) ~ (натурой|телом)',
      '(спать|переспать|спала|пересплю) .. с .. (ним|хозяином|мужчинами)',
      '(голые|интимные|эротическ*) ~ фото*',
      '(проститу*|борделе|бордель|эскорт*)',
    ],
    de: [
      'mit .. (männern|kunden|gästen) .. schlafen',
      '(mit|bei) .. (ihm|vermieter|männern) .. (schlafen|bett)',
      '(nacktfotos|nacktbilder|prostitu*|bordell*|anschaffen)',
      '(miete|zimmer) .. (abschlafen|anders)',
      'anders bezahlen',
    ],
    en: [
      '(sleep|sex) .. with .. (clients|customers|men|friends|guests)',
      'sleep* .. with .. (him|landlord|host|owner|men)',
      '(nude|naked) .. (photo*|picture*|pics)',
      '(prostitut*|brothel|escort)',
      'sexual favo*',
      'pay .. with .. body',
    ],
    unless: [
      '(без|ohne|no|not|kein) .. {sex}',
      '(ми|діти|я) (сплю|спимо)',
      'спати .. (де|ніде|місце|на|кімнат*|в|у|не|діт*)',
      '(де|ніде|негде|где|місце|место) .. (спати|спать)',
      'спать .. (где|негде|место|на|комнат*|в|не|дет*)',
      '(спати|спать) & ({lodging}|хоче|хочет)',
      '(sex|секс) .. (education|shop*|male|female|m|ed)',
      '(same|opposite|single) sex',
      '(натур*) .. (оплат*|форм*|дерев*)',
      '(bordell*|brothel) .. (nebenan|next)',
      '(інтимн*|интимн*) .. (обстанов*|світл*)',
    ],
  },
  {
    id: 'trafficking-debt',
    class: 'trafficking',
    gloss: {
      de: 'darf nicht gehen, bis eine Schuld abgearbeitet ist',
      en: 'may not leave until a debt is worked off',
    },
    all: [
      '{debt} ... (відпрац*|отработ*|abarbeit*|abzuarbeiten)',
      '(відпрац*|отработ*|abarbeit*) ... {debt}',
      '{debt} .... (не|nicht|cant|cannot|wont|not) .. (відпуст*|відпуска*|отпуст*|отпуска*|піти|уйти|weg|gehen|leave|go)',
      '(не|nicht|cant|cannot|wont|not) .. (відпуст*|відпуска*|отпуст*|отпуска*|піти|уйти|weg|gehen|leave|go|let) ... {debt}',
    ],
    uk: ['не (відпуска*|відпуст*) .... (відпрац*|відроб*|заплат*|виплат*|поверн*|винн*|борг*)'],
    ru: ['не (отпуска*|отпуст*|дают) .... (отработ*|заплат*|выплат*|верн*|долг*|должн*)'],
    de: ['(nicht|nie) .. (weg|gehen|raus) .... (abgearbeit*|abbezahl*|zurückgezahlt|schulden|bezahlt)'],
    en: [
      'work* .. off .. debt*',
      'pay .. (off|back) .. debt* ... (leave|go)',
      '(until|till) .. pay .. debt*',
      'owe .. (him|them) .... (leave|go|let)',
    ],
    unless: ['(jobcenter|джобцентр*|schuldnerberat*|банк*|bank|mahn*|inkasso|strom|oренд*|schufa|energie*)'],
    deniable: false,
  },
  {
    id: 'trafficking-taken-away',
    class: 'trafficking',
    gloss: { de: 'wird irgendwohin gebracht und weiß nicht wohin', en: 'is being taken somewhere unknown' },
    uk: [
      '(везуть|везе|повезли|вивозять|вивезли|відвозять|забирають|завезли) ... (незрозуміло|невідомо|знаю|кудись|кажуть) .. (куди|кудись|де)',
      '(везуть|везе|повезли|вивозять|відвезли|завезли) .. (нас|мене|її) .. (кудись|невідом*|силою)',
      '(везуть|везе|повезли|вивозять|завезли) ~ (кудись|незрозуміло|невідомо)',
    ],
    ru: [
      '(везут|везет|повезли|вывозят|вывезли|увозят|увезли|завезли) ... (непонятно|неизвестно|знаю|куда) .. (куда|где|то)',
      '(везут|везет|повезли|вывозят|увезли|завезли) .. (нас|меня|ее) .. (неизвестн*|силой)',
      '(везут|увозят|завезли) ~ (непонятно|неизвестно)',
    ],
    de: [
      '(bringen|bringt|fahren|fährt|nehmen|nimmt) .. (mich|uns|sie) .... nicht wohin',
      '(bringen|bringt|fährt) .. (mich|uns|sie) .. (weg|irgendwohin|woanders) & (weiss|weiß|wohin|angst|unbekannt)',
      'wohin .. (mich|uns) .. (bringen|bringt|fährt)',
    ],
    en: [
      '(taking|take|takes|took|driving|drive|bring|bringing) .. (me|us|her) .. (somewhere|away) & (know|unknown|where|dont|scared|they|he)',
      '(taking|driving|bringing) .. (me|us|her) ... dont .. know .. where',
      'dont know where .. (they|he) .. (taking|driving|bring*) .. (me|us)',
    ],
    unless: ['(автобус*|bus|transfer*|reception|distribut*|розподіл*|распредел*)', '(таксі|такси|taxi|uber)'],
    deniable: false,
  },
  {
    id: 'trafficking-sold',
    class: 'trafficking',
    gloss: { de: 'Menschenhandel, Ausbeutung, wurde verkauft', en: 'trafficking, exploitation, was sold' },
    uk: [
      'торгівл* ~ людьми',
      '(продав|продали|продає|продати|продадуть) ~ (мене|нас|її|дівчат)',
      '(рабств*|рабин*|рабськ*|рабові|раба|раби)',
      '(трафікінг*|сутенер*|експлуату*|експлуатац*)',
    ],
    ru: [
      'торговл* ~ людьми',
      '(продал|продали|продает|продать|продадут) ~ (меня|нас|ее|девушек)',
      '(рабств*|рабын*|рабск*|раба|рабы)',
      '(сутенер*|эксплуат*)',
    ],
    de: [
      'menschenhandel',
      '(verkauft|verkaufen) .. (mich|uns|frauen|mädchen)',
      '(sklav*|zuhälter*|ausgebeutet|ausbeut*|zwangsarbeit|zwangsprostitution)',
    ],
    en: [
      'human traffick*',
      'traffick*',
      '(sold|selling|sell) +(me|us|her|girls|women)',
      '(slave|slavery|slaves|pimp|exploit*)',
      'forced labo*',
    ],
    unless: [
      '(продав|продал|sold|verkauft) .. (me|мені|мне) .. (квартир*|машин*|car|flat|sim|сім*|авто|телефон*|phone)',
      '(sell|sold|selling) us .. (a|the|insurance|contract)',
    ],
  },
];

/** The words that offers are made of, in four languages; signs name these lists as `{list}`. */
import type { WordLists } from '../../../answers/phrases.js';

export const OFFER_WORDS: WordLists = {
  /** What is paid, and paying it. */
  money: `geld kaution* *kaution miete warmmiete kaltmiete mietsicherheit zahlen zahlt zahle zahlung* *zahlung zahlst gezahlt bezahl* einzahl* überweis* überwiesen vorschuss anzahlung* betrag geldeingang zahlungseingang euro reservierungsgebühr* *gebühr
    money deposit deposits rent pay pays paid payment payments prepay* prepayment* transfer transfers transferred wire wired fee fees sum
    грош* застав* завдат* оренд* плати платі плату плата платою платити платите платіть плать сплат* заплат* оплат* перекаж* переказ* перерах* передоплат* аванс*
    деньги денег денежн* залог* задат* аренд* платите платить платить переведите переводите переведи перевести перевод переводом перечисл* предоплат* евро`,
  pay: `zahlen zahlt zahle zahlung* *zahlung zahlst gezahlt bezahl* einzahl* überweis* überwiesen sende senden schick* geldeingang zahlungseingang
    pay paying paid payment payments transfer transferred transferring wire wiring send sending
    плати платіть платите платити плать сплат* заплат* оплат* перекаж* переказ* перерах* надішл* надсил* відправ* скинь* скиньте
    платить переведите переводите переведи перевести перевод перечисл* отправ* пришл* скинь* скиньте`,
  cash_word: 'bargeld bar cash готівк* наличн* налом налик*',
  deposit: 'kaution* *kaution mietsicherheit deposit deposits bond застав* завдат* залог* задат*',
  sum: 'geld betrag kaution* *kaution miete anzahlung* money deposit rent amount euro грош* застав* оренд* деньги денег залог* аренд* сумм* сум* євро евро передоплат* предоплат*',
  ahead: `anzahlung* vorauszahlung* vorkasse vorabzahlung* vorschusszahlung* prepayment* передоплат* предоплат* аванс авансом`,
  reserve:
    'reservier* *reservierung* reserve reserves reserved reservation бронь броні брони бронюв* заброн* бронир* резерв*',
  /** Looking at the home. */
  viewing: `besichtig* *besichtigung* ansehen anschauen anzusehen anzuschauen angeschaut ansehtermin termin termine *termin *termins wohnungsbesichtigung
    viewing viewings view viewed visit visiting appointment showing tour see seeing
    огляд* оглян* перегляд* подивит* подивис* подивим* показ показу покажу показати покажемо
    просмотр* посмотр* осмотр* смотреть показ покажу показать покажем`,
  show: `zeige zeigen zeigt vorzeigen rumführen show shows shown показати показат* показую показыва* покаже покажет покажу показать`,
  contract: `vertrag* mietvertrag* *vertrag *vertrags unterschrift* unterschreib* unterschrieb* unterzeich* contract contracts lease sign signed signing signature договор* договір* підпис* подпис* контракт*`,
  ere: 'vor bevor before prior перед до прежде раніше',
  next: 'dann danach anschließend daraufhin then afterwards after later потім тоді після тогда потом затем после',
  first:
    'zuerst zunächst erst vorab vorher voraus vorweg first beforehand upfront спершу спочатку наперед заздалегідь попередньо сначала сперва заранее вперед предварительно',
  key: 'schlüssel* wohnungsschlüssel* key keys ключ ключі ключи ключів ключей ключами',
  courier: `dhl ups fedex hermes dpd gls tnt post postweg briefpost kurier* courier couriers mail posted postal parcel пошт* почт* кур'єр* курьер* посилк* посылк* paket päckchen`,
  account: 'konto bankkonto account рахунок рахунку рахунком счет счёт счету счёту карту картку iban',
  /** Being elsewhere. */
  abroad: `ausland abroad overseas спани* spanien spain england english_channel англі* англи* london лондон* norwegen norway норвег* nigeria нігер* нигер* dubai дубай* дубає usa америк* amerika america canada kanada канад* schottland scotland irland ireland ірланд* ирланд* frankreich france франц* italien italy італі* итали* schweden sweden швец* griechenland greece грец* türkei turkey туреччин* турци* australien australia австрал* israel ізраїл* израил* afrika africa африк* großbritannien britain uk британ* кордон* границ* рубеж* ölplattform bohrinsel rig vessel schiff mission`,
  here_i:
    'ich bin i im я ми мы wir we wohne lebe arbeite selbst сам сама myself eigentümer owner власник хозяин владелец vermieter landlord',
  stay: 'bin lebe wohne arbeite arbeiten befinde sitze aufhalte beruflich dienstlich lebt wohnt arbeitet am live living work working stay staying moved located stationed lives works mission зараз сейчас працюю живу перебуваю знаходжус* виїхав виїхала переїха* сижу работаю нахожус* уехал* переехал* живет живёт живе працює работает',
  self_shows: 'selbst selber ourselves myself personally persönlich самі сами особисто лично',
  boss: `chef chefin boss hausmeister* verwalter* kolleg* caretaker manager colleague janitor начальник* шеф* директор* двірник* дворник* управител* управляющ* колег* коллег* sachbearbeiter* beamt* official чиновник*`,
  /** Who may come, and who is asked for. */
  female: `frau frauen mädchen studentin studentinnen mitbewohnerin mieterin ukrainerin ukrainerinnen dame damen girl girls woman women lady ladies female females дівчин* дівчат* жінк* жінок* студентк* сусідк* пан* мешканк* українк* девушк* девочк* женщин* соседк* украинк* квартирантк* хозяюшк*`,
  young: 'jung junge jungen junges jüngere young younger молод* юн*',
  pretty: `hübsch* attraktiv* schlank* gutaussehend* gutaussehende sexy reizend* süß* süsse attractive slim good-looking goodlooking looking cute hot gorgeous sexy симпатичн* струнк* стройн* привабл* привлек* вродлив* красив* сексу*`,
  lone: 'allein* alleine alleinstehend* einsam* ledig* single alone lonely solo самотн* одинок* незаміжн* незамужн*',
  man: 'mann er herr junggeselle witwer kerl typ man gentleman guy bachelor widower male чоловік мужчина парень хлопець вдівець вдовец дядько холостяк',
  man_alone:
    'allein alleine solo geschieden single alone divorced separated сам один одинокий самотній розлучен* розведен* развед*',
  seeks:
    'suche sucht biete bietet nehme gebe vermiete vermietet offer offers offering looking seek seeks want wants take host шука* ищ* пропон* предлаг* даст* дасть дам здам здає сда* прийм* прим* візьму возьму',
  photo:
    'foto fotos bild bilder selfie photo photos picture pictures pic pics фото фотку фотограф* світлин* селфі селфи',
  mother:
    'mutter mama mutti oma kinder baby mother mum mom grandmother kids child children baby мама мамі мамою матері матір бабус* дитин* дітьми діти сестра мати маме мамой мать матери бабушк* ребен* детьми дети',
  closeness: `zärtlichkeit* intim* sex sexuell* erotik* erotisch* massage* kuscheln kuschel* beziehung* liebesbeziehung freundschaft_plus tenderness intimacy intimate sexual erotic cuddle* cuddling relationship relations romance romantic affection ніжн* нежн* інтим* интим* секс* масаж* массаж* стосунк* отношени* обійм* обнима* ласк* флірт* флирт* близькіст* близост*`,
  rent_word:
    'miete mietfrei mietzahlung rent оренд* аренд* zahlen bezahlen pay платити платить расплат* розрахов* рассчит* плату плати unterkunft wohnen home housing flat room zimmer wohnung даху дах крыш* житло жилье жильё кімнат* комнат* квартир*',
  work: `hilfe mithilfe mitarbeit arbeit arbeiten arbeitskraft haushalt* hausarbeit* putzen putzt reinigung pflege pflegen betreuung kinderbetreuung kochen kochst kocht aufpassen babysitten gartenarbeit help helping work working housework housekeeping cleaning clean cooking cook care caring babysitting babysit childcare chores gardening допомог* прибира* готу* догляд* працю* робот* праці помощ* убира* уборк* готов* уход* работ* труд* няньч* присмотр*`,
  exchange: `gegen gegenleistung dafür tausch statt anstatt anstelle exchange return instead замість вместо взамін взамен обмін обмен натомість за`,
  free: 'kostenlos* gratis umsonst kostenfrei* mietfrei* frei freie freies free безкоштовн* безоплатн* безплатн* бесплатн* даром',
  voluntary: `freiwillig* darf dürfen lust möchte möchten mag möglich voluntary volunteers volunteer may like feel wants jobs добровіл* добровол* волонтер* волонтёр* бажан* желани* захочете хочете хоче хочет може може можна можно umgebung nearby area neighbourhood region околиц* околиці округе region`,
  ours: 'mein meine meinem meinen meiner unser unsere unserem unseren unserer my our us uns мій моєму моїй мого моєї моих моїх моїм моими моїми моем моём моей моего мой наш нашому нашій нашем нашей нас моєю моею нашу мою наших нашими нашего моими моих моим',
  business:
    'restaurant* cafe imbiss hof bauernhof farm firma betrieb* hotel* salon baustelle werkstatt lager company business firm shop club bar ресторан* кафе ферм* фірм* фирм* готел* отел* салон* будівниц* стройк* господарств* хозяйств* підприємств* предприят* клуб*',
  dependants:
    "kinder kind kindern mutter vater eltern oma opa schwiegermutter kids children child mother father parents grandmother дітей діти дітьми маму мамою мамой мамой папой отцом матір матір'ю матерью батька батьком батьками батьків отцом родител* детей детьми дети бабусю бабусею бабушк* дідус* дедушк*",
  tend: 'aufpass* betreu* pflege pflegen pflegst kümmern kümmerst hüten watch babysit* nurse tend mind caring care догляда* догляд* глядіт* глядите доглянут* дивит* смотр* присматрив* ухажив* уход* няньч* нян*',
  must: "müssen musst muss must pflicht verpflichtend bedingung voraussetzung obligatorisch required mandatory obliged condition повинні повинна повинен мусите мусить треба обов'язков* обов'язк* умова должны должна должен обязат* обязан* надо нужно условие",
  /** Papers, registration, offices. */
  id_papers: `ausweis* *ausweis* personalausweis* reisepass* reisepässe pass passkopie* schufa* gehaltsnachweis* lohnabrechnung* kontoausz* onlinebanking* id passport passports identity statement statements payslip* ssn паспорт* загранпаспорт* закордонн* довідк* справк* виписк* выписк* ідентифікац* идентификац* удостоверен* посвідчен*`,
  papers:
    'pass pässe papiere papieren reisepass* passport passports papers documents document dokumente dokument ausweis* ausweise паспорт* документ* телефон phone handy',
  keeps:
    'aufbewahr* bewahre bewahren verwahr* behalte behalten behält einbehalt* keep keeps hold holds holding зберіга* зберігат* зберіг* храни* храню храним тримаю тримат* держу держат* заберу забирає* забираю лишаєте оставля*',
  send: 'schick* sende senden sendet zuschick* zusend* mail maile mailen send sending email upload надішл* надсил* надісл* скинь* скиньте відправ* пришл* присыл* прислат* отправ* вышл* вислати',
  registration: `anmeldung* anmeldebestätigung* meldeadresse meldebescheinigung* meldebestätigung* wohnsitzanmeldung registration registering registered register anmelden anzumelden ummelden прописк* пропис* реєстрац* зареєстр* реєструв* регистрац* зарегистр* регистриров* анмельдунг*`,
  benefits:
    'bürgergeld jobcenter anträge antrag sozialhilfe leistungen sozialamt kindergeld benefits benefit welfare виплат* допомог* соцдопомог* джобцентр* собес* выплат* пособи* джобцентром бюргергельд*',
  takes_over:
    'kümmern erledigen erledige regeln übernehmen verwalten verwalte handle handles deal manage arrange оформи* оформл* оформимо зробимо займемос* керуємо займаємос* сделаем займемся занимаемся управля* решаем вирішуємо',
  bank_card: 'bankkarte bankkarten ec-karte girokarte kontokarte',
  /** Sleeping, meeting. */
  bed: 'bett betten doppelbett matratze bed beds mattress ліжк* ліжок матрац* кроват* постел* койк*',
  share: 'teilen teilt teile share shared sharing поділ* ділити делит* разделит*',
  room: 'zimmer raum schlafzimmer room rooms bedroom кімнат* комнат* спальн*',
  stranger: 'fremd* unbekannt* stranger strangers unknown незнайом* незнаком* чуж* посторонн*',
  door: 'tür türe türen door doors двері дверей дверь двери замка замок lock schloss',
  fetch:
    'hole holen holt abhol* pick picks collect collects fetch забер* заберу зустріну зустрінем* встречу встретим довез* відвез* отвез* привез* bringt bringe',
  transport:
    'bahnhof* hauptbahnhof grenze flughafen auto station border airport car вокзал* кордон* границ* аеропорт* аэропорт* машин* авто автом*',
  night: 'nacht nachts spätabends mitternacht night midnight вночі ночі ніч ночью ночь ночи полночь опівночі',
  meet: 'treffen treffpunkt kommen kommt komm meet meeting come зустріч* зустріт* приїзд* приїж* приходь* приходит* приход* встреч* встрет* приезж* viewing besichtig* огляд* просмотр*',
  by_oneself: 'allein alleine alone yourself сама самі сам одна одні один одни сами',
  company_of:
    'begleitung begleit* helfer* helferin* freunde freundin* dolmetsch* company companion companions friends friend helper helpers volunteer* interpreter* подруг* друз* волонтер* волонтёр* супров* сопровожд* знайом* знаком* перекладач* переводчик*',
  minor:
    'minderjährig* jugendlich* minors minor underage teenagers teens teenager неповнол* несовершен* підлітк* подростк* unbegleitet* unaccompanied kinder kids children дітей детей дети діти',
  girl: 'mädchen girl girls дівчат* дівчин* девоч* девуш* teenager* jugendliche*',
  origin:
    "ausländer* flüchtling* asylant* araber* arabisch* muslim* moslem* zigeuner* roma sinti afrikaner* schwarze schwarzen türken syrer* afghanen juden foreigner* refugees arabs arab muslims africans blacks gypsies turks syrians jews germans христиан* іноземц* иностран* біженц* беженц* араб* мусульман* циган* цыган* африкан* негр* турк* сирійц* сирийц* євре* евре* кавказ* азіат* азиат* deutsche deutschen християн* слов'ян* славян* білих белых europeans europäer* weiße weißen",
  messenger:
    'whatsapp watsapp whatsap whats-app wathsapp wotsapp viber вайбер* ватсап* вотсап* вацап* ватсапп* вотсапп* вацапп* imo wechat skype_me',
  network:
    'telegram телеграм* телеграмм* тг signal сигнал* facebook фейсбук* instagram інстаграм* инстаграм* insta messenger мессенджер* месенджер* discord skype скайп* threema',
  write:
    "schreib* meldet melden melde kontakt* kontaktier* erreich* antwort* write text message contact reach dm ping call пиш* напиш* пишіть звʼяз* зв'яз* зв'яж* связ* свяж* звоните телефонуй* дзвоніт* контакт*",
};

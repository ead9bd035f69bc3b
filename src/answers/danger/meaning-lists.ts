/** Lists of words that mean much the same in danger and in what only sounds like it; a part of the second reading, no patterns. */
import type { WordLists } from '../phrases.js';

const BODY_AND_BLOWS: WordLists = {
  blow: `товче товкти толочить мутуз* мутузит* колош* колотит* дубас* торс* тріпа* трепл* тряс* грюкнув бахнув вмаз* вріза* врезал* заїхав заехал* приклад* пощечин* пощёчин* ляпас* запотиличник* підзатильник* подзатыльник* калічит* калечит* мордує мордова* знуща* издева* катує мучит* мучает bedrängt klatscht klatschte ohrfeigt trampelt malträtiert quält whack* wallop* clobber* pummel* thrash* knock* stomp* headbutt* elbow* torture*
    бʼє бити бил* бив била били бють бьет бьют вдари* ударив ударила ударил* удар* побив* побил* побит* избив* избил* избит* лупи* лупц* молоти* гамсел* дубас* відлупц* відшмаг* шмаг* отшлеп* порет порол выпорол дав дала получил* отримал* стусан* штовх* толкн* толка* пхнув пина* пнул* копну* копає швиря* швырн* швыря* кида* кидн* кинув метн* жбурл* таска* тягає тяга* волоч* тряс* трусит* тиска* душит* душив* душил* задуш* придуш* вкусив укусил кусає
    schlägt schlug schlage schlagen geschlagen zuschlägt zugeschlagen prügelt verprügelt verdrischt haut hauen gehauen trat tritt getreten boxt schubst geschubst stösst gestossen wirft geworfen schmeisst schüttelt gewürgt würgt erwürgen ohrfeige zusammengeschlagen zusammengetreten verdroschen vermöbelt schleift gebissen beisst schleudert geschleudert knallt
    hit hits hitting beat beats beaten beating slap* smack* smash* punch* kick* shove* push* throw* threw thrown chok* strangl* shak* shook whip* drag* bash* batter* assault* attack* jumped bit bites`,
  wounds: `кривав* окрівав* окровавл* побита избита побитий избитый лиц* обличч* губ* ребр* щелеп* челюст* zerschlagen zugerichtet rippe kiefer nasenbein lip rib jaw battered
    синяк* синц* синець фінгал* фингал* ссадин* рана рани раны ран шрам* опік* ожог* крові кровь кров кровью розбит* разбит* зламан* сломан* сломал* зламав* перелом* вибит* выбит* опух* слід* слід побої побои гематом* слёз* плач* поріз* порез*
    flecken prellung* wunde* blutet blutend blutig gebrochen bruch striemen narbe* brandwunde* verletzung* geschwollen platzwunde beule* veilchen
    bruise* wound* bleeding broken broke fracture* scar* scars burn burns black swollen cuts split`,
  arms: `кинджал кинжал* тесак* лезо заточк* травмат* дробовик* обрез ломом лом цегл* кирпич* dolch machete stich schere ziegel crowbar brick dagger scissors
    ніж ножа ножем нож ножи ножом сокир* топор* молот* кувалд* пістолет* пистолет* рушниц* ружь* ружё* автомат* гвинтівк* зброя зброєю зброї оружие оружием ствол палиц* палк* битою бита арматур* пляшк* бутылк* цепь ремен* ремінь пасок паском кислот* бензин*
    messer pistole gewehr waffe knarre axt beil hammer schläger stange flasche gürtel säure benzin eisenstange
    knife knives gun pistol rifle shotgun axe hammer bat bottle belt acid cable weapon machete`,
  kills: `вбити вбив вбила вбʼє вбиває убить убил убила убьет убьёт убивает прибʼє прибьёт заріж* зареж* зарезать приріж* пристрел* пристріл* застрел* застріл* закоп* закат* порешит поріш* знищ* уничтож* спали* сожж* сожг* сжеч* поджеч* підпал* підірв* взорв* прикончит прикончу прикінч* живою живой жива
    umbringen umbringt tötet töten ermord* abstech* absticht erschiess* erschiesst totschlagen erschlägt erwürgt kaltmach* anzünd* verbrennen sprengen fertigmach* kopf
    kill kills killing murder* shoot* stab* burn slaughter dead bury`,
  scared: `боюс* боїться боится бояться боимся боїмося страшн* страх* лячн* ляка* жах* ужас* паник* панік* переляк* перепуг* напуга* наляка* тремч* дрож* трясусь сховал* хова* прячус* прячется спрятал* закрил* закрыл* зачинил* тікат* тікаю втек* утек* утеч* убеж* убеж* сбеж* сбежа* сбежал*
    angst fürcht* furcht panik erschrock* traue trau zittere zittern versteck* versteckt verstecke flieh* geflohen flucht weggelaufen abgehauen eingeschlossen verbarrikad*
    afraid scared terrified frightened fear* panic* tremb* hide hiding hid escape* escaping flee fled ran`,
  threat: `лякав залякав страшить грозен обещал пообіцяв поклявся присягнувся schwört angedroht swears swore vows
    погрож* пригроз* угрож* угроз* погроз* грозит* грозил* лякає пугает пугают залякує запугив* шантаж* обіця* обеща* попередив
    droht drohen drohte gedroht bedroh* drohung* erpress* einschüchter* warnt
    threat* blackmail* warned warns menac* intimidat* promised`,
  chased: `нишпор* вистежив шпигу* шпион* пантру* трекер* геолокац* маяк* караулив навʼязлив* schleicht beschattet tracker ortet lungert creep* spying lurk* prowl* tracker
    переслід* преслед* стеж* следит следил следует слідк* ходить ходит йде идет караул* чату* чатує чекає ждет ждёт підстер* подстер* під под вікном вікнами окном окнами дзвон* звонит пише пишет знайшов нашел нашёл адрес* вистеж* выслед*
    verfolgt verfolg* lauert auflauern stalkt stalk* hinterher nachstell* wartet adresse beobacht* folgt
    follow* stalk* waits waiting watching tracks tracking address outside`,
  shut_in: `підвал* подвал* засув* щеколд* закрит* взаперт* полон* плен заложн* заручн* versperrt verriegelt geisel hostage bolt* barred
    замкн* замик* зачин* запер* запир* запирает закри* закры* взаперти ключ* двері двер* дверь випуск* выпуск* пуска* впуска* трима* тримає держит держат удерж* утрим* сторож* охран* грат* ґрат* решет* ворота
    sperrt eingesperrt einsperr* eingeschlossen schliesst abgeschlossen verschlossen weggeschlossen schlüssel tür festgehalten hält halten bewacht gefangen raus rauslassen hinaus tor
    lock locks locked key keys door trapped imprison* held holds keeps kept guard guarded gate captive cage let lets`,
  intimate: `цицьк* сиськ* пах* промежн* інтимн* статев* полов* вагін* кофт* блузк* ширінк* ширинк* оргазм минет* unterleib schritt intimbereich höschen bh slip bra panties crotch lap
    секс* інтим* интим* близькіст* близост* ліжк* ліжко постіл* постел* кроват* переспа* спати спать спала натур* тілом телом ласкав* ніжн* масаж* массаж* голий гола голи* голой голую голым голых оголен* роздяг* роздів* раздев* раздет* спідниц* юбк* кофт* груд* сідниц* попу попк* жоп* стегн* бедр* бедро колін* колен* член* мастурб* порно труси трус* білизн*
    sex* intim* bett schlafen nackt* nacktbild* nacktfoto* auszieh* zieht rock hose bluse brust busen po hintern schenkel knie penis onanier* porno* unterwäsche zärtlich* gefällig* massage duschen dusche umziehe*
    sex* intim* bed naked nude* undress* skirt shirt breast* bum butt thigh* knee penis masturbat* porn* underwear massage favour* favor* shower flash* groin private parts`,
  fondles: `тулит* притул* труться пхає суне просуну* обслин* слиняв* цьомк* засос sabbert klammert zudringlich anzüglich leck* lick* pervert* pervy pervers* creepy advances
    лапа* обмац* маца* щупа* облап* торка* трога* чіпа* чіпля* приста* пріста* домага* домога* цілу* целу* обійма* обнима* прижи* притис* зажал зажав лізе лезет ліз лез поліз полез залез заліз гладит* погладж* хапає хапав хватает хватал треть* трётся трется зґвалт* згвалт* ґвалту* изнасил* насил* насильно надруг* розбещ* развраща* силою силой принуд* принужд* примус* домагал*
    fasst anfasst angefasst begrapscht betatscht berührt streichelt küsst küssen geküsst drückt drängt bedrängt grapscht greift reibt vergewaltig* missbrauch* belästig* nötig* fummelt gefummelt zwingt gezwungen
    touch* grope* groping fondl* kiss* rub* hug* stroke* grab* grabbed press* rape* raped molest* abus* harass* force* forces forced`,
};

const DEATH: WordLists = {
  dying: `загибел* сконат* сконаю окочур* подох* дохн* трун* кладовищ* кладбищ* покійн* покойн* пекло ad hölle friedhof sarg verrecke krepier* coffin cemetery perish hell afterlife
    померти вмерти умерти помру вмираю помираю умереть умру умираю подохн* сдохн* здохн* смерт* смерть загину погибн* загиб* мертв* мёртв* мертвим мертвой могил* труна гроб тот світ небо небеса раю рай рая небес*
    sterben stirbt sterbe tot tod tode gestorben grab himmel jenseits leiche lebensmüde
    die dies dying dead death grave heaven corpse deceased`,
  self_kill: `зведу свести вкорочу кінчу кончу укоротит* порішу себе зашморг* повішен* висіти висну самокатуван* відмучит* schlinge hinabstürzen vergase ertränke todeswunsch asphyxi* bleach electrocut* offing
    самогуб* самоуб* суїцид* суицид* покінч* поконч* накласти наложить вкоротити свести рахунки счёты повіс* повеш* повес* веш* вішат* зашморг* петл* мотузк* верёвк* веревк* топит* утоп* втоп* отрав* отруї* отруюсь стріля* застрел* застріл* вистрибн* стриб* прыгн* спрыгн* вистриб* выпрыгн* скочи* кинус* брошус* броситься кинутис* лез* лезо лезв* бритв* вени вены вскры* різ* реж* ріж* режу ріже таблет* пігул* снодійн* снотворн* наковт* наглот*
    selbstmord* suizid* umbringen umbringe antun antu erhäng* aufhäng* aufhänge strick seil ertränk* vergift* erschiess* spring* springe sprung klinge* rasierklinge* pulsadern ritz* ritze schneide* tabletten pillen schlaftabletten schlafmittel überdosis ausweg
    suicid* hang* noose rope drown* poison* shoot* jump* razor* blade* wrist* slit cutting cut pills tablets overdos* overdose`,
  high_place: `мост* мосту міст даху дах крыш* криш* балкон* вікн* вікно вікна окн* окно окна підвіконн* подоконник* поверх* этаж* колі* рельс* рейк* потяг* поезд* поїзд* електричк* электричк* метро платформ* краю край обрив* скал*
    brücke dach balkon fenster fensterbrett stock gleis* gleise zug züge bahn bahnsteig schiene* kante klippe
    bridge roof balcony window ledge floor rail* tracks train platform edge cliff`,
  alive: `жити жить життя життю життям жизнь жизни жизнью жизню живу живи існува* существова* світі свете світ прокид* просн* просып* прокинут* сенс* смысл* причин* бажан* желан* світанку майбутн* будущ*
    leben lebe lebens weiterleben aufwachen aufwache wach welt sinn grund dasein existier* zukunft lebenswille
    live living life alive exist* wake world point reason meaning future`,
  farewell: `кличте спадок заповіт завещан* прощення прощення адьос навек навеки lebe wohlan ciao verabschied* tschüss erlösung adieu bye byebye
    прощав* прощай* прощайте прощальн* прощан* прощаюсь попрощал* попроща* бувайте пробачт* простите прости передсмертн* предсмертн* записк* записку лист письм* останн* последн* востаннє кінець конец назавжди навсегда навіки дякую спасибо береж* піклу* позаботт* подбай*
    abschied* lebwohl lebt wohl verzeih* brief briefe letzte letzter letztes ende schluss immer endgültig kümmert testament
    goodbye* farewell forgive letter* note last end ending forever final over will`,
  burden: `тягар* обуз* обуза заважа* мешаю мешает легше легче краще лучше всім всем усім нікому никому непотрібн* ненужн* зайв* лишн* помітит* заметит* пусто порожн* самотн* одинок* ненавид* вин* винна
    last belast* besser leichter allen niemand keiner überflüssig wertlos einsam leer hasse schuld vermisst
    burden better easier everyone nobody worthless lonely empty hate miss notice useless`,
  tired: `втом* устал* набрид* надоел* сил сили силы витрим* выдерж* терпіт* терпеть терплю мочі виснаж* вимуч* замуч* дістал* достал* депрес* відча* отчаян* безнад* тривог* тревог* тривож*
    müde satt kraft aushalten ertrage ertragen erschöpft depress* verzweif* hoffnung* kaputt reicht
    tired exhaust* fed sick strength bear stand depress* despair* hopeless* hope burnout anymore`,
};

const UNFREE: WordLists = {
  my_papers: `паспорт* документ* айді айди посвідч* удостовер* карт* картк* картку карточк* телефон* мобіл* мобил* папер* бумаг* загран* віза виза візу визу
    pass pässe reisepass ausweis* papiere dokumente handy handys karte bankkarte visum aufenthaltstitel
    passport* id ids papers document* phone* card cards visa`,
  takes: `конфіск* конфиск* вирва* вырва* прихопив прикарманив* заграба* присвоїв під замком pfand verwahrt unterschlägt entzogen beschlagnahm* seized withheld pockets pocketed
    забрав забрала забрали забирає забирают забирает забрал* відібра* отобра* отнял* отняли відня* вилуч* изъял* взял* взяв взяли хова* схова* прят* спрят* тримає держит контролю* присвої* вкра* украл*
    nimmt genommen weggenommen abgenommen einbehalten behält behalten kassiert versteckt hält weggeschlossen eingesammelt eingezogen geklaut rückt
    took take takes taking taken keeps kept confiscat* hides hid holds grabs locked steals stole controls`,
  gives_back: `відда* отда* поверт* поверн* возвра* верн* віддає отдаёт отдает назад обратно
    zurück zurückgeben zurückbekomm* heraus herausgeben raus rausrücken rausgeben gibt geben wieder
    back return* give gives giving hand refuse* refuses`,
  labour: `вкалую ішачу ишачу теплиц* тепличк* цех* конвеєр* конвейер* кухн* мийк* мойк* прання стирк* gewächshaus fliessband küche spüle bügeln greenhouse kitchen laundry dishes sweatshop conveyor
    працю* робот* роби* пашу пашем пахат* вкалу* батрач* доглядa* догляд* сидилк* сиделк* нян* прибира* убира* мию мою готую готовл* миття посуд* склад* ферм* будівн* будов* стройк* поле полі поля збира* сбор* зміну смену смен* норм* годин часов сутки добу цілодоб* круглосут*
    arbeit* arbeite* schufte* putze* putzen koche* pflege* pflegt baustelle bau lager fabrik hof feld feldern ernte stunden schicht rund norm kindermädchen haushälter* haushalt aupair schlachthof
    work* clean* cook* nanny carer care housekeep* farm* factory warehouse field site construction harvest hours shift maid babysit*`,
  unpaid: `ні копійки копійки гроша заробітку заработк* невиплач* невыплат* голодом хліб хлеб харч* cent keinen wages kost brot pfennig dime unpayed bread stipend
    безплатн* бесплатн* задарма задаром дарма даром зарплат* платн* плат* платит* платять платят гроші грошей деньги денег деньгами їжу еду еды борг* долг* винна винен должн* відпрац* отработ* відробл* відроб* розплат* расплат* копій* копейк* кредит* дорогу штраф*
    umsonst lohn löhne gehalt bezahlt bezahlen zahlt zahlen geld gratis unbezahlt essen schuld* schulden schulde schuldet abarbeiten abgearbeitet abzahlen kredit reise strafe* gegenleistung
    free unpaid pay paid pays wage* salary money debt* owe owes owed food work off loan trip penny nothing`,
  selling: `повія шлюх* путан* індивідуалк* вебкам* вебка* онліфанс стриптиз* танцівниц* стрипклуб* hure webcam stripclub nutte hooker stripper webcam onlyfans whore
    прода* перепрод* купив купил* викуп* выкуп* прости* бордел* ескорт* эскорт* салон* клієнт* клиент* чоловік* мужчин* мужик* обслуг* обслуж* вулиц* панел* трас* сутенер* сутенёр* раб раба рабин* рабын* рабств* рабов* торгу* вербу* завербу* зніма* снима* відео видео фото* милостин* милостын* жебр* попрошайн* поберат* красти воровать
    verkauf* gekauft kauft prostitu* bordell* puff escort strich anschaffen zuhälter freier kunden männer männern bedienen sklav* sklavin werben wirbt filmt filmen video* fotos bilder betteln stehlen klauen
    sold sell* bought prostitut* brothel escort* pimp* client* men customers slave* traffick* recruit* film* video* pics photos beg begging steal* shoplift*`,
  carried_off: `посадили в фургон* бус бусом багажник* невідоме weggebracht lieferwagen kofferraum van trunk truck lorry
    вез* везут везуть везе повез* привез* привіз вивез* вывез* вивоз* вывоз* перевез* перевод* кудис* куда куди невідом* неизвест* кордон* границ* іншу другую країн* стран* ферм* підвал* подвал*
    bringen bringt gebracht fährt fahren gefahren transport* irgendwohin wohin grenze land keller entführ* verschlepp* schleuser* schlepper*
    taking taken brought bring drive driving moved transport* somewhere unknown border country basement smuggl* driver`,
  not_allowed: `випуск* выпуск* відпуск* отпуск* відпуст* отпуст* пуска* пустят піти уйти вийти выйти виходит* выходит* виїхат* уехать втект* сбежать дозволя* разреша* дає даёт дают заборон* запре* нельзя можна можно поки пока депорт*
    darf dürfen weg raus gehen gehe kündigen verboten lassen lässt bis verlassen abschieb* ausreis* flieh* fort
    allowed leave let lets quit cant forbid* forbidden until escape run deport* outside out`,
  lures: `обіця* обеща* запропон* предлож* пропон* предлага* умов* услов* інтернет* интернет* познайом* познаком* агент* посередн* посредн* бригад* роботода* работода* начальн* шеф* хазя* хозя* господар* орендод* арендод* перевізн* перевоз*
    versprochen verspricht angeboten bietet internet kennengelernt vermittler agentur vorarbeiter arbeitgeber chef vermieter hausherr fahrer
    promised offer* agent agency recruiter foreman employer boss landlord* host owner driver online internet met`,
  squeezes: `змуш* застав* заставл* примуш* примус* принуж* принуд* вимаг* требу* потребу* вынужд* погодж* мусш* мушу повин* должен должна обязан*
    zwingt zwingen gezwungen muss müssen soll sollen verlangt verlangen fordert will wollen nötigt entweder
    force* forced makes made demand* must have wants either`,
};

const CHILDREN: WordLists = {
  little_one: `дитинк* дітки детки детки дитятк* крихітк* крошк* немовлятк* двійнят* близнят* двойняшк* школярка учениц* knirps zwillinge schüler* toddlers tot twins pupil* schoolgirl*
    дитин* діти дітей дітям дітьми дитя ребен* ребёно* дети детей детям син сина сину сином синок синочка сын сына сынок сынишк* дон* доньк* донечк* доч* дочк* дочер* мал* малий мала малого малу малюк* малыш* маля немовл* младен* грудн* хлопч* мальч* хлопец* дівчинк* девочк* підліт* подрост* онук* внук* внучк* племінн* племянн* братик* братишк* сестричк* сестрёнк* школяр* школьн* неповноліт* несовершеннолет*
    kind kinder kindern kindes kleine kleiner kleinen sohn söhne tochter töchter baby babys säugling junge jungen mädchen bub enkel enkelin neffe nichte brüderchen schwesterchen minderjährig* teenager kleinkind bruder schwester
    child children kid kids son sons daughter* baby babies toddler* boy boys girl girls grandson granddaughter nephew niece newborn infant minor teen* brother sister little`,
  young_age: `8 9 10 11 12 13 14 15 16 17 вісім девʼять десять одинадцят* дванадцят* тринадцят* чотирнадцят* пʼятнадцят* шістнадцят* сімнадцят* двенадцат* четырнадцат* пятнадцат* шестнадцат* семнадцат* річн* летн* років лет рочк* годик* 12річн* 13річн* 14річн* класі классе
    zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn jährig* jahre jahr klasse
    ten eleven twelve thirteen fourteen fifteen sixteen seventeen year years grade`,
  lost_child: `зник* знікл* пропал* пропав пропада* загуб* заблук* заблуд* потер* потіря* втік втекла сбежал* сбежала убежал* шука* ищем ищу знайти найти находим поверн* вернул* прийшов прийшла пришёл пришла пришел дійшов дошёл натовп* толп* площадк* майданч* телефон
    verschwunden weg vermisst weggelaufen abgehauen verloren verlaufen suche suchen finde finden nirgends nirgendwo heim heimgekommen zurückgekommen gekommen menge spielplatz
    missing disappear* gone vanished lost wandered ran search* find returned home crowd playground hasnt`,
  left_alone: `кинут* покинут* недогля* занедба* голодн* немит* без їжі їжі vernachlässig* unversorgt neglect* unfed
    сам* сама самі одна одні одн* одного один одни самих лишил* лишає лишают* залиш* остав* кинул* кинут* бросил* бросает покину* голод* годує кормит їсти есть еды брудн* грязн* замика* запира* плаче плачет крич* кричит орёт
    allein* alleine verlassen zurückgelassen lässt lassen hungrig hunger essen dreckig eingesperrt weint schreit weinen schreien verwahrlost
    alone unattended left leave leaves abandoned hungry starv* feed dirty locked cries crying screams screaming`,
  parents: `мама мами маму мамо мати матір мать матери тато тата батько батьк* отец отца папа папы вітчим* отчим* мачух* мачех* батьки батьків родител* опік* опек* дід дед дідус* дедуш* дядьк* дяд* тітк* тёт* бабус* бабушк* прийомн* приёмн* тренер* вчител* учител* виховател* воспитател* нян* вожат* священ* сусід* сосед*
    mutter mama vater papa eltern stiefvater stiefmutter stiefpapa opa onkel tante oma pflegefamilie vormund trainer lehrer* erzieher* betreuer* babysitter* pfarrer nachbar*
    mother mum mom father dad daddy parents stepdad stepfather stepmother grandpa grandfather uncle aunt* grandma foster guardian* coach teacher* babysitter nursery priest neighbo*`,
  snatches: `вкрад* вивіз вивозит* вывоз* умыкнул забрал* відвезли відвіз увезли увел увёл entreisst verschwindet mitnimmt carried whisked
    викрад* похи* украл* вкрал* украст* забрат* забер* забира* відібра* отобр* увез* вивез* вывез* увёл відвів сила силою силой югендамт* опек* служб* polizei поліц* полиц* хова* прячет
    entführ* mitgenommen wegnehm* weggenommen wegzunehmen holt holen abholen jugendamt gewalt polizei versteckt verschlepp* gestohlen wegnimmt nimmt
    kidnap* abduct* snatch* took take taking taken jugendamt social services police force hiding steal stolen`,
  lures_child: `грумінг педофіл* педофил* збочен* извращ* облизу* розбещувач* pädophil* pervers* pedo* predator groom* groomed
    кликав кликал* звал* зовет зовёт манит* заман* тягн* тянул* цукерк* конфет* машин* фото* фотограф* переписк* листу* пише пишет просит* просить зустріч* встреч* інтернет* інстаграм* инстаграм* гр* грі игре дорослий взросл* незнайом* незнаком* чуж* дядьк* мужик* заміж замуж
    lockt locken gelockt gezogen bonbon* süssigkeit* auto foto* fotograf* chattet schreibt will treffen internet instagram spiel erwachsener fremder fremde fremden typ verheiratet zwangsheirat heiraten
    lured pulled candy car van photo* chat* writes asks meet online instagram game adult grown stranger* strange man marry married`,
};

const ROOFLESS: WordLists = {
  tonight_now: `сьогодні сегодня зараз сейчас щойно тільки только вночі ночью уночі ніч ночі ночь ночи нічч вечір вечер ввечері вечером вечора вечера завтра зранку утром ранку обіду обеда полноч* опівноч* темно терміново срочно годину час
    heute heut jetzt gerade eben nacht nachts abend abends morgen früh mittag mitternacht dunkel sofort dringend gleich stunde stunden
    tonight today now just night evening tomorrow morning noon midnight dark urgent hour hours`,
  bed_for_night: `притулок подушк* розкладачк* раскладушк* матрац* kissen isomatte feldbett couch mattress pillow hammock
    ночув* ночев* ночу* ночёв* перено* заноч* ночл* ночіг* нічліг* спати спать поспати поспать сплю спим спимо спить спит спят сплять ліжк* койк* куток угол дах даху крыш* крыша прихист* притул* приют* шелтер* хостел* готел* отел* гостиниц* пансіон*
    schlafen schlafe schlafplatz übernacht* übernachten penne pennen unterkommen bett dach obdach notschlaf* notunterkunft nachtlager hotel hostel pension unterkunft schlafsack
    sleep* sleeping stay bed roof shelter* hostel* hotel night overnight crash spend guesthouse`,
  street_place: `тротуар* бруківк* асфальт* кущ* кущах підʼїзд* підʼїзді підїзді сараї сарае гараж* гараж сходовій пероні перрон* bahnsteig garage schuppen hausflur vorraum parkplatz bushaltestelle doorstep pavement sidewalk garage shed hallway platform parking
    вулиц* улиц* надвор* двор* дворі вокзал* парк* парку лав* лавк* скаме* сквер* міст мостом підʼїзд* підїзд* подъезд* сход* лестниц* зупинк* останов* машин* авто* намет* палатк* аеропорт* аэропорт* метро переход* підвал* подвал* валіз* чемодан* речі вещи речами вещами сумк* пакет*
    strasse strassen bahnhof* park parks bank parkbank brücke treppenhaus treppe haltestelle auto zelt flughafen ubahn keller koffer* sachen taschen draussen freien tür platz
    street* station park bench bridge stairwell stairs stop car tent airport subway basement suitcase* bags things outside outdoors rough doorway terminal`,
  nowhere: `жодного даху даху безпритульн* безпритульна бездомна бездомные бездомн* нигде obdachlose dachlos homelessness placeless
    ніде нікуди негде некуда нема немає нет нету куди куда де где без безхат* безпритул* бездомн* бомж* бомжу*
    nirgends nirgendwo nichts kein keine keinen wohin wo ohne obdachlos* wohnungslos*
    nowhere no where without homeless* roofless none`,
  put_out: `турн* погнал* погнав погнали вигонят* вытурил* витурил* витурив випхнув вытолкал* відселя* розселил* кікнув депозит* hinausgejagt vertreibt abgemeldet verscheucht fortgejagt booted ejected dumped locked banned expelled
    вигн* выгн* виган* выган* викин* выкин* викид* выкид* вистав* выстав* випер* выпер* виперл* выселя* выселил* висел* вимета* вымета* выметай* прогна* впуска* пуска* пустил* пускают прийма* приняли прийняв отказ* відмов* замк* замки замок змінив сменил* поменял* поміня* виконав* пристав* исполнител* суд* звільн* освобод* зʼїх* съех* виїх* забира*
    rausgeworfen rausgeschmissen rausgeflogen geworfen gesetzt vertrieben verjagt weggeschickt abgewiesen räum* geräumt zwangsräumung gerichtsvollzieher* raus ausziehen verlassen schloss schlösser ausgetauscht ausgesperrt gekündigt reingelassen voll überfüllt leer gesperrt
    kicked thrown threw out evict* bailiff* chucked turned away full closed lock locks changed swapped leave vacate refused let in court stranded`,
  cold_out: `холодн* мороз* мінус минус замерз* мёрз* мерзн* змерз* дощ* дождь сніг* снег* мокр*
    kalt kälte friert frieren erfrieren minus regen regnet schnee schneit nass
    cold freez* frost minus rain* snow* wet`,
  arrived: `приїхал* приехал* прибул* прибыл* зустрі* встрет* зачин* закры* закрит* останн* последн* поїзд* поезд* автобус* кордон* границ* пішов ушёл ушел
    angekommen gestrandet abgeholt schliesst letzte letzter zug bus grenze zu weg
    arrived stranded met closing closed last train bus border left gone`,
  burned_out: `пожеж* пожар* згор* сгор* залил* залито затоп* потоп* обвал* зруйн* разруш*
    gebrannt abgebrannt verbrannt überschwemmt feuer brand wasser eingestürzt
    fire burned flooded collapsed destroyed`,
};

const ILL: WordLists = {
  breath: `задушлив* сопе сопит* захлеба* захлин* вдихнути продихнути дыхнут* hechelt japsen schnappt luftnot pant* panting gulp*
    дих* дихати дихає дыш* дышать дышит вдих* вдох* воздух* повітр* задих* задых* захлин* захлеб* подав* вдав* вдавил* поперх* хрип* хрипит душит горл* ядух* удуш*
    luft atmet atmen atem atemnot erstickt ersticken röchelt röchle keucht verschluckt hals kehle japst
    breath* breathing air suffocat* chok* gasp* wheez* throat`,
  faint: `вимкнув* отключил* отключает* провалю* безпорад* конає вʼялий заціпен* застиг* weggetreten kollabiert apathisch schlapp sackt kreislauf listless slumped zoned unrespons*
    непритом* знепритом* свідом* сознан* обморок* зомлі* млосн* млост* паморо* темніє темнеет реагу* відповіда* отвечает рухаєт* двигает* шевел* ворушит* прокидаєт* просыпает* лежит* лежить впав впала упал* упала безтям* тями коматоз* кома вялый вʼялий обмʼяк* обмяк*
    ohnmächtig bewusstlos bewusstsein ansprechbar reagiert umgekippt umgefallen zusammengebrochen rührt bewegt aufwacht wacht liegt schwindlig schwarz schlaff koma
    faint* unconscious* conscious* passed collaps* respond* responding move* moving wake lying dizzy limp blackout coma floppy`,
  bleeds: `кров кровь крові крови кровью кровʼю кровит* кровот* кровоточ* зупин* остан* ллється льётся хлеще хлещет фонтан* поріз* порез* рана відріз* отрез* відруб* отруб* палец* пальц* стирч* торч* кістк* кость
    blut blutet blutung blute blutend spritzt schnitt wunde abgeschnitten abgehackt finger knochen messerstich
    blood bleed* bleeding gush* pour* cut wound chopped finger* bone stab*`,
  swallowed_bad: `розчинник* растворител* хлорк* каустик* освіжувач* освежител* капсул* антифриз* йод пральн* стиральн* lösungsmittel chlor kapsel* frostschutz entkalker thinner chlorine pod pods antifreeze detergent
    проковт* проглот* ковтн* випи* выпи* зʼї* съе* наїв* наїл* наел* засун* отру* отрав* таблет* пігул* ліки лекарств* батарейк* хімі* хими* порош* миюч* моющ* засіб средств* відбіл* отбел* перекис* бензин* кислот* уксус* оцет гриб* ртут* магніт* магнит* намист* бусин* метанол* наркот* передоз* обкол*
    verschluckt geschluckt getrunken gegessen vergift* tabletten medikamente batterie knopfzelle reiniger spülmittel waschmittel bleiche benzin säure essig pilze quecksilber magnet drogen überdosis gespritzt methanol giftig
    swallow* drank drunk ate eaten poison* pills tablets battery cleaner bleach detergent petrol acid mushroom* magnet bead overdos* drugs injected methanol`,
  heart_head: `стисну* сдавил* защем* прихватил* прихопил* схопило схватило відмовля* отказыва* онім* herzrasen kribbelt angina herzstillstand tingling cardiac squeez*
    серц* сердц* груд* грудях інфаркт* инфаркт* інсульт* инсульт* тиск давлен* давит* тисне стиска* сжима* пече жжет жжёт біль боль болит болить оніміл* немі* немеет паралі* парали* відня* отня* перекос* рот мов* мова речь говор* пульс*
    herz brust brustkorb herzinfarkt infarkt schlaganfall druck drückt schmerz* enge arm taub gelähmt mund hängt schief sprache redet lallt puls
    heart chest stroke pressure pain* tight* crush* numb paraly* droop* mouth speech slur* speak pulse`,
  fits: `корч* скорч* закотив закатил* конвульс* пінит* тремтит* трясучк* лихоман* verdreht augen krampft zuckungen rolls twitch*
    судом* судорог* епілеп* эпилеп* припад* напад приступ* трясе трясёт трусит* піна пена пін* марит* марення бред* температ* гарячк* жар лихоманк* сорок 40 41 діабет* диабет* цукор сахар інсулін* инсулин* астм* інгалят* алерг* аллерг* набряк* отек* отёк* опух* вжал* ужал* вкус* укус*
    krampf* krämpfe anfall epilep* zuckt schaum fieber phantasiert diabet* zucker insulin asthma spray inhal* allerg* schwillt geschwollen gestochen gebissen schock
    seizure* convuls* epilep* fit fits shaking foam fever temperature delirious diabet* sugar insulin asthma inhaler allerg* swell* swollen stung bitten shock`,
  birth: `народжує рожать пуповин* голівк* головк* родах пологах eröffnung presswehen nabelschnur köpfchen crowning cord contraction push*
    пологи роди рожаю рожает народжу* вод* води воды перейм* сутич* схватк* вагіт* беремен* тиждн* недел* плід плод
    wehen fruchtblase geburt schwanger* woche gebärt entbind* baby
    labour labor contraction* waters pregnan* birth weeks`,
  smoke_gas: `спалах* тліє тлеет загорілос* загорелос* задимл* витік утечк* смердит* воня* schwelt verraucht lodert leck ablaze smoulder* leak*
    газ газу газом чадн* угарн* дим дим* дым* горит* горить горим пожеж* пожар* палає полыха* вогонь огонь пахне пахнет запах чути слышно вибух* взрыв* датчик*
    gas gasgeruch kohlenmonoxid co rauch qualm feuer brennt brand flammen riecht geruch explo* melder
    gas monoxide smoke fire flames burning smell* explo* alarm detector`,
  accident: `зірвав* сорвал* перекинув* перевернул* врізав* врезал* наїха* наехал* придавил* розчавил* прищемил* засипало überrollt eingeklemmt abgestürzt verunglückt crushed crashed trapped slipped tripped run
    впав впала упал* упала звал* свал* сход* лестниц* балкон* поверх* этаж* драбин* стремян* дах* крыш* риштув* збила збив сбил* машин* аварі* авари* дтп струм* током ток ошпар* обварил* обпек* обпік* обжег* окріп кипят* кипʼят* собак* змі* потон* утон* тону*
    gestürzt gefallen runtergefallen treppe balkon leiter gerüst stock angefahren unfall strom stromschlag verbrüht verbrannt kochend* heiss* hund schlange ertrunken
    fell fallen stairs balcony ladder roof floor hit car accident electr* scald* burn* boiling dog snake drown*`,
  rescue: `сос сос допоможіть реанімаці* погибає гине терміново срочно sos rette rettung lebensgefahr paramedics lifethreat* 911 112
    швидк* скор* лікар* врач* ambulance реанім* реаним* помира* умирает рятуйте спасите допомож* помогите плохо погано зле
    krankenwagen rettungswagen notarzt notruf arzt stirbt hilfe schlecht schnell rettet
    ambulance doctor paramedic* dying help urgent* emergency save bad`,
};

const HARMLESS: WordLists = {
  stories: `фільм* фильм* кіно кино серіал* сериал* мультик* книг* роман* детектив* трилер* триллер* новин* новост* гра гру гри игра игру игры грає играет рівн* уровн* бос боса персонаж* концерт* вистав* спектакл* музе*
    film* kino serie buch krimi thriller roman spiel spiele spielt level nachrichten theater museum konzert kapitel
    film* movie* series show book novel thriller game* play plays level news theatre museum concert episode`,
  sport: `футбол* бокс* дзюдо карате гол голи мʼяч* мяч* м'яч* ворот* тренув* трениров* секці* секци* спорт* матч* команд* басейн* бассейн* плава* танц* велосипед* самокат*
    fussball boxen boxkampf judo karate tor ball training verein sport spiel mannschaft schwimmen tanzen fahrrad roller
    football boxing judo karate goal ball training club sport* match team swim* dance* bike scooter`,
  things: `ціни ціна цена цены оренд* аренд* комунал* рахун* счет счёт батаре* телефон* ноут* компʼютер* інтернет* интернет* пралк* стирал* розетк* плит* холодильник* опален* отоплен* лічильник* счётчик* меблі мебель диван* матрац* собак* кіт кот котик* кішк* кошк* погод* замок вентиляц* сигналізац*
    preise preis miete nebenkosten rechnung* akku handy laptop internet waschmaschine steckdose herd kühlschrank heizung zähler möbel sofa matratze hund katze wetter lüftung rauchmelder fenster schloss
    price* rent bill* battery phone laptop internet washing socket stove fridge heating radiator* meter furniture sofa mattress dog cat weather ventilation window lock`,
  offices: `джобцентр* жобцентр* консул* посольств* ратуш* переклад* перевод* копі* копи* заявк* заявлен* анкет* термін термин* договір* договор* реєстрац* регистрац* прописк* страхов* виплат* выплат* пенсі* пенси* довідк* справк* свідоцтв* свидетельств* закон* стат* покаран* наказан* суд
    jobcenter konsulat botschaft amt rathaus übersetz* kopie* antrag formular* termin vertrag anmeldung versicherung bescheid* bescheinigung urkunde gesetz* paragraph* strafe recht* rente
    jobcenter consulate embassy office translat* copy application form* appointment contract registration insurance benefit* pension certificate law* legal paragraph punishment`,
  learning: `курс* навча* учёб* школ* садок садк* садик* урок* реферат* тест* іспит* экзамен* практик* стаж* робота вакансі* ваканси* професі* профес* медсестр* психолог* волонтер* волонтёр* терапевт* педіатр* педиатр* стоматолог* аптек* рецепт* аналіз* анализ*
    kurs* schule kita unterricht referat test prüfung praktikum stelle job beruf krankenschwester psycholog* ehrenamt* freiwillig hausarzt kinderarzt zahnarzt apotheke rezept therapeut* ausbildung
    course* school kindergarten class lesson essay test exam internship job vacancy profession nurse psycholog* volunteer* gp dentist pediatrician pharmacy prescription therap*`,
  fine_now: `добре хорошо нормальн* гаразд порядк* ок окей спокійн* спокойн* тихо дякую спасибо здоров* весел* щаслив* счастлив* жарт* шучу лол ахах* цікаво интересно просто питаю спрашиваю загалі майбутн* будущ* тепер теперь налагод* домовил* договор* вибач* извин*
    gut ok okay alles ruhig danke gesund froh glücklich spass witz lol haha interessier* nur frage allgemein zukunft jetzt geklärt vereinbart entschuldig*
    fine ok okay good quiet thanks healthy happy fun joke lol haha curious just asking general future now agreed sorry kidding`,
  no_one: `ніхто нікого нікому ніколи никто никого никому никогда не ні нет без жодн* ничего нічого
    niemand niemanden keiner keine kein nie nicht nichts ohne
    nobody noone none never not no dont doesnt didnt isnt arent wont without nothing`,
  time_past: `колись раніше раньше давно минул* прошл* торік році году рок* тому назад був була було были был была місяц* месяц* тижн* недел* детств* дитинств*
    früher damals einmal letztes letzten jahr jahre vor war waren monat* woche* kindheit ehemals
    once before used ago last year years was were month* week* childhood formerly`,
  plans: `січн* лют* берез* квіт* трав* черв* лип* серп* верес* жовт* листоп* груд* январ* феврал* март* апрел* май* мая июн* июл* август* сентябр* октябр* ноябр* декабр* вихідн* выходн* понеділ* понедельн* пʼятниц* пятниц* субот* суббот* переїзд* переезд* виїжджа* выезжа* шукаю ищу шукаємо ищем
    januar februar märz april mai juni juli august september oktober november dezember wochenende montag freitag samstag umzug ziehe ziehen suche suchen gesucht
    january february march april may june july august september october november december weekend monday friday saturday moving move looking need`,
  figures: `від от з із через из жарт* спек* спеки жары нуд* скук* сміх* смеха сміху голод* цікавост* любопытств* радост* радості щаст* счаст*
    hitze langeweile lachen müdigkeit neugier hunger freude glück scham durst
    heat boredom laugh* curiosity hunger joy happiness thirst coffee`,
  asks: `як как де где чи скільки сколько можна можно треба нужно хто кто коли когда який какой яка какая порад* посовет* підкаж* подскаж* чому почему законно
    wie wo was wer wann welche welcher darf dürfen kann gibt kostet empfehl* erlaubt brauche
    how where what who when which may can is does allowed recommend cost need`,
};

export const MEANING_LISTS: WordLists = {
  ...BODY_AND_BLOWS,
  ...DEATH,
  ...UNFREE,
  ...CHILDREN,
  ...ROOFLESS,
  ...ILL,
  ...HARMLESS,
};

/** Word lists that several danger tables share: who does something, and to whom. */
import type { WordLists } from '../phrases.js';

/** Lists that only say who or when; "not" before them denies nothing. */
export const PERSON_LISTS = [
  'me',
  'i',
  'victim',
  'abuser',
  'child',
  'kin',
  'relative',
  'now',
  'tonight',
  'themselves',
  'thing',
];

export const PEOPLE: WordLists = {
  me: `мене мені мною мені меня мне мной нас нам нами
    mich mir uns me us`,
  i: 'я ми мы ich wir i we im ive were weve',
  relative: `подруг* подруж* сестр* маму мамі мама мати матір матері мать тато тата отец отца батьк* сусідк* соседк* знайом* знаком*
    дружин* жінк* женщин* женщина жену жена жені дівчин* девушк* бабус* бабушк* дід* дедушк* брат* її неї ее её неё ней людин* человек* тітк* тетк*
    freund* freundin* schwester* mutter mama vater papa oma opa nachbarin* frau bekannt* bruder sie ihr ihn
    friend* sister* mother mom mum father dad grandm* grandf* neighbour* neighbor* wife woman girl girlfriend her him brother* aunt roommate flatmate`,
  victim: '{me} {relative}',
  kin: '{relative} {child} чоловік* чоловіков* муж мужу мужа mann ehemann husband він он er he she вона она сусід* сосед* baby немовл* младен*',
  abuser: `hausherr* hausbesitzer* kerl отца отцом батька тато батько папа отец вчител* учител* вихователь* воспитатель* тренер* lehrer* erzieher* papa vater wachmann teacher dad daddy father stranger guard coach чоловік* муж мужа мужем мужик* хлопец* хлопц* парень парн* вітчим* отчим* хазя* господар* господин* хозя* сусід* сосед* колишн* бывш*
    свекр* тесть тестя начальник* начальниц* шеф* дядьк* дядя дядю дядечк* охорон* охранник* агент* водій* водител* роботода* работодат* власни* орендода* арендода* він он вони они вона она хтось кто незнайом* незнаком* дід
    mann ehemann vermieter* gastgeber* freund nachbar* chef* stiefvater ex expartner exmann exfreund onkel typ er hausmeister* arbeitgeber* mitbewohner* partner jemand eigentümer* fremder sie
    husband host* landlord* landlady boyfriend stepfather stepdad uncle neighbour neighbor roommate flatmate boss employer partner guy man he they she someone somebody owner caretaker agent driver ex`,
  child: `малих малышей малыши малюки малюків kleinkind* toddlers дитин* дитя дитя* діти дітей дітям дітьми син сина сину сином синоч* донь* доня дочк* дочь дочер* сын сына сыну сыном сынок сынок* ребенк* ребенок ребёнок дети детей детям детьми малюк* малыш* малолет* хлопчик* мальчик* дівчинк* девочк* підліт* подрост* племінни* племянни* онук* онучк* внук* внучк* немовля* младен* школяр*
    kind kinder kindern kindes tochter töchter sohn sohnes söhne baby enkel* neffe* nichte* junge jungen mädchen säugling*
    child children kid kids son sons daughter* baby toddler* boy girl grandson* granddaughter* nephew niece infant`,
  thing: `bürokratie papierkram warterei бюрократі* бюрократи* ціни ціна цена цены оренда аренда квартплата рахунок рахунки счет счета розетк* розетц* стиралк* стиральн* пралк* пральн* плита дощ дождь вітер ветер град сонце солнце хвил* волн* новини новости бойлер холодильник* кран
    miete mieten regen wind hagel preise preis kosten rechnung* sonne heizkosten welle ball nachricht*
    rent price* bill bills rain wind sun cost costs news inflation paperwork bureaucracy heat heating wave alarm ball`,
  now: `heut heutnacht tonite сьогодні сегодня завтра зараз сейчас вночі ночью уночі негайно немедленно терміново вечора вечером увечері години часа годину час
    heute morgen jetzt sofort nacht abend tonight today tomorrow now immediately evening midnight`,
  tonight:
    'heut tonite сьогодні сегодня зараз сейчас вночі ночью уночі ніч ночь heute nacht tonight today now nights night',
  themselves: 'себе собі собой собою себя myself himself herself themselves himselfs mich sich mir',
  office: `консул* посольств* амт* відомств* ведомств* поліц* полиц* суд* переклад* перевод* копі* копи* джобцентр* жобцентр* банк* ратуш* загс* бюро* бамф*
    konsul* botschaft* amt *amt behörde* *behörde polizei übersetz* kopie* jobcenter bank rathaus gericht* bamf
    consul* embassy office* police translat* copy copies scan jobcenter bank court council`,
  long_ago: 'колись раніше дитинств* детств* раньше давно früher damals kindheit childhood formerly',
};

/** Hears when somebody asks for a human instead of the program, in four languages and any typing. */
import { matches } from './find-phrase.js';
import { type Phrase, PhraseBook } from './phrases.js';
import { Shortlist } from './shortlist.js';
import { readTokens } from './tokens.js';

const LISTS = {
  person: `людин* людей люди людям людьми чоловік* чоловєк* чилавек* человек* людьми
    mensch menschen person persone human humen humans persn`,
  staff: `оператор* аператор* апператор* консультант* кансультант* співробітник* працівник* сотрудник* менеджер* адміністратор* администратор* адмін админ* куратор* модератор* волонтер* помічник* помощник* координатор*
    operator* operater* operatr mitarbeiter* berater* beraterin* ansprechpartner* sachbearbeiter* kundenservice kundendienst betreuer* helfer* operatorin
    agent staff advisor adviser representative rep coordinator volunteer* support employee colleague admin* moderator`,
  help_desk: `підтримк* техпідтримк* поддержк* техподдержк* саппорт* support helpdesk`,
  somebody: `кимось кимсь кимось-то кем-то кем-нибудь кем хтось хтонебудь когось кого кого-то
    jemand jemandem jemanden someone somebody anyone anybody smb`,
  talk: `говорити говорить поговорити поговорить погаварить побалакати побалакать балакати спілкува* поспілкува* пообщат* общат* зв'яза* звязат* зв'язок звязок связат* связь свяжи* зв'яжі* з'єдна* соедин* переключ* перемкн* поклич* позов* позвать покликати перевед* переведіть виклик* вызов* написати написать переписуват* переписыват* порадит* посовет* консульт* контакт*
    sprechen reden schreiben chatten telefonieren verbinden verbinde* kontakt* unterhalten weiterleiten durchstellen anrufen gespräch spreche rede
    talk talking speak speaking spek chat connect transfer contact reach switch write conversation text message call pass put get`,
  want: `хочу хотів хотіла хотел* можна можно можу могу потрібен потрібна потрібно треба нужен нужна нужно надо дайте дай поклич* позов* позвіть покличте дайти є есть
    will möchte brauche brauch kann könnte gib geben gibt wo wie bitte
    want wanna need can could give get is`,
  alive: `жив* живой живая живим живою справжн* реальн* настоящ* нормальн* echt* lebendig* richtig* real actual live living`,
  bot: 'бот* робот* програм* машино* автоответ* автомат* bot bots roboter* computer maschine automat* chatbot* programm robot robots machine',
  via: 'з із зі с со до к на mit an zu with to от від einem einer eine ein nem ner a an the some',
  hello: `привіт вітаю добрий доброго добридень день дня вечір вечора ранок привет здравствуйте здрасте добрый утро
    hallo hi hello guten tag morgen abend hey good day`,
  please:
    'ласка будь пожалуйста пожалуста плиз срочно терміново нужен потрібен нужна потрібна хочу дайте можна можно bitte please pls brauche need want urgent a einen eine',
} as const;

const ASKS: readonly string[] = [
  '<< ({person}|{staff}|{help_desk}) >>',
  '<< {alive} >>',
  '<< {hello} .. ({person}|{staff}|{help_desk}) >>',
  '<< {please} .. ({person}|{staff}|{help_desk}) >>',
  '<< ({person}|{staff}|{help_desk}) .. {please} >>',
  '{alive} +({person}|{staff})',
  '({person}|{staff}) +{alive} $',
  '{talk} .. {via} .. ({person}|{staff}|{somebody}|{help_desk}|{alive})',
  '{talk} ({staff}|{person})',
  '(з|із|зі|с|со|mit|with) .. ({person}|{staff}|{somebody}|{help_desk}) ... {talk}',
  '({staff}|{person}) .. {talk} $',
  '(потрібен|потрібна|нужен|нужна|дайте|дай|покличте|поклич|позовите|позови|brauche|gib|geben|give|хочу|want|need) .. ({person}|{staff}) $',
  '(не|без|нет|kein*|nicht|ohne|statt|not|no|without|instead|замість|вместо|stop|досить|хватит) ... {bot} $',
  '(є|есть|чи|ist|is|anyone|anybody|хто|кто) .. (хтось|хто|кто|кто-то|jemand|someone|anybody|anyone|there|тут|здесь|да) .. (живий|живой|живі|живые|тут|здесь|da|there|на|online)',
  '(є|есть) .. (хто|кто) .. {alive}',
  '(ist|is) .. (da|hier|there) .. (jemand|someone|anyone|wer)',
  '(nobody|noone|ніхто|никто|niemand|keiner) .. (team|вас|вашої|вашей|euch|ihnen|support)',
  '(подзвоніть|передзвоніть|зателефонуйте|наберіть|позвоните|перезвоните|наберите) .. (мені|мне|нам)',
  '(rufen|ruft|ruf) .. (sie|ihr)',
  '(kann|könnte|soll|bitte) .. (jemand|mich) .. (anrufen|zurückrufen|jemand)',
  '(call|phone|ring) +me (back|please)',
  '(can|could|please) .. (someone|somebody|anyone) .. (call|phone|write|contact|answer) .. me',
];
const NOT_THIS: readonly string[] = [
  '(психол*|психотерап*|псих*|психиатр*|моральн*|емоційн*|эмоцион*|psych*|emotional*|mental*|seelisch*|moral*|seelsorg*|therap*) ... ({help_desk}|{talk}|{staff})',
  '({help_desk}|{talk}|{staff}) ... (психол*|психотерап*|психиатр*|psych*|therap*|seelsorg*)',
  '(не|нема|немає|нету|нет|ні) +(з|із|зі|с|со) .. {talk}',
  '{talk} .. (не|нема|немає|нету|нет|ні) +(з|із|зі|с|со) (кем|ким)',
  '(niemand*|keinen|nobody|noone) .. (zum|to|mit) .. {talk}',
  '(по|до) +душ*',
  '(їй|йому|ей|ему|им|їм) .. {talk}',
  '(do|must|should) +i need .. {staff}',
  '(they|he|she|landlord|host) .. (dont|not|doesnt|wont) .. want .. {person}',
  '({person}|{staff}) .. (яка|який|якого|яку|що|котор*|шо|welche*|who|which|whose|для|für|for|mit|в|у|на|per|pro|довідк*)',
  '(шука*|ищ*|suche*|looking|шукаємо|знайти|найти|finde*) .. ({alive}|{person}|{staff})',
  "(мобільн*|мобильн*|сімк*|симк*|сім|сим|sim|тариф*|mobile|phone|vodafone|telekom|lebara|київстар|інтернет*|интернет*|internet|o2|mobilfunk*) .. ({staff}|зв'язк*)",
  "({staff}) .. (мобільн*|мобильн*|зв'язку|связи|тариф*|sim|сім*|крана|екскаватор*|кол|call|склад*|netz)",
  '(працю*|робот*|работ*|вакан*|arbeit*|job|work|working|als|стати|стать|become|werden) .. {staff}',
  '{staff} .. (jobcenter|джобцентр*|жобцентр*|банк*|bank|amt|amts|ausländerbehörde|estate|immobilien*|магазин*|lidl|krankenkasse)',
  '(estate|travel|insurance|immobilien|jobcenter|джобцентр*|bank*|банк*|amt) .. {staff}',
  '(господар*|хазя*|хозя*|vermieter*|landlord|host|власник*|орендодав*|профіл*|profil*|оголошен*|объявлен*|anbieter*|seller|gastgeber*) ... ({alive}|{bot})',
  '{somebody} ... (jobcenter|джобцентр*|жобцентр*|bank|банк*|amt|сусід*|сосед*|nachbar*|flat|wohnung|квартир*|господар*|хозя*|vermieter*|landlord)',
  '(сколько|скільки|viele|many|wieviele|кількість|количество|число) ... {person}',
  '{alive} +({person}|{staff}) .. (вистав*|написал*|написав|stellt|wrote|bot|или|чи|oder|or)',
  '(im|am|я|ich|bin) .. (not|не|kein) .. {bot}',
  '<< (що|что|was|what|хто|кто|який|welche*) .. {bot} >>',
  '(чоловік|чоловіка|чоловіку|муж*) .. (я|ми|мій|мой|працю*|і|и|шука*|військов*)',
  '(мій|мого|моїм|моєму|з|мой) (чоловік*)',
];
const BOOK = new PhraseBook(LISTS, []);
const ASK_PHRASES = ASKS.map((source) => BOOK.phrase(source));
const OTHER_PHRASES = NOT_THIS.map((source) => BOOK.phrase(source));
const SHORTLIST = new Shortlist(ASK_PHRASES);

/** True when the message asks for a person of the team: "оператор", "can I talk to someone", "mit einem Menschen". */
export function asksForHuman(text: string): boolean {
  const reading = BOOK.read(readTokens(text));
  const found = (phrase: Phrase | undefined): boolean =>
    phrase !== undefined && matches(phrase, reading).length > 0;
  return SHORTLIST.of(reading).some((place) => found(ASK_PHRASES[place])) && !OTHER_PHRASES.some(found);
}

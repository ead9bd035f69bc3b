/** Puts other wordings of a household into those that its reading knows: "2-х взрослых", "мама (я)", "a flat for my parents". */

/** `2-х взрослых`, `2-ое детей`; not `3-х летний`, which is an age. */
const COUNTED =
  /(?<!\d)(\d)\s?-?(?:ох|ьох|их|ые|ое|оє|х|е|є)(?=\s+(?!л[еі]т|річн|годов|год|рок|рік|м[еі]с)\p{L})/giu;

/** "Mum (me), dad": who writes is one of those. */
const ITS_ME =
  /(?<!\p{L})(?:мама|мати|мать|тато|батько|папа|отец|дружина|жена|жінка|чоловік|муж|mama|mutter|papa|vater|frau|mann|mum|mom|mother|dad|father|wife|husband)\s*\(\s*(?:це |это |das bin |that['’]?s )?(?:я|ich|me|myself)\s*\)/giu;

/** "Дочь взрослая": the adjective after its noun. */
const GROWN_BEHIND =
  /(?<!\p{L})((?:с[иы]н|доч|дон|син|брат|с[еє]стр|вну[кч]|ону[кч]|д[іе]т)\p{L}*)\s+((?:взросл|доросл|совершеннолетн|повнолітн)\p{L}+)/giu;

/** `2+1 (ребёнку 4)`, `2 + 2 дітей`: adults and children, when something says that these are children. */
const SUM = /^(\s*\d)\s*\+\s*(\d)\s*(?=[(,:]\s*(?:\p{L}+\s+)?\d|\s*(?:д[іие]т|реб|kind|kid|child))/iu;
const CHILD = /^\s*(?:д[іие]т|реб|kind|kid|child)/iu;

/** "Disabled, 2nd group": a Ukrainian certificate counts nobody. */
const GROUP_OF =
  /,?\s*(?:\p{L}+\s+)?(?:інвалід|инвалид)\p{L}*\s*(?:\d|i{1,3}|перш\p{L}+|друг\p{L}+|трет\p{L}+|перв\p{L}+|втор\p{L}+)(?:\s?-?\s?(?:ої|ї|ой|й|ая|я))?\s*(?:групп?\p{L}*|гр)\.?/giu;

/** "5 ½", "1 1/2". */
const HALVES = /(?<![\d/])(\d{1,2})\s*(?:½|(?<=\s)1\s?[/⁄]\s?2)(?![\d/])/gu;

const HOME =
  '(?:(?:a|an|eine?n?|ein)\\s+)?(?:(?:small|kleine|маленьку|невелику|небольшую)\\s+)?(?:flat|home|apartment|place|somewhere|wohnung|unterkunft|bleibe|zuhause|etwas|was|квартиру|житло|жилье|жильё|щось|что-то)\\s+';
const SEEKS = `^(?:[^,.:;\\d]{0,25}[,.:;!]\\s*)?(?:(?:i|we|ich|wir|я|ми|мы)(?:['’]?m|['’]?re|\\s+am|\\s+are)?\\s+)?(?:looking|searching|suche|suchen|шукаю|шукаємо|ищу|ищем)\\s+(?:${HOME})?(?:for|für|для)\\s+(?:${HOME}(?:for|für|для)\\s+)?`;
const MY =
  '(?:(?:my|our|meine[nr]?|unsere[nr]?|мо[їеє][їйх]|мо[єе]го|моих|сво[їеє][їйх]|сво[єе]го|своих)\\s+)?';
const PARENTS = '(?:parents|grandparents|eltern|großeltern|schwiegereltern|батьків|родителей)';
const ELDER =
  '(?:mother|mum|mom|grandmother|grandma|granny|gran|father|dad|grandfather|grandpa|aunt|mutter|mama|oma|großmutter|vater|papa|opa|großvater|tante|schwiegermutter|schwiegervater|мами|мамы|матері|матери|бабусі|бабушки|тата|батька|папы|отца|дідуся|дедушки|тітки|тёти|тети|тещі|тёщи|тещи|свекрухи|свекрови)';
const SIBLING =
  '(?:sister|brother|friend|schwester|bruder|freundin|freund|сестри|сестры|брата|подруги|друга|знайомої|знакомой)';
const FOR_PARENTS = new RegExp(`${SEEKS}${MY}${PARENTS}(?!\\p{L})`, 'iu');
const FOR_ELDER = new RegExp(`${SEEKS}${MY}${ELDER}(?!\\p{L})`, 'iu');
/** Whoever has children or a husband with them is grown up. */
const FOR_SIBLING = new RegExp(
  `${SEEKS}${MY}${SIBLING}(?=\\s*(?:,\\s*)?(?:with|and|mit|und|з|із|с|та|і|и)\\s+(?:(?:her|his|ihren|ihrem|ihrer|ihre|seinen|seinem|seiner|seine|її|его|её|ее|його|своїми|своими|своїм|своим)\\s+)?(?:\\p{L}+\\s+|\\d\\s+)?(?:kid|child|kind|son|daughter|sohn|söhn|tocht|töcht|baby|husband|mann|д[іие]т|син|сын|доч|дон|чоловіком|мужем))`,
  'iu',
);
const WITH_ME =
  /(?<!\p{L})(?:me|us|myself|i['’]?ll|mich|uns|mir|ich auch|мене|меня|нас|себе|себя|мною|мной|нами)(?!\p{L})/iu;

/** Who looks for a flat for their parents is not one of those who will live in it. */
function forOthers(text: string): string {
  if (WITH_ME.test(text)) return text;
  return text.replace(FOR_PARENTS, 'ein Ehepaar').replace(FOR_ELDER, 'ich').replace(FOR_SIBLING, 'ich');
}

/** "Kind ist unterwegs", "baby's on the way". */
const ON_THE_WAY =
  /(?<!\p{L})(?:kind|kinder|baby|babys|nachwuchs|kleines|eins|eines|kiddo|child|little one)(?:['’]?s|\s+(?:ist|sind|is|schon|bereits|gerade|jetzt|auch|already|now|noch))+\s+(?:unterwegs|auf dem weg|on the way)(?!\p{L})/giu;
/** "Двоє нас": as "нас двоє". */
const OF_US = /(?<!\p{L})(двоє|троє|четверо|пʼ?['’]?ятеро|двое|трое|пятеро)\s+нас(?!\p{L})/giu;
/** "Pregnant, 6 months": how far is nobody's age. */
const HOW_FAR =
  /(беременн\p{L}*|вагітн\p{L}*|schwanger|pregnant)\s*[,(]?\s*(?:на\s+|im\s+)?\d{1,2}\s*[-.]?\s*(?:ом|ому|ти|й|м|я)?\s*(?:м[еі]с\p{L}*|недел\p{L}*|тиж\p{L}*|monate?n?|months?|weeks?|wochen?)(?!\p{L})\.?\s*\)?/giu;
const FAR_AND =
  /(?<!\p{L})(?:im\s+|на\s+)?\d{1,2}\s*[-.]?\s*(?:ом|ому|ти|th|й|м)?\s*(?:monate?n?|months?|weeks?|wochen?|wochen|м[еі]с\p{L}*|тиж\p{L}*)\s+(schwanger|pregnant|вагітн\p{L}*|беременн\p{L}*)/giu;
/** "2 big ones, 3 small ones". */
const BIG_AND_SMALL =
  /(\d|\p{L}+)\s+(?:große|großen|big(?: ones)?|больших|великих)\s*(?:,|\+|&|und|and|и|і|та)\s*(\d|\p{L}+)\s+(?:kleine|kleinen|little(?: ones)?|small(?: ones)?|маленьких|малих)(?=\s*(?:[(:,]|$))/iu;

/** @returns the same household in words that are read, or the text as it is. */
export const reworded = (text: string): string =>
  forOthers(text)
    .replace(ON_THE_WAY, 'baby unterwegs')
    .replace(OF_US, 'нас $1')
    .replace(HOW_FAR, '$1 ')
    .replace(FAR_AND, '$1')
    .replace(BIG_AND_SMALL, '$1 Erwachsene, $2 Kinder ')
    .replace(COUNTED, '$1')
    .replace(ITS_ME, 'я')
    .replace(GROWN_BEHIND, '$2 $1')
    .replace(GROUP_OF, '')
    .replace(SUM, (said, adults: string, children: string) =>
      CHILD.test(text.slice(said.length))
        ? `${adults} adults, ${children} `
        : `${adults} adults, ${children} children `,
    );

const AGE_BESIDE = /\d|jahr|year|yr|лет|год|рок|рік/iu;

/** @returns the text with halves of years written out, where a unit or another age says that they are such: "1 1/2 und 4". */
export const withHalves = (text: string): string =>
  AGE_BESIDE.test(text.replace(HALVES, '')) ? text.replace(HALVES, '$1 and a half') : text;

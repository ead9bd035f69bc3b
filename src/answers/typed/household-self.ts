/** Puts "I" where somebody speaks of themselves without it: for another, as "mum of two", or in a verb alone. */

const BEHALF =
  /^(?:[^:,.]{0,20}\s)?(?:writing|write|asking|schreibe|frage|пишу|питаю|спрашиваю|заповнюю|заполняю|fülle\s+\p{L}+\s+aus)\s+(?:for|on behalf of|für|im auftrag von|за|для|від імені|от имени)\s+[^:;.\d]{2,40}[:;.]\s*(?:(?:вона|він|она|он|she|he)(?:\s+(?:is|має|имеет|has))?(?!\p{L}))?/iu;

/** "Mum of two", "мама троих детей". */
const PARENT_OF =
  /(?<!\p{L})(?:single\s+)?(?:mum|mom|mother|dad|father|parent|mutter|mama|vater|papa|мама|мать|мати|тато|папа|отец|батько)\s+(?:(?:of|von)\s+(two|three|four|five|zwei|drei|vier|fünf|\d)|(двох|двоих|двоїх|трьох|троих|троїх|чотирьох|четверых|п.?ятьох|пятерых))(?!\p{L})(?:\s+(?:kids|children|kindern|дітей|діток|детей|деток))?/iu;
const ofChildren = (text: string): string =>
  text.replace(PARENT_OF, (_, latin, cyrillic) =>
    latin ? `i with ${latin} children` : `я и ${cyrillic} детей`,
  );

/** Somebody who writes for another speaks of them as of themselves: "for a client: mother with 2 children". */
const forAnother = (text: string): string => {
  const [lead] = BEHALF.exec(text) ?? [];
  if (lead === undefined) return text;
  const rest = text.slice(lead.length);
  return /[:;.]\s*$/u.test(lead) ? rest : `я ${rest}`;
};

/** "Живу с сыном": the verb says who. */
const FIRST_PERSON =
  /^((?:\p{L}+\s+)?(?:живу|проживаю|мешкаю|приїхала|приїхав|приехала|приехал|їду|еду|шукаю|ищу|wohne|lebe|suche|komme|ziehe)\s+(?:\p{L}+\s+)?)(?=(?:з|із|зі|с|со|mit)\s)/iu;
const SELF = /(?<!\p{L})(?:я|ми|мы|ich|wir|i|we)(?!\p{L})/iu;

/** "Mit meinem Mann": with whom, and so the writer too. With children alone nobody knows who else is there. */
const WITH_ONLY =
  /^(?=(?:(?:zusammen|together|разом|вместе)\s+)?(?:mit|with|з|із|зі|с|со)\s+(?:(?:my|meine[mnr]|мо[їеє]\p{L}*|сво\p{L}+)\s+)?(?:mann|ehemann|frau|ehefrau|partner|partnerin|freund|freundin|mutter|mama|vater|eltern|husband|wife|boyfriend|girlfriend|mother|mum|mom|parents|мужем|женой|мамой|родителями|чоловіком|дружиною|жінкою|мамою|батьками)(?!\p{L}))/iu;

/** The answer with the writer in it. */
export function asSelf(text: string): string {
  const said = ofChildren(forAnother(text));
  return SELF.test(said) ? said : said.replace(FIRST_PERSON, '$1 я ').replace(WITH_ONLY, 'я ');
}

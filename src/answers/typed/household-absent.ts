/** Leaves out who is said to be elsewhere: "my husband is in Ukraine, I come with my daughter (3)". */

const WHO =
  'чоловік|мій чоловік|муж|мой муж|батько|тато|папа|отец|дружина|жена|мама|брат|my husband|husband|my wife|their father|my father|mein mann|mein ehemann|meine frau|der vater|mein vater|старший син|старший сын|our father|his father|her father';
/** Where nobody looks for a home with us: a husband who stays in Kassel may well live there too. */
const FAR =
  'ukrain|україн|украин|ки[єе]в|kyi|kie|одес|odes|харк|харьк|khark|chark|льв|lviv|lwiw|lemberg|дн[іе]пр|dnip|запор|zapor|херсон|kherson|cherson|никола|микола|mykola|полтав|poltav|черн|черк|chern|tscher|сум|sumy|вінн|винн|vinn|донец|donez|donet|донбас|маріуп|мариуп|mariup|крив|житом|терноп|луць|луц|рівн|ровно|польщ|польш|poland|polen|росі|росси|russi|russl|молдов|moldo';
const AWAY = `в україні|в украине|в киеве|в києві|in der ukraine|in ukraine|на війні|на войне|на фронті|на фронте|воює|воюет|служить|служит|в армії|в армии|at the front|in the army|an der front|im krieg|in der armee|загинув|погиб|помер|умер|died|is dead|has died|ist tot|ist gestorben|gestorben|gefallen|ist gefallen|за кордоном|остался дома|залишився вдома|залишився там|остался там|stayed behind|stayed there|stayed at home|ist dort geblieben|окремо|отдельно|живе окремо|живет отдельно|lives elsewhere|lives apart|lebt getrennt|wohnt woanders|не з нами|не с нами|not with us|nicht bei uns|не їде|не едет|не поїде|не поедет|kommt nicht(?: mit)?(?!\\s*(?:aus|mehr))|isn.?t coming(?: with us)?|is not coming(?: with us)?|not coming(?: with us)?|(?:bleibt|staying|stays|remains|залишається|остается|остаётся|залишився|остался) (?:(?:in|in der|в|у|на) (?:${FAR})\\p{L}*|там|there|dort|behind)`;
const VERB =
  'є|зараз|сейчас|все ще|поки|пока|ще|еще|ist|is|still|noch|bleibt|stays|stayed|залишився|залишилась|остался|живе|живет|lebt|lives|воює|воюет|fights|kämpft|перебуває|находится';
const ABSENT = new RegExp(
  `(?<!\\p{L})(?:${WHO})(?:['’ʼ]s)?\\s*[-–—]?\\s*(?:(?:${VERB})\\s+){0,3}(?:${AWAY})(?!\\p{L})\\s*(?:[,.;:!-]+\\s*)?(?:(?:а|і|и|and|und|so|тому|поэтому|also)\\s+)?`,
  'iu',
);

/** "No husband", "чоловіка немає": who is named is not there. */
const NOBODY =
  /(?<!\p{L})(?:(?:[ув]\s+(?:мене|меня|нас)\s+)?(?:чоловіка|мужа|батька|отца|дружини|жены|тата|папы|партнера|супруга)(?:\s+(?:у|в)\s+(?:мене|меня|нас))?\s+(?:немає|нема|нет|нету)(?:\s+(?:з|с) нами)?|(?:без|ohne|without|no|kein(?:en|e)?)\s+(?:a\s+)?(?:чоловіка|мужа|батька|husband|wife|partner|mann|ehemann|frau|vater|father|dad))(?!\p{L})\s*,?/iu;

/** Grown children who live elsewhere, or beside whom it is said that nobody else comes. */
const GROWN =
  /(?<!\p{L})(?:(?:наші|мої|наши|мои|unsere|meine|die|my|our|the)\s+)?(?:діти|дети|kinder|children|kids)\s+(?:(?:вже|уже|давно|schon|längst|already|all|alle|are|is|sind|long|всі|все)\s+)*(?:дорослі|взрослые|виросли|выросли|повиростали|erwachsen|groß|grown(?:[- ]?ups?)?|adults)(?!\p{L})(\s*,?\s*(?:(?:і|й|та|и|und|and)\s+)?(?:(?:живуть|живут|leben|wohnen|live|living)\s+)?(?:окремо|отдельно|самі|сами|apart|separately|elsewhere|on their own|woanders|getrennt|allein|ausgezogen|aus dem haus|moved out|gone))?(?!\p{L})/iu;
const ONLY =
  /(?<!\p{L})(?:тільки|лише|лиш|только|лишь|nur|only|just|(?:я|ich|i) (?:сам|сама|один|одна|allein|alleine|alone)|(?:сам|сама|один|одна) я)(?!\p{L})/iu;
const WITH_US =
  /(?<!\p{L})(?:з нами|с нами|зі мною|со мной|mit uns|bei uns|with us|with me|mit mir)(?!\p{L})/iu;
const withoutGrown = (text: string): string =>
  text.replace(GROWN, (said, elsewhere?: string) =>
    elsewhere || (ONLY.test(text) && !WITH_US.test(text)) ? '' : said,
  );

/** The answer without them; the same text when nobody is away. */
export const withoutAbsent = (text: string): string =>
  withoutGrown(text.replace(ABSENT, '').replace(NOBODY, ''));

/** What around a find says that nobody is in danger now: a story, the news, a joke. Phrases for the `unless` part of patterns. */

const STORY =
  '(фільм*|фильм*|серіал*|сериал*|вистав*|спектакл*|сцені|сцене|подкаст*|podcast*|film|filme|filmen|movie*|series|serie|krimi|thriller|theater*|theatre|stage|bühne|roman|novel|книзі|книге|documentary|doku|новинах|новостях|nachrichten|news|каналі|канале|facebook|фейсбук*)';

/** Told of a story, a play or the news, and not about the writer. */
export const IN_A_STORY: readonly string[] = [
  `(у|в|на|про|о|в|in|im|der|einem|einer|a|the|on) +${STORY}`,
  `(дивил*|смотрел*|watched|watching|gesehen|читал*|read|слухал*|слушал*) .. ${STORY}`,
  `<< ${STORY}`,
];

/** Words by which people mark a joke. */
export const IN_JEST: readonly string[] = [
  '(жартує|жартома|жартую|жартівниц*|шутит|шучу|шутница|шутник|шутка|жарт|haha|hahaha|хаха|хахаха|ахах|ахаха|ахахах|lol|scherzt|scherz|joke|jokes|joking|kidding)',
];

/** What is told of last year or last winter, and not of tonight. */
export const LAST_YEAR: readonly string[] = [
  '(last|letztes|letzten|прошлым|прошлой|прошлого|минулої|минулого|позаминул*) +(winter|year|summer|jahr|sommer|зими|зимой|зимы|літа|лета|летом|року|году|року)',
  '(years|winters|months|роки|років|рік|года|лет|год|місяці|месяца) +(ago|back|тому|назад)',
  'vor +(einem|zwei|drei|vier|fünf) +(jahr|jahren|monaten)',
];

/** Animals, which no table of dangers is about. */
export const ANIMALS: readonly string[] = [
  '(кіт|кот|котик|кошеня|котенок|кішка|кошка|песик|пес|собака|собачка|kitten|cat|puppy|dog|katze|kater|hund|hamster)',
];

/** Told of those who lived before us. */
export const LONG_BEFORE_US: readonly string[] = [
  '(прадід*|прадед*|прабаб*|urgross*|urgroß*|архів*|архив*|archiv|archives|archive|сталін*|сталин*|stalin|hitler|гулаг*|gulag|nazis)',
  'great +(grandfather|grandmother|grandad|grandma)',
];

/** A door that fell shut by mistake holds nobody. */
export const BY_MISTAKE: readonly string[] = [
  '(випадково|ненароком|помилково|ненавмисно|случайно|нечаянно|ненарочно|versehentlich|irrtümlich|accidentally|mistakenly)',
  '(по|by|aus|through) +(ошибке|mistake|accident|versehen)',
];

/** Where people fled from: to fear going back there is no fear of somebody at home. */
export const WHERE_PEOPLE_FLED_FROM =
  '(україн*|украин*|росі*|росси*|russland|russia|ukraine|харк*|харьк*|charkiw|kharkiv|херсон*|cherson|kherson|маріупол*|мариупол*|mariupol|донець*|донец*|луган*|бахмут*|запоріж*|запорож*|київ*|киев*|kyiv|kiew|одес*|odesa|odessa|дніпр*|днепр*|миколаїв*|николаев*|війн*|войн*|krieg|war|країн*|стран*|country|heimatland)';

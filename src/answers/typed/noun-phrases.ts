/** Nouns for people with words before or behind them: "no children", "the husband's mother". */

/** Children, in the cases in which they are counted and denied. */
export const KIDS =
  'дітей, діток, дітьми, малечі, детей, деток, детьми, детях, дітях, діти, дети, kinder, kindern, kids, children, child, дитини, ребенка, kind';

/** `words` before each of the nouns. */
export const before = (words: string, nouns: string): string =>
  nouns
    .split(',')
    .map((noun) => `${words} ${noun.trim()}`)
    .join(',');
/** `words` after each of the nouns. */
export const after = (nouns: string, words: string): string =>
  nouns
    .split(',')
    .map((noun) => `${noun.trim()} ${words}`)
    .join(',');

/** "The husband's mother" is one person, and he is not named. */
export const ofSpouse = (nouns: string): string =>
  ['', 'моего ', 'моей ', 'мого ', 'моєї ']
    .map((my) => after(nouns, `${my}мужа|жены|супруга|супруги|чоловіка|дружини|партнера|хлопця|парня`))
    .join(',');

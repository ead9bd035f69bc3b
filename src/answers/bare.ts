/** Whether a text is too bare to ask anything: a town, "in a shelter", "we are four". Pure. */
import { fold, words } from './fold.js';
import { asksSomething } from './question.js';

/** Words that say nothing by themselves: articles, prepositions, persons, forms of "to be". */
const SMALL = [
  'у в на до з із зі від при під за для біля та і й а ми я ти він вона воно вони ви нас мене мій моя моє мої наш наша ваш є був була це ще вже не ні так',
  'во к ко с со из от около под мы он она они вы меня мой моё мои наши это ещё уже нет да есть был была и а у',
  'in im am an auf aus bei beim von vom zu zum zur mit für und oder ich wir er sie es ihr uns mich mein meine meiner meinem meinen unser unsere ein eine einem einer einen der die das dem den bin ist sind war waren nicht ja nein noch schon etwa',
  'at on to from of with for and or i we he she it they you us me my our a an the am is are was were be not yes no about still already',
];
const small: ReadonlySet<string> = new Set(
  SMALL.flatMap((list) => list.split(' ')).flatMap((word) => words(fold(word))),
);

/** A message of so many words that mean something tells a fact, or names a thing, but asks nothing. */
const FEW = 2;

/** Whether `text`, as it was typed, has at most two words with a meaning of their own and asks nothing. */
export function isBare(text: string): boolean {
  if (asksSomething(text)) return false;
  return words(fold(text)).filter((word) => !small.has(word)).length <= FEW;
}

/** Whether a text asks something, in four languages, with or without a question mark. Pure; never decides what is answered. */
import { fold } from './fold.js';

/** Words with which questions begin. German and English verbs count only where they stand before who is meant. */
const BEGINNINGS = [
  'чи як яка який яке які якою яку скільки коли де куди звідки хто що шо чому навіщо нащо кому чого чий кого можна',
  'как какой какая какое какие какую каким сколько когда где куда откуда кто что почему зачем кому чего чей кого можно разве',
  'wie was wo wohin woher wann wer wem wen warum wieso weshalb welche welcher welches welchen welchem wieviel wozu womit worauf',
  'how what where when who whom whose why which',
];
const VERBS =
  'kann können darf dürfen muss müssen soll sollte gibt ist sind hat haben can could may do does did is are should must will would';
const MEANT =
  'ich man wir es sie das die der den dem ein eine jemand i we you they he she it there the a an my this that one someone somebody mein meine unser unsere';
/** What stands before a question without being part of it. */
const OPENINGS =
  'а і и й та але но скажіть скажите підкажіть подскажите пожалуйста будь ласка добрий день привіт здравствуйте und aber bitte hallo guten tag entschuldigung sagen sie and but please hello hi sorry so also';

const wordsOf = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ').map((word) => fold(word).trim())));
const asks = wordsOf(...BEGINNINGS);
const verbs = wordsOf(VERBS);
const meant = wordsOf(MEANT);
const openings = wordsOf(OPENINGS);

/** Shorter answers than this are answers, even with a question mark: "Kassel?", "2?". */
const FEWEST = 2;
/** "Wo auch" or "Як завжди" ask nothing; without a question mark it takes more words. */
const FEWEST_PLAIN = 3;
/** Longer than any question that is worth looking at word by word. */
const LOOKED_AT = 1000;

/** Whether `text` asks something. @param text as it was typed. */
export function asksSomething(text: string): boolean {
  const words = fold(text.slice(0, LOOKED_AT)).match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (/[?？]/u.test(text)) return words.length >= FEWEST;
  const begin = words.findIndex((word) => !openings.has(word));
  const [first = '', second = ''] = begin < 0 ? [] : words.slice(begin);
  if (words.length - begin < FEWEST_PLAIN) return false;
  return asks.has(first) || (verbs.has(first) && meant.has(second));
}

/** What a message says that repeats itself: the same wish a hundred times is one wish. Pure; only what is answered is looked at so. */
import { fold } from './fold.js';

/** Shorter messages are understood as they are. */
const SHORTEST = 200;
/** So often the same must stand in it. */
const OFTEN = 3;
const END = /(?<=[.!?…;？])\s+|\s*\n+\s*/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];
const plain = (text: string): string => wordsOf(text).join(' ');

/** The sentences of `text`, each once; null when none stands there often enough. */
function sentencesOnce(text: string): string | null {
  const keys: string[] = [];
  const first = new Map<string, { said: string; times: number }>();
  for (const said of text.split(END)) {
    const key = plain(said);
    if (key === '') continue;
    keys.push(key);
    const known = first.get(key);
    if (known) known.times += 1;
    else first.set(key, { said, times: 1 });
  }
  if (![...first.values()].some(({ times }) => times >= OFTEN)) return null;
  // Telegram cuts at 4,096 characters, wherever that is.
  const [begin = '', end = ''] = [keys[0], keys.at(-1)];
  const others = [...first.keys()];
  if (first.get(end)?.times === 1 && others.some((one) => one !== end && one.startsWith(end)))
    first.delete(end);
  if (first.get(begin)?.times === 1 && others.some((one) => one !== begin && one.endsWith(begin)))
    first.delete(begin);
  return [...first.values()].map(({ said }) => said).join(' ');
}

/** After how many words they begin anew, all the way; 0 when they do not. */
function period(words: readonly string[]): number {
  const length: number[] = [0];
  for (let n = 1, same = 0; n < words.length; n += 1) {
    while (same > 0 && words[n] !== words[same]) same = length[same - 1] ?? 0;
    if (words[n] === words[same]) same += 1;
    length.push(same);
  }
  const every = words.length - (length.at(-1) ?? 0);
  return words.length >= OFTEN * every ? every : 0;
}

/** The words of `text` up to where they begin anew; null when they do not. What is cut off at its ends does not count. */
function wordsOnce(text: string): string | null {
  const words = wordsOf(text);
  for (const from of [0, 1]) {
    const inside = words.slice(from, -1);
    const every = period(inside);
    if (every > 0) return inside.slice(0, every).join(' ');
  }
  return null;
}

/** `text` as if what it repeats were said once; as it is when it repeats nothing. */
export function saidOnce(text: string): string {
  if (text.length < SHORTEST) return text;
  return sentencesOnce(text) ?? wordsOnce(text) ?? text;
}

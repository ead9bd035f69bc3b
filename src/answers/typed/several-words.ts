/** Reads answers of which several may be true at once, each known by its words. */
import { type Lexicon, matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { isQuiet, piecesOf } from './pieces.js';
import { type Typed, VAGUE } from './typed.js';

/** `nothing` = none of them; `doubt` = asked back. */
export type SeveralWord<T extends string> = T | 'nothing' | 'doubt' | 'fill';

/** @returns what was named, in the order of `ids`; `[]` for "nothing". Anything unknown is asked back. */
export function hearSeveral<T extends string>(
  words: Lexicon<SeveralWord<T>>,
  ids: readonly T[],
  text: string,
): Typed<T[]> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const heard = new Set<SeveralWord<T>>();
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(words, pieces, at);
    const number = found ? null : numberAt(pieces, at);
    if (found) heard.add(found.tag);
    else if (!number && !isQuiet(pieces[at]) && !/^[-+]$/.test(pieces[at]?.text ?? '')) strange = true;
    at = found?.next ?? number?.next ?? at + 1;
  }
  const named = ids.filter((id) => heard.has(id));
  if (named.length === 0 && !heard.has('nothing')) return heard.has('doubt') && !strange ? VAGUE : null;
  if (strange || heard.has('doubt') || (named.length > 0 && heard.has('nothing'))) return VAGUE;
  return { value: named };
}

/** Knows "no children" however it is put: "Kinder haben wir keine", "дітей з нами немає", "keine kleinen Kinder mehr". */
import { LINK } from './household-words.js';
import { matchAt } from './lexicon.js';
import { WHO } from './people-words.js';
import { isQuiet, type Piece } from './pieces.js';

const NOT =
  /^(немає|нет|keine|kein|keinerlei|no|none|без|ohne|without|жодн\p{L}+|any|0|нуль|ноль|zero|null)$/u;
/** What may stand between the children and that there are none. */
const BETWEEN = new Set(['fill', 'own', 'us', 'we', 'be', 'yes']);
const MOST_BETWEEN = 5;
const AFTER = /^(mehr|more|anymore|больше|більше|dabei|mit|with|поки|пока)$/;

/** Where they are not: "no children at home". */
const AT_HOME = /^(im (?:haus|haushalt)|zu hause|at home|in the house|вдома|дома|з нами|с нами)(?: |$)/;

const textAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.text ?? '';

/** Where children end that are named at `at`. */
function pastChildren(pieces: readonly Piece[], at: number): number | null {
  const who = matchAt(WHO, pieces, at);
  return who?.tag === 'child' || who?.tag === 'many-child' ? who.next : null;
}

const NOT_HAVE = /^(план|ма[єе]|име[ею]|завод|було|было|буде|хоч|хот)/;
/** Where "none" or "not planned" ends. */
function pastNot(pieces: readonly Piece[], at: number): number | null {
  if (NOT.test(textAt(pieces, at))) return at + 1;
  return textAt(pieces, at) === 'не' && NOT_HAVE.test(textAt(pieces, at + 1)) ? at + 2 : null;
}

/** Where "no dog" ends: who lives there without an animal. */
export function noPetAt(pieces: readonly Piece[], at: number): number | null {
  const pet = NOT.test(textAt(pieces, at)) ? matchAt(WHO, pieces, at + 1) : null;
  return pet?.tag === 'pet' ? pet.next : null;
}

/** Where the words between end; `until` says where to stop. */
function pastBetween(pieces: readonly Piece[], from: number, until: (at: number) => boolean): number | null {
  let at = from;
  for (let words = 0; words <= MOST_BETWEEN; words += 1) {
    if (until(at)) return at;
    const link = matchAt(LINK, pieces, at);
    const self = matchAt(WHO, pieces, at);
    if (link && BETWEEN.has(link.tag)) at = link.next;
    else if (self?.tag === 'self') at = self.next;
    else return null;
  }
  return null;
}

/** Whether nothing is denied but the children: "no pets" and "no husband" deny somebody else. */
function endsAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece === undefined || isQuiet(piece) || matchAt(LINK, pieces, at)?.tag === 'fill';
}

/** Where "no children" ends that begins at `at`; null when it does not. */
export function noneAt(pieces: readonly Piece[], at: number): number | null {
  const children = pastChildren(pieces, at);
  if (children !== null) {
    const not = pastBetween(pieces, children, (place) => pastNot(pieces, place) !== null);
    const end = not === null ? null : pastNot(pieces, not);
    return end !== null && endsAt(pieces, end) ? end : null;
  }
  if (!NOT.test(textAt(pieces, at))) return null;
  const named = pastBetween(pieces, at + 1, (place) => pastChildren(pieces, place) !== null);
  const end = named === null ? null : pastChildren(pieces, named);
  if (end === null) return null;
  const more = AFTER.test(textAt(pieces, end)) ? end + 1 : end;
  const words = pieces.slice(more, more + 3).map(({ text }) => text);
  const [place] = AT_HOME.exec(words.join(' ')) ?? [];
  const next = more + (place === undefined ? 0 : place.trim().split(' ').length);
  return endsAt(pieces, next) ? next : endsAt(pieces, end) ? end : null;
}

/** Decides whether a negation governs the danger word itself ("nobody hits me") and not only stands near it. */
import type { Match } from '../find-phrase.js';
import { PhraseBook, type Reading } from '../phrases.js';
import type { Token } from '../tokens.js';

const LISTS = {
  not: 'жодн* ніяк* никак* не ні нет нє без not never no dont doesnt didnt isnt arent wasnt wont wouldnt cant cannot without aint nicht nie niemals kein* ohne nichts',
  nobody: 'ніхто нікого нікому ніколи никто никого никому никогда niemand* nobody noone none',
  after: 'нет нема немає немаэ nicht nie niemals',
  /** Words that carry a negation on to the danger word. */
  carry:
    'мысл* думок gedanken thoughts intentions думаю думає думает думал* хочу хоче хочет хотів хотіла хотел* хотят хочуть буду буде будет будут збира* собира* планую планирую маю має мав мала про о об на мене меня нас її ее його его мені мне нам ему йому собі себе ніхто никто был* був була було бувало не ніхто тут дома вдома здесь ' +
    'want wants wanted going to think thinking about of planning plan having have has had any being been be ever me us him her them suicidal by at here will would do did does feel feeling there is are am was were ' +
    'mich uns ihn sie er es ihm ihr an zu mir sich je gedanken will wird werde wurde wurden worden hier habe hat hatte daran denke denkt',
  /** "not only", "not for the first time": no denial. */
  only: 'только лише тільки тільки первый первые перший перші раз разів однажды only just first once nur zum erst* einmal mehr wissen weiss',
} as const;

const BOOK = new PhraseBook(LISTS, []);
const SLOTS = {
  not: BOOK.phrase('{not}'),
  nobody: BOOK.phrase('{nobody}'),
  after: BOOK.phrase('{after}'),
  carry: BOOK.phrase('{carry}'),
  only: BOOK.phrase('{only}'),
};
type Role = keyof typeof SLOTS;

/** The roles that each token of a message can play in a negation. */
export type NegationReading = { readonly tokens: readonly Token[]; has(role: Role, index: number): boolean };

/** Reads the negations of a message once for all patterns. */
export function readNegations(tokens: readonly Token[]): NegationReading {
  const reading: Reading = BOOK.read(tokens);
  const places = new Map<Role, ReadonlySet<number>>();
  for (const role of Object.keys(SLOTS) as Role[]) {
    const slot = SLOTS[role].variants[0]?.[0];
    places.set(role, new Set(slot === undefined ? [] : reading.places.get(slot.id)));
  }
  return { tokens, has: (role, index) => places.get(role)?.has(index) === true };
}

/** True when one of the match's danger words is denied by a word that is not part of the match. */
export function isDenied(match: Match, reading: NegationReading): boolean {
  return match.heads.some((head) => deniedBefore(head, match, reading) || deniedAfter(head, match, reading));
}

function deniedBefore(head: number, match: Match, reading: NegationReading): boolean {
  for (let index = head - 1; index >= Math.max(0, head - 6); index -= 1) {
    if (reading.tokens[index]?.endsClause === true) return false;
    if (match.heads.includes(index)) continue;
    if (reading.has('nobody', index)) return true;
    if (reading.has('not', index) && !match.tokens.includes(index)) return !reading.has('only', index + 1);
    if (!reading.has('carry', index) && !match.tokens.includes(index)) return false;
  }
  return false;
}

function deniedAfter(head: number, match: Match, reading: NegationReading): boolean {
  for (let index = head; index < head + 3; index += 1) {
    if (index > head && !match.tokens.includes(index)) {
      if (reading.has('nobody', index)) return true;
      if (reading.has('after', index)) return !reading.has('only', index + 1);
      if (!reading.has('carry', index)) return false;
    }
    if (reading.tokens[index]?.endsClause !== false) return false;
  }
  return false;
}

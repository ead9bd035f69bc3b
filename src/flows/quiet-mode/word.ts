/** The safe word: chosen once, kept as an HMAC; written alone it calls the team, while the chat shows only a harmless answer. */
import { findDanger } from '../../answers/danger.js';
import { fold, words } from '../../answers/fold.js';
import { asksForHuman } from '../../answers/human.js';
import { smallTalk } from '../../answers/small-talk.js';
import { isKnownTown } from '../../answers/typed/town-named.js';
import { parseYesNo } from '../../answers/typed/yes-no.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { personSpoke } from '../case/state.js';
import { callQuietly } from '../danger/danger.js';
import type { Turn } from '../turn.js';
import { hideButton } from './fold.js';
import { goesAgain } from './show.js';

const AWAITS = 'quiet-word:';
/** So long the question waits for its answer. */
const PATIENCE = 10 * 60_000;
const SHORTEST = 4;
const LONGEST = 40;
const MOST_WORDS = 3;

/** What counts as the same word, however it is typed. */
const plain = (text: string): string => words(fold(text)).join(' ');

/** Whether the text means something already, so that the team would be called by chance. */
const isTaken = (turn: Turn, text: string): boolean =>
  /\d|^\//.test(text) ||
  findDanger(text) !== null ||
  asksForHuman(text) ||
  smallTalk(text) !== null ||
  parseYesNo(text) !== null ||
  isKnownTown(text) ||
  turn.knowledge.find(text).answer !== null;

/** Says something about quiet mode, which leaves the chat again by itself. */
function sayBriefly(turn: Turn, person: Person, said: Phrase): void {
  turn.say(person, said, { buttons: [[hideButton]] });
  goesAgain(turn, person);
}

/** Asks for the word. Once it is chosen, nothing tells any more that there is one. @returns false when there is. */
export function askWord(turn: Turn, person: Person): boolean {
  const mode = turn.rows.quietModes.of(person.id);
  if (!mode || mode.word !== null) return false;
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${turn.now}` });
  sayBriefly(turn, person, phrase('quiet-word-ask'));
  return true;
}

type Written = { text: string; messageId: string };

/** The word that was asked for; it is taken out of the chat. Anything else ends the waiting. @returns whether it was taken for that. */
function takeChosen(turn: Turn, person: Person, { text, messageId }: Written): boolean {
  if (!person.awaits?.startsWith(AWAITS)) return false;
  turn.rows.persons.change(person.id, { awaits: null });
  const isLate = turn.now - Number(person.awaits.slice(AWAITS.length)) > PATIENCE;
  if (isLate || text.startsWith('/') || !turn.rows.quietModes.of(person.id)) return false;
  const word = plain(text);
  const fits = word.length >= SHORTEST && word.length <= LONGEST && word.split(' ').length <= MOST_WORDS;
  // Who is in danger now is heard, whatever was asked.
  if (findDanger(text)) return false;
  turn.erase(person, [messageId]);
  if (!fits || isTaken(turn, text)) {
    turn.rows.persons.change(person.id, { awaits: `${AWAITS}${turn.now}` });
    sayBriefly(turn, person, phrase('quiet-word-unfit'));
    return true;
  }
  turn.rows.quietModes.setWord(person.id, word);
  sayBriefly(turn, person, phrase('quiet-word-saved'));
  return true;
}

/**
 * A text of somebody in quiet mode: the word that they choose, or the one that they have chosen, alone in a message.
 * @returns whether it was either of them; then nothing else is said.
 */
export function takeSafeWord(turn: Turn, person: Person, written: Written): boolean {
  if (takeChosen(turn, person, written)) return true;
  if (written.text.length > LONGEST * 2) return false;
  if (!turn.rows.quietModes.isWord(person.id, plain(written.text))) return false;
  // The word itself is not kept: whoever reads the case later is not to learn it.
  personSpoke(turn, callQuietly(turn, person));
  turn.say(person, phrase('quiet-neutral'));
  return true;
}

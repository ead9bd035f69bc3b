/** What somebody writes when a button on the way to the key has asked for words: times, an address, how to be reached, a day. */
import { asksSomething } from '../../../answers/question.js';
import type { Person } from '../../../db/persons.js';
import type { PersonKey } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { typedContact } from './contacts.js';
import { holdsBack } from './held.js';
import { typedLines } from './lines.js';
import { typedDay } from './office.js';
import { pairOf, pairOfMove, sideOf } from './pair.js';
import { typedAddress } from './viewing/address.js';
import { typedSlot } from './viewing/slots.js';

/** `move:slots:7` */
const AWAITS = /^move:(slots|address|contact|day|lines):(\d{1,15})$/;
type Kind = 'slots' | 'address' | 'contact' | 'day' | 'lines';

const UNCLEAR: Record<Kind, PersonKey> = {
  slots: 'home-key-slots-unclear',
  address: 'home-key-address-unclear',
  contact: 'home-key-contact-unclear',
  day: 'home-key-day-unclear',
  lines: 'home-key-lines-unclear',
};

export const awaitsWords = ({ awaits }: Person): boolean => awaits?.startsWith('move:') ?? false;

function read(turn: Turn, person: Person, kind: Kind, id: number, text: string): boolean | null {
  if (kind === 'lines') {
    const pair = pairOf(turn, id);
    return pair?.seeker.id === person.id ? typedLines(turn, pair, text) : null;
  }
  if (kind === 'contact') {
    const pair = pairOf(turn, id);
    const side = pair && sideOf(pair, person);
    return pair?.proposal.state === 'confirmed' && side ? typedContact(turn, pair, side, text) : null;
  }
  if (kind === 'day') {
    const move = turn.rows.moves.byId(id);
    const pair = move && pairOfMove(turn, move);
    if (pair?.seeker.id !== person.id || move?.state !== 'open') return null;
    return holdsBack(turn, pair, 'seeker') || typedDay(turn, pair, move, text);
  }
  const viewing = turn.rows.viewings.byId(id);
  const pair = viewing && pairOf(turn, viewing.proposalId);
  if (pair?.landlord.id !== person.id || !viewing || pair.proposal.state !== 'confirmed') return null;
  if (holdsBack(turn, pair, 'landlord')) return true;
  return kind === 'slots'
    ? viewing.state === 'slots'
      ? typedSlot(turn, pair, viewing, text)
      : null
    : typedAddress(turn, pair, viewing, text);
}

/** Reads what was asked for. @returns `not` when nothing is waited for any more, or the text is a question. */
export function readMoveWords(turn: Turn, person: Person, text: string): 'taken' | 'unclear' | 'not' {
  const [, kind, id] = AWAITS.exec(person.awaits ?? '') ?? [];
  if (kind === undefined) return 'not';
  const understood = asksSomething(text) ? null : read(turn, person, kind as Kind, Number(id), text);
  // Further times may follow the first one.
  if (understood === null || (understood && kind !== 'slots'))
    turn.rows.persons.change(person.id, { awaits: null });
  if (understood === null) return 'not';
  return understood ? 'taken' : 'unclear';
}

/** What a person writes in the chat. @returns false when it is about something else. */
export function takeMoveWords(turn: Turn, person: Person, text: string): boolean {
  const read = readMoveWords(turn, person, text);
  const kind = AWAITS.exec(person.awaits ?? '')?.[1];
  if (read === 'unclear') turn.say(person, { key: UNCLEAR[kind as Kind] });
  return read !== 'not';
}

/** Name and phone of both sides: each agrees to this one other side, and they get them at the same moment (R7, R24). */
import type { Side } from '../../../db/moves.js';
import { phrase } from '../../../words/phrase.js';
import type { Ref, Turn } from '../../turn.js';
import {
  homeOf,
  moveButton,
  only,
  type Pair,
  pairOf,
  sayPrivately,
  sayTo,
  tellLandlord,
  type View,
} from './pair.js';
import { mayExchange } from './right.js';

const AWAITS = 'move:contact:';
const LONGEST = 200;

/** What we know of a landlord already. */
function knownOf(turn: Turn, { landlord }: Pair): string | null {
  const row = turn.rows.landlords.get(landlord.id);
  return row?.name && row.phone ? `${row.name}, ${row.phone}` : null;
}

function question(turn: Turn, pair: Pair, side: Side): View {
  const { id } = pair.proposal;
  const known = side === 'landlord' ? knownOf(turn, pair) : null;
  const ask = phrase(
    side === 'seeker' ? 'home-key-contact-seeker' : 'home-key-contact-landlord',
    homeOf(pair),
  );
  const type = moveButton('home-key-contact-write', 'types', id);
  const yes = known === null ? [] : [[moveButton('form-yes', 'gives', id)]];
  return {
    said: known === null ? ask : { join: [ask, phrase('home-key-contact-known', { text: known })], by: '\n' },
    buttons: [...yes, [type], [moveButton('home-key-contact-no', 'gives-not', id)]],
  };
}

const tell = (turn: Turn, pair: Pair, side: Side, view: View): Ref =>
  side === 'seeker' ? sayTo(turn, pair, view) : tellLandlord(turn, pair, view);

/** Asks both, each about the other. */
export function askContacts(turn: Turn, pair: Pair): void {
  const { seekerConsentAt, landlordConsentAt } = pair.proposal;
  if (seekerConsentAt === null) sayTo(turn, pair, question(turn, pair, 'seeker'));
  if (landlordConsentAt === null) tellLandlord(turn, pair, question(turn, pair, 'landlord'));
}

/** Passes both on at once, when both have agreed and the right to let was seen. @returns whether they are out. */
export function exchange(turn: Turn, proposalId: number): boolean {
  const pair = pairOf(turn, proposalId);
  if (pair?.proposal.state !== 'confirmed' || !mayExchange(turn, pair)) return false;
  const { moves } = turn.rows;
  const [theirs, his] = [moves.contactOf(proposalId, 'seeker'), moves.contactOf(proposalId, 'landlord')];
  const { seekerConsentAt, landlordConsentAt } = pair.proposal;
  if (theirs === null || his === null || seekerConsentAt === null || landlordConsentAt === null) return false;
  // Each side has it in the chat now: nothing of it is kept, and nothing goes out twice.
  for (const side of ['seeker', 'landlord'] as const) moves.giveContact(proposalId, side, null);
  sayPrivately(turn, pair, only(phrase('home-key-contact', { ...homeOf(pair), text: his })));
  tellLandlord(turn, pair, only(phrase('home-key-contact', { ...homeOf(pair), text: theirs })));
  return true;
}

function agree(turn: Turn, pair: Pair, side: Side, text: string): void {
  const { id } = pair.proposal;
  turn.rows.moves.giveContact(id, side, text);
  const at = turn.now;
  turn.rows.proposals.change(id, side === 'seeker' ? { seekerConsentAt: at } : { landlordConsentAt: at });
  if (!exchange(turn, id)) tell(turn, pair, side, only(phrase('home-key-contact-waits')));
}

const isRunning = ({ proposal }: Pair): boolean => proposal.state === 'confirmed';
const hasGiven = ({ proposal }: Pair, side: Side): boolean =>
  (side === 'seeker' ? proposal.seekerConsentAt : proposal.landlordConsentAt) !== null;

/** The landlord agrees to what we know. */
export function gives(turn: Turn, pair: Pair, side: Side): boolean {
  const known = side === 'landlord' ? knownOf(turn, pair) : null;
  if (known === null || !isRunning(pair) || hasGiven(pair, side)) return false;
  agree(turn, pair, side, known);
  return true;
}

export function givesNot(turn: Turn, pair: Pair, side: Side, at: Ref): boolean {
  if (!isRunning(pair) || hasGiven(pair, side)) return false;
  turn.rows.persons.change((side === 'seeker' ? pair.seeker : pair.landlord).id, { awaits: null });
  turn.edit(side === 'seeker' ? pair.seeker : pair.landlord, at, phrase('home-key-contact-kept'));
  return true;
}

export function types(turn: Turn, pair: Pair, side: Side): boolean {
  if (!isRunning(pair) || hasGiven(pair, side)) return false;
  const person = side === 'seeker' ? pair.seeker : pair.landlord;
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${pair.proposal.id}` });
  const buttons = [[moveButton('home-key-contact-no', 'gives-not', pair.proposal.id)]];
  tell(turn, pair, side, { said: phrase('home-key-contact-type'), buttons });
  return true;
}

/** @returns false when it holds no number. */
export function typedContact(turn: Turn, pair: Pair, side: Side, text: string): boolean {
  const said = text.trim().replace(/\s+/g, ' ');
  const digits = said.replace(/\D/g, '').length;
  if (digits < 6 || digits > 20 || said.length > LONGEST || hasGiven(pair, side)) return false;
  agree(turn, pair, side, said);
  return true;
}

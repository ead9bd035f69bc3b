/** Two lines of a household's own for the landlord: looked through by the program, and passed on only by people (R24). */
import { findNames } from '../../../answers/mask-names.js';
import type { Staff } from '../../../db/staff.js';
import { findContactData } from '../../../matching/screen/contact-data.js';
import { phrase } from '../../../words/phrase.js';
import { caseFor, mention, note } from '../../case/case.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { homeOf, only, type Pair, pairOf, sayTo, tellLandlord } from './pair.js';

const AWAITS = 'move:lines:';
const LONGEST = 200;

const isAsked = ({ proposal }: Pair): boolean => proposal.state === 'won' || proposal.state === 'confirmed';

/** The household wants to add something. */
export function askLines(turn: Turn, pair: Pair): boolean {
  if (!isAsked(pair)) return false;
  turn.rows.persons.change(pair.seeker.id, { awaits: `${AWAITS}${pair.proposal.id}` });
  sayTo(turn, pair, only(phrase('home-key-lines-ask')));
  return true;
}

/** @returns false when they hold a name, a number or an address, or are too long: they are to be written anew. */
export function typedLines(turn: Turn, pair: Pair, text: string): boolean {
  const said = text.trim().replace(/\s+/g, ' ');
  if (said === '' || said.length > LONGEST) return false;
  if (findContactData(said).length > 0 || findNames(said).length > 0) return false;
  const kase = turn.rows.cases.openOf(pair.seeker.id) ?? caseFor(turn, pair.seeker, 'home');
  const button = {
    verb: 'keylines',
    label: phrase('desk-home-key-lines-pass'),
    value: `proposal:${pair.proposal.id}:${turn.eventId}|${said}`,
    ask: phrase('desk-home-key-lines-sure'),
  };
  turn.post(kase, phrase('desk-home-key-lines', { ...homeOf(pair), text: said }), 'answer', [button]);
  turn.card(kase);
  sayTo(turn, pair, only(phrase('home-key-lines-kept')));
  return true;
}

const PASSED = 'key-lines';

const wasPassed = (turn: Turn, { seeker }: Pair, detail: string): boolean =>
  turn.rows.audit
    .ofPerson(seeker.id)
    .some((one) => one.action === PASSED && turn.rows.audit.says(one, detail));

/** Somebody of the team has read them: they go to the landlord, once. @param value `proposal:7:123|words`, with the event that brought them */
export function passLines(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const [, id, event, text = ''] = /^proposal:(\d{1,15}):(\d{1,15})\|([\s\S]{1,200})$/.exec(value) ?? [];
  const pair = id === undefined ? undefined : pairOf(turn, Number(id));
  const detail = JSON.stringify({ v: 1, lines: Number(event) });
  if (!pair || !isAsked(pair) || wasPassed(turn, pair, detail)) return notice(phrase('desk-refused-gone'));
  tellLandlord(turn, pair, only(phrase('home-key-lines', { ...homeOf(pair), text })));
  const kase = turn.rows.cases.openOf(pair.seeker.id) ?? caseFor(turn, pair.seeker, 'home');
  note(turn, kase, staff, PASSED, detail);
  turn.post(kase, phrase('desk-home-key-lines-by', { ...homeOf(pair), staff: mention(staff) }));
  return undefined;
}

/** What flows say to somebody whom no message reaches becomes a call, so that nothing is said into the void. */
import type { Call } from '../../db/calls.js';
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import type { Turn } from '../turn.js';
import { openCall } from './reach.js';

/** Office hours within which something that was only to be passed on is said. */
const DUE_MINUTES = 8 * 60;

/** Whether a button answers something; what leads elsewhere in the bot does not. */
export const answersIt = ({ action }: Pick<Button, 'action'>): boolean =>
  action.do !== 'menu' && action.do !== 'status';

/** A call that only passes something on and that nobody has taken yet: what is new is said in it too. */
const waiting = (turn: Turn, personId: number): Call | undefined =>
  turn.rows.calls
    .openTo(personId)
    .find(
      ({ state, subject, said }) =>
        state === 'open' && subject.startsWith('event:') && said?.answers.length === 0,
    );

/** What somebody with one home is rung about is about that home. */
function onlyHome(turn: Turn, personId: number): { offerId?: number } {
  const [home, other] = turn.rows.offers.of(personId).filter(({ state }) => state !== 'withdrawn');
  return home && !other ? { offerId: home.id } : {};
}

/** The words are said in the call that this turn has opened, or in one that only passes something on; false where there is none. */
function saidAlong(turn: Turn, personId: number, said: Value): boolean {
  const fresh = turn.rows.calls
    .openTo(personId)
    .find(({ createdAt, state }) => createdAt === turn.now && state === 'open');
  const call = fresh ?? waiting(turn, personId);
  if (!call?.said) return false;
  const words = fresh ? [said, call.said.said] : [call.said.said, said];
  const nth = call.said.nth + 1;
  turn.rows.calls.change(call.id, { said: { ...call.said, nth, said: { join: words, by: '\n\n' } } });
  return true;
}

/** Whether a helper has written to this person in this turn. */
const isAnswered = (turn: Turn, id: number): boolean => turn.rows.messages.lastTo(id, 1)[0]?.at === turn.now;

/** Whether somebody without a chat is rung about what was said: landlords about everything, others about what a helper writes. */
function isRung(turn: Turn, { id }: Person): boolean {
  if (turn.rows.landlords.get(id)?.channel === 'phone') return true;
  if (!isAnswered(turn, id)) return false;
  if (turn.rows.phones.of(id)) return true;
  const kase = turn.rows.cases.openOf(id);
  if (kase) turn.post(kase, phrase('desk-call-no-way'));
  return false;
}

/** Sees to it that what was said in this turn to people without a chat is said on the phone: each is rung once. */
export function ringUnsaid(turn: Turn): void {
  const all = turn.unsaid.splice(0);
  for (const id of new Set(all.map(({ personId }) => personId))) {
    const person = turn.rows.persons.byId(id);
    if (!person || person.chat !== null || !isRung(turn, person)) continue;
    const theirs = all.filter(({ personId }) => personId === id);
    const said: Value = { join: theirs.map((one) => one.said), by: '\n\n' };
    const buttons = theirs.flatMap((one) => one.buttons).map((row) => row.filter(answersIt));
    const asks = buttons.flat().length > 0;
    if (!asks && saidAlong(turn, id, said)) continue;
    const due = turn.house.office.afterStaffedMinutes(turn.now, DUE_MINUTES) ?? turn.now;
    const step = { subject: `event:${turn.eventId}`, said, buttons, due, ...onlyHome(turn, id) };
    openCall(turn, person, { kind: asks ? 'ask' : 'tell', ...step });
  }
}

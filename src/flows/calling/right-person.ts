/** Before the first words about a household go to a number, somebody there says that they are the one who lets (R24). */
import type { Call } from '../../db/calls.js';
import { offerNumber } from '../../db/offers.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { type Field, notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { aboutCall, callModal } from './modal.js';
import { found, hold, written } from './take.js';

/** What such a call is about: it holds the card of a household. */
const WITH_CARD = 'household';
/** In this talk somebody has spoken about the home with whoever lets it. */
const FIRST = 'first';

/** Whether nobody was asked under this number yet, and the call would tell of a household. */
export const mustAskFirst = ({ rows }: Turn, { kind }: Call, { id }: Person): boolean =>
  kind === WITH_CARD && (rows.landlords.get(id)?.phoneHeardAt ?? null) === null;

/** What stands in the place of the words and answers. */
export function askRightPerson(turn: Turn, call: Call, { id }: Person): Field[] {
  const name = turn.rows.landlords.get(id)?.name ?? '–';
  const offer = call.said?.offerId ? turn.rows.offers.byId(call.said.offerId) : undefined;
  const about = { name, town: offer?.town ?? '–', number: offer ? offerNumber(offer.id) : '–' };
  const button = { verb: 'callright', label: phrase('desk-call-right'), value: aboutCall(call) };
  return [
    { kind: 'say', said: phrase('desk-call-right-ask', about) },
    { kind: 'buttons', buttons: [button] },
  ];
}

/** They have said so: now the window shows what there is to say. */
export function isRightPerson(turn: Turn, staff: Staff, value: string): Reply {
  const about = found(turn, staff, value);
  if ('key' in about) return notice(about);
  const { call, person } = about;
  turn.rows.landlords.put(person.id, { phoneHeardAt: turn.now }, turn.now);
  written(turn, call, staff, 'call-right');
  hold(turn, call);
  return callModal(turn, call, person);
}

/** A first talk was had: whoever was there is known from now on. */
export function knownFrom(turn: Turn, { kind, personId }: Call): void {
  if (kind === FIRST && turn.rows.landlords.get(personId))
    turn.rows.landlords.put(personId, { phoneHeardAt: turn.now }, turn.now);
}

/** After the move-in the landlord has a contact person by name, for three months (R24). */
import { offerNumber } from '../../../../db/offers.js';
import type { Staff } from '../../../../db/staff.js';
import type { Stay } from '../../../../db/stays.js';
import { phrase } from '../../../../words/phrase.js';
import { caseFor, mention, note } from '../../../case/case.js';
import { monthsAfter } from '../../../days.js';
import { modalErrors, notice, openModal, type Reply } from '../../../reply.js';
import type { Turn } from '../../../turn.js';

const MONTHS = 3;
const LONGEST = 120;

const until = ({ from }: Stay) => ({ day: monthsAfter(from, MONTHS), year: true as const });

/** Asks in the landlord's thread who it is. */
export function askPerson(turn: Turn, stay: Stay): void {
  const landlord = turn.rows.persons.byId(stay.landlordId);
  if (!landlord) return;
  const kase = turn.rows.cases.openOf(landlord.id) ?? caseFor(turn, landlord, 'offer');
  const button = { verb: 'keyperson', label: phrase('desk-home-key-person-me'), value: `stay:${stay.id}` };
  const number = offerNumber(stay.offerId);
  turn.post(kase, phrase('desk-home-key-person', { number, date: until(stay) }), 'answer', [button]);
  turn.card(kase);
}

function found(turn: Turn, value: string): Stay | undefined {
  const stay = turn.rows.stays.byId(Number(/^stay:(\d{1,15})$/.exec(value)?.[1] ?? -1));
  return stay?.endedOn === null ? stay : undefined;
}

/** @param value `stay:7` */
export function beginPerson(turn: Turn, _staff: Staff, value: string): Reply {
  const stay = found(turn, value);
  if (!stay) return notice(phrase('desk-refused-gone'));
  return openModal({
    verb: 'keyperson',
    title: phrase('desk-home-key-person-title'),
    fields: [
      {
        kind: 'line',
        id: 'name',
        label: phrase('desk-home-key-person-label'),
        hint: phrase('desk-home-key-person-hint'),
        max: LONGEST,
      },
    ],
    submit: phrase('desk-save'),
    meta: value,
  });
}

export function submitPerson(
  turn: Turn,
  staff: Staff,
  { name = '' }: Readonly<Partial<Record<string, string>>>,
  meta: string,
): Reply | undefined {
  const stay = found(turn, meta);
  const landlord = stay && turn.rows.persons.byId(stay.landlordId);
  if (!stay || !landlord) return modalErrors(phrase('desk-refused-gone'), 'name');
  const text = name.trim();
  if (text === '' || text.length > LONGEST) return modalErrors(phrase('desk-modal-empty'), 'name');
  const number = offerNumber(stay.offerId);
  const notBefore = turn.byDay(landlord);
  turn.say(landlord, phrase('home-key-person', { number, date: until(stay), text }), { notBefore });
  const kase = turn.rows.cases.openOf(landlord.id) ?? caseFor(turn, landlord, 'offer');
  note(turn, kase, staff, 'key-person');
  turn.post(kase, phrase('desk-home-key-person-by', { number, staff: mention(staff) }));
  return undefined;
}

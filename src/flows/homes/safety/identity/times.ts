/** The desk gives times at which people can show who they are, and takes back those that nobody has taken. */
import type { SlotKind } from '../../../../db/check-slots.js';
import type { Staff } from '../../../../db/staff.js';
import { phrase } from '../../../../words/phrase.js';
import { push } from '../../../budget.js';
import { modalErrors, notice, openModal, type Reply } from '../../../reply.js';
import type { Turn } from '../../../turn.js';
import { lacking, may } from '../../../verbs/rights.js';
import { forgetReminder } from './remind.js';
import { KIND_WORDS, openButton } from './words.js';

type Filled = Readonly<Partial<Record<string, string>>>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const KINDS: readonly SlotKind[] = ['video', 'in-person', 'partner'];
const LENGTHS = ['7', '10', '15', '20', '30'];
const AMOUNTS = ['1', '2', '3', '4', '6', '8', '12', '16', '24'];
/** As far ahead as anybody plans. */
const AHEAD_DAYS = 60;
const PLACE_MAX = 200;
/** So many people who wait hear of each new time: some have none for it. */
const TOLD_EACH = 3;
const TOLD_MOST = 40;

/** Checkers give any time, partners their own office hours. */
export const mayCheck = (staff: Staff): boolean => may(staff, 'check') || may(staff, 'partner');

const plain = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

export function beginTimes(_turn: Turn, staff: Staff): Reply {
  if (!mayCheck(staff)) return notice(lacking('check'));
  const kinds = may(staff, 'check') ? KINDS : KINDS.filter((kind) => kind === 'partner');
  const options = kinds.map((id) => ({ id, label: KIND_WORDS[id] }));
  return openModal({
    verb: 'checktimes',
    title: phrase('desk-home-identity-times-title'),
    fields: [
      { kind: 'select', id: 'kind', label: phrase('desk-home-identity-kind'), options },
      {
        kind: 'line',
        id: 'place',
        label: phrase('desk-home-identity-place'),
        hint: phrase('desk-home-identity-place-hint'),
        max: PLACE_MAX,
      },
      { kind: 'moment', id: 'first', label: phrase('desk-home-identity-first') },
      {
        kind: 'select',
        id: 'minutes',
        label: phrase('desk-home-identity-minutes'),
        options: plain(LENGTHS),
        initial: '7',
      },
      {
        kind: 'select',
        id: 'amount',
        label: phrase('desk-home-identity-amount'),
        options: plain(AMOUNTS),
        initial: '4',
      },
    ],
    submit: phrase('desk-save'),
    meta: 'times',
  });
}

/** Those who have waited longest hear that there are times, as far as their contact budget lets them. */
function tellWaiting(turn: Turn, added: number): void {
  const limit = Math.min(TOLD_MOST, added * TOLD_EACH);
  for (const { personId } of turn.rows.checkFigures.unchecked(turn.today, limit)) {
    const person = turn.rows.persons.byId(personId);
    if (person?.chat) push(turn, person, 'home', phrase('home-identity-new-times'), [[openButton]]);
  }
}

export function submitTimes(turn: Turn, staff: Staff, more: Filled): Reply | undefined {
  if (!mayCheck(staff)) return modalErrors(lacking('check'), 'kind');
  const kind = KINDS.find((one) => one === more.kind);
  const place = (more.place ?? '').trim().slice(0, PLACE_MAX);
  const [first, minutes, amount] = [more.first, more.minutes, more.amount].map(Number);
  if (!kind || (kind !== 'partner' && !may(staff, 'check')))
    return modalErrors(phrase('desk-modal-empty'), 'kind');
  if (place === '') return modalErrors(phrase('desk-modal-empty'), 'place');
  if (!first || first <= turn.now) return modalErrors(phrase('desk-moment-past'), 'first');
  if (first > turn.now + AHEAD_DAYS * DAY)
    return modalErrors(phrase('desk-home-identity-far', { days: AHEAD_DAYS }), 'first');
  if (!minutes || !amount || minutes > 60 || amount > 24)
    return modalErrors(phrase('desk-modal-empty'), 'minutes');
  const all = Array.from({ length: amount }, (_, n) => first + n * minutes * MINUTE);
  const fresh = all.filter((at) => !turn.rows.checkSlots.has(staff.id, at));
  for (const at of fresh) turn.rows.checkSlots.add({ staffId: staff.id, kind, place, at, minutes });
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action: 'check-times' });
  if (fresh.length > 0) tellWaiting(turn, fresh.length);
  return undefined;
}

/** Takes a time out of the list; who had taken it hears so and chooses another. */
export function dropTime(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const slot = turn.rows.checkSlots.byId(Number(/^check:(\d{1,15})$/.exec(value)?.[1] ?? -1));
  if (!slot || slot.endedAt !== null) return notice(phrase('desk-refused-gone'));
  if (!may(staff, 'check') && slot.staffId !== staff.id) return notice(lacking('check'));
  turn.rows.checkSlots.end(slot.id, 'cancelled', turn.now);
  forgetReminder(turn, slot.id);
  const person = slot.personId === null ? undefined : turn.rows.persons.byId(slot.personId);
  if (person) turn.say(person, phrase('home-identity-off'), { buttons: [[openButton]] });
  return undefined;
}

/** A place that a helper names, as a pin on the map of the person's phone. */
import { phrase } from '../../words/phrase.js';
import { placeIn } from '../intake/place.js';
import type { Turn } from '../turn.js';
import type { About } from '../verbs/verb.js';
import { mention, note } from './case.js';

/** Sends the first place in `text`. @returns false when it names none. */
export function sendPin(turn: Turn, { kase, staff }: About, text: string): boolean {
  const place = placeIn(text);
  const person = turn.rows.persons.byId(kase.personId);
  if (!place || !person) return false;
  const { latitude, longitude } = place;
  const outboxKey = turn.pin(person, place);
  const detail = `${latitude},${longitude}`;
  const message = { personId: person.id, caseId: kase.id, direction: 'out' as const, staffId: staff.id };
  turn.rows.messages.add({ ...message, kind: 'location', text: detail, outboxKey, at: turn.now });
  note(turn, kase, staff, 'pin');
  const link = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
  const said = phrase('desk-pinned-by', { staff: mention(staff), place: { link, label: detail } });
  turn.post(kase, said, kase.urgency === 'red' ? 'urgent' : 'answer');
  return true;
}

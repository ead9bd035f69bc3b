/**
 * Rooms in a home where a man lives alone: shown only to households who have said themselves that they may be, after two people of the
 * team have agreed to ask them (rule X4). We ask nobody's sex, so the rule is the same for all.
 */
import type { Offer } from '../../db/offers.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import type { Action } from '../actions.js';
import { mention } from '../case/case.js';
import { answerConsent, consentQuestion, hasConsent, isAbout } from '../privacy/consent.js';
import { notice, type Reply, replace } from '../reply.js';
import type { Ref, Turn } from '../turn.js';
import { keepWants } from './wants.js';

export const MAN_ALONE = 'man-alone';

/** Whether a home is one of those. */
export const isManAlone = ({ kind, host }: Pick<Offer, 'kind' | 'host'>): boolean =>
  kind === 'room' && host === 'man-alone';

/** Whether it can be asked of this household: it searches, and would take a room. */
export function mayAskHost(turn: Turn, personId: number): 'ask' | 'no-room' | 'said' {
  const profile = turn.rows.profiles.of(personId);
  if (!profile || profile.endedAt !== null || profile.home !== 'room') return 'no-room';
  return hasConsent(turn, profile.personId, MAN_ALONE) ? 'said' : 'ask';
}

/** The second person agrees, and the household is asked. @param value `host:7:2`, the household and who has proposed it */
export function askHost(turn: Turn, staff: Staff, value: string): Reply {
  const [, id = '', asker = ''] = /^host:(\d{1,15}):(\d{1,15})$/.exec(value) ?? [];
  const holder = turn.rows.persons.byId(turn.rows.profiles.holderOf(Number(id)));
  if (!holder || mayAskHost(turn, holder.id) !== 'ask') return notice(phrase('desk-refused-gone'));
  if (Number(asker) === staff.id) return notice(phrase('desk-host-own'));
  const { said, buttons } = consentQuestion(turn, holder, MAN_ALONE, false);
  turn.say(holder, said, { buttons, notBefore: turn.byDay(holder) });
  const action = 'host-ask';
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, personId: holder.id });
  return replace(phrase('desk-host-sent', { staff: mention(staff) }));
}

/** Whether the receipt `id` is about this. */
export const isAboutHost = (turn: Turn, id: number): boolean => isAbout(turn, id, MAN_ALONE);

/** The household's own word, which can be taken back at any time. @returns false when it was said before */
export function pressedHost(
  turn: Turn,
  person: Person,
  action: Extract<Action, { do: 'consent' }>,
  at: Ref,
): boolean {
  const answer = answerConsent(turn, person, action, 'button');
  if (!answer || answer.is === 'outdated') return false;
  turn.edit(person, at, answer.said);
  keepWants(turn, person.id);
  const kase = turn.rows.cases.openOf(person.id);
  if (kase) turn.post(kase, phrase(answer.is === 'given' ? 'desk-host-yes' : 'desk-host-no'));
  return true;
}

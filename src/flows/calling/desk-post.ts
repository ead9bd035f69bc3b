/** A call in short lines for the desk: who, about what, by when; and its post in the thread of the landlord's case. */
import type { CallBack } from '../../db/call-backs.js';
import type { Call } from '../../db/calls.js';
import { offerNumber } from '../../db/offers.js';
import { type Key, type Phrase, phrase } from '../../words/phrase.js';
import { type Look, when } from '../overview/look.js';
import type { DeskButton } from '../payload.js';
import type { Turn } from '../turn.js';
import { backOf } from './back-of.js';
import { CALL_KINDS } from './kinds.js';
import { clockTime, dayTime, deskLanguage } from './slots.js';
import { topicWords } from './topics.js';

/** What a call is about. */
export function kindOf({ kind }: Call): Phrase {
  const known = CALL_KINDS.find((one) => one === kind) ?? 'tell';
  return phrase(`desk-call-kind-${known}` satisfies Key);
}

/** Opens the call, and takes it. */
export const ringButton = ({ id }: Call): DeskButton => ({
  verb: 'ring',
  label: phrase('desk-call-ring'),
  value: `call:${id}`,
  style: 'primary',
});

/** The same of a time that somebody has booked. */
function bookedLine(look: Pick<Look, 'house' | 'rows' | 'now'>, { id }: Call, back: CallBack): Phrase {
  const about = {
    number: id,
    moment: dayTime(look, back.from),
    until: clockTime(look, back.until),
    language: deskLanguage(back.language),
    topic: topicWords(back.topic),
  };
  const isBlocked = look.rows.persons.byId(back.personId)?.blockedAt != null;
  if (isBlocked) return phrase('desk-call-line-booked-blocked', about);
  return back.until <= look.now
    ? phrase('desk-call-line-booked-late', about)
    : phrase('desk-call-line-booked', about);
}

/** One line: number, what about, the offer, and when. No name and no phone number: those are shown to who takes it. */
export function callLine(look: Pick<Look, 'house' | 'rows' | 'now'>, call: Call): Phrase {
  const back = backOf(look, call);
  if (back) return bookedLine(look, call, back);
  const about = {
    number: call.id,
    kind: kindOf(call),
    offer: call.said?.offerId ? offerNumber(call.said.offerId) : '–',
  };
  if (call.notBefore > look.now)
    return phrase('desk-call-line-later', { ...about, moment: when(look, call.notBefore) });
  const due = when(look, call.due);
  return call.due <= look.now
    ? phrase('desk-call-line-late', { ...about, moment: due })
    : phrase('desk-call-line', { ...about, moment: due });
}

/** Posts a new call in the thread of the landlord's open case; who has none stands in the list alone. */
export function showCall(turn: Turn, call: Call): void {
  const offer = call.said?.offerId ? turn.rows.offers.byId(call.said.offerId) : undefined;
  const own = turn.rows.cases.openOf(call.personId);
  const kase = own ?? (offer?.caseId ? turn.rows.cases.byId(offer.caseId) : undefined);
  if (!kase || kase.erasedAt !== null || kase.personId !== call.personId) return;
  turn.post(kase, phrase('desk-call-new', { case: callLine(turn, call) }), 'answer', [ringButton(call)]);
}

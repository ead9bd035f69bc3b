/** Reject and ask back: what a checker does with an offer that cannot be cleared as it is, and the way back from both. */
import { offerNumber } from '../../../db/offers.js';
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { sendToPerson } from '../../case/case.js';
import { REPLY_MAX } from '../../case/thread.js';
import { translateOut } from '../../model/translate.js';
import { modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { plainRefusal } from '../../verbs/rights.js';
import { enterOffer } from '../offer-state.js';
import { answered } from './answered.js';
import { checkOffer } from './check.js';
import { by, caseAbout, type Decided, decided, settle, tell } from './deciding.js';
import { aboutOffer } from './desk-post.js';

type Filled = Readonly<Partial<Record<string, string>>>;

/** Why an offer is not passed on: for the desk, and for its landlord, who is accused of nothing and told no rule (R29). */
const REASONS = [
  {
    id: 'unclear',
    label: phrase('desk-home-check-why-unclear'),
    said: phrase('home-check-why-unclear'),
  },
  { id: 'terms', label: phrase('desk-home-check-why-terms'), said: phrase('home-check-why-terms') },
  { id: 'home', label: phrase('desk-home-check-why-home'), said: phrase('home-check-why-home') },
  { id: 'place', label: phrase('desk-home-check-why-place'), said: phrase('home-check-why-place') },
  { id: 'double', label: phrase('desk-home-check-why-double'), said: phrase('home-check-why-double') },
] as const;

/** After both decisions an answer of the landlord can change things: then somebody looks at the offer again. */
function offerAgain(turn: Turn, { offer, kase }: Decided): void {
  if (!kase) return;
  const number = offerNumber(offer.id);
  const again = { verb: 'offeragain', label: phrase('desk-home-check-again'), value: aboutOffer(offer) };
  const cardKey = turn.post(kase, phrase('desk-home-check-again-how', { number }), 'answer', [again]);
  turn.rows.offers.change(offer.id, { cardKey });
}

export function beginReject(turn: Turn, _staff: Staff, value: string): Reply {
  const about = decided(turn, value, ['checking', 'asked']);
  if ('key' in about) return notice(about);
  return openModal({
    verb: 'offerreject',
    title: phrase('desk-home-check-reject-title', { number: offerNumber(about.offer.id) }),
    fields: [
      {
        kind: 'select',
        id: 'reason',
        label: phrase('desk-home-check-reject-label'),
        hint: phrase('desk-home-check-reject-hint'),
        options: REASONS.map(({ id, label }) => ({ id, label })),
      },
    ],
    submit: phrase('desk-home-check-reject'),
    meta: aboutOffer(about.offer),
  });
}

export function submitReject(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const about = decided(turn, meta, ['checking', 'asked']);
  if ('key' in about) return modalErrors(about, 'reason');
  const reason = REASONS.find(({ id }) => id === more.reason);
  if (!reason) return modalErrors(phrase('desk-refused-gone'), 'reason');
  if (!enterOffer(turn, about.offer, 'rejected', 'rejected'))
    return modalErrors(phrase('desk-refused-gone'), 'reason');
  const line = phrase('desk-home-check-rejected-by', { ...by(about, staff), reason: reason.label });
  settle(turn, about, staff, 'offer-reject', line);
  const number = offerNumber(about.offer.id);
  tell(turn, about, phrase('home-check-rejected', { number, reason: reason.said }));
  offerAgain(turn, about);
  answered(turn, about);
  return undefined;
}

/** Why `staff` may not write to the landlord now. */
const silence = (turn: Turn, { kase }: Decided, staff: Staff) =>
  kase ? plainRefusal(turn, { kase, staff, draft: null, bundle: null, message: null }) : null;

export function beginAskBack(turn: Turn, staff: Staff, value: string): Reply {
  const about = decided(turn, value, ['checking']);
  if ('key' in about) return notice(about);
  const reason = silence(turn, about, staff);
  if (reason) return notice(reason);
  return openModal({
    verb: 'offerask',
    title: phrase('desk-home-check-ask-title', { number: offerNumber(about.offer.id) }),
    fields: [
      {
        kind: 'text',
        id: 'question',
        label: phrase('desk-home-check-ask-label'),
        max: REPLY_MAX,
      },
    ],
    submit: phrase('desk-home-check-ask'),
    meta: aboutOffer(about.offer),
  });
}

export function submitAskBack(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const about = decided(turn, meta, ['checking']);
  if ('key' in about) return modalErrors(about, 'question');
  const reason = silence(turn, about, staff);
  if (reason) return modalErrors(reason, 'question');
  const text = (more.question ?? '').trim();
  if (text === '') return modalErrors(phrase('desk-modal-empty'), 'question');
  if (text.length > REPLY_MAX) return modalErrors(phrase('desk-modal-long', { max: REPLY_MAX }), 'question');
  if (!enterOffer(turn, about.offer, 'asked')) return modalErrors(phrase('desk-refused-gone'), 'question');
  settle(turn, about, staff, 'offer-ask', phrase('desk-home-check-asked-by', by(about, staff)));
  // From now on there is something to talk about.
  const kase = caseAbout(turn, about);
  const sent = about.person.chat === null ? null : sendToPerson(turn, kase, staff, text);
  if (sent === null) tell(turn, about, text);
  else translateOut(turn, kase, sent);
  offerAgain(turn, { ...about, kase });
  return undefined;
}

/** Looks at an offer again that was asked about or rejected. */
export function checkAgain(turn: Turn, _staff: Staff, value: string): Reply | undefined {
  const about = decided(turn, value, ['asked', 'rejected']);
  if ('key' in about) return notice(about);
  checkOffer(turn, about.offer);
  return undefined;
}

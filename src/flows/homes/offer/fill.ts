/** "Fill in": somebody of the team takes down in a call what is missing of a home, all in one window (R21). */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Answers } from '../../form/form.js';
import { modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { EDITABLE, writeAnswers } from './changes.js';
import { answersOf } from './columns.js';
import { homeFields, readHome } from './desk-fields.js';
import { missingWords, OFFER_LOOK, offerDone, sayMissing } from './look.js';
import { stillMissing } from './submit.js';

type Filled = Readonly<Partial<Record<string, string>>>;

/** `offer:12`, or with the moment of the last change that the window was drawn for. */
const VALUE = /^offer:(\d{1,15})(?::(\d{1,15}))?$/;

/** The home that `value` names, while it may be changed and has not been changed meanwhile; else why not. */
function named(turn: Turn, value: string): Offer | Phrase {
  const [, id, saved] = VALUE.exec(value) ?? [];
  const offer = id === undefined ? undefined : turn.rows.offers.byId(Number(id));
  if (!offer || !EDITABLE.includes(offer.state)) return phrase('desk-refused-gone');
  const changed = saved !== undefined && Number(saved) !== offer.savedAt;
  return changed ? phrase('desk-home-check-changed', { number: offerNumber(offer.id) }) : offer;
}

export function beginFill(turn: Turn, _staff: Staff, value: string): Reply {
  const offer = named(turn, value);
  if ('key' in offer) return notice(offer);
  const landlord = turn.rows.landlords.get(offer.landlordId);
  return openModal({
    verb: 'offerfill',
    title: phrase('desk-home-offer-fill-title', { number: offerNumber(offer.id) }),
    fields: homeFields(offer, landlord, turn.today),
    submit: phrase('desk-home-offer-fill-save'),
    meta: `offer:${offer.id}:${offer.savedAt}`,
  });
}

/** Ids of the answers that say something else than what is known; an emptied field takes back what is not required. */
function differing(known: Answers, given: Answers): string[] {
  const ids = new Set([...Object.keys(known), ...Object.keys(given)]);
  return [...ids].filter((id) => JSON.stringify(known[id]) !== JSON.stringify(given[id]));
}

export function submitFill(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const offer = named(turn, meta);
  if ('key' in offer) return modalErrors(offer, 'kind');
  const given = readHome(more, turn.today);
  if ('unclear' in given) return modalErrors(given.unclear, given.field);
  const known = answersOf(offer, turn.rows.landlords.get(offer.landlordId));
  const ids = differing(known, given.answers);
  if (ids.length === 0) return undefined;
  writeAnswers(turn, offer, ids, given.answers);
  const detail = JSON.stringify({ v: 1, offer: offer.id, fields: ids });
  turn.rows.audit.add({
    at: turn.now,
    staffId: staff.id,
    action: 'offer-fill',
    personId: offer.landlordId,
    detail,
  });
  offerDone(turn, offer);
  const now = turn.rows.offers.byId(offer.id);
  const missing = now?.state === 'draft' ? stillMissing(turn, now).length : 0;
  if (!now) return undefined;
  const number = offerNumber(now.id);
  if (missing === 0)
    return now.state === 'checking' ? notice(phrase('desk-home-enter-done', { number })) : undefined;
  // Said now, so that the quiet after it needs no word.
  turn.forget(OFFER_LOOK, `offer:${offer.id}`);
  sayMissing(turn, now, missing);
  return notice(phrase('desk-home-enter-missing', { number, rows: missingWords(stillMissing(turn, now)) }));
}

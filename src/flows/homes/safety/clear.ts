/** Clear: people let an offer go to households. One is enough, unless the program stopped it or children could come to live with strangers. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { lacking, may } from '../../verbs/rights.js';
import { enterOffer } from '../offer-state.js';
import { answered } from './answered.js';
import { by, type Decided, decided, noteOffer, settle, tell } from './deciding.js';
import { inviteCheck } from './identity/choose.js';

function clear(turn: Turn, about: Decided, staff: Staff): Reply | undefined {
  const { id } = about.offer;
  if (!enterOffer(turn, about.offer, 'cleared')) return notice(phrase('desk-refused-gone'));
  turn.rows.offers.change(id, { clearedBy: staff.id, clearedAt: turn.now });
  settle(turn, about, staff, 'offer-clear', phrase('desk-home-check-cleared-by', by(about, staff)));
  // Whoever gives us a list knows that it is in our list; nobody is rung about each home of it.
  if (about.offer.source !== 'import')
    tell(turn, about, phrase('home-check-cleared', { number: offerNumber(id) }));
  inviteCheck(turn, about.person);
  answered(turn, about);
  return undefined;
}

/** The first of the two; the buttons stay for the second. */
function clearFirst(turn: Turn, about: Decided, staff: Staff): undefined {
  turn.rows.offers.change(about.offer.id, { clearAskedBy: staff.id });
  noteOffer(turn, about, staff, 'offer-clear-first');
  if (about.kase) turn.post(about.kase, phrase('desk-home-check-first', by(about, staff)));
}

/** What the program stopped, and a room with strangers into which children may come. */
export const needsTwo = ({ verdict, kind, host, children }: Offer): boolean =>
  verdict === 'block' || (kind === 'room' && host !== 'nobody' && children !== false);

/** Whoever checks offers may; as the second of two, whoever coordinates too. */
export function clearOffer(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const about = decided(turn, value, ['checking']);
  const first = 'key' in about ? null : about.offer.clearAskedBy;
  const mayClear = may(staff, 'check') || (first !== null && may(staff, 'coordinate'));
  if (!mayClear) return notice(lacking('check'));
  if ('key' in about) return notice(about);
  const number = offerNumber(about.offer.id);
  if (turn.rows.offers.isBanned(about.offer.landlordId))
    return notice(phrase('desk-home-check-banned', { number }));
  if (turn.rows.reports.freezes(about.offer.landlordId))
    return notice(phrase('desk-home-report-first', { number }));
  if (!needsTwo(about.offer)) return clear(turn, about, staff);
  if (first === null) return clearFirst(turn, about, staff);
  if (first === staff.id) return notice(phrase('desk-home-check-two', { number }));
  return clear(turn, about, staff);
}

/** The safety check of an offer: the program looks at it and shows it at the desk; only people clear it. */
import type { Case } from '../../../db/cases.js';
import type { Offer, OfferState } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Offer as Screenable } from '../../../matching/screen/offer.js';
import { type Screened, screen } from '../../../matching/screen/screen.js';
import { caseFor, reopenCase } from '../../case/case.js';
import { DECIDED } from '../../case/end.js';
import { isRecent } from '../../case/human.js';
import type { Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { retireOffer, showOffer } from './desk-post.js';
import { askForPrints } from './photos.js';
import { regionOf, rentTables } from './rents.js';
import { reuseFlags } from './reuse.js';

/** Where a new look begins anew. What a report has frozen comes back through whoever lifts that. */
const REOPENED: readonly OfferState[] = ['draft', 'asked', 'cleared', 'paused', 'rejected'];

const euros = (cents: number | null): number | null => (cents === null ? null : cents / 100);

/** The sum in which everything is, or what its parts come to when each of them is known. */
function warmCents({ rentAllCents, rentColdCents, costsCents, heatingCents }: Offer): number | null {
  if (rentAllCents !== null) return rentAllCents;
  if (rentColdCents === null || costsCents === null || heatingCents === null) return null;
  return rentColdCents + costsCents + heatingCents;
}

/** `offer` as the rules read it. @param today YYYY-MM-DD, until when references count. */
function screenable(offer: Offer, today: string): Screenable {
  return {
    text: offer.words ?? '',
    rentCold: euros(offer.rentColdCents),
    rentWarm: euros(warmCents(offer)),
    costs: euros(offer.costsCents),
    furnitureRent: euros(offer.furnitureCents),
    furnished: offer.furnished,
    area: offer.areaDm2 === null ? null : offer.areaDm2 / 100,
    persons: offer.places,
    youngChildren: 0,
    deposit: euros(offer.depositCents),
    region: offer.region,
    kind: offer.kind === 'unit' ? 'house' : offer.kind,
    viewing: offer.viewing,
    registration: offer.registration,
    womenOnly: offer.womenOnly,
    host: offer.host,
    depositDue: null,
    contractDate: null,
    today,
  };
}

/** What the program finds in `offer`, as it is stored and compared with the tables that count and with offers of others. */
function find(turn: Turn, offer: Offer): Screened {
  const region = regionOf(turn.rows, offer);
  const more = reuseFlags(turn, offer);
  return screen({ ...screenable(offer, turn.today), region }, rentTables(turn.rows, region), more);
}

/** Has the program look at `offer` as it is stored now; whatever was decided before counts no more. Posts nothing. */
export function judgeOffer(turn: Turn, offer: Offer): void {
  const undecided = { clearedBy: null, clearedAt: null, clearAskedBy: null };
  turn.rows.offers.change(offer.id, { ...find(turn, offer), screenedAt: turn.now, ...undecided });
  askForPrints(turn, offer);
}

/** The case in which its landlord and we talk already, also one that a decision has ended shortly ago; else one that is opened now. */
export function caseOf(turn: Turn, person: Person, { caseId }: Offer): Case {
  const open = turn.rows.cases.openOf(person.id);
  if (open && (open.id === caseId || open.topic === 'offer')) return open;
  const last = open || caseId === null ? undefined : turn.rows.cases.byId(caseId);
  const goesOn = last?.ended === DECIDED && last.personId === person.id && last.clearedAt === null;
  if (last?.state === 'resolved' && goesOn && isRecent(turn, last)) return reopenCase(turn, last);
  return caseFor(turn, person, 'offer');
}

/**
 * Looks at `offer` as it is stored now, and asks the desk about it; whatever was decided before counts no more. Does nothing for
 * one that is over, frozen or let, or whose landlord is gone.
 */
export function checkOffer(turn: Turn, { id }: Offer): void {
  const { offers, persons } = turn.rows;
  const stored = offers.byId(id);
  const person = stored && persons.byId(stored.landlordId);
  if (!stored || !person) return;
  const reopened = REOPENED.includes(stored.state) ? enterOffer(turn, stored, 'checking') : stored;
  if (reopened?.state !== 'checking') return;
  retireOffer(turn, reopened);
  judgeOffer(turn, reopened);
  const kase = caseOf(turn, person, reopened);
  offers.change(id, { caseId: kase.id });
  const checked = offers.byId(id);
  if (checked) showOffer(turn, kase, checked);
}

/** Takes an operator's list of homes in, some rows at a time: new ones, changed ones, those that are gone; one summary at the end. */
import type { Offer, OfferState } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import type { Event, OwnEvent } from '../../event.js';
import type { Turn } from '../../turn.js';
import { setMandate } from '../offer/changes.js';
import { missingIn } from '../offer/required.js';
import { enterOffer } from '../offer-state.js';
import { retireOffer } from '../safety/desk-post.js';
import type { ListedHome, ListedRow } from './columns.js';

/** What became of the rows: `same` said nothing new, `foreign` names a home of another landlord. */
const NOTHING = { added: 0, incomplete: 0, changed: 0, same: 0, gone: 0, foreign: 0 };
export type ListedCounts = typeof NOTHING;
type Became = keyof ListedCounts;

/** What one step may take together: it stays below the 20 ms for which a service may stand still. */
const AT_ONCE = 24;
/** What a row takes beside one that says nothing new. */
const DEAR: Readonly<Partial<Record<Became, number>>> = { changed: 2, gone: 8 };

/** The next step follows at once, and survives whatever happens to this process. */
function next(turn: Turn, listId: number, counts: ListedCounts): void {
  const payload: Event = { type: 'offers.step', listId, counts };
  const externalId = `offers:${listId}:${turn.eventId}`;
  turn.rows.inbox.add({ source: 'result', externalId, payload }, turn.now);
}

/** The list counts from now on, if it is whole; who read it in, when, and how many rows, is written down. */
export function takeListed(turn: Turn, event: Extract<OwnEvent, { type: 'cli.offers' }>): void {
  const { listId, rows, by } = event;
  const taken = turn.rows.offerLists.take(listId, rows, turn.now);
  const detail = JSON.stringify({ v: 1, by, rows });
  turn.rows.cases.audit({ at: turn.now, action: taken ? 'import-offers' : 'import-refused', detail });
  if (taken) next(turn, listId, NOTHING);
}

/**
 * Whoever was rung under this number before, or somebody new who is rung. Not somebody who has written a number in a chat: nobody knows
 * whether it is theirs, and the homes of a list would be in their hands.
 */
function landlordOf(turn: Turn, { landlord: { name, phone, language, business } }: ListedRow): number {
  const { landlords, persons } = turn.rows;
  const known = landlords.byPhone(phone).find((one) => persons.byId(one)?.chat === null);
  if (known !== undefined) return known;
  const { id } = persons.createUnreached(language, turn.now);
  persons.addRole(id, 'landlord', turn.now);
  landlords.put(id, { channel: 'phone', name, phone, business }, turn.now);
  setMandate(turn, id, true);
  return id;
}

/** States in which what the list says may be written; what somebody is on the way to, or a report has stopped, stays. */
const OPEN: readonly OfferState[] = ['draft', 'checking', 'asked', 'cleared', 'paused'];

const differs = (offer: Offer, home: ListedHome): boolean =>
  Object.entries(home).some(([column, value]) => offer[column as keyof ListedHome] !== value);

/** What was decided about it was about something else; nobody is asked about it before somebody has looked again. */
function change(turn: Turn, offer: Offer, home: ListedHome): Became {
  retireOffer(turn, offer);
  turn.rows.offerLists.changeHome(offer.id, { ...home, stillFreeAt: turn.now }, turn.now);
  const to = missingIn(home).length > 0 ? 'draft' : 'checking';
  if (offer.state !== 'paused' && offer.state !== to) enterOffer(turn, offer, to, 'changed');
  return 'changed';
}

function known(turn: Turn, offer: Offer, row: ListedRow): Became {
  if (
    offer.source !== 'import' ||
    !turn.rows.landlords.byPhone(row.landlord.phone).includes(offer.landlordId)
  )
    return 'foreign';
  if (!OPEN.includes(offer.state)) return 'same';
  if (row.gone) return enterOffer(turn, offer, 'withdrawn', 'landlord') ? 'gone' : 'same';
  if (differs(offer, row.home)) return change(turn, offer, row.home);
  turn.rows.offers.change(offer.id, { stillFreeAt: turn.now });
  return 'same';
}

/** A home that is complete waits for the desk at once; it is shown there when somebody opens it, and never posted by itself. */
function added(turn: Turn, { reference, home, ...row }: ListedRow): Became {
  const state = missingIn(home).length > 0 ? 'draft' : 'checking';
  const landlordId = landlordOf(turn, { reference, home, ...row });
  turn.rows.offerLists.addHome({ ...home, reference, landlordId, state, stillFreeAt: turn.now }, turn.now);
  return state === 'draft' ? 'incomplete' : 'added';
}

function take(turn: Turn, row: ListedRow): Became {
  const offer = turn.rows.offers.byReference(row.reference);
  if (offer) return known(turn, offer, row);
  return row.gone ? 'same' : added(turn, row);
}

/** One step: some rows, then the next step; at the end one line to the desk. */
export function listedStep(turn: Turn, { listId, counts }: Extract<OwnEvent, { type: 'offers.step' }>): void {
  const rows = turn.rows.offerLists.next(listId, AT_ONCE);
  const so = { ...counts };
  const taken: number[] = [];
  let spent = 0;
  for (const { id, row } of rows) {
    if (spent >= AT_ONCE) break;
    // Written by our own command and sealed.
    const became = take(turn, row as ListedRow);
    so[became] += 1;
    spent += DEAR[became] ?? 1;
    taken.push(id);
  }
  if (taken.length > 0) {
    turn.rows.offerLists.remove(taken);
    return next(turn, listId, so);
  }
  turn.homesStale = true;
  turn.announce(turn.house.channels.offers, phrase('desk-import-offers', so));
}

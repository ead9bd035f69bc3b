/** Takes an operator's list of homes in, some rows at a time: new ones, changed ones, those that are gone; one summary at the end. */
import type { Offer, OfferState } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import type { Event, OwnEvent } from '../../event.js';
import type { Turn } from '../../turn.js';
import { missingIn } from '../offer/required.js';
import { enterOffer } from '../offer-state.js';
import { retireOffer } from '../safety/desk-post.js';
import type { ListedHome, ListedRow } from './columns.js';
import { ListedLandlords } from './landlords.js';
import { readAll } from './look-through.js';

/** What became of the rows: `same` said nothing new, `foreign` names a home of another landlord. */
const NOTHING = { added: 0, incomplete: 0, changed: 0, same: 0, gone: 0, foreign: 0 };
export type ListedCounts = typeof NOTHING;
type Became = keyof ListedCounts;

/** What one step may take together: it stays below the 20 ms for which a service may stand still. */
const AT_ONCE = 72;
/** What a row takes beside one that says nothing new. */
const DEAR: Readonly<Partial<Record<Became, number>>> = { added: 2, incomplete: 2, changed: 2, gone: 16 };

/** The next step follows at once, and survives whatever happens to this process. */
function next(turn: Turn, listId: number, counts: ListedCounts, done = 0): void {
  const payload: Event = { type: 'offers.step', listId, counts, done };
  const externalId = `offers:${listId}:${turn.eventId}`;
  turn.rows.inbox.add({ source: 'result', externalId, payload }, turn.now);
}

/** The list counts from now on, if it is whole; who read it in, when, and how many rows, is written down. */
export function takeListed(turn: Turn, event: Extract<OwnEvent, { type: 'cli.offers' }>): void {
  const { listId, rows, by } = event;
  const taken = turn.rows.offerLists.take(listId, rows, turn.now);
  const detail = JSON.stringify({ v: 1, by, rows });
  turn.rows.audit.add({ at: turn.now, action: taken ? 'import-offers' : 'import-refused', detail });
  if (taken) next(turn, listId, NOTHING);
}

/** States in which what the list says may be written; what somebody is on the way to, or a report has stopped, stays. */
const OPEN: readonly OfferState[] = ['draft', 'checking', 'asked', 'cleared', 'paused'];

const differs = (offer: Offer, home: ListedHome): boolean =>
  Object.entries(home).some(([column, value]) => offer[column as keyof ListedHome] !== value);

/** What was decided about it was about something else; nobody is asked about it before somebody has looked again. */
function change(turn: Turn, offer: Offer, home: ListedHome): Became {
  retireOffer(turn, offer);
  turn.rows.listedHomes.change(offer.id, { ...home, stillFreeAt: turn.now }, turn.now);
  const to = missingIn(home).length > 0 ? 'draft' : 'checking';
  if (offer.state !== 'paused' && offer.state !== to) enterOffer(turn, offer, to, 'changed');
  return 'changed';
}

function known(turn: Turn, offer: Offer, row: ListedRow, landlords: ListedLandlords): Became {
  if (offer.source !== 'import' || !landlords.has(row.landlord.phone, offer.landlordId)) return 'foreign';
  if (!OPEN.includes(offer.state)) return 'same';
  if (row.gone) return enterOffer(turn, offer, 'withdrawn', 'landlord') ? 'gone' : 'same';
  if (differs(offer, row.home)) return change(turn, offer, row.home);
  turn.rows.listedHomes.stillFree(offer.id, turn.now);
  return 'same';
}

/** A home that is complete waits for the desk at once; it is shown there when somebody opens it, and never posted by itself. */
function added(turn: Turn, row: ListedRow, landlords: ListedLandlords): Became {
  const { reference, home } = row;
  const state = missingIn(home).length > 0 ? 'draft' : 'checking';
  const landlordId = landlords.of(row);
  turn.rows.listedHomes.add({ ...home, reference, landlordId, state, stillFreeAt: turn.now }, turn.now);
  return state === 'draft' ? 'incomplete' : 'added';
}

function take(turn: Turn, row: ListedRow, landlords: ListedLandlords): Became {
  const offer = turn.rows.offers.byReference(row.reference);
  if (offer) return known(turn, offer, row, landlords);
  return row.gone ? 'same' : added(turn, row, landlords);
}

/** Takes homes from the list until the step has enough. @returns how many of the row that comes first now are done; null when none is left. */
function takeSome(turn: Turn, listId: number, begin: number, so: ListedCounts): number | null {
  const { offerLists } = turn.rows;
  const landlords = new ListedLandlords(turn);
  let done = begin;
  let spent = 0;
  for (let row = offerLists.next(listId); row; row = offerLists.next(listId)) {
    for (; done < row.homes.length; done += 1) {
      if (spent >= AT_ONCE) return done;
      // Written by our own command and sealed.
      const became = take(turn, row.homes[done] as ListedRow, landlords);
      so[became] += 1;
      spent += DEAR[became] ?? 1;
    }
    offerLists.remove(row.id);
    done = 0;
    if (spent >= AT_ONCE) return done;
  }
  return null;
}

/** One step: some homes, then the next step; at the end one line to the desk. */
export function listedStep(turn: Turn, event: Extract<OwnEvent, { type: 'offers.step' }>): void {
  const so = { ...event.counts };
  const done = takeSome(turn, event.listId, event.done ?? 0, so);
  if (done !== null) return next(turn, event.listId, so, done);
  turn.homesStale = true;
  readAll(turn);
  turn.announce(turn.house.channels.offers, phrase('desk-import-offers', so));
}

/** The desk's list of homes that wait to be looked at, also those of a list that was read in: nothing is posted for them. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Staff } from '../../../db/staff.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Look } from '../../overview/look.js';
import { type Field, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { offerFacts } from '../offer/facts.js';
import { judgeOffer } from './check.js';
import { clearOffer, needsTwo } from './clear.js';
import { aboutOffer, buttonsOf, checkLines, STATE_WORDS } from './desk-post.js';

/** So many are listed; what came first stands first. */
const LISTED = 20;
/** So many at once are read by the program that it has not read yet: a transaction stays short. */
const READ_AT_ONCE = 8;
const DAY = 86_400_000;
/** Its modal carries the list, so that the list comes back after a decision. */
const OFFERS_LIST = 'list:offers';

/** Nothing was found at it, and one person is enough. */
const isClean = (offer: Offer): boolean =>
  offer.state === 'checking' && offer.verdict === 'clean' && !needsTwo(offer);

/** What waits for a decision; what was asked back waits for the landlord and comes after it. */
function waiting({ rows }: Pick<Look, 'rows'>): Offer[] {
  const checking = rows.offers.inState(['checking'], LISTED);
  return [...checking, ...rows.offers.inState(['asked'], LISTED - checking.length)];
}

/** Has the program read some that a list has brought and nobody has opened. */
export function readSome(turn: Turn): void {
  const unread = waiting(turn).filter(({ state, verdict }) => state === 'checking' && verdict === null);
  for (const offer of unread.slice(0, READ_AT_ONCE)) judgeOffer(turn, offer);
}

const daysSince = (now: number, at: number): number => Math.max(0, Math.floor((now - at) / DAY));

/** How many wait, and for how many days the longest does. */
export function offersWaiting({ rows, now }: Pick<Look, 'rows' | 'now'>): { count: number; days: number } {
  const [first] = rows.offers.inState(['checking'], 1);
  return { count: rows.offers.countIn(['checking']), days: first ? daysSince(now, first.stateAt) : 0 };
}

function line({ now }: Look, offer: Offer): Field {
  const said = phrase('desk-home-list-line', {
    number: offerNumber(offer.id),
    facts: offerFacts(offer),
    state: STATE_WORDS[offer.state === 'asked' ? 'asked' : (offer.verdict ?? 'unread')],
    days: daysSince(now, offer.stateAt),
  });
  const beside = {
    verb: 'offershow',
    label: phrase('desk-home-list-show'),
    value: `offer:${offer.id}`,
  };
  return { kind: 'say', said, beside };
}

export function offersAs(look: Look): Field[] {
  const { count, days } = offersWaiting(look);
  const list = waiting(look);
  if (list.length === 0) return [];
  const clean = list.filter(isClean).length;
  const all = {
    verb: 'offersclean',
    label: phrase('desk-home-list-clean', { count: clean }),
    value: 'clean',
    ask: phrase('desk-home-list-clean-ask', { count: clean }),
  };
  return [
    { kind: 'say', said: phrase('desk-home-list-waiting', { count, days }) },
    ...(clean > 1 ? [{ kind: 'buttons', buttons: [all] } as const] : []),
    ...list.map((offer) => line(look, offer)),
  ];
}

/** All of one home, with the decisions; the list comes back after one. */
export function showOne(turn: Turn, _staff: Staff, value: string): Reply {
  const id = Number(/^offer:(\d{1,15})$/.exec(value)?.[1] ?? -1);
  const known = turn.rows.offers.byId(id);
  if (known?.state === 'checking' && known.verdict === null) judgeOffer(turn, known);
  const offer = turn.rows.offers.byId(id);
  if (!offer || (offer.state !== 'checking' && offer.state !== 'asked'))
    return notice(phrase('desk-refused-gone'));
  const lines: Value[] = checkLines(offer);
  return openModal({
    verb: 'list',
    title: phrase('desk-home-list-title', { number: offerNumber(id) }),
    fields: [
      { kind: 'say', said: { join: lines, by: '\n' } },
      { kind: 'buttons', buttons: buttonsOf(offer) },
    ],
    meta: OFFERS_LIST,
  });
}

/** Clears what is listed and nothing was found at, one by one as if each had been pressed. */
export function clearClean(turn: Turn, staff: Staff): Reply | undefined {
  const clean = waiting(turn).filter(isClean);
  for (const offer of clean) {
    const refused = clearOffer(turn, staff, aboutOffer(offer));
    if (refused) return refused;
  }
  return undefined;
}

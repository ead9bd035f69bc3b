/** The exact address: the landlord says the day before that the viewing stands, and then the household gets it, never earlier (R28). */
import type { Viewing } from '../../../../db/viewings.js';
import { phrase } from '../../../../words/phrase.js';
import type { Ref, Turn } from '../../../turn.js';
import { streetIn } from '../../offer/street.js';
import { dayBeforeBegins, momentWords } from '../dates.js';
import {
  askOf,
  callHelper,
  homeOf,
  moveButton,
  only,
  type Pair,
  sayAtOnce,
  sayPrivately,
  sayTo,
  tellLandlord,
  type View,
} from '../pair.js';
import { mayExchange } from '../right.js';

const AWAITS = 'move:address:';

/** The day before: does it stand? */
export function standsView(turn: Turn, pair: Pair, viewing: Viewing): View {
  const said = phrase('home-key-stands', {
    ...homeOf(pair),
    moment: momentWords(turn, viewing.at ?? turn.now),
  });
  const buttons = [
    [
      moveButton('home-key-stands-yes', 'stands', viewing.id),
      moveButton('home-key-stands-no', 'stands-not', viewing.id),
    ],
  ];
  return { said, buttons };
}

export function askStands(turn: Turn, pair: Pair, viewing: Viewing): void {
  askOf(turn, pair, { kind: 'viewing' }, standsView(turn, pair, viewing));
}

/** Sends the address where nothing speaks against it. @returns whether the household has it. */
export function sendAddress(turn: Turn, pair: Pair, { id }: Viewing): boolean {
  const viewing = turn.rows.viewings.byId(id);
  if (viewing?.state !== 'agreed' || viewing.at === null) return false;
  if (viewing.addressSentAt !== null) return true;
  const { address, postcode, town } = pair.offer;
  const stands = viewing.landlordCheckedAt !== null && turn.now >= dayBeforeBegins(turn, viewing.at);
  if (!stands || address === null || !mayExchange(turn, pair)) return false;
  turn.rows.viewings.change(id, { addressSentAt: turn.now });
  const place = [address, [postcode, town].filter((part) => part !== null).join(' ')]
    .filter((part) => part !== '')
    .join(', ');
  const moment = momentWords(turn, viewing.at);
  const said = only(phrase('home-key-address', { ...homeOf(pair), moment, place }));
  sayPrivately(turn, pair, said, { notAfter: viewing.at });
  tellLandlord(turn, pair, only(phrase('home-key-address-sent', homeOf(pair))));
  return true;
}

/** The landlord says that it stands; who has not told the address yet is asked for it. */
export function stands(turn: Turn, pair: Pair, viewing: Viewing, pick: string, place: Ref): boolean {
  if (viewing.state !== 'agreed' || viewing.at === null) return false;
  if (pick === 'later') return addressLater(turn, pair, place);
  if (turn.now < dayBeforeBegins(turn, viewing.at)) return false;
  turn.rows.viewings.change(viewing.id, { landlordCheckedAt: viewing.landlordCheckedAt ?? turn.now });
  if (viewing.kind === 'video') {
    turn.edit(pair.landlord, place, phrase('home-key-video', homeOf(pair)));
    sayTo(turn, pair, only(phrase('home-key-video', homeOf(pair))), { before: viewing.at });
    callHelper(turn, pair, 'seeker', phrase('desk-home-key-video'));
    return true;
  }
  if (pair.offer.address === null) {
    turn.rows.persons.change(pair.landlord.id, { awaits: `${AWAITS}${viewing.id}` });
    const later = [[moveButton('home-key-later', 'stands', viewing.id, 'later')]];
    turn.edit(pair.landlord, place, phrase('home-key-address-ask', homeOf(pair)), { buttons: later });
    return true;
  }
  if (!sendAddress(turn, pair, viewing))
    turn.edit(pair.landlord, place, phrase('home-key-address-waits', homeOf(pair)));
  return true;
}

/** The address does not come now: without it nobody can come. */
function addressLater(turn: Turn, pair: Pair, place: Ref): boolean {
  turn.rows.persons.change(pair.landlord.id, { awaits: null });
  turn.edit(pair.landlord, place, phrase('home-key-address-later', homeOf(pair)));
  return true;
}

/** Street and number in the landlord's words. @returns false when it is none. */
export function typedAddress(turn: Turn, pair: Pair, viewing: Viewing, text: string): boolean {
  const address = streetIn(text);
  if (address === null) return false;
  turn.rows.offers.change(pair.offer.id, { address });
  const now = { ...pair, offer: { ...pair.offer, address } };
  if (!sendAddress(turn, now, viewing))
    tellLandlord(turn, pair, only(phrase('home-key-address-waits', homeOf(pair))));
  return true;
}

/** The evening before, or shortly before: nobody is to set out without an address. */
export function addressLate(turn: Turn, pair: Pair, viewing: Viewing): void {
  if (viewing.kind === 'video' || viewing.addressSentAt !== null || sendAddress(turn, pair, viewing)) return;
  const late = only(phrase('home-key-address-late', homeOf(pair)));
  sayAtOnce(turn, pair, late, { notAfter: viewing.at ?? turn.now });
  callHelper(turn, pair, 'landlord', phrase('desk-home-key-no-address'));
}

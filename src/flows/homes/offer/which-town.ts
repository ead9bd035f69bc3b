/** Towns share their names: where the tables of rents know several, people say which one a home lies in. Until then its Land alone is compared. */
import { type Offer, type OfferState, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Staff } from '../../../db/staff.js';
import { LAND_KEYS } from '../../../matching/screen/rent/reference.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { mention } from '../../case/case.js';
import type { DeskButton } from '../../payload.js';
import { notice, type Reply, replace } from '../../reply.js';
import type { Ref, Turn } from '../../turn.js';
import { checkOffer } from '../safety/check.js';
import { placesToAsk } from '../safety/rents.js';
import { offerButton } from './button.js';

/** More of one name are not asked about: nobody reads so many buttons. */
const SHOWN = 8;
/** Where a find matters; elsewhere it is looked at anyway before anybody is asked. */
const LOOKED: readonly OfferState[] = ['checking', 'asked', 'cleared'];
const UNKNOWN = 'unknown';
/** Slack takes 75 characters on a button. */
const LABEL_MAX = 70;

/** With what the question is taken back while it waits for the morning. */
const aboutTown = (offerId: number): string => `town:offer:${offerId}`;

type Choice = { readonly region: string; readonly label: string };

/** Each with its district where the tables name one, else with its official key, so that two of one name differ. */
function choices(turn: Turn, offer: Offer): Choice[] {
  const regions = placesToAsk(turn.rows, offer).slice(0, SHOWN);
  return turn.rows.rents.namesOf(regions).map(({ region, name }) => {
    const [district] = region.length > 5 ? turn.rows.rents.namesOf([region.slice(0, 5)]) : [];
    return { region, label: `${name} (${district?.name ?? region})`.slice(0, LABEL_MAX) };
  });
}

/** Asks the landlord, and shows the team that it can be told there too. Whoever gives us a list is not asked about each home of it. */
export function askWhichTown(turn: Turn, { id }: Offer): void {
  const offer = turn.rows.offers.byId(id);
  const all = offer ? choices(turn, offer) : [];
  if (!offer || all.length === 0) return;
  const home = { number: offerNumber(id), town: offer.town ?? '' };
  const kase = offer.caseId === null ? undefined : turn.rows.cases.byId(offer.caseId);
  const pick = ({ region, label }: Choice): DeskButton => ({
    ...{ verb: 'hometown', label, value: `offer:${id}:${region}` },
  });
  if (kase && kase.erasedAt === null)
    turn.post(kase, phrase('desk-home-town', home), 'answer', all.map(pick));
  const landlord = turn.rows.persons.byId(offer.landlordId);
  // By phone alone, whoever writes it down asks in the same call.
  if (!landlord || landlord.chat === null || offer.source === 'import') return;
  const button = (label: Value, question: string): Button[] => [
    offerButton(label, 'town', offer, { question }),
  ];
  const unknown = button(phrase('form-unknown'), UNKNOWN);
  const buttons = [...all.map(({ region, label }) => button(label, region)), unknown];
  turn.say(landlord, phrase('home-offer-town', home), {
    buttons,
    notBefore: turn.byDay(landlord),
    about: aboutTown(id),
  });
}

/** Keeps where it lies, and has its rent compared anew where that may change something. @returns false for what was no choice. */
function keepTown(turn: Turn, offer: Offer, region: string): boolean {
  if (!placesToAsk(turn.rows, offer).includes(region)) return false;
  turn.rows.offers.change(offer.id, { region });
  turn.recall(aboutTown(offer.id));
  const placed = turn.rows.offers.byId(offer.id);
  if (placed && LOOKED.includes(placed.state)) checkOffer(turn, placed);
  return true;
}

/** The landlord has said it, or does not know: then it stays with the Land, and nobody asks again. */
export function townChosen(
  turn: Turn,
  person: Person,
  offer: Offer,
  region: string,
  place: Ref | null,
): boolean {
  const home = { number: offerNumber(offer.id) };
  if (region === UNKNOWN && offer.region === null)
    turn.rows.offers.change(offer.id, { region: LAND_KEYS.get(offer.land ?? '') ?? null });
  else if (!keepTown(turn, offer, region)) return false;
  const said = phrase('home-offer-town-kept', home);
  if (place === null) turn.say(person, said);
  else turn.edit(person, place, said);
  return true;
}

/** Somebody of the team knows it. */
export function townPicked(turn: Turn, staff: Staff, value: string): Reply {
  const [, id, region = ''] = /^offer:(\d{1,15}):(\d{2,8})$/.exec(value) ?? [];
  const offer = id === undefined ? undefined : turn.rows.offers.byId(Number(id));
  if (!offer || !keepTown(turn, offer, region)) return notice(phrase('desk-refused-gone'));
  const [named] = turn.rows.rents.namesOf([region]);
  const detail = JSON.stringify({ v: 1, offer: offer.id, region });
  const about = { action: 'offer-town', personId: offer.landlordId, detail };
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, ...about });
  const number = offerNumber(offer.id);
  return replace(
    phrase('desk-home-town-kept', { staff: mention(staff), number, town: named?.name ?? region }),
  );
}

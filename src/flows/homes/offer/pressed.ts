/** What a landlord presses about their own homes: see, answer more, change, pause, go on, withdraw. */
import type { Offer } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import { beginHome, beginNewOffer } from '../../form/asking.js';
import type { Ref, Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { type OfferAction, offerButton } from './button.js';
import { put, showHome, showHomes } from './card.js';
import { EDITABLE } from './changes.js';
import { answersOf } from './columns.js';
import { pauseOffer } from './leave.js';
import { homeForm } from './more-questions.js';
import { awaitPhotos, photosOfBundle, removePhotos } from './photos.js';
import { sayStillFree, stillFree } from './still-free.js';
import { submitOffer } from './submit.js';
import { townChosen } from './which-town.js';
import { askWithdraw, backTo, withdraw } from './withdraw.js';

/** "My homes", or the first one. */
export function openHomes(turn: Turn, person: Person, place: Ref | null = null): void {
  if (!showHomes(turn, person, place)) beginNewOffer(turn, person);
}

/** Which answer is to be changed. */
function askWhich(turn: Turn, person: Person, offer: Offer, place: Ref | null): void {
  const answers = answersOf(offer, turn.rows.landlords.get(person.id));
  const each = homeForm.questions
    .filter(
      ({ id, applies }) => id !== 'mandate' && answers[id] !== undefined && (applies?.(answers) ?? true),
    )
    .map(({ id, name }) => offerButton(name, 'edit', offer, { question: id }));
  const rows = Array.from({ length: Math.ceil(each.length / 2) }, (_, n) => each.slice(2 * n, 2 * n + 2));
  const said = phrase(offer.state === 'cleared' ? 'home-offer-which-again' : 'home-offer-which');
  put(turn, person, { said, buttons: [...rows, backTo(offer)] }, place);
}

/** After a pause it is what it was: in the list if people have cleared it as it is, else it is looked at. */
function goOn(turn: Turn, offer: Offer): boolean {
  const stands = offer.clearedAt !== null && offer.verdict !== null;
  if (stands && !turn.rows.offers.isBanned(offer.landlordId)) {
    const cleared = enterOffer(turn, offer, 'cleared');
    if (cleared) stillFree(turn, cleared);
    return cleared !== undefined;
  }
  return submitOffer(turn, offer) || enterOffer(turn, offer, 'draft') !== undefined;
}

/** @param place the message in which was pressed; null when somebody of the team has heard the answer by phone. @returns false when the button no longer fits. */
export function pressedOffer(turn: Turn, person: Person, action: OfferAction, place: Ref | null): boolean {
  const { what, question = '', bundle } = action;
  if (what === 'list' || what === 'new') {
    (what === 'list' ? openHomes : beginNewOffer)(turn, person, place);
    return true;
  }
  if (what === 'free' && action.offer === undefined) return sayStillFree(turn, person, null, place);
  const offer = action.offer === undefined ? undefined : turn.rows.offers.byId(action.offer);
  if (offer?.landlordId !== person.id || offer.state === 'withdrawn') return false;
  const editable = EDITABLE.includes(offer.state);
  switch (what) {
    case 'show':
      showHome(turn, person, offer, place);
      return true;
    case 'more':
      return editable && beginHome(turn, person, offer, null, place);
    case 'change':
      if (editable) askWhich(turn, person, offer, place);
      return editable;
    case 'edit':
      return editable && beginHome(turn, person, offer, question, place);
    case 'photo':
      return editable && awaitPhotos(turn, person, offer, place);
    case 'photos-off':
      return editable && removePhotos(turn, person, offer, place);
    case 'bundle':
      return editable && bundle !== undefined && photosOfBundle(turn, person, offer, bundle, place);
    case 'pause':
      if (!pauseOffer(turn, offer)) return false;
      showHome(turn, person, offer, place);
      return true;
    case 'continue':
      if (offer.state !== 'paused' || !goOn(turn, offer)) return false;
      showHome(turn, person, offer, place);
      return true;
    case 'free':
      if (offer.state !== 'cleared') return false;
      return sayStillFree(turn, person, offer, place);
    case 'town':
      return editable && townChosen(turn, person, offer, question, place);
    case 'withdraw':
      return askWithdraw(turn, person, offer, place);
    case 'gone':
      return withdraw(turn, person, offer, place);
  }
}

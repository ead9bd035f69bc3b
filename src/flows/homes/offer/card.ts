/** A landlord's own home as they see it: its state, all answers, what is missing, and what they can do; and the list of all their homes. */
import { type Offer, type OfferState, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { answerLines } from '../../form/view.js';
import { humanButton } from '../../menu-buttons.js';
import type { Ref, Turn } from '../../turn.js';
import { isManAlone } from '../host-wish.js';
import { offerButton } from './button.js';
import { EDITABLE } from './changes.js';
import { answersOf } from './columns.js';
import { offerFacts } from './facts.js';
import { missingWords } from './look.js';
import { homeForm } from './more-questions.js';
import { stillMissing } from './submit.js';

type View = { said: Value; buttons: Button[][] };

/** Whoever has more homes is a business, whose homes come by a list that is read in. */
const NEWEST = 50;
/** Telegram shows no more than some 4,000 characters: of more homes the newest stand here. */
const LISTED = 12;

const STATES: Readonly<Record<OfferState, Phrase>> = {
  draft: phrase('home-offer-is-draft'),
  checking: phrase('home-offer-is-checking'),
  asked: phrase('home-offer-is-asked'),
  cleared: phrase('home-offer-is-cleared'),
  paused: phrase('home-offer-is-paused'),
  frozen: phrase('home-offer-is-frozen'),
  let: phrase('home-offer-is-let'),
  rejected: phrase('home-offer-is-rejected'),
  withdrawn: phrase('home-offer-is-withdrawn'),
};

/** Where it stands, in words for its landlord. */
export const stateWords = ({ state }: Offer): Phrase => STATES[state];

/** Those that are not withdrawn, the newest first. */
export const homesOf = (turn: Turn, person: Person): Offer[] => turn.rows.offers.newestOf(person.id, NEWEST);

export const anotherButton: Button = offerButton(phrase('home-offer-another'), 'new');
const PAUSABLE: readonly OfferState[] = ['draft', 'checking', 'asked', 'cleared'];
/** Somebody lives there or is on the way: then people speak with each other first. */
export const WITHDRAWABLE: readonly OfferState[] = [
  'draft',
  'checking',
  'asked',
  'cleared',
  'paused',
  'rejected',
];

const row = (...buttons: (Button | false)[]): Button[] => buttons.filter((button) => button !== false);

function buttonsOf(turn: Turn, offer: Offer, missing: number, open: boolean): Button[][] {
  const { state } = offer;
  const editable = EDITABLE.includes(state);
  const photos = turn.rows.offers.photosOf(offer.id).length;
  const rows = [
    row(
      missing > 0 && editable && offerButton(phrase('home-offer-answer', { count: missing }), 'more', offer),
    ),
    row(missing === 0 && open && editable && offerButton(phrase('home-offer-further'), 'more', offer)),
    row(
      editable && offerButton(phrase('home-offer-change'), 'change', offer),
      editable && offerButton(phrase('home-offer-photo'), 'photo', offer),
    ),
    row(editable && photos > 0 && offerButton(phrase('home-offer-photo-remove'), 'photos-off', offer)),
    row(
      PAUSABLE.includes(state) && offerButton(phrase('home-offer-pause'), 'pause', offer),
      state === 'paused' && offerButton(phrase('home-offer-continue'), 'continue', offer),
      WITHDRAWABLE.includes(state) && offerButton(phrase('home-offer-withdraw'), 'withdraw', offer),
    ),
    row(offerButton(phrase('home-offer-mine'), 'list'), !editable && humanButton()),
  ];
  return rows.filter((buttons) => buttons.length > 0);
}

/** One home with everything that is known of it. */
function homeView(turn: Turn, offer: Offer): View {
  const answers = answersOf(offer, turn.rows.landlords.get(offer.landlordId));
  const missing = stillMissing(turn, offer);
  const photos = turn.rows.offers.photosOf(offer.id).length;
  const open = homeForm.questions.some(
    ({ id, applies }) => answers[id] === undefined && (applies?.(answers) ?? true),
  );
  const lines: Value[] = [
    phrase('home-offer-card', { number: offerNumber(offer.id), state: stateWords(offer) }),
    ...answerLines(homeForm, answers),
    phrase('home-offer-photos', { count: photos }),
    ...(isManAlone(offer) ? [phrase('home-offer-man-alone')] : []),
    ...(missing.length === 0
      ? []
      : [phrase('home-offer-missing', { count: missing.length, rows: missingWords(missing) })]),
  ];
  return { said: { join: lines, by: '\n' }, buttons: buttonsOf(turn, offer, missing.length, open) };
}

export function showHome(
  turn: Turn,
  person: Person,
  offer: Offer,
  place: Ref | null,
  intro: Value | null = null,
): void {
  const { said, buttons } = homeView(turn, turn.rows.offers.byId(offer.id) ?? offer);
  put(turn, person, { said: intro ? { join: [intro, said], by: '\n\n' } : said, buttons }, place);
}

/** Says `view`, in place of the message at `place` or as a new one. */
export function put(turn: Turn, person: Person, { said, buttons }: View, place: Ref | null): void {
  if (place) turn.edit(person, place, said, { buttons });
  else turn.say(person, said, { buttons });
}

/** A line and a button for each of their homes. @returns false when there is none. */
export function showHomes(turn: Turn, person: Person, place: Ref | null): boolean {
  const homes = homesOf(turn, person).slice(0, LISTED);
  if (homes.length === 0) return false;
  const lines = homes.map((offer) => homeLine(offer));
  const said: Value = { join: [phrase('home-offer-list'), ...lines], by: '\n' };
  const each = homes.map((offer) => offerButton(offerNumber(offer.id), 'show', offer));
  const rows = Array.from({ length: Math.ceil(each.length / 4) }, (_, n) => each.slice(4 * n, 4 * n + 4));
  put(turn, person, { said, buttons: [...rows, [anotherButton]] }, place);
  return true;
}

/** Home `id` is theirs no more, and they have no other: further answers about it are wanted by nobody. */
export const showNoHome = (turn: Turn, person: Person, id: number, place: Ref | null): void =>
  put(
    turn,
    person,
    { said: phrase('home-offer-withdrawn', { number: offerNumber(id) }), buttons: [[anotherButton]] },
    place,
  );

/** Number, what and where, and where it stands. */
export const homeLine = (offer: Offer): Phrase =>
  phrase('home-offer-line', {
    number: offerNumber(offer.id),
    facts: offerFacts(offer),
    state: stateWords(offer),
  });

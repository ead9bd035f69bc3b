/** What each side reads at each step behind the viewing: what is next, who does it and by when; said again as a reminder and at /status. */
import type { Move, Side } from '../../../db/moves.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { humanButton } from '../../menu-buttons.js';
import type { Turn } from '../../turn.js';
import { dayWords } from './dates.js';
import { payerWords } from './household-card.js';
import { homeOf, moveButton, only, type Pair, type View } from './pair.js';
import { needsOffice, type Step } from './steps.js';

/** Whoever has signed too early presses this, and a person looks at it. */
const early = (move: Move): Button[] => [moveButton('home-key-early', 'early', move.id)];
const human = (): Button[] => [humanButton()];

const seekerViews: Record<Exclude<Step, 'viewing'>, (pair: Pair, move: Move) => View> = {
  form: (pair, move) => ({
    said: phrase('home-key-form-seeker', { ...homeOf(pair), payer: payerWords(move) }),
    buttons: [early(move), human()],
  }),
  ask: (pair, move) => ({
    said: phrase('home-key-ask', { ...homeOf(pair), payer: payerWords(move) }),
    buttons: [[moveButton('home-key-ask-done', 'handed', move.id)], early(move), human()],
  }),
  office: (pair, move) => ({
    said: phrase('home-key-office-seeker', { ...homeOf(pair), date: dayWords(move.waitsUntil ?? '') }),
    buttons: [
      [moveButton('home-key-office-yes', 'written', move.id)],
      [moveButton('home-key-office-spoken', 'spoken', move.id)],
      [moveButton('home-key-office-no', 'refused', move.id)],
      early(move),
    ],
  }),
  contract: (pair, move) => ({
    said: phrase(needsOffice(move) ? 'home-key-contract-seeker' : 'home-key-contract-own', homeOf(pair)),
    buttons: [[moveButton('home-key-signed', 'signed', move.id)], human()],
  }),
  'move-in': (pair, move) => ({
    said: phrase('home-key-move-seeker', { ...homeOf(pair), date: dayWords(move.moveIn ?? '') }),
    buttons: [[moveButton('home-key-moved-yes', 'moved', move.id, 'yes')], human()],
  }),
};

const landlordViews: Record<Exclude<Step, 'viewing'>, (pair: Pair, move: Move) => View> = {
  form: (pair, move) => ({
    said: phrase('home-key-form-landlord', homeOf(pair)),
    buttons: [[moveButton('home-key-form-done', 'given', move.id)], human()],
  }),
  ask: (pair, move) =>
    only(phrase('home-key-ask-landlord', { ...homeOf(pair), date: dayWords(move.waitsUntil ?? '') })),
  office: (pair, move) =>
    only(phrase('home-key-office-landlord', { ...homeOf(pair), date: dayWords(move.waitsUntil ?? '') })),
  contract: (pair, move) =>
    only(
      phrase(needsOffice(move) ? 'home-key-contract-landlord' : 'home-key-contract-both', homeOf(pair)),
      human(),
    ),
  'move-in': (pair, move) =>
    only(phrase('home-key-move-landlord', { ...homeOf(pair), date: dayWords(move.moveIn ?? '') })),
};

/** How it stands for `side` at a step behind the viewing. */
export const viewOf = (pair: Pair, move: Move, step: Exclude<Step, 'viewing'>, side: Side): View =>
  (side === 'seeker' ? seekerViews : landlordViews)[step](pair, move);

/** What the office's form asks a landlord for, so far as we know it. */
export function figures(pair: Pair, persons: number): Value {
  const {
    areaDm2,
    roomsTenth,
    rentColdCents,
    costsCents,
    heatingCents,
    rentAllCents,
    depositCents,
    freeFrom,
  } = pair.offer;
  const euros = (cents: number | null, make: (euros: number) => Value): Value[] =>
    cents === null ? [] : [make(cents / 100)];
  const lines: Value[] = [
    phrase('home-key-figures', homeOf(pair)),
    ...(areaDm2 === null ? [] : [phrase('home-key-figure-area', { area: areaDm2 / 100 })]),
    ...(roomsTenth === null ? [] : [phrase('home-key-figure-rooms', { rooms: roomsTenth / 10 })]),
    ...euros(rentColdCents, (sum) => phrase('home-key-figure-cold', { euros: sum })),
    ...euros(costsCents, (sum) => phrase('home-key-figure-costs', { euros: sum })),
    ...euros(heatingCents, (sum) => phrase('home-key-figure-heating', { euros: sum })),
    ...euros(rentAllCents, (sum) => phrase('home-key-figure-all', { euros: sum })),
    ...euros(depositCents, (sum) => phrase('home-key-figure-deposit', { euros: sum })),
    phrase('home-key-figure-persons', { persons }),
    ...(freeFrom === null ? [] : [phrase('home-key-figure-from', { date: dayWords(freeFrom) })]),
  ];
  return { join: lines, by: '\n' };
}

/** A letter to the office, in German whatever the reader speaks, and what else is asked for there. */
export function letter(turn: Turn, pair: Pair, move: Move): Value[] {
  const { areaDm2, rentColdCents, costsCents, heatingCents, rentAllCents, depositCents, freeFrom, town } =
    pair.offer;
  const sum = (cents: number | null): Value => (cents === null ? '…' : cents / 100);
  const all =
    rentAllCents ??
    (rentColdCents !== null && costsCents !== null && heatingCents !== null
      ? rentColdCents + costsCents + heatingCents
      : null);
  const params = {
    town: town ?? '…',
    area: areaDm2 === null ? '…' : areaDm2 / 100,
    cold: sum(rentColdCents),
    costs: sum(costsCents),
    heating: sum(heatingCents),
    all: sum(all),
    deposit: sum(depositCents),
    date: dayWords(freeFrom ?? turn.today),
  };
  return [
    phrase('home-key-letter-how', homeOf(pair)),
    phrase(move.payer === 'jobcenter' ? 'home-key-letter-jobcenter' : 'home-key-letter-office', params),
    phrase(move.payer === 'jobcenter' ? 'home-key-ask-more-jobcenter' : 'home-key-ask-more'),
  ];
}

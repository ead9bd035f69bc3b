/** The one post about an offer in its landlord's thread: what it says, what the program found, and what can be decided. */
import type { Case } from '../../../db/cases.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Flag, Severity } from '../../../matching/screen/rule.js';
import { type Key, type Phrase, phrase, type Value } from '../../../words/phrase.js';
import type { DeskButton } from '../../payload.js';
import type { Turn } from '../../turn.js';
import { checkFacts } from './facts.js';

const SEVERITIES: Readonly<Record<Severity, Phrase>> = {
  B: phrase('desk-home-check-blocks'),
  H: phrase('desk-home-check-holds'),
  W: phrase('desk-home-check-warns'),
  I: phrase('desk-home-check-notes'),
};
const WORST_FIRST: readonly Severity[] = ['B', 'H', 'W', 'I'];

const VERDICTS = {
  clean: phrase('desk-home-check-clean'),
  hold: phrase('desk-home-check-hold'),
  block: phrase('desk-home-check-block'),
} as const;

function flagLine({ severity, why, words }: Flag): Phrase {
  const found = { state: SEVERITIES[severity], why: phrase(`desk-screen-${why}` satisfies Key) };
  return words.length === 0
    ? phrase('desk-home-check-flag', found)
    : phrase('desk-home-check-flag-words', { ...found, text: words.join(' … ') });
}

const sorted = (flags: readonly Flag[]): Flag[] =>
  flags.toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));

/** What a button about `offer` carries: also which look at it, so that an old post decides nothing. */
export const aboutOffer = ({ id, screenedAt }: Offer): string => `offer:${id}:${screenedAt ?? 0}`;

/** What can be decided about an offer that waits. */
export function buttonsOf(offer: Offer): DeskButton[] {
  const value = aboutOffer(offer);
  const number = offerNumber(offer.id);
  const clear = { verb: 'offerclear', label: phrase('desk-home-check-clear'), value };
  return [
    offer.verdict === 'clean'
      ? { ...clear, style: 'primary' }
      : { ...clear, ask: phrase('desk-home-check-clear-ask', { number }) },
    { verb: 'offerask', label: phrase('desk-home-check-ask'), value },
    { verb: 'offerreject', label: phrase('desk-home-check-reject'), value, style: 'danger' },
  ];
}

/** What it says, and what the program found. */
export const checkLines = (offer: Offer): Value[] => [
  ...checkFacts(offer),
  VERDICTS[offer.verdict ?? 'hold'],
  ...sorted(offer.flags ?? []).map(flagLine),
];

/** How it stands, in a word of a list. */
export const STATE_WORDS = {
  asked: phrase('desk-home-list-asked'),
  unread: phrase('desk-home-list-unread'),
  clean: phrase('desk-home-list-found-nothing'),
  hold: phrase('desk-home-check-holds'),
  block: phrase('desk-home-check-blocks'),
} as const;

/** Posts `offer`, which was just looked at, in the thread of `kase`. */
export function showOffer(turn: Turn, kase: Case, offer: Offer): void {
  const lines: Value[] = [phrase('desk-home-check', { number: offerNumber(offer.id) }), ...checkLines(offer)];
  const cardKey = turn.post(kase, { join: lines, by: '\n' }, 'answer', buttonsOf(offer));
  turn.rows.offers.change(offer.id, { cardKey });
}

/** Puts `said` in the place of the post whose buttons count no more. */
export function retireOffer(
  turn: Turn,
  { id, caseId, cardKey }: Offer,
  said: Phrase = phrase('desk-home-check-anew', { number: offerNumber(id) }),
): void {
  const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
  if (cardKey === null || !kase || kase.erasedAt !== null) return;
  turn.repost(cardKey, said, kase);
  turn.rows.offers.change(id, { cardKey: null });
}

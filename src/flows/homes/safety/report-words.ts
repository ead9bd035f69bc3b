/** What can be wrong with an offer, for the person who says it and for the desk; a further reason is a further entry. */
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import type { Turn } from '../../turn.js';

/** The timer of a report that nobody has decided about. */
export const REPORT_DUE = 'report-due';

const REASONS = {
  money: { label: phrase('home-report-b-money'), desk: phrase('desk-home-report-money') },
  pressure: { label: phrase('home-report-b-pressure'), desk: phrase('desk-home-report-pressure') },
  'not-real': { label: phrase('home-report-b-not-real'), desk: phrase('desk-home-report-not-real') },
  home: { label: phrase('home-report-b-home'), desk: phrase('desk-home-report-home') },
  other: { label: phrase('home-report-b-other'), desk: phrase('desk-home-report-other') },
} as const;
type Reason = keyof typeof REASONS;

export const reasonOf = (id: string): Reason | null => (Object.hasOwn(REASONS, id) ? (id as Reason) : null);

/** The reason as the desk reads it. */
export const deskReason = (id: string): Phrase => REASONS[reasonOf(id) ?? 'other'].desk;

export function askReason(turn: Turn, person: Person, { id }: Offer): void {
  const buttons = Object.entries(REASONS).map(([why, { label }]): Button[] => [
    { label, use: 'nav', action: { v: 1, do: 'check', what: 'report-why', id, why } },
  ]);
  turn.say(person, phrase('home-report-ask', { number: offerNumber(id) }), { buttons });
}

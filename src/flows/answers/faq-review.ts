/** Tells the team once of each FAQ topic whose review is due; its answers say "please check" meanwhile. */
import { type FaqEntry, isPastReview } from '../../words/faq.js';
import { phrase } from '../../words/phrase.js';
import type { Turn } from '../turn.js';

/** Looks once a day. Its subject, `before:20261123`, says which topics were told: those due before that day. */
export const FAQ_REVIEW = 'faq-review';
const DAY = 86_400_000;
/** So many are named; a message has an end. */
const NAMED = 40;

/** The subject of the timer once everything due before `day` (YYYY-MM-DD) was told; nothing was with null. */
export const reviewSubject = (day: string | null): string =>
  `before:${day === null ? 0 : day.replaceAll('-', '')}`;

/** @param told the day before which everything due was told, as 20261123. */
function newlyDue(turn: Turn, told: number): FaqEntry[] {
  const due = turn.knowledge.entries().filter((entry) => isPastReview(entry, turn.today));
  return due.filter(({ review_by: day }) => Number(day.replaceAll('-', '')) >= told);
}

/** Names in the help channel what fell due since the last look, and looks again tomorrow. */
export function lookAtReviews(turn: Turn, told: number): void {
  const due = newlyDue(turn, told);
  const topics = due
    .slice(0, NAMED)
    .map(({ slug, review_by: day }) => `${slug} (${day})`)
    .join(', ');
  if (due.length > 0)
    turn.announce(turn.house.channels.help, phrase('desk-faq-review', { count: due.length, topics }));
  turn.later(FAQ_REVIEW, reviewSubject(turn.today), turn.now + DAY);
}

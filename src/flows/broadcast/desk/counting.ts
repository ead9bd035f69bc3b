/** How many get a message to many, in which language, and who is left out and why: counted some persons at a time, so that nobody waits. */
import type { Broadcast } from '../../../db/broadcasts.js';
import { LANGUAGES, type Language } from '../../../words/language.js';
import type { Turn } from '../../turn.js';
import { warns } from '../topics.js';
import { type Plan, readersOf, stored, type Written, writtenOf } from '../words.js';
import { sampleOf } from './sample.js';

/** Wakes the next part of the count: `broadcast:12`. */
export const CAST_COUNT = 'cast-count';
/** So many persons are looked at in one event. */
const AT_ONCE = 5000;

const subject = (id: number): string => `broadcast:${id}`;
const NOBODY: Omit<Plan, 'at'> = { to: 0, reached: {}, left: {}, sample: [] };

/** How many get it by the plan. */
export const reachedOf = ({ plan }: Written): number =>
  LANGUAGES.reduce((sum, language) => sum + (plan?.reached[language] ?? 0), 0);

function add(plan: Plan, broadcast: Broadcast, languages: Language[], turn: Turn): Plan {
  const after = plan.to ?? 0;
  const to = turn.rows.audiences.last(after, AT_ONCE);
  if (to === null) return { ...plan, to, sample: sampleOf(turn, broadcast.id, broadcast.audience) };
  const next: Plan = { ...plan, to, reached: { ...plan.reached }, left: { ...plan.left } };
  for (const { language, why, people } of turn.rows.broadcastReach.count(
    { ...broadcast, warns: warns(broadcast) },
    languages,
    turn.now,
    {
      after,
      to,
    },
  )) {
    if (why === null) next.reached[language] = (next.reached[language] ?? 0) + people;
    else next.left[why] = (next.left[why] ?? 0) + people;
  }
  return next;
}

/** Keeps the plan beside the words, which stay the same to who has read them. */
function keepPlan(turn: Turn, broadcast: Broadcast, plan: Plan): void {
  const written = { ...writtenOf(turn, broadcast.id), plan };
  turn.rows.broadcasts.edit(broadcast.id, { words: stored(turn, broadcast, written) });
}

/** The next part. @returns whether the count is over. */
export function countOn(turn: Turn, broadcast: Broadcast): boolean {
  const written = writtenOf(turn, broadcast.id);
  const before = written.plan ?? { at: turn.now, ...NOBODY };
  if (before.to === null) return true;
  const plan = add(before, broadcast, readersOf(written), turn);
  keepPlan(turn, broadcast, plan);
  if (plan.to !== null) turn.later(CAST_COUNT, subject(broadcast.id), turn.now);
  return plan.to === null;
}

/** Counts anew from the first person on. @returns whether the count is over. */
export function countAnew(turn: Turn, broadcast: Broadcast): boolean {
  keepPlan(turn, broadcast, { at: turn.now, ...NOBODY });
  // Two parts at once: where there are not many people, the plan is whole when it is first seen.
  return countOn(turn, broadcast) || countOn(turn, broadcast);
}

/** So long a count is as good as new: people come and go. Milliseconds. */
const FRESH = 10 * 60_000;

/** Counts once more what is not fresh. @returns whether there is a whole, fresh count now. */
export function countFresh(turn: Turn, broadcast: Broadcast): boolean {
  const { plan } = writtenOf(turn, broadcast.id);
  if (plan === null || (plan.to === null && turn.now - plan.at > FRESH)) return countAnew(turn, broadcast);
  return plan.to === null;
}

/** How a case was, in the person's eyes: one tap and, if they like, some words; once a case, and never tied to a helper. */
import { asksForHuman } from '../../answers/human.js';
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { push } from '../budget.js';
import type { Ref, Turn } from '../turn.js';
import { DECIDED } from './end.js';

const STARS = [1, 2, 3, 4, 5] as const;
/** What `awaits` begins with after "add words": the case and the moment follow. */
const AWAITS = 'rating:';
/** So long the next text are the words of the rating, in milliseconds. */
const WORDS_WITHIN = 15 * 60_000;
const WORDS_MAX = 1000;
/** A timer that does nothing when it falls due; until then this case is not asked about again. */
const ASKED = 'rating-asked';
const ASKED_FOR = 365 * 86_400_000;

/** Asks, as far as the contact budget lets it. */
export function askRating(turn: Turn, kase: Case): void {
  const person = turn.rows.persons.byId(kase.personId);
  const isOver = kase.state === 'resolved' && kase.urgency !== 'red' && kase.clearedAt === null;
  if (kase.ended === DECIDED) return;
  const subject = `case:${kase.id}`;
  if (!person || !isOver || turn.rows.timers.has(ASKED, subject)) return;
  const star = (stars: number): Button => ({
    label: String(stars),
    use: 'once',
    action: { v: 1, do: 'rate', caseId: kase.id, stars },
  });
  const asked = phrase('rating-ask', { number: numberOf(kase.id) });
  if (push(turn, person, 'rating', asked, [STARS.map(star)]))
    turn.later(ASKED, subject, turn.now + ASKED_FOR);
}

/** A tap on a figure. @returns false when the case was rated already. */
export function pressedRate(
  turn: Turn,
  person: Person,
  { caseId, stars }: Extract<Action, { do: 'rate' }>,
  at: Ref,
): boolean {
  const kase = turn.rows.cases.byId(caseId);
  if (kase?.personId !== person.id || !turn.rows.ratings.add(caseId, stars, turn.now)) return false;
  const words: Button = {
    label: phrase('rating-words'),
    use: 'once',
    action: { v: 1, do: 'rate-words', caseId },
  };
  turn.edit(person, at, phrase('rating-thanks', { stars }), { buttons: [[words]] });
  return true;
}

/** "Add words": the next text goes to the rating and nowhere else. @returns false when there is no such rating. */
export function pressedRateWords(turn: Turn, person: Person, caseId: number, at: Ref): boolean {
  const kase = turn.rows.cases.byId(caseId);
  if (kase?.personId !== person.id || !turn.rows.ratings.of(caseId)) return false;
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${caseId}:${turn.now}` });
  turn.edit(person, at, phrase('rating-write'));
  return true;
}

/** Whoever does something else meanwhile has nothing to add: what they write next is for us. */
export function dropRatingWords(turn: Turn, person: Person): void {
  if (person.awaits?.startsWith(AWAITS)) turn.rows.persons.change(person.id, { awaits: null });
}

/** @returns false when `text` is no rating's. */
export function takeRatingWords(turn: Turn, person: Person, text: string): boolean {
  if (!person.awaits?.startsWith(AWAITS)) return false;
  dropRatingWords(turn, person);
  const [caseId, at] = person.awaits.slice(AWAITS.length).split(':').map(Number);
  if (caseId === undefined || at === undefined || turn.now > at + WORDS_WITHIN) return false;
  // What the team has written since then is what is answered.
  const [last] = turn.rows.messages.lastTo(person.id, 1);
  if (asksForHuman(text) || (last && last.at >= at)) return false;
  turn.rows.ratings.addWords(caseId, text.slice(0, WORDS_MAX));
  turn.say(person, phrase('rating-words-thanks'));
  return true;
}

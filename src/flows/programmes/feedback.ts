/** How a programme was: one to five and, if they like, some words; once, and never shown with who has said it. */
import { asksForHuman } from '../../answers/human.js';
import type { Person } from '../../db/persons.js';
import type { ProgrammeDate } from '../../db/programmes.js';
import { phrase } from '../../words/phrase.js';
import { push } from '../budget.js';
import type { Ref, Turn } from '../turn.js';
import { programmeButton } from './button.js';
import { forEachRegistered } from './many.js';
import { titleOf, unasked } from './tell.js';

export const FEEDBACK = 'programme-rate';

const STARS: readonly string[] = ['1', '2', '3', '4', '5'];
/** What `awaits` begins with after "add words": the registration and the moment follow. */
const AWAITS = 'programme-words:';
/** So long the next text are the words, in milliseconds. */
const WORDS_WITHIN = 15 * 60_000;
const WORDS_MAX = 1000;
/** It is asked on the next day at eleven. */
const ASKED_AT = 11 * 60;

const subjectOf = (id: number): string => `date:${id}`;

export const setFeedback = (turn: Turn, { id, endsAt }: ProgrammeDate): void =>
  turn.later(FEEDBACK, subjectOf(id), turn.house.office.onDay(endsAt, 1, ASKED_AT));

export const forgetFeedback = (turn: Turn, { id }: ProgrammeDate): void =>
  turn.forget(FEEDBACK, subjectOf(id));

/** After a date of a series, and after the last one of any other: whoever was registered before it and was not asked yet. */
export function askFeedback(turn: Turn, id: number, from: number): void {
  const date = turn.rows.programmes.date(id);
  const programme = date && turn.rows.programmes.byId(date.programmeId);
  if (!date || !programme || date.state !== 'planned' || programme.state === 'cancelled') return;
  const last = turn.rows.programmes.lastEnd(programme.id) ?? date.endsAt;
  if (programme.repeats === null && last > date.endsAt) return;
  const all = {
    key: FEEDBACK,
    subject: subjectOf(id),
    programmeId: programme.id,
    states: ['taken'] as const,
    from,
  };
  forEachRegistered(turn, all, (person, registration) => {
    if (registration.askedAt !== null || registration.createdAt > date.startsAt) return;
    const stars = STARS.map((pick) => programmeButton(pick, 'rate', registration.id, { use: 'once', pick }));
    const asked = phrase('programme-rate', { title: titleOf(person, programme) });
    if (push(turn, person, 'rating', unasked(asked), [stars]))
      turn.rows.registrations.asked(registration.id, turn.now);
  });
}

/** A tap on a figure. @returns false when it was rated already, or is not theirs. */
export function rate(turn: Turn, person: Person, id: number, pick: string, at: Ref): boolean {
  const registration = turn.rows.registrations.byId(id);
  const stars = STARS.indexOf(pick) + 1;
  if (registration?.personId !== person.id || stars === 0) return false;
  if (!turn.rows.registrations.rate(id, stars)) return false;
  const words = programmeButton(phrase('programme-b-words'), 'rate-words', id, { use: 'once' });
  turn.edit(person, at, phrase('programme-rated', { stars }), { buttons: [[words]] });
  return true;
}

/** "Add words": the next text goes to the rating and nowhere else. */
export function askWords(turn: Turn, person: Person, id: number, at: Ref): boolean {
  const registration = turn.rows.registrations.byId(id);
  if (registration?.personId !== person.id || registration.rating === null) return false;
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${id}:${turn.now}` });
  turn.edit(person, at, phrase('programme-rate-write'));
  return true;
}

/** Whoever does something else meanwhile has nothing to add. */
export function dropProgrammeWords(turn: Turn, person: Person): void {
  if (person.awaits?.startsWith(AWAITS)) turn.rows.persons.change(person.id, { awaits: null });
}

/** @returns false when `text` is not about a programme. */
export function takeProgrammeWords(turn: Turn, person: Person, text: string): boolean {
  if (!person.awaits?.startsWith(AWAITS)) return false;
  dropProgrammeWords(turn, person);
  const [id, at] = person.awaits.slice(AWAITS.length).split(':').map(Number);
  if (id === undefined || at === undefined || turn.now > at + WORDS_WITHIN || asksForHuman(text))
    return false;
  const registration = turn.rows.registrations.byId(id);
  if (registration?.personId !== person.id) return false;
  turn.rows.registrations.addWords(id, text.slice(0, WORDS_MAX));
  turn.say(person, phrase('programme-rate-thanks'));
  return true;
}

/** What nothing answers, and what did not help: noted for whoever writes the FAQ, and asked once a day. */
import { fold, words } from '../../answers/fold.js';
import { asksSomething } from '../../answers/question.js';
import type { Person } from '../../db/persons.js';
import type { FaqEntry } from '../../words/faq.js';
import { phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';

/** The same for all questions that differ only in how they were typed. */
const formOf = (text: string): string => words(fold(text)).join(' ');

/** In a form, or with a team that reads along, people tell of themselves without asking the program. */
const isElsewhere = (turn: Turn, person: Person): boolean =>
  turn.rows.cases.openOf(person.id) !== undefined || turn.rows.forms.open(person.id) !== undefined;

/** Notes a text that nothing answered, when it asks something or `near` has topics; thanks and names are no questions. */
export function noteUnanswered(turn: Turn, person: Person, text: string, near: readonly FaqEntry[]): void {
  if (!asksSomething(text) && (near.length === 0 || isElsewhere(turn, person))) return;
  const slugs = near.slice(0, 3).map(({ slug }) => slug);
  const asked = { personId: person.id, language: person.language, why: 'unanswered', near: slugs } as const;
  turn.rows.questions.add({ ...asked, text, form: formOf(text) }, turn.now);
  turn.rows.tallies.count('faq-unanswered', turn.today);
}

/** What a person takes back is no question any more. */
export const forgetQuestion = (turn: Turn, person: Person, text: string): void =>
  turn.rows.questions.drop(person.id, formOf(text));

/** "Did this help?" below an answer, once a day at most. @param message in our books, to which it is the answer. */
export function helpedRow(turn: Turn, person: Person, entry: FaqEntry, message: number | null): Button[][] {
  if (message === null || person.helpedAsked === turn.today) return [];
  turn.rows.persons.change(person.id, { helpedAsked: turn.today });
  const button = (yes: boolean): Button => ({
    label: yes ? phrase('helped-yes') : phrase('helped-no'),
    use: 'once',
    action: { v: 1, do: 'helped', slug: entry.slug, message, yes },
  });
  return [[button(true), button(false)]];
}

/** @returns false when the message is no longer there. */
export function pressedHelped(
  turn: Turn,
  person: Person,
  { slug, message: id, yes }: Extract<Action, { do: 'helped' }>,
): boolean {
  if (yes) {
    turn.say(person, phrase('helped-thanks'));
    return true;
  }
  const message = turn.rows.messages.byId(id);
  if (message?.personId !== person.id) return false;
  turn.rows.tallies.count('faq-unhelpful', turn.today, slug);
  const isThere = message.withdrawnAt === null && message.removedAt === null && message.text !== '';
  const asked = { personId: person.id, language: person.language, why: 'unhelpful', near: [slug] } as const;
  if (isThere)
    turn.rows.questions.add({ ...asked, text: message.text, form: formOf(message.text) }, turn.now);
  turn.say(person, phrase('helped-sorry'), { buttons: [[humanButton(phrase('answer-human'))]] });
  return true;
}

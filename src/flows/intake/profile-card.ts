/** The profile card: all answers as they are saved, with a button for each. */
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import type { Form } from '../form/form.js';
import { lacksConsent, SPECIAL_NEEDS } from '../form/special-needs.js';
import { answerLines } from '../form/view.js';
import { consentLine, consentQuestion, standingConsents, withdrawButtons } from '../privacy/consent.js';
import type { Ref, Turn } from '../turn.js';
import { chances } from './chances.js';
import { householdButtons } from './household.js';
import { intake } from './intake.js';
import { savedAnswers } from './saved.js';
import { endButton, endedView } from './search-end.js';

type ProfileAction = Extract<Action, { do: 'profile' }>;

const button = (label: Value, action: Omit<ProfileAction, 'v' | 'do'>): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'profile', ...action },
});

export const chancesButton: Button = button(phrase('profile-chances'), { what: 'chances' });
export const cardButton: Button = button(phrase('menu-profile'), { what: 'show' });
export const statusButton: Button = {
  label: phrase('menu-status'),
  use: 'nav',
  action: { v: 1, do: 'status' },
};

const editButtons = (form: Form, answers: Record<string, unknown>): Button[] =>
  form.questions
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id, name }) => button(name, { what: 'edit', form: form.id, question: id }));

function pairs(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let n = 0; n < buttons.length; n += 2) rows.push(buttons.slice(n, n + 2));
  return rows;
}

/** Shows the card in place of the message at `place`, or as a new one. @returns false while there is no profile. */
export function showCard(turn: Turn, person: Person, place: Ref | null, intro: Value | null = null): boolean {
  const saved = savedAnswers(turn, person);
  const profile = turn.rows.profiles.of(person.id);
  if (!saved || !profile) return false;
  const over = endedView(turn, person);
  if (over) {
    if (place) turn.edit(person, place, over.said, { buttons: over.buttons });
    else turn.say(person, over.said, { buttons: over.buttons });
    return true;
  }
  const waiting = { day: turn.house.office.today(profile.waitingSince), year: true as const };
  const consents = standingConsents(turn, person).map((consent) => consentLine(turn, consent));
  const lines = [...answerLines(intake, saved.intake), ...answerLines(chances, saved.chances), ...consents];
  const card = phrase('profile-card', { answers: { join: lines, by: '\n' }, date: waiting });
  const said: Value = intro ? { join: [intro, card], by: '\n\n' } : card;
  const more = chances.questions.some(({ id }) => saved.chances[id] === undefined);
  const buttons = [
    ...pairs([...editButtons(intake, saved.intake), ...editButtons(chances, saved.chances)]),
    ...(more ? [[chancesButton]] : []),
    ...withdrawButtons(turn, person),
    ...householdButtons(turn, person),
    [statusButton],
    [endButton],
  ];
  if (place) turn.edit(person, place, said, { buttons });
  else turn.say(person, said, { buttons });
  if (!place && lacksConsent(turn, person)) {
    const asked = consentQuestion(turn, person, SPECIAL_NEEDS, false);
    turn.say(person, asked.said, { buttons: asked.buttons });
  }
  return true;
}

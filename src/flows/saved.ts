/** The saved answers of a household, and the profile that is made of them. */
import type { Person } from '../db/persons.js';
import type { SavedAnswers } from '../db/profiles.js';
import { chancesOf } from './chances.js';
import { FormState } from './form.js';
import { intake, profileOf } from './intake.js';
import type { Turn } from './turn.js';

/** The answers that count for `person`; null while there is no profile. */
export function savedAnswers(turn: Turn, person: Person): SavedAnswers | null {
  const profile = turn.rows.profiles.of(person.id);
  if (!profile) return null;
  if (profile.answers) return profile.answers;
  // A profile of the first release: its answers stand only in the form.
  const state = FormState.safeParse(turn.rows.forms.find(profile.personId, intake.id)?.answers);
  const answers = state.success ? (state.data.edit?.before ?? state.data.answers) : {};
  return { v: 1, intake: fromJson(answers), chances: {} };
}

const fromJson = (answers: unknown): SavedAnswers['intake'] =>
  JSON.parse(JSON.stringify(answers)) as SavedAnswers['intake'];

/** Saves what has changed, and with it the columns that matching reads. The waiting date stays. */
export function saveAnswers(
  turn: Turn,
  person: Person,
  change: { intake?: FormState['answers']; chances?: FormState['answers'] },
): void {
  const before = savedAnswers(turn, person);
  const answers: SavedAnswers = {
    v: 1,
    intake: fromJson(change.intake ?? before?.intake ?? {}),
    chances: fromJson(change.chances ?? before?.chances ?? {}),
  };
  const { children, regions, ...rest } = profileOf(answers.intake);
  const columns = {
    ...rest,
    children: JSON.stringify(children),
    regions: JSON.stringify(regions),
    ...chancesOf(answers.chances),
  };
  turn.rows.profiles.save(person.id, columns, answers, turn.now);
}

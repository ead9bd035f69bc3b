/** The saved answers of a household, and the profile that is made of them. */
import type { Person } from '../../db/persons.js';
import type { Profile, SavedAnswers } from '../../db/profiles.js';
import { type Answers, type Form, FormState } from '../form/form.js';
import { specialsIn, withoutSpecials } from '../form/special.js';
import { keepWants } from '../homes/wants.js';
import { hasConsent } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import { chances, chancesOf } from './chances.js';
import { intake, profileOf } from './intake.js';

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

/** The profile of a search that goes on; undefined when there is none, or it has ended. */
export function searching(turn: Turn, person: Person): Profile | undefined {
  const profile = turn.rows.profiles.of(person.id);
  return profile?.endedAt === null ? profile : undefined;
}

const fromJson = (answers: unknown): SavedAnswers['intake'] =>
  JSON.parse(JSON.stringify(answers)) as SavedAnswers['intake'];

/**
 * Saves what has changed, and with it the columns that matching reads. The waiting date stays. What may say something about
 * health and was not there before is saved only where the person has agreed to that.
 */
export function saveAnswers(
  turn: Turn,
  person: Person,
  change: { intake?: FormState['answers']; chances?: FormState['answers'] },
): void {
  const before = savedAnswers(turn, person);
  const agreed = hasConsent(turn, person.id, 'special-needs');
  const allowed = (form: Form, given: Answers, known: Answers): SavedAnswers['intake'] =>
    fromJson(agreed ? given : withoutSpecials(form, given, specialsIn(form, known)));
  const known = { intake: before?.intake ?? {}, chances: before?.chances ?? {} };
  const answers: SavedAnswers = {
    v: 1,
    intake: allowed(intake, change.intake ?? known.intake, known.intake),
    chances: allowed(chances, change.chances ?? known.chances, known.chances),
  };
  const { children, regions, ...rest } = profileOf(answers.intake);
  const columns = {
    ...rest,
    children: JSON.stringify(children),
    regions: JSON.stringify(regions),
    ...chancesOf(answers.chances),
  };
  turn.rows.profiles.save(person.id, columns, answers, turn.now);
  keepWants(turn, person.id);
}

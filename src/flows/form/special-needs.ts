/**
 * The consent for what may say something about health (Art. 9 GDPR). Nothing of the kind gets into the profile without it;
 * what stands there already, from somebody who has left the household or agreed to older words, is asked about at the next look.
 */
import type { Person } from '../../db/persons.js';
import { chances } from '../intake/chances.js';
import { intake } from '../intake/intake.js';
import { saveAnswers, savedAnswers } from '../intake/saved.js';
import { hasConsent } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import { type Form, FormState } from './form.js';
import { specialsIn, withoutSpecials } from './special.js';

export const SPECIAL_NEEDS = 'special-needs';
const FORMS = { intake, chances } as const;

const mayKeep = (turn: Turn, personId: number): boolean => hasConsent(turn, personId, SPECIAL_NEEDS);

/** Whether somebody who searches together with the person agrees; the need is the household's. */
function othersAgree(turn: Turn, person: Person): boolean {
  const household = turn.rows.households.of(person.id);
  const members = household ? turn.rows.households.membersOf(household.id) : [];
  return members.some((id) => id !== person.id && mayKeep(turn, id));
}

/** The names of the saved answers of the kind. */
function savedSpecials(turn: Turn, person: Person): string[] {
  const saved = savedAnswers(turn, person);
  return saved ? [...specialsIn(intake, saved.intake), ...specialsIn(chances, saved.chances)] : [];
}

/** Whether saved answers stand there to which nobody agrees now. */
export const lacksConsent = (turn: Turn, person: Person): boolean =>
  savedSpecials(turn, person).length > 0 && !mayKeep(turn, person.id) && !othersAgree(turn, person);

/** The question whose answer may not be kept before the person has agreed; null when there is none. */
export function heldBack(turn: Turn, person: Person, form: Form, state: FormState): string | null {
  const { edit, answers } = state;
  const given = edit ? { [edit.question]: answers[edit.question] ?? null } : answers;
  const special = specialsIn(form, given);
  if (special.length === 0 || mayKeep(turn, person.id)) return null;
  const known = othersAgree(turn, person) ? savedSpecials(turn, person) : [];
  return special.find((name) => !known.includes(name))?.split(':')[0] ?? null;
}

function emptied(form: Form, state: FormState): FormState {
  const { answers, partial, edit } = state;
  return {
    ...state,
    answers: withoutSpecials(form, answers),
    partial: partial && specialsIn(form, { [partial.question]: partial.options }).length > 0 ? null : partial,
    edit: edit && { ...edit, before: withoutSpecials(form, edit.before) },
  };
}

/**
 * After a no, or when the consent was taken back: deletes such answers in the person's forms, and in the profile unless
 * somebody else who searches with them agrees.
 */
export function forgetSpecials(turn: Turn, person: Person): void {
  for (const row of turn.rows.forms.all(person.id)) {
    const form = Object.values(FORMS).find(({ id }) => id === row.form);
    const state = FormState.safeParse(row.answers);
    if (!form || !state.success) continue;
    const answers = emptied(form, state.data);
    if (JSON.stringify(answers) !== JSON.stringify(state.data))
      turn.rows.forms.save(person.id, { ...row, answers }, turn.now);
  }
  const saved = savedAnswers(turn, person);
  if (!saved || savedSpecials(turn, person).length === 0 || othersAgree(turn, person)) return;
  saveAnswers(turn, person, {
    intake: withoutSpecials(intake, saved.intake),
    chances: withoutSpecials(chances, saved.chances),
  });
}

/** How each form with a last look ends: what its answers become, and what is said then. */
import type { Person } from '../../db/persons.js';
import { finishOffer } from '../homes/offer/finish.js';
import { offerForm } from '../homes/offer/questions.js';
import { intake } from '../intake/intake.js';
import { finish, halted } from '../intake/intake-end.js';
import { finishPartner } from '../partners/partner.js';
import { partnerForm } from '../partners/questions.js';
import { registrationForm } from '../programmes/questions.js';
import { finishRegistration } from '../programmes/registration.js';
import type { Ref, Turn } from '../turn.js';
import type { Form, FormState } from './form.js';

export type FormEnd = {
  /** The answers were looked at and are saved. @param place the message that showed them. */
  finish: (turn: Turn, person: Person, open: { form: Form; state: FormState }, place: Ref | null) => void;
  /** An answer was given on which a human has to act at once. */
  halted?: (turn: Turn, person: Person, place: Ref | null) => void;
};

const ENDS: Readonly<Record<string, FormEnd>> = {
  [intake.id]: { finish, halted },
  [offerForm.id]: { finish: finishOffer },
  [registrationForm.id]: { finish: finishRegistration },
  [partnerForm.id]: { finish: finishPartner },
};

/** @throws Error for a form that has no last look, and so no end of its own. */
export function endOf(form: Form): FormEnd {
  const end = ENDS[form.id];
  if (!end) throw new Error(`form ${form.id} has no end`);
  return end;
}

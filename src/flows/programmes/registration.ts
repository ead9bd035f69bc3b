/** A person registers: the form begins, and at its end there is a seat, or a place among those who wait. */
import type { Person } from '../../db/persons.js';
import type { Programme } from '../../db/programmes.js';
import { phrase } from '../../words/phrase.js';
import { beginForm } from '../form/asking.js';
import { emptyForm, type Form, type FormState } from '../form/form.js';
import type { Ref, Turn } from '../turn.js';
import { isFor } from './audience.js';
import { programmesButton } from './button.js';
import { sayProgramme } from './list.js';
import { registrationForm } from './questions.js';
import { forgetReminder } from './remind.js';
import { isOpen, register, standingFor } from './seats.js';
import { tellTaken, tellWaiting } from './tell.js';

/** Whether this person can register for it now. */
const mayRegister = (turn: Turn, person: Person, programme: Programme | undefined): programme is Programme =>
  programme !== undefined && isOpen(turn, programme) && isFor(turn, person, programme.audience);

function sayGone(turn: Turn, person: Person): void {
  turn.say(person, phrase('programme-gone'), { buttons: [[programmesButton]] });
}

/** Begins the form; whoever has registered already sees where they stand. */
export function beginRegistration(turn: Turn, person: Person, id: number): void {
  const programme = turn.rows.programmes.byId(id);
  if (programme && standingFor(turn.rows, programme, person)) {
    sayProgramme(turn, person, programme);
    return;
  }
  if (!mayRegister(turn, person, programme)) return sayGone(turn, person);
  const partner = turn.rows.partners.of(person.id)?.state === 'confirmed';
  beginForm(turn, person, registrationForm, {
    programme: id,
    named: programme.asksName || partner,
    reducible: programme.reducedCents !== null && (programme.feeCents ?? 0) > 0,
  });
}

const text = (answer: unknown): string | null =>
  typeof answer === 'string' && answer !== '' ? answer : null;

/** The answers were looked at: whoever comes first has the seat. They stand in the registration alone then. */
export function finishRegistration(
  turn: Turn,
  person: Person,
  { form, state }: { form: Form; state: FormState },
  place: Ref | null,
): void {
  const { programme: id, name, reduced, notes } = state.answers;
  const done = { form: form.id, state: 'done' as const, answers: emptyForm(), messageKey: place };
  turn.rows.forms.save(person.id, done, turn.now);
  if (place) turn.edit(person, place, phrase('programme-form-sent'));
  const programme = typeof id === 'number' ? turn.rows.programmes.byId(id) : undefined;
  if (programme && standingFor(turn.rows, programme, person)) {
    sayProgramme(turn, person, programme);
    return;
  }
  if (!mayRegister(turn, person, programme)) return sayGone(turn, person);
  const partner = turn.rows.partners.of(person.id);
  const organisation = partner?.state === 'confirmed' ? partner.organisation : null;
  const answers = { v: 1 as const, name: text(name), organisation, notes: text(notes) };
  const became = register(turn, person, programme, { answers, reduced: reduced === true });
  forgetReminder(turn, person, programme);
  const registration = turn.rows.registrations.of(programme.id, person.id);
  if (became === 'taken') tellTaken(turn, person, programme);
  else if (registration) tellWaiting(turn, person, programme, registration);
}

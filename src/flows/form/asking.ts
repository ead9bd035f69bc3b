/** Conducts a form with a person: begins it, shows what is next, lays it aside, ends it. The answers come in form-answers.ts. */
import type { FormRow } from '../../db/forms.js';
import type { Offer } from '../../db/offers.js';
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import { leaveCheck } from '../care/form.js';
import { isCheckForm } from '../care/forms.js';
import { showHome, showHomes, showNoHome } from '../homes/offer/card.js';
import { keepAnswers, subjectOf } from '../homes/offer/changes.js';
import { answersOf } from '../homes/offer/columns.js';
import { completeWords, offerDone } from '../homes/offer/look.js';
import { homeForm } from '../homes/offer/more-questions.js';
import { offerForm } from '../homes/offer/questions.js';
import { chances } from '../intake/chances.js';
import { intake } from '../intake/intake.js';
import { showCard } from '../intake/profile-card.js';
import { saveAnswers, savedAnswers, searching } from '../intake/saved.js';
import { consentQuestion } from '../privacy/consent.js';
import type { Ref, Turn } from '../turn.js';
import * as engine from './form.js';
import { type Form, FormState } from './form.js';
import { FORMS, OF_SEARCH, servesSearch } from './forms.js';
import { heldBack, SPECIAL_NEEDS } from './special-needs.js';
import { questionView, summaryView, type View } from './view.js';

/** A form that the person is in: its questions, its state, and the message that shows it. */
export type OpenForm = { form: Form; state: FormState; messageKey: Ref | null };

/** States that the engine has made in this process: they come back from memory as they are, and need no look. */
const OURS = new WeakMap<object, FormState>();

function stateOf(answers: unknown): FormState | undefined {
  const ours = typeof answers === 'object' && answers !== null ? OURS.get(answers) : undefined;
  return ours ?? FormState.safeParse(answers).data;
}

function read(row: FormRow | undefined): OpenForm | undefined {
  const form = FORMS.find((candidate) => candidate.id === row?.form);
  const state = form && stateOf(row?.answers);
  return row && form && state ? { form, state, messageKey: row.messageKey } : undefined;
}

/** The form that the person is in the middle of. */
export const openForm = (turn: Turn, person: Person): OpenForm | undefined =>
  read(turn.rows.forms.open(person.id));

/** Saves `state` and shows `view`: in place of the message at `place`, or as a new one. */
export function put(turn: Turn, person: Person, open: OpenForm, view: View, place: Ref | null): void {
  const shown = place
    ? turn.edit(person, place, view.said, { buttons: view.buttons })
    : turn.say(person, view.said, { buttons: view.buttons });
  const messageKey = place ?? shown;
  const row = { form: open.form.id, state: 'open' as const, answers: open.state, messageKey };
  OURS.set(open.state, open.state);
  turn.rows.forms.save(person.id, row, turn.now);
}

/** Shows what comes next: a consent that an answer needs, the next question with what was `noted`, the last look, or the end. */
export function show(
  turn: Turn,
  person: Person,
  open: OpenForm,
  place: Ref | null,
  intro: Value | null = null,
  noted: Value | null = null,
): void {
  if (heldBack(turn, person, open.form, open.state) !== null) {
    put(turn, person, open, consentQuestion(turn, person, SPECIAL_NEEDS, true), place);
    return;
  }
  const question = engine.nextQuestion(open.form, open.state);
  if (question) put(turn, person, open, questionView(open.form, open.state, question, intro, noted), place);
  else if (open.state.edit || !open.form.summary) close(turn, person, open, place, intro);
  else {
    const { said, buttons } = summaryView(open.form, open.state);
    put(turn, person, open, { said: intro ? { join: [intro, said], by: '\n\n' } : said, buttons }, place);
  }
}

/** Lays a form aside; an answer that waits for a consent is forgotten, and asked again. */
export function lay(turn: Turn, person: Person, open: OpenForm, state: 'done' | 'stopped'): void {
  const held = heldBack(turn, person, open.form, open.state);
  const answers = held === null ? open.state : engine.forget(open.state, held);
  const row = { form: open.form.id, state, answers, messageKey: open.messageKey };
  turn.rows.forms.save(person.id, row, turn.now);
}

/** Saves what a form without a last look has brought so far. */
export function keep(turn: Turn, person: Person, { form, state }: OpenForm): void {
  if (form.id === homeForm.id) return keepAnswers(turn, person, state);
  const saved = savedAnswers(turn, person);
  if (!saved || !servesSearch(form.id)) return;
  const name = form.id === chances.id ? 'chances' : 'intake';
  const answers = state.edit
    ? engine.changed(form, saved[name], state)
    : { ...saved[name], ...state.answers };
  saveAnswers(turn, person, { [name]: answers });
}

/** The end of a form without a last look, or of the change of one answer: back to the card. */
export function close(
  turn: Turn,
  person: Person,
  open: OpenForm,
  place: Ref | null,
  intro: Value | null = null,
): void {
  if (isCheckForm(open.form)) return leaveCheck(turn, person, open, place);
  keep(turn, person, open);
  lay(turn, person, open, 'done');
  const { answers } = open.state;
  if (showSaved(turn, person, open, place, intro) || open.form.id !== homeForm.id) return;
  // A home that was let meanwhile stands among their homes as what it is.
  if (!showHomes(turn, person, place)) showNoHome(turn, person, Number(answers.offer), place);
}

/** Whether the home that the form is about may be changed no more: its further answers would be lost. */
export const isTooLate = (turn: Turn, person: Person, { form, state }: OpenForm): boolean =>
  form.id === homeForm.id && subjectOf(turn, person, state) === undefined;

/** What a form without a last look has made: a home as it is now, or the card of the search. @returns whether there is such a thing. */
export function showSaved(
  turn: Turn,
  person: Person,
  { form, state }: OpenForm,
  place: Ref | null,
  intro: Value | null = null,
): boolean {
  if (form.id !== homeForm.id) return showCard(turn, person, place, intro);
  // The answers stand in the home alone.
  turn.rows.forms.save(
    person.id,
    { form: form.id, state: 'done', answers: engine.emptyForm(), messageKey: place },
    turn.now,
  );
  const offer = subjectOf(turn, person, state);
  if (!offer) return false;
  const complete = offerDone(turn, offer) ? completeWords(turn, offer) : null;
  showHome(turn, person, offer, place, complete ?? intro);
  return true;
}

/** Makes room for `next`: an open form waits with its answers; of the search only one is open at a time. */
export function aside(turn: Turn, person: Person, next: Form): void {
  const open = openForm(turn, person);
  if (!open || open.form.id === next.id) return;
  lay(turn, person, open, servesSearch(open.form.id) && servesSearch(next.id) ? 'done' : 'stopped');
}

/** The newest form that is open or laid aside among `forms`. */
function unfinished(turn: Turn, person: Person, forms: readonly Form[]): OpenForm | undefined {
  const open = openForm(turn, person);
  if (open && forms.includes(open.form)) return open;
  const stopped = turn.rows.forms
    .all(person.id)
    .filter(({ form, state }) => state === 'stopped' && forms.some(({ id }) => id === form));
  return read(stopped[0]);
}

/** Begins the intake, goes on where the person stopped, or shows the card when the answers are saved. */
export function beginIntake(turn: Turn, person: Person): void {
  const known = unfinished(turn, person, OF_SEARCH);
  const open = openForm(turn, person);
  aside(turn, person, known?.form ?? intake);
  if ((!open || !servesSearch(open.form.id)) && showCard(turn, person, null)) return;
  if (known) return show(turn, person, known, null, phrase('form-resume'));
  show(turn, person, { form: intake, state: engine.emptyForm(), messageKey: null }, null);
}

/** The six first questions about a home, or on where the person stopped with them. An open form of the search waits. */
export function beginNewOffer(turn: Turn, person: Person): void {
  const known = unfinished(turn, person, [offerForm]);
  aside(turn, person, offerForm);
  const fresh = { form: offerForm, state: engine.emptyForm(), messageKey: null };
  show(turn, person, known ?? fresh, null, known ? phrase('form-resume') : null);
}

/**
 * Asks what is not known yet of a home of theirs, one question at a time; or with `question` for that one answer anew.
 * @returns false when there is no such question.
 */
export function beginHome(
  turn: Turn,
  person: Person,
  offer: Offer,
  question: string | null,
  place: Ref | null,
): boolean {
  if (question !== null && !homeForm.questions.some(({ id }) => id === question)) return false;
  aside(turn, person, homeForm);
  const known = answersOf(offer, turn.rows.landlords.get(person.id));
  // Beside the one that is changed nothing else is asked that was open before.
  const open = question === null ? [] : homeForm.questions.filter(({ applies }) => applies?.(known));
  const passed = Object.fromEntries(open.map(({ id }) => [id, null]));
  const answers = { ...passed, ...known, offer: offer.id };
  const state = question === null ? { ...engine.emptyForm(), answers } : engine.editing(answers, question);
  show(turn, person, { form: homeForm, state, messageKey: null }, place);
  return true;
}

/** Begins `form` anew, with what is known for it already; any other form that is open waits. */
export function beginForm(turn: Turn, person: Person, form: Form, known: engine.Answers): void {
  aside(turn, person, form);
  show(
    turn,
    person,
    { form, state: { ...engine.emptyForm(), answers: { ...known } }, messageKey: null },
    null,
  );
}

/** Whether the person has begun to offer a home and not finished. */
export const isOffering = (turn: Turn, person: Person): boolean =>
  unfinished(turn, person, [offerForm]) !== undefined;

/** Goes on with the form that is open or was laid aside. @returns false when there is none. */
export function resumeForm(turn: Turn, person: Person): boolean {
  const known = openForm(turn, person) ?? read(turn.rows.forms.stopped(person.id));
  if (!known) return false;
  show(turn, person, known, null, phrase('form-resume'));
  return true;
}

/** Lays the open form aside, with its answers. @returns false when none is open. */
export function stopForm(turn: Turn, person: Person): boolean {
  const open = openForm(turn, person);
  if (open) lay(turn, person, open, 'stopped');
  return open !== undefined;
}

/** The later questions, those first that have no answer yet. @returns false while there is no profile. */
export function beginChances(turn: Turn, person: Person): boolean {
  const saved = savedAnswers(turn, person);
  if (!saved || !searching(turn, person)) return false;
  aside(turn, person, chances);
  const state: FormState = { v: 1, answers: saved.chances, partial: null };
  show(turn, person, { form: chances, state, messageKey: null }, null);
  return true;
}

/** Asks for one saved answer anew, in place of the card. @returns false when there is no such answer. */
export function beginEdit(
  turn: Turn,
  person: Person,
  asked: { form: string; question: string },
  place: Ref | null,
): boolean {
  const saved = savedAnswers(turn, person);
  const form = OF_SEARCH.find(({ id }) => id === asked.form);
  if (!saved || !form || !searching(turn, person)) return false;
  const answers = form.id === chances.id ? saved.chances : saved.intake;
  if (answers[asked.question] === undefined) return false;
  aside(turn, person, form);
  const state = engine.editing(answers, asked.question);
  show(turn, person, { form, state, messageKey: null }, place);
  return true;
}

/** Shows the open question again, in place of the message that showed it or, with `anew`, below. */
export function showAgain(
  turn: Turn,
  person: Person,
  open: OpenForm,
  anew: boolean,
  intro: Value | null = null,
): void {
  show(turn, person, open, anew ? null : open.messageKey, intro);
}

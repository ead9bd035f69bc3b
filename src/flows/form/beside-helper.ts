/** Words in a claimed case are its helper's, unless the form has asked last and they answer it: whoever types "4" is not to wait for nothing. */
import type { Case } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import type { Turn } from '../turn.js';
import { readsAnswer } from './answers.js';
import type { OpenForm } from './asking.js';

/** Whose words these are: the helper's, the form's, or of both where any words would do for an answer. */
export function whoseWords(
  turn: Turn,
  person: Person,
  kase: Case,
  { form, text }: { form: OpenForm | undefined; text: string },
): 'helper' | 'form' | 'both' {
  const asked = form ? turn.rows.forms.askedAt(person.id) : null;
  if (!form || asked === null || kase.urgency === 'red') return 'helper';
  const [last] = turn.rows.messages.lastTo(person.id, 1);
  if (last && last.at > asked) return 'helper';
  const question = readsAnswer(turn, person, form, text);
  if (!question) return 'helper';
  return question.free ? 'both' : 'form';
}

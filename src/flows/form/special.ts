/** Answers that may say something about somebody's health: which they are, and a form's answers without them. */
import type { Answer, Answers, Form, Question } from './form.js';

const chosen = (answer: Answer | undefined): readonly (string | number)[] =>
  Array.isArray(answer) ? answer : [];
const isSpecial = ({ special = [] }: Question, option: string | number): boolean =>
  special.includes(String(option));
const nameOf = ({ id }: Question, option: string | number): string => `${id}:${option}`;

/** The names of all such answers, each `question:option`. */
export function specialsIn(form: Form, answers: Answers): string[] {
  return form.questions
    .filter(({ special }) => special !== undefined)
    .flatMap((question) =>
      chosen(answers[question.id])
        .filter((option) => isSpecial(question, option))
        .map((option) => nameOf(question, option)),
    );
}

/** The same answers with none of them but those in `keep`. */
export function withoutSpecials(
  form: Form,
  answers: Answers,
  keep: readonly string[] = [],
): Record<string, Answer> {
  const rest: Record<string, Answer> = { ...answers };
  for (const question of form.questions) {
    const answer = rest[question.id];
    if (question.special === undefined || !Array.isArray(answer)) continue;
    rest[question.id] = answer.filter(
      (option) => !isSpecial(question, option) || keep.includes(nameOf(question, option)),
    );
  }
  return rest;
}

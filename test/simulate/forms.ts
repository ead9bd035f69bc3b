/** How people answer the forms: mostly by a button, in their own words where there is none. */
import type { Chance } from './chance.js';
import type { Button, Message, Resident } from './resident.js';

/** Words for questions that have no buttons, by the form and the question. */
export type Words = (form: string, question: string) => string | undefined;
/** How often which option is chosen; those not named are chosen as often as any other. */
export type Leanings = Readonly<Record<string, Readonly<Record<string, number>>>>;

const isOf =
  (name: string) =>
  (button: Button): boolean =>
    button.does.do === name;
const control = (message: Message, name: string): Button | undefined =>
  message.buttons.find(({ does }) => does.do === 'form-control' && does.control === name);

const isForm = (button: Button): boolean => isOf('form')(button) || isOf('form-control')(button);

/** Whether a message asks something of a form. */
export const asksForm = (message: Message): boolean => message.buttons.some(isForm);

function chosen(chance: Chance, options: readonly Button[], leanings: Leanings): Button | undefined {
  const [first] = options;
  const known = leanings[String(first?.does.question)] ?? {};
  return chance.weighed(options.map((one) => [one, known[String(one.does.option)] ?? 1] as const));
}

/**
 * Answers what `message` asks. @param more how readily a question of several is answered with one more of them.
 * @returns false when there is nothing that this person could say.
 */
export function answers(
  who: Resident,
  message: Message,
  { words, leanings, more = 0.4 }: { words: Words; leanings: Leanings; more?: number },
): boolean {
  const { chance } = who;
  const save = control(message, 'save');
  const done = control(message, 'done');
  const options = message.buttons.filter(isOf('form'));
  const asked = (options[0] ?? message.buttons.find(isForm))?.does;
  const said = words(String(asked?.form), String(asked?.question));
  if (save) who.presses(save);
  else if (done && !chance.is(more)) who.presses(done);
  else if (said !== undefined) who.writes(said);
  else {
    const option = chosen(chance, options, leanings) ?? done ?? control(message, 'skip');
    if (!option) return false;
    who.presses(option);
    // "Not safe now" is a cry for help like any other.
    const { question, option: picked } = option.does;
    const person = who.person?.id;
    if (question === 'safe' && picked === 'now' && person !== undefined) who.town.cried(person);
  }
  return true;
}

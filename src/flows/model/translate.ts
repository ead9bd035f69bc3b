/** Puts words in line to be translated: a person's for the team, and a helper's for the person. The original is never held back. */
import { mask, withoutPlaceholders } from '../../answers/mask.js';
import type { Case } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { type Key, phrase } from '../../words/phrase.js';
import { CHECK_WORDS } from '../care/forms.js';
import type { DeskButton } from '../payload.js';
import { AI_HELP, hasRefused } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import { isWritten, mayAsk, mayLeave, offerHelp } from './gate.js';

const differs = (turn: Turn, person: Person): boolean =>
  turn.house.model !== null && person.language !== turn.house.staffLanguage;

/** `text` as it may go out; null for a text that is nothing but hidden things, and has nothing to translate. */
function masked(text: string): ReturnType<typeof mask> | null {
  if (!isWritten(text)) return null;
  const made = mask(text);
  return /\p{L}{2}/u.test(withoutPlaceholders(made.text)) ? made : null;
}

function put(
  turn: Turn,
  person: Person,
  { id, text, direction }: Pick<Message, 'id' | 'text' | 'direction'>,
  staff: Staff | null,
): boolean {
  // What somebody has answered about how they are goes to no model, whoever presses.
  if (turn.rows.messages.byId(id)?.kind === CHECK_WORDS) return false;
  const out = masked(text);
  if (out === null) return false;
  const desk = turn.house.staffLanguage;
  const pair = direction === 'in' ? { from: person.language, to: desk } : { from: desk, to: person.language };
  const keep = { message: id, hidden: out.hidden, original: text, staff: staff?.id ?? null };
  turn.ask('translate', person, { ...pair, text: out.text }, keep);
  return true;
}

/** Words of a person that the team has just been shown. In an urgent case nothing leaves by itself. */
export function translateIn(
  turn: Turn,
  kase: Case,
  message: Pick<Message, 'id' | 'personId' | 'text'>,
): void {
  if (turn.house.model === null) return;
  const person = turn.rows.persons.byId(message.personId);
  if (!person || !differs(turn, person) || kase.urgency === 'red' || !mayLeave(message.text)) return;
  if (mayAsk(turn, person)) put(turn, person, { ...message, direction: 'in' }, null);
  else offerHelp(turn, person);
}

/** Words of a helper for the person as they may go out; null where they are not to be translated. In an urgent case nothing leaves by itself. */
export function maskedOut(turn: Turn, kase: Case, person: Person, text: string) {
  if (turn.house.model === null || !differs(turn, person) || kase.urgency === 'red') return null;
  return mayAsk(turn, person) && mayLeave(text) ? masked(text) : null;
}

/** Words that a helper has sent without a preview: the translation is put above them when it is there. */
export function translateOut(turn: Turn, kase: Case, outboxKey: string): void {
  const person = turn.rows.persons.byId(kase.personId);
  const message = turn.rows.messages.sentBy(outboxKey);
  if (person && message && maskedOut(turn, kase, person, message.text)) put(turn, person, message, null);
}

/** Shows the team which translation the person has, with a button to look at it the other way round. */
export function showSent(turn: Turn, kase: Case, person: Person, message: number, translation: string): void {
  const check: DeskButton = { verb: 'check', label: phrase('desk-check'), value: `message:${message}` };
  const language = { key: `desk-language-${person.language}` as Key };
  turn.post(kase, phrase('desk-translated-out', { language, text: translation }), 'answer', [check]);
}

/** The last words of an open case, once the person has agreed. */
export function translateLast(turn: Turn, person: Person): void {
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return;
  const last = turn.rows.messages.lastIn(kase.id, 5);
  for (const message of last) if (message.direction === 'in') translateIn(turn, kase, message);
}

/** Below words in an urgent case: one press has them translated, where the operator allows it (R14). */
export function translateButton(turn: Turn, kase: Case, message: number): DeskButton[] {
  const { model } = turn.house;
  if (kase.urgency !== 'red' || !model?.translateUrgent) return [];
  const person = turn.rows.persons.byId(kase.personId);
  if (!person || !differs(turn, person)) return [];
  return [
    {
      verb: 'translate',
      label: phrase('desk-translate'),
      value: `message:${message}`,
      ask: phrase('desk-translate-ask', { provider: model.provider }),
    },
  ];
}

/** Whether a helper's press may send these words out: by the operator's setting in an urgent case, else with consent; never after a no. */
export function mayPressTranslate(turn: Turn, kase: Case, person: Person): boolean {
  if (!differs(turn, person) || hasRefused(turn, person.id, AI_HELP)) return false;
  return kase.urgency === 'red' ? turn.house.model?.translateUrgent === true : mayAsk(turn, person);
}

/** @returns false when there is nothing to translate. */
export const translateByPress = (turn: Turn, person: Person, message: Message, staff: Staff): boolean =>
  put(turn, person, message, staff);

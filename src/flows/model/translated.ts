/** What became of a translation: shown beside the original, marked as a program's, and checked by a press. */
import { mask } from '../../answers/mask.js';
import { translated } from '../../answers/model-check.js';
import type { Ask } from '../../db/asks.js';
import { type Case, numberOf } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { fitTogether } from '../case/answer-words.js';
import { postTheirs } from '../case/case.js';
import { framed } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { mayAsk } from './gate.js';
import { BackKeep, Stored, TranslateKeep, TranslateSend, TranslationShape } from './shapes.js';
import { showSent } from './translate.js';

const stands = ({ withdrawnAt, removedAt }: Message): boolean => withdrawnAt === null && removedAt === null;

/** Tells the helper who pressed that nothing came of it. */
function sayFailed(turn: Turn, kase: Case, staffId: number | null): void {
  const staff = staffId === null ? undefined : turn.rows.staff.byId(staffId);
  if (staff) turn.whisper(staff, kase, phrase('desk-model-failed'));
}

function showTeam(turn: Turn, kase: Case, message: Message, translation: string): void {
  postTheirs(turn, kase, message.id, phrase('desk-translated', { text: translation }));
  turn.card(kase);
}

/** The message that the person has gets the translation above the original; a long one follows it. */
function showPerson(turn: Turn, person: Person, kase: Case, message: Message, translation: string): void {
  const { outboxKey, text } = message;
  if (outboxKey === null) return;
  const params = { number: numberOf(kase.id), translation };
  const priority = kase.urgency === 'red' ? 'urgent' : 'answer';
  const follows = framed(turn, kase, phrase('human-reply-translation', params));
  const together = framed(turn, kase, phrase('human-reply-translated', { ...params, text }));
  if (!fitTogether(text, translation)) turn.say(person, follows, { priority });
  else turn.edit(person, outboxKey, together, { priority });
  showSent(turn, kase, person, message.id, translation);
}

/** What came for a translation; when nothing did, the original stands alone. */
export function translateEnded(turn: Turn, person: Person, ask: Ask): void {
  const stored = Stored.parse(ask.payload);
  const { message: id, hidden, original, staff } = TranslateKeep.parse(stored.keep);
  const message = turn.rows.messages.byId(id);
  const kase = message?.caseId ? turn.rows.cases.byId(message.caseId) : undefined;
  // Taken back, corrected or deleted meanwhile.
  if (!message || !kase || kase.erasedAt !== null || !stands(message) || message.text !== original) return;
  const read = TranslationShape.safeParse(ask.result);
  const isWanted = staff !== null || mayAsk(turn, person);
  const made =
    read.success && isWanted && !read.data.same_language
      ? translated(read.data.translation, TranslateSend.parse(stored.send).text, hidden)
      : null;
  if (made === null) return sayFailed(turn, kase, staff);
  turn.rows.messages.change(id, { translation: made });
  if (message.direction === 'in') showTeam(turn, kase, message, made);
  else showPerson(turn, person, kase, message, made);
}

/** A helper wants to see what the person reads: the translation goes back into the desk's language. */
export function askBack(turn: Turn, person: Person, message: Message, staff: Staff): boolean {
  if (message.translation === null || !turn.house.model) return false;
  const { text, hidden } = mask(message.translation);
  const pair = { from: person.language, to: turn.house.staffLanguage };
  turn.ask('back', person, { ...pair, text }, { message: message.id, staff: staff.id, hidden });
  return true;
}

export function backEnded(turn: Turn, ask: Ask): void {
  const stored = Stored.parse(ask.payload);
  const { message: id, staff: staffId, hidden } = BackKeep.parse(stored.keep);
  const message = turn.rows.messages.byId(id);
  const kase = message?.caseId ? turn.rows.cases.byId(message.caseId) : undefined;
  const staff = turn.rows.staff.byId(staffId);
  if (!kase || !staff || kase.erasedAt !== null) return;
  const read = TranslationShape.safeParse(ask.result);
  const sent = TranslateSend.parse(stored.send).text;
  const made = read.success ? translated(read.data.translation, sent, hidden) : null;
  if (made === null) return sayFailed(turn, kase, staffId);
  turn.whisper(staff, kase, phrase('desk-translated-back'), { exactly: made });
}

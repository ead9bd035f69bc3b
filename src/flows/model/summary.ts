/** A summary of a case without personal data, by a helper's press, for a colleague who takes over. */
import { maskAll } from '../../answers/mask.js';
import { namesNothing } from '../../answers/model-check.js';
import type { Ask } from '../../db/asks.js';
import type { Case } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { phrase, type Value } from '../../words/phrase.js';
import { CHECK_WORDS } from '../care/forms.js';
import type { Turn } from '../turn.js';
import { mayAsk, mayLeave } from './gate.js';
import { Stored, SummaryKeep, SummaryShape } from './shapes.js';

/** The last of them say where things stand. */
const LINES = 30;
/** So many letters are looked through in one short transaction. */
const LETTERS = 6000;

/** @returns false when there is nothing that may be summed up. */
export function askSummary(turn: Turn, kase: Case, person: Person, staff: Staff): boolean {
  const said = turn.rows.messages
    .lastIn(kase.id, LINES)
    .filter(({ kind }) => kind !== CHECK_WORDS)
    .filter(({ kind, withdrawnAt }) => kind !== 'location' && kind !== 'phone' && withdrawnAt === null)
    .filter(({ text }) => mayLeave(text));
  while (said.reduce((sum, { text }) => sum + text.length, 0) > LETTERS) said.shift();
  if (said.length === 0 || !mayAsk(turn, person)) return false;
  const { texts } = maskAll(said.map(({ text }) => text));
  const lines = said.map(({ direction }, n) => ({
    who: direction === 'in' ? ('person' as const) : ('team' as const),
    text: texts[n] ?? '',
  }));
  const keep = { case: kase.id, staff: staff.id, messages: said.map(({ id }) => id) };
  turn.ask('summary', person, { language: turn.house.staffLanguage, lines }, keep);
  return true;
}

const list = (points: readonly string[]): Value => (points.length === 0 ? '–' : points.join('; '));

export function summaryEnded(turn: Turn, ask: Ask): void {
  const { case: caseId, staff: staffId, messages } = SummaryKeep.parse(Stored.parse(ask.payload).keep);
  const kase = turn.rows.cases.byId(caseId);
  const staff = turn.rows.staff.byId(staffId);
  if (!kase || !staff || kase.erasedAt !== null) return;
  const read = SummaryShape.safeParse(ask.result);
  const isGone = messages.some((id) => turn.rows.messages.byId(id)?.withdrawnAt !== null);
  const all = read.success ? [read.data.wants, read.data.situation, read.data.next, ...read.data.open] : [];
  if (!read.success || isGone || !all.every(namesNothing)) {
    turn.whisper(staff, kase, phrase('desk-model-failed'));
    return;
  }
  const { wants, situation, open, next } = read.data;
  const params = { wants, situation, open: list(open), next: next === '' ? '–' : next };
  const key = turn.post(kase, phrase('desk-summary', params));
  // Whoever takes one of these messages back takes the summary with it.
  for (const id of messages) turn.rows.threads.shows(id, key);
}

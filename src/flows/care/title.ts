/** Once, some weeks before it: until when the residence title of most people counts, and that what follows is not decided yet (R30). */
import type { Checkin } from '../../db/checkins.js';
import type { Stay } from '../../db/stays.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { push } from '../budget.js';
import { dayAfter } from '../days.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { type AboutCheck, isRung, wakeCheck } from './about.js';
import { TITLE } from './schedule.js';
import { askedAt } from './times.js';

/** It is said on one of so many days; nobody hears of it in the first days in a home. */
const WINDOW_DAYS = 21;
const SETTLED_DAYS = 10;

/** A word without a question: it stands among the checks so that it comes once, by day, and only to who has agreed to hear from us. */
export const isTitle = ({ kind }: Pick<Checkin, 'kind'>): boolean => kind.startsWith(TITLE);

/** Its kind as things stand; null where the operator has set none. */
export const titleKind = ({ house: { checks } }: Pick<Turn, 'house'>): string | null =>
  checks.title && `${TITLE}${checks.title.until}`;

export function planTitle(turn: Turn, stay: Stay, personId: number): void {
  const { title } = turn.house.checks;
  const kind = titleKind(turn);
  if (!title || kind === null) return;
  const days = [dayAfter(title.until, -title.days), dayAfter(stay.from, SETTLED_DAYS), turn.today];
  const dueOn = days.toSorted().at(-1) ?? turn.today;
  const [until = ''] = [dayAfter(dueOn, WINDOW_DAYS), dayAfter(title.until, -1)].toSorted();
  if (until < dueOn) return;
  const row = { stayId: stay.id, personId, side: 'guest' as const, kind, dueOn, until };
  const check = turn.rows.checkins.plan(row, turn.now);
  if (check) wakeCheck(turn, check, 'ask', askedAt(turn, { id: personId }, dueOn));
}

const said = (until: string, asOf: string): Phrase =>
  phrase('care-title', { date: { day: until, year: true }, since: { day: asOf, year: true } });

/** @returns why it was not said; null when it was. */
export function tellTitle(turn: Turn, { check, person }: AboutCheck): string | null {
  const { title } = turn.house.checks;
  // Another date was set since: that one has a row of its own.
  if (!title || check.kind !== titleKind(turn)) return 'late';
  if (isRung(turn, person)) return 'phone';
  if (push(turn, person, 'check-in', said(title.until, title.asOf), [[humanButton()]])) return null;
  return turn.rows.contacts.whyDropped(person.id, 'check-in') ?? 'budget';
}

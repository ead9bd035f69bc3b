/** Who takes part in a programme as a CSV file, made of the rows when it is sent, and taken out of Slack a day later. */
import type { Rows } from '../../../db/rows.js';
import type { Staff } from '../../../db/staff.js';
import { csvOf } from '../../../words/csv-out.js';
import { phrase } from '../../../words/phrase.js';
import { fileName } from '../../file-name.js';
import { RelayPayload } from '../../payload.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { titleFor } from '../facts.js';
import { programmeIn } from './show.js';

/** Takes the file out of Slack again. */
export const SHEET_GONE = 'programme-sheet';
const KEPT_MS = 24 * 3_600_000;
/** How the subjects of its timers begin; the key of the file's row follows. */
const SENT = 'sent:';

const ID = /^made:programme-(\d{1,15})\.csv$/;
const HEAD = ['state', 'name', 'organisation', 'reduced_fee', 'language', 'notes', 'since'];

/** @param id as a flow has given it to the file. @returns null when it is another file's. */
export function participantsOf(rows: Rows, id: string): string | null {
  const programmeId = ID.exec(id)?.[1];
  if (programmeId === undefined) return null;
  const lines = rows.registrations
    .standing(Number(programmeId))
    .map(({ state, answers, reduced, personId, createdAt }) => [
      state,
      answers?.name ?? null,
      answers?.organisation ?? null,
      reduced ? 'yes' : 'no',
      rows.persons.byId(personId)?.language ?? null,
      answers?.notes ?? null,
      new Date(createdAt).toISOString().slice(0, 10),
    ]);
  return csvOf([HEAD, ...lines]);
}

/** Hands the file to the coordinators' own channel; it has names, so without one it goes nowhere. */
export function handSheet(turn: Turn, staff: Staff, value: string): Reply {
  const programme = programmeIn(turn, value);
  const { coordinators } = turn.house.channels;
  if (!programme) return notice(phrase('desk-refused-gone'));
  if (coordinators === null) return notice(phrase('desk-programme-no-channel'));
  const said = phrase('desk-programme-file', { title: titleFor(programme, turn.house.staffLanguage) });
  const file = {
    id: `made:programme-${programme.id}.csv`,
    ending: 'csv',
    title: fileName(turn, phrase('desk-file-programme'), `${programme.id}-${turn.today}`),
  };
  const key = turn.hand(coordinators, file, said);
  turn.later(SHEET_GONE, `${SENT}${key}`, turn.now + KEPT_MS);
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action: 'programme-export', detail: value });
  return notice(phrase('desk-programme-exported'));
}

/** Takes lists of these programmes out of Slack at once: somebody whose name stands there has their data deleted. */
export function takeBackSheets(turn: Turn, programmes: ReadonlySet<number>): void {
  for (const subject of turn.rows.timers.subjects(SENT)) {
    const row = turn.rows.outbox.byKey(subject.slice(SENT.length));
    const read = RelayPayload.safeParse(row && turn.rows.outbox.payload(row));
    const id = read.success ? ID.exec(read.data.files[0]?.id ?? '')?.[1] : undefined;
    if (id !== undefined && programmes.has(Number(id))) turn.later(SHEET_GONE, subject, turn.now);
  }
}

/** Its day is over. @param eventId, n of which the key of the file's row is made. */
export function sheetGone(turn: Turn, eventId: number, n: number): void {
  const { coordinators, help } = turn.house.channels;
  turn.takeBack(coordinators ?? help, `${eventId}:${n}`);
}

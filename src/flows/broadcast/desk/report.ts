/** The report on a message to many as a CSV file in its thread: counts and reasons, no person and no request; made of the rows when it is sent. */
import type { Broadcast } from '../../../db/broadcasts.js';
import type { Rows } from '../../../db/rows.js';
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { fileName } from '../../file-name.js';
import { LEAST } from '../../homes/ledger/hidden.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { aboutOf, castChannel, castNumber, noteCast } from './about.js';

/** By this name the Slack mouth knows that the file is made here; the broadcast's id follows. */
const SHEET = 'made:broadcast.csv:';
const HEAD = 'language,outcome,reason,people';

/** The broadcast of which a file of this name tells; null for all others. */
export function reportIn(name: string): number | null {
  const id = name.startsWith(SHEET) ? Number(name.slice(SHEET.length)) : Number.NaN;
  return Number.isSafeInteger(id) ? id : null;
}

/** An empty cell is a group of fewer than ten. */
export function reportOf(rows: Rows, id: number): string {
  const groups = rows.broadcastReach.outcomes(id).map(({ language, outcome, reason, people }) => {
    const cells = [language, outcome ?? 'waiting', reason ?? '', people < LEAST ? '' : String(people)];
    return cells.map((cell) => cell.replaceAll(/[^\w -]/g, '')).join(',');
  });
  return [HEAD, ...groups].map((row) => `${row}\r\n`).join('');
}

/** Puts the file into the thread of the message that shows the broadcast. */
export function handReport(turn: Turn, { id, shownKey }: Broadcast): void {
  const file = {
    id: `${SHEET}${id}`,
    ending: 'csv',
    title: fileName(turn, phrase('desk-file-broadcast'), `${id}-${turn.today}`),
  };
  const said = phrase('desk-cast-csv', { number: castNumber(id) });
  turn.hand(castChannel(turn), file, said, shownKey ?? undefined);
}

/** A press: the report as it is now. */
export function pressReport(turn: Turn, staff: Staff, value: string): Reply {
  const about = aboutOf(turn, value);
  if (!about || about.broadcast.startedAt === null) return notice(phrase('desk-cast-not-now'));
  handReport(turn, about.broadcast);
  noteCast(turn, staff, 'cast-report', about.broadcast.id);
  return notice(phrase('desk-cast-csv-done'));
}

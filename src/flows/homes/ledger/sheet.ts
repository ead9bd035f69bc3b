/** The table of fairness and the figures as a CSV file, made of the rows at the moment when it is sent. */
import type { Rows } from '../../../db/rows.js';
import type { Staff } from '../../../db/staff.js';
import { type Cell, csvOf } from '../../../words/csv-out.js';
import { phrase } from '../../../words/phrase.js';
import { fileName } from '../../file-name.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { commonReasons, LEAST } from './hidden.js';
import { tableOf } from './table.js';

/** By this name the Slack mouth knows that the file is made here. */
export const SHEET = 'made:fairness.csv';

const HEAD = [
  'table',
  'group',
  'searched',
  'shown',
  'shown_half_within_days',
  'home',
  'home_half_within_days',
  'count',
];

const counted = (table: string, group: string, count: number): Cell[] => [
  ...[table, group, null, null, null, null, null],
  count < LEAST ? null : count,
];

function figureRows(rows: Rows, today: string): Cell[][] {
  const { matched, living, after, lands } = rows.figures.at(today);
  return [
    ['figures', 'matched households', null, null, null, null, null, matched.households],
    ['figures', 'matched heads', null, null, null, null, null, matched.heads],
    ['figures', 'households living there', null, null, null, null, null, living.households],
    ...after.flatMap(({ months, of, there }) => [
      counted('figures', `moved in ${months} months ago or earlier`, of),
      [
        ...counted('figures', `of these there after ${months} months`, there).slice(0, 7),
        of < LEAST ? null : there,
      ],
    ]),
    ...lands.map(({ land, households }) => counted('households by land', land ?? 'unknown', households)),
  ];
}

/** An empty cell is a group of fewer than ten. @param today YYYY-MM-DD. */
export function sheetOf(rows: Rows, today: string): string {
  const groups = tableOf(rows.fairnessTable.groups()).map(({ by, group, searched, shown, home }): Cell[] => [
    ...[`by ${by}`, group === '-' ? 'none' : group, searched],
    ...[shown?.count ?? null, shown?.medianDays ?? null, home?.count ?? null, home?.medianDays ?? null, null],
  ]);
  const reasons = commonReasons(rows.fairnessTable.reasons()).map(({ what, why, count }) =>
    counted(what, why, count),
  );
  const all = [...groups, ...reasons, ...figureRows(rows, today)];
  return csvOf([HEAD, ...all]);
}

/** Hands the file to the coordinators' channel; where it is the helpers' own, it holds nothing that leads to anybody. */
export function exportFairness(turn: Turn, staff: Staff): Reply {
  const { coordinators, help } = turn.house.channels;
  const said = phrase('desk-fair-file', { date: { day: turn.today, year: true } });
  const title = fileName(turn, phrase('desk-file-fairness'), turn.today);
  turn.hand(coordinators ?? help, { id: SHEET, ending: 'csv', title }, said);
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action: 'fair-export' });
  return notice(phrase('desk-fair-exported'));
}

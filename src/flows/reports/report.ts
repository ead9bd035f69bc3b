/** The report to coordinators: few lines in their channel, and below them pictures and all numbers; weekly, and when somebody asks. */
import type { Staff } from '../../db/staff.js';
import { phrase, type Value } from '../../words/phrase.js';
import { fileName } from '../file-name.js';
import { SHEET } from '../homes/ledger/sheet.js';
import { notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { figuresOf } from './figures.js';
import { LEAST } from './hide.js';
import { linesOf } from './lines.js';
import { lastDay, lengthOf, MOST_WEEKS, type Period, readPeriod } from './period.js';
import { picturesOf } from './pictures.js';
import { sheetOfReport } from './sheet.js';

/** Says it in the coordinators' channel; where they have none, in the helpers': it names nobody. */
function sayReport(turn: Turn, period: Period): void {
  const { coordinators, help } = turn.house.channels;
  const channel = coordinators ?? help;
  const figures = figuresOf(turn, period);
  const [from, last] = [period.from, lastDay(period)].map((day) => ({ day, year: true }) as const);
  const days = { since: from ?? '', date: last ?? '' };
  const said: Value[] = [
    phrase('desk-report-head', { ...days, days: lengthOf(period.before) }),
    ...linesOf(figures),
    phrase('desk-report-below', { count: LEAST }),
  ];
  const post = turn.announce(channel, { join: said, by: '\n' });
  for (const { name, chart } of picturesOf(figures)) {
    const file = {
      ending: 'png',
      title: fileName(turn, { key: `desk-file-${name}` }, lastDay(period)),
      mime: 'image/png',
    };
    turn.show(channel, post, { ...file, making: { chart } }, chart.title);
  }
  const sheet = {
    ending: 'csv',
    title: fileName(turn, phrase('desk-file-report'), lastDay(period)),
    mime: 'text/csv',
  };
  turn.show(
    channel,
    post,
    { ...sheet, making: { text: sheetOfReport(figures) } },
    phrase('desk-report-file', days),
  );
  const fairness = {
    id: SHEET,
    ending: 'csv',
    title: fileName(turn, phrase('desk-file-fairness'), turn.today),
  };
  const file = phrase('desk-fair-file', { date: { day: turn.today, year: true } });
  turn.hand(channel, fairness, file, post);
}

/** The report of the last seven days; none before anything has happened. */
export function weeklyReport(turn: Turn): void {
  const period = readPeriod('', turn.today);
  if (period && turn.rows.reportWays.reached(period.until).wrote > 0) sayReport(turn, period);
}

/** `/case report [weeks|YYYY-MM]`. */
export function reportAsked(turn: Turn, staff: Staff, words: string): Reply {
  const period = readPeriod(words, turn.today);
  if (!period) return notice(phrase('desk-report-when', { count: MOST_WEEKS }));
  sayReport(turn, period);
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action: 'report' });
  return notice(phrase('desk-report-comes'));
}

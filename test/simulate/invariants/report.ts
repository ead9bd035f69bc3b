/** The report of each week says what happened: its figures beside the same counted from the history. */
import type Database from 'better-sqlite3';
import { lookAt } from '../../../src/flows/overview/look.js';
import { figuresOf, type ReportFigures } from '../../../src/flows/reports/figures.js';
import { lastDay, readPeriod } from '../../../src/flows/reports/period.js';
import type { Ground } from '../../../src/flows/turn.js';
import type { Found, Row } from './invariant.js';

type Days = { from: string; until: string; last: string };
type Figure = { what: string; said: (figures: ReportFigures) => number; counted: string };

const NEWEST = `c.nth = (SELECT max(nth) FROM sim_checkins l WHERE l.id = c.id)`;
const DUE = `SELECT count(*) FROM sim_checkins c WHERE ${NEWEST} AND c.due_on >= $from AND c.due_on < $until
  AND c.asked_at IS NOT NULL AND coalesce(c.reason, '') <> 'blocked'`;
const STAYS = `SELECT count(*) FROM sim_stays s WHERE s.nth = (SELECT max(nth) FROM sim_stays l WHERE l.id = s.id)
  AND s.from_day <= $last`;

// Nobody is rung at night, so the day is the same in UTC.
const TRIES = `SELECT count(*) FROM sim_call_tries WHERE date(at / 1000, 'unixepoch') >= $from
  AND date(at / 1000, 'unixepoch') < $until`;

/** Each query takes `$from`, `$until` (the day after) and `$last`. */
const FIGURES: readonly Figure[] = [
  { what: 'households matched', said: ({ homes }) => homes.matched.households, counted: STAYS },
  {
    what: 'households matched, by the ledger',
    said: ({ homes }) => homes.matched.households,
    counted: `SELECT count(*) FROM fairness WHERE what = 'moved-in' AND day <= $last`,
  },
  {
    what: 'households living there',
    said: ({ homes }) => homes.living.households,
    counted: `${STAYS} AND (s.ended_on IS NULL OR s.ended_on > $last)`,
  },
  { what: 'checks asked', said: ({ checks }) => checks.now.asked, counted: DUE },
  {
    what: 'checks answered',
    said: ({ checks }) => checks.now.answered,
    counted: `${DUE} AND c.state = 'answered'`,
  },
  {
    what: 'calls tried',
    said: ({ calls }) => calls.now.tries,
    counted: `${TRIES} AND way = 'out'`,
  },
  {
    what: 'people reached by phone',
    said: ({ calls }) => calls.now.reached,
    counted: `${TRIES} AND way = 'out' AND outcome = 'reached'`,
  },
  {
    what: 'calls that came in',
    said: ({ calls }) => calls.now.incoming,
    counted: `${TRIES} AND way = 'in'`,
  },
  {
    what: 'open cases',
    said: ({ open }) => open.all,
    counted: `SELECT count(*) FROM cases WHERE state <> 'resolved' AND erased_at IS NULL`,
  },
  {
    what: 'open urgent cases',
    said: ({ open }) => open.red,
    counted: `SELECT count(*) FROM cases WHERE state <> 'resolved' AND urgency = 'red' AND erased_at IS NULL`,
  },
];

export const REPORT = 'the report says what happened';

/** @param now UTC milliseconds. */
export function lookAtReport(db: Database.Database, ground: Ground, now: number): Found {
  const look = lookAt(ground, now);
  const period = readPeriod('', look.today);
  if (!period) return { checked: 0, broken: [] };
  const figures = figuresOf(look, period);
  const days: Days = { from: period.from, until: period.until, last: lastDay(period) };
  const broken = FIGURES.flatMap(({ what, said, counted }): Row[] => {
    // Only what a query names may be given to it.
    const given = Object.fromEntries(Object.entries(days).filter(([name]) => counted.includes(`$${name}`)));
    const count = db.prepare<Record<string, string>, number>(counted).pluck().get(given) ?? 0;
    return count === said(figures) ? [] : [{ what, ...days, said: said(figures), counted: count }];
  });
  return { checked: FIGURES.length, broken };
}

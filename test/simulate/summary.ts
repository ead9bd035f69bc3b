/** One page about a year: who was there, what was said and done, and rule by rule how much was looked at. */
import type { Year } from './year.js';

const FIGURES: readonly (readonly [string, string])[] = [
  ['people', 'SELECT count(*) FROM persons'],
  ['proposals', 'SELECT count(DISTINCT id) FROM sim_proposals'],
  ['households that have searched', `SELECT count(DISTINCT person_id) FROM fairness WHERE what = 'search'`],
  ['homes', 'SELECT count(DISTINCT id) FROM sim_offers'],
  ['homes shown', `SELECT count(DISTINCT offer_id) FROM sim_proposals`],
  ['said yes to', `SELECT count(DISTINCT id) FROM sim_proposals WHERE state = 'won'`],
  ['agreed on by both', `SELECT count(DISTINCT id) FROM sim_proposals WHERE state = 'confirmed'`],
  ['moved in', `SELECT count(DISTINCT id) FROM sim_proposals WHERE state = 'moved-in'`],
  ['cases', 'SELECT count(DISTINCT id) FROM sim_cases'],
  ['urgent cases', `SELECT count(DISTINCT id) FROM sim_cases WHERE urgency = 'red'`],
  ['messages to people', `SELECT count(*) FROM outbox WHERE platform = 'telegram' AND state = 'sent'`],
  [
    'of them unasked',
    `SELECT count(*) FROM outbox WHERE platform = 'telegram' AND priority >= 3 AND state = 'sent'`,
  ],
  ['unclear', `SELECT count(*) FROM outbox WHERE unknown_at IS NOT NULL`],
  ['posts to the team', `SELECT count(*) FROM outbox WHERE platform = 'slack' AND state = 'sent'`],
  ['checks planned', `SELECT count(DISTINCT id) FROM sim_checkins`],
  ['checks asked', `SELECT count(DISTINCT id) FROM sim_checkins WHERE state = 'asked'`],
  ['checks answered', `SELECT count(DISTINCT id) FROM sim_checkins WHERE state = 'answered'`],
  ['checks red or orange', `SELECT count(DISTINCT id) FROM sim_checkins WHERE level IN ('red', 'orange')`],
  ['messages to many', 'SELECT count(*) FROM broadcasts'],
  ['readers of them', `SELECT count(*) FROM outbox WHERE kind = 'broadcast' AND state = 'sent'`],
  ['courses and meetings', 'SELECT count(*) FROM programmes'],
  ['registrations for them', 'SELECT count(DISTINCT id) FROM sim_registrations'],
  ['who have waited for a seat', `SELECT count(DISTINCT id) FROM sim_registrations WHERE state = 'waiting'`],
  ['seats that went on to them', `SELECT count(DISTINCT id) FROM sim_registrations WHERE state = 'offered'`],
  ['who have wanted to be rung', 'SELECT count(DISTINCT id) FROM sim_call_backs'],
  ['calls tried', `SELECT count(*) FROM sim_call_tries WHERE way = 'out'`],
  ['calls that came in', `SELECT count(*) FROM sim_call_tries WHERE way = 'in'`],
  ['deletions', `SELECT count(*) FROM erasures WHERE state = 'done'`],
];

const ROWS_SHOWN = 3;
const short = (row: unknown): string => JSON.stringify(row).slice(0, 300);

/** @param seconds how long it took. @returns the page, and whether every rule held. */
export function summary(year: Year, seed: number, seconds: number): { text: string; holds: boolean } {
  const { town, judge } = year;
  const { counts, faults, missed, beside } = town;
  const figures = FIGURES.map(
    ([name, query]) => [name, beside.prepare<[], number>(query).pluck().get() ?? 0] as const,
  );
  const holds = judge.broken.length === 0 && faults.length === 0;
  const lines = [
    `seed ${seed}, ${Math.round(seconds)} s: ${counts.events} events, ${counts.timers} timers, ${counts.rounds} rounds of matching`,
    '',
    ...figures.map(([name, value]) => `${String(value).padStart(8)}  ${name}`),
    `${String(missed.length).padStart(8)}  timers that came too late`,
    '',
    ' checked    broken',
    ...judge.rulings.map(
      ({ name, checked, broken }) => `${String(checked).padStart(8)}  ${String(broken).padStart(8)}  ${name}`,
    ),
    '',
    ...judge.broken.flatMap(({ name, rows }) => [`BROKEN: ${name}`, ...rows.slice(0, ROWS_SHOWN).map(short)]),
    ...faults.slice(0, ROWS_SHOWN).map(({ event, error }) => `FAILED: ${short(event)}\n${error}`),
    holds ? 'Every rule held.' : `Repeat with SIMULATE_SEED=${seed}.`,
  ];
  return { text: `${lines.join('\n')}\n`, holds };
}

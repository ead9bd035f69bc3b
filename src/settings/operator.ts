/** What operator.yaml may set; every key has a default. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHECK_DAYS, CHECK_RULES } from '../flows/care/schedule.js';
import { ROUTED } from '../flows/case/topics.js';
import { STATES } from '../flows/holidays.js';
import { LANGUAGES } from '../words/language.js';
import { problemsOf } from './error.js';
import { openings, timeOfDay } from './fields.js';
import { ModelOperator } from './model.js';

export const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const weekday = z.enum(WEEK, { error: `must be one of ${WEEK.join(', ')}` });

const TITLE = { until: '2027-03-04', asOf: '2026-11-22', days: 60, ...CHECK_RULES.title };

const date = z.iso.date('must be a date such as 2026-12-24');

/** Slack ids of people (U…, W…) and user groups (S…). */
const slackIds = z
  .array(z.string().regex(/^[UWS][A-Z0-9]{1,30}$/, 'must be a user id (U…) or a user group id (S…)'))
  .max(200)
  .default([]);

/** Minutes of office time for the first and for each next answer. */
const target = (first: number, next: number) => {
  const minutes = (usual: number) => z.number().int().min(1).max(14_400).default(usual);
  return z.strictObject({ first: minutes(first), next: minutes(next) }).prefault({});
};

/** What cases do by themselves. */
const Cases = z
  .strictObject({
    /** Days after its end in which a case takes up what the person writes; later a new one goes on from it. */
    reopen_days: z.number().int().min(1).max(60).default(7),
    /** Days without an answer of the person: reminded once, then closed, unless something is open (R19). */
    remind_days: z.number().int().min(1).max(30).default(3),
    close_days: z.number().int().min(2).max(60).default(10),
    /** Minutes of office time after which a case that nobody touches goes back to all (R19). */
    untouched_minutes: z.number().int().min(30).max(14_400).default(480),
  })
  .refine(({ remind_days: remind, close_days: close }) => remind < close, {
    error: 'must have remind_days before close_days',
  })
  .prefault({});

const channelId = z.string().regex(/^[CG][A-Z0-9]{2,30}$/, 'must be the id of a channel such as C0123456789');

/** In which channel the threads of cases are opened; by topic before by language. Urgent ones have their own. */
const Channels = z
  .strictObject({
    by_topic: z.partialRecord(z.enum(ROUTED), channelId).default({}),
    by_language: z.partialRecord(z.enum(LANGUAGES), channelId).default({}),
    /** Where coordinators hear each morning what waits; without it the help channel. */
    coordinators: channelId.optional(),
  })
  .prefault({});

const days = (usual: number[]) =>
  z
    .array(z.number().int().min(1).max(730))
    .max(12)
    .refine((given) => new Set(given).size === given.length, { error: 'must name each day once' })
    .default(usual);

/** When households and landlords are asked how it is (R30). */
const Checkins = z
  .strictObject({
    /** Days after the move-in: how the arrival was, and how the home is. */
    arrival_day: z.number().int().min(1).max(14).default(CHECK_DAYS.arrival),
    guest_days: days([...CHECK_DAYS.guest]),
    host_days: days([...CHECK_DAYS.host]),
    /** Days before the contract's end: "where next?". */
    end_days: days([...CHECK_DAYS.end]),
    host_end_days: days([...CHECK_DAYS.hostEnd]),
    /** From so many days before the end on an answer without a plan takes the search up again; and a helper rings who has none. */
    search_days: z.number().int().min(1).max(730).default(CHECK_RULES.searchDays),
    call_days: z.number().int().min(1).max(730).default(CHECK_RULES.callDays),
    /** Between which times of the day it is asked. */
    from: timeOfDay.prefault('10:00'),
    until: timeOfDay.prefault('19:00'),
    /** Hours without an answer until it is asked once more. */
    remind_hours: z.number().int().min(48).max(72).default(CHECK_RULES.remindHours),
    /** Until when the residence title of most people counts, as of which day nothing else is decided; null = nobody is told. */
    residence_title: z
      .strictObject({ until: date, as_of: date, days: z.number().int().min(7).max(365).default(TITLE.days) })
      .nullable()
      .default({ until: TITLE.until, as_of: TITLE.asOf, days: TITLE.days }),
  })
  .refine(({ from, until }) => from + 60 <= until, { error: 'must leave an hour between from and until' })
  .prefault({});

/** When people who want to be rung are rung; without hours of its own in office hours. */
const Calling = z
  .strictObject({
    hours: openings.optional(),
    /** Minutes of the time that somebody takes, and how many can be rung in it. */
    slot_minutes: z.number().int().min(10).max(120).default(30),
    lines: z.number().int().min(1).max(50).default(2),
  })
  .prefault({});

const Operator = z
  .strictObject({
    /** Minutes of office time after which an unclaimed red case is told not to wait (R13). */
    red_unclaimed_minutes: z.number().int().min(1).max(240).default(15),
    /** Minutes of office time after which a claimed red case without an outcome is spoken of in its thread (R13). */
    red_outcome_minutes: z.number().int().min(5).max(1440).default(60),
    /** Minutes without a word from the person after a message in an urgent case; the second time in a row somebody is woken. */
    red_silence_minutes: z.number().int().min(5).max(480).default(30),
    /** Within how many minutes of office time people are to be answered, by priority. */
    answer_minutes: z
      .strictObject({
        red: target(15, 30),
        high: target(60, 120),
        normal: target(240, 480),
        low: target(960, 960),
      })
      .prefault({}),
    /** Of an answer's time so many hundredths may go by before its holder is reminded. */
    warn_percent: z.number().int().min(10).max(95).default(75),
    /** Unclaimed requests are spoken of in their channel at most every so many minutes, all in one post. */
    notice_minutes: z.number().int().min(5).max(480).default(30),
    /** Days on which nobody works: the public holidays of a Land, further closed days, and holidays on which people work all the same. */
    holidays: z
      .strictObject({
        state: z.enum(STATES, { error: `must be one of ${STATES.join(', ')}` }).optional(),
        extra: z.array(date).max(400).default([]),
        open: z.array(date).max(400).default([]),
      })
      .prefault({}),
    /** Further roles in Slack; helpers, checkers and coordinators are named in the environment. */
    staff: z.strictObject({ partners: slackIds, legal: slackIds }).prefault({}),
    /** Who is called on Telegram when an urgent case waits and nobody is there (R13); each must have written to the bot once. */
    on_call: z
      .array(
        z.strictObject({
          telegram: z.number().int().positive(),
          hours: openings.prefault('Mon-Sun 00:00-24:00'),
        }),
      )
      .max(20)
      .default([]),
    /** Days for which what was said in a closed urgent case is kept (R12). */
    red_case_days: z.number().int().min(1).max(3650).default(90),
    /** On which day of the week seekers hear again how things stand, and in which week after the last time (R26). */
    status: z
      .strictObject({ day: weekday.default('Fri'), weeks: z.number().int().min(1).max(8).default(2) })
      .prefault({}),
    calling: Calling,
    /** Priorities of households by names of your own, each with the days that it counts as waited besides (R26). */
    bands: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'must be small letters, digits and hyphens'),
        z.number().int().min(1).max(730),
      )
      .refine((bands) => Object.keys(bands).length <= 10, { error: 'must be at most 10' })
      .default({ soon: 30, sooner: 90, first: 180 }),
    cases: Cases,
    /** When coordinators hear what waits, on days of work (R20). */
    morning: timeOfDay.prefault('08:30'),
    /** When coordinators get the report of the week that is over. */
    report: z
      .strictObject({
        day: weekday.default('Mon'),
        at: timeOfDay.prefault('08:30'),
      })
      .prefault({}),
    /** Minutes after the end of office hours at which a shift that nobody has ended is over. */
    duty_minutes: z.number().int().min(0).max(720).default(120),
    channels: Channels,
    checkins: Checkins,
    /** A message to more people than this needs a second coordinator who agrees; 0 = every one does. */
    broadcast: z
      .strictObject({ approve_above: z.number().int().min(0).max(1_000_000).default(50) })
      .prefault({}),
    model: ModelOperator,
  })
  .prefault({});

/** @param problems to which what is wrong is added. @returns the defaults when nothing can be read. */
export function readOperator(file: string, problems: string[]): z.infer<typeof Operator> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  try {
    const read = Operator.safeParse(parse(text) ?? undefined);
    if (read.success) return read.data;
    problems.push(...problemsOf(read.error, `${file}: `));
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : 'is not YAML'}`);
  }
  return Operator.parse({});
}

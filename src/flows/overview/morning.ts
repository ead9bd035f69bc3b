/** What coordinators look at each morning (R20): a list of entries, each a count that opens its list; and the message that says them. */
import type { Counts } from '../../db/desk-lists.js';
import { isPastReview } from '../../words/faq.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { oldBefore } from '../answers/local-help.js';
import { castsWaiting } from '../broadcast/desk/head.js';
import { checksWaiting } from '../homes/safety/identity/list.js';
import { offersWaiting } from '../homes/safety/list.js';
import type { DeskElement } from '../payload.js';
import type { Turn } from '../turn.js';
import { countOf } from './homes.js';
import type { ListId } from './lists.js';
import { dayAfter, type Look, momentOf } from './look.js';

/** The message of the morning. */
export const MORNING = 'desk-morning';
const DAY = 86_400_000;
/** Who must leave within so many days is spoken of. */
export const LEAVE_DAYS = 7;

/** A line: how many there are, and the list that its button opens. */
export type MorningEntry = {
  list: ListId;
  count: (look: Look, counts: Counts) => number;
  said: (count: number, look: Look) => Phrase;
};

/** How many topics and rows of local help nobody has looked at for too long. */
function pastReview({ rows, knowledge, today, now }: Look): number {
  const topics = knowledge.entries().filter((entry) => isPastReview(entry, today)).length;
  const live = rows.localHelp.live();
  return topics + (live === null ? 0 : rows.localHelp.olderThan(live, oldBefore(now)).length);
}

/** In the order of R20. A further line is a further entry. */
const ENTRIES: readonly MorningEntry[] = [
  { list: 'red', count: (_, { red }) => red, said: (count) => phrase('desk-morning-red', { count }) },
  {
    list: 'deadlines',
    count: (_, { deadlines }) => deadlines,
    said: (count) => phrase('desk-morning-deadlines', { count }),
  },
  { list: 'late', count: (_, { late }) => late, said: (count) => phrase('desk-morning-late', { count }) },
  { list: 'back', count: (_, { back }) => back, said: (count) => phrase('desk-morning-back', { count }) },
  {
    list: 'leaving',
    count: ({ rows, today }) => rows.profiles.leaving(dayAfter(today, LEAVE_DAYS)),
    said: (count) => phrase('desk-morning-leaving', { count, days: LEAVE_DAYS }),
  },
  {
    list: 'silent',
    count: (_, { silent }) => silent,
    said: (count) => phrase('desk-morning-silent', { count }),
  },
  {
    list: 'calls',
    count: ({ rows, now }) => rows.calls.counts(now).waiting,
    said: (count) => phrase('desk-morning-calls', { count }),
  },
  {
    list: 'checks',
    count: (look) => checksWaiting(look).count,
    said: (count, look) => phrase('desk-morning-checks', { count, days: checksWaiting(look).days }),
  },
  {
    list: 'offers',
    count: (look) => offersWaiting(look).count,
    said: (count, look) => phrase('desk-morning-offers', { count, days: offersWaiting(look).days }),
  },
  {
    list: 'unanswered',
    count: (look) => countOf(look, 'unanswered'),
    said: (count) => phrase('desk-morning-unanswered', { count }),
  },
  {
    list: 'offices',
    count: (look) => countOf(look, 'offices'),
    said: (count) => phrase('desk-morning-offices', { count }),
  },
  {
    list: 'ahead',
    count: (look) => countOf(look, 'ahead'),
    said: (count) => phrase('desk-morning-ahead', { count }),
  },
  {
    list: 'no-word',
    count: (look) => countOf(look, 'no-word'),
    said: (count) => phrase('desk-morning-no-word', { count }),
  },
  {
    list: 'ending',
    count: (look) => countOf(look, 'ending'),
    said: (count) => phrase('desk-morning-ending', { count }),
  },
  {
    list: 'broadcasts',
    count: castsWaiting,
    said: (count) => phrase('desk-morning-broadcasts', { count }),
  },
  {
    list: 'undelivered',
    count: ({ rows }) => rows.trouble.count(),
    said: (count) => phrase('desk-morning-undelivered', { count }),
  },
  {
    list: 'review',
    count: (look) => pastReview(look),
    said: (count) => phrase('desk-morning-review', { count }),
  },
];

/** Only on the Home tab: the team's load is looked at all day. */
const BESIDES: readonly MorningEntry[] = [
  {
    list: 'breached',
    count: (_, { breached }) => breached,
    said: (count) => phrase('desk-morning-breached', { count }),
  },
  {
    list: 'questions',
    count: ({ rows }) => rows.questions.count(),
    said: (count) => phrase('desk-morning-questions', { count }),
  },
  {
    list: 'figures',
    count: ({ rows, today }) => rows.figures.at(today).matched.households,
    said: (count) => phrase('desk-morning-figures', { count }),
  },
  {
    list: 'fairness',
    count: ({ rows }) => (rows.fairnessTable.any() ? 1 : 0),
    said: () => phrase('desk-morning-fairness'),
  },
  {
    list: 'bands',
    count: ({ rows, today }) => rows.bands.asked(today, 100).length,
    said: (count) => phrase('desk-morning-bands', { count }),
  },
  {
    list: 'partners',
    count: ({ rows }) => rows.partners.asked(),
    said: (count) => phrase('desk-morning-partners', { count }),
  },
  {
    list: 'ratings',
    count: ({ rows }) => (rows.ratings.hasWords() ? 1 : 0),
    said: () => phrase('desk-morning-ratings'),
  },
];

export type MorningLine = { said: Phrase; beside: DeskElement };

/** A button that opens a list. */
export const showButton = (list: ListId): DeskElement => ({
  verb: 'list',
  label: phrase('desk-open-list'),
  value: `list:${list}`,
});

const linesOf = (look: Look, counts: Counts, entries: readonly MorningEntry[]): MorningLine[] =>
  entries.flatMap(({ list, count, said }) => {
    const found = count(look, counts);
    return found === 0 ? [] : [{ said: said(found, look), beside: showButton(list) }];
  });

/** How many moved in, live there, and search a home. */
const waitingLine = ({ rows, today }: Look): Phrase | null => {
  const count = rows.profiles.searching();
  const { matched, living } = rows.figures.at(today);
  if (matched.households > 0)
    return phrase('desk-morning-homes', { of: matched.households, there: living.households, count });
  return count === 0 ? null : phrase('desk-morning-waiting', { count });
};

/** The team's work in one line, as totals: nobody is compared with anybody (R20). */
const loadLine = ({ open, held, unclaimed, duty }: Counts): Phrase =>
  phrase('desk-load', { open, held, unclaimed, duty });

export type Morning = { lines: MorningLine[]; besides: MorningLine[]; load: Phrase; waiting: Phrase | null };

export function morningOf(look: Look, counts: Counts): Morning {
  return {
    lines: linesOf(look, counts, ENTRIES),
    besides: linesOf(look, counts, BESIDES),
    load: loadLine(counts),
    waiting: waitingLine(look),
  };
}

/** When the next message of the morning is due, after `now`. UTC milliseconds. */
export function nextMorning({ house: { office, morning }, now }: Pick<Turn, 'house' | 'now'>): number {
  const today = office.onDay(now, 0, morning);
  return today > now ? today : office.onDay(now, 1, morning);
}

/** Whether somebody works on the day of `now`. */
function isOfficeDay({ house: { office }, now, today }: Look): boolean {
  const first = office.nextOpening(office.onDay(now, 0, 0));
  return first !== null && office.today(first) === today;
}

/** Says once a day, on days of work, what waits; nothing where nothing does. No names: helpers may read it too. */
export function sayMorning(turn: Turn): void {
  turn.later(MORNING, 'all', Math.max(nextMorning(turn), turn.now + DAY / 24));
  if (!isOfficeDay(turn)) return;
  const { lines, waiting } = morningOf(turn, turn.rows.lists.counts(momentOf(turn)));
  if (lines.length === 0) return;
  const { coordinators, help } = turn.house.channels;
  const rows = waiting === null ? lines : [...lines, { said: waiting, beside: null }];
  turn.announce(coordinators ?? help, phrase('desk-morning-head', { date: { day: turn.today } }), [], rows);
}

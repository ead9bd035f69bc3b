/** The lists behind the counts, each in a modal: who may see it, and what stands in it. */
import type { OpenCase, TeamList } from '../../db/desk-lists.js';
import type { Staff } from '../../db/staff.js';
import { isPastReview } from '../../words/faq.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { nameOf, oldBefore } from '../answers/local-help.js';
import { castList } from '../broadcast/desk/head.js';
import { callFields } from '../calling/list.js';
import { bandList } from '../homes/band/list.js';
import { figureFields } from '../homes/ledger/figures.js';
import { fairnessFields } from '../homes/ledger/table.js';
import { checksAs } from '../homes/safety/identity/list.js';
import { offersAs, readSome } from '../homes/safety/list.js';
import { partnersAs } from '../partners/decide.js';
import type { DeskElement } from '../payload.js';
import { type Field, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { lacking, may, type Right } from '../verbs/rights.js';
import { afterCase } from './after-case.js';
import { caseLine } from './case-line.js';
import { homeRows } from './homes.js';
import { leavers } from './leavers.js';
import { type Look, momentOf } from './look.js';
import { questionsAsked } from './open-questions.js';
import { undelivered } from './undelivered.js';

export const LISTS = [
  'mine',
  'snoozed',
  'longest',
  'red',
  'unclaimed',
  'calls',
  'late',
  'breached',
  'back',
  'deadlines',
  'silent',
  'leaving',
  'undelivered',
  'questions',
  'review',
  'ratings',
  'checks',
  'offers',
  'bands',
  'partners',
  'figures',
  'fairness',
  'unanswered',
  'offices',
  'ahead',
  'no-word',
  'ending',
  'broadcasts',
] as const;
export type ListId = (typeof LISTS)[number];

/** So many cases are listed; a modal holds 100 blocks. */
const LISTED = 60;
/** Whatever is longer says so. */
const ONE_MORE = LISTED + 1;

/** What every helper may look at; the rest is for coordinators. */
const FOR_ALL: readonly ListId[] = ['mine', 'snoozed', 'longest', 'red', 'unclaimed', 'calls', 'figures'];
/** What those may look at, too, who have one of these rights. */
const FOR_ROLES: Partial<Record<ListId, readonly Right[]>> = {
  checks: ['check', 'partner'],
  offers: ['check'],
};

/** A button to claim beside a case that nobody has. */
export const claimButton = ({ kase }: OpenCase): DeskElement => ({
  verb: 'claim',
  label: phrase('desk-claim'),
  value: `case:${kase.id}`,
  style: 'primary',
});

function casesAs(look: Look, list: readonly OpenCase[]): Field[] {
  const shown = list.slice(0, LISTED).map((one): Field => {
    const said = caseLine(look, one);
    return one.kase.state === 'new' ? { kind: 'say', said, beside: claimButton(one) } : { kind: 'say', said };
  });
  const more: Field[] = list.length > LISTED ? [{ kind: 'say', said: phrase('desk-list-more') }] : [];
  return [...shown, ...more];
}

/** FAQ topics and rows of local help past their review. */
function reviewAs({ rows, knowledge, today, now }: Look): Field[] {
  const topics = knowledge
    .entries()
    .filter((entry) => isPastReview(entry, today))
    .map(
      ({ slug, review_by: day }): Value =>
        phrase('desk-review-topic', { topic: slug, date: { day, year: true } }),
    );
  const live = rows.localHelp.live();
  const old = live === null ? [] : rows.localHelp.olderThan(live, oldBefore(now));
  const local = old.map((row): Value => {
    const date = { day: row.lastVerified, year: true } as const;
    return phrase('desk-review-local', { place: nameOf(row), name: row.name, date });
  });
  const lines = [...topics, ...local];
  const shown = lines.slice(0, LISTED);
  return [
    { kind: 'say', said: { join: shown, by: '\n' } },
    ...(lines.length > LISTED ? [{ kind: 'say', said: phrase('desk-list-more') } as const] : []),
  ];
}

function fieldsOf(look: Look, staff: Staff, list: ListId): Field[] {
  const { lists } = look.rows;
  switch (list) {
    case 'mine':
      return casesAs(look, lists.mine(staff.id, ONE_MORE));
    case 'snoozed':
      return casesAs(look, lists.snoozed(staff.id, ONE_MORE));
    case 'longest':
      return casesAs(look, lists.longest(ONE_MORE));
    case 'unclaimed':
      return casesAs(look, lists.unclaimed(look.rows.staff.languagesOf(staff), ONE_MORE));
    case 'calls':
      return callFields(look, staff, LISTED);
    case 'leaving':
      return leavers(look);
    case 'undelivered':
      return undelivered(look);
    case 'questions':
      return questionsAsked(look);
    case 'ratings':
      return afterCase(look);
    case 'unanswered':
    case 'offices':
    case 'ahead':
    case 'no-word':
    case 'ending':
      return homeRows(look, list);
    case 'figures':
      return figureFields(look);
    case 'fairness':
      return fairnessFields(look);
    case 'broadcasts':
      return castList(look);
    case 'bands':
      return bandList(look);
    case 'partners':
      return partnersAs(look);
    case 'review':
      return reviewAs(look);
    case 'checks':
      return checksAs(look, staff);
    case 'offers':
      return offersAs(look);
    default:
      return casesAs(look, lists.team(list satisfies TeamList, momentOf(look), ONE_MORE));
  }
}

const titleOf = (list: ListId): Phrase => ({ key: `desk-list-${list}` as Key });

/** The modal of a list; words where there is nothing in it any more. */
function modalOf(look: Look, staff: Staff, list: ListId): Reply {
  const fields = fieldsOf(look, staff, list);
  const filled: Field[] = fields.length > 0 ? fields : [{ kind: 'say', said: phrase('desk-list-empty') }];
  return openModal({ verb: 'list', title: titleOf(list), fields: filled, meta: `list:${list}` });
}

/** Whether `staff` may look at `list`. */
const mayLook = (staff: Staff, list: ListId): boolean =>
  FOR_ALL.includes(list) ||
  may(staff, 'coordinate') ||
  FOR_ROLES[list]?.some((right) => may(staff, right)) === true;

/** Opens the list that `value` names (`list:red`). */
export function showList(turn: Turn, staff: Staff, value: string): Reply {
  const list = LISTS.find((one) => value === `list:${one}`);
  if (!list) return notice(phrase('desk-refused-gone'));
  if (!mayLook(staff, list)) return notice(lacking(FOR_ROLES[list]?.[0] ?? 'coordinate'));
  if (list === 'offers') readSome(turn);
  return modalOf(turn, staff, list);
}

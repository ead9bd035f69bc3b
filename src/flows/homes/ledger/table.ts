/** The table of fairness for coordinators: who was shown a home and lives in one, and after how long, by groups (R12: none below ten). */
import { BY, type By, type GroupRow, type Reached } from '../../../db/fairness-table.js';
import { type Key, type Phrase, phrase, type Value } from '../../../words/phrase.js';
import type { Look } from '../../overview/look.js';
import type { Field } from '../../reply.js';
import { LEAST, type Shown, withoutSmall } from './hidden.js';

const NONE = '-';

/** How a group is called. */
const NAME: Record<By, (group: string) => Value> = {
  size: (group) => phrase('desk-fair-size', { size: group }),
  land: (group) => (group === NONE ? phrase('desk-fair-lands') : { key: `land-${group}` as Key }),
  language: (group) => ({ key: `desk-language-${group}` as Key }),
  band: (group) => (group === NONE ? phrase('desk-fair-no-band') : group),
};

const TITLES: Record<By, Phrase> = {
  size: phrase('desk-fair-by-size'),
  land: phrase('desk-fair-by-land'),
  language: phrase('desk-fair-by-language'),
  band: phrase('desk-fair-by-band'),
};

const reached = (step: Reached | null): Value =>
  step === null
    ? phrase('desk-fair-few', { count: LEAST })
    : phrase('desk-fair-step', { count: step.count, days: step.medianDays ?? 0 });

const line = ({ by, group, searched, shown, home }: Shown): Value =>
  phrase('desk-fair-line', {
    name: NAME[by](group),
    searched: searched === null ? phrase('desk-fair-few', { count: LEAST }) : String(searched),
    shown: reached(shown),
    home: reached(home),
  });

/** All dimensions without what may not be shown. */
export const tableOf = (groups: readonly GroupRow[]): Shown[] =>
  BY.flatMap((by) => withoutSmall(groups.filter((row) => row.by === by)));

export function fairnessFields(look: Look): Field[] {
  const rows = tableOf(look.rows.fairnessTable.groups());
  if (rows.length === 0) return [];
  const parts = BY.map((by): Field => {
    const lines = rows.filter((row) => row.by === by).map(line);
    return { kind: 'say', said: { join: [TITLES[by], ...lines], by: '\n' } };
  });
  const exported = { verb: 'fairexport', label: phrase('desk-fair-export'), value: 'fairness' };
  return [
    { kind: 'say', said: phrase('desk-fair-how', { count: LEAST }) },
    ...parts,
    { kind: 'buttons', buttons: [exported] },
  ];
}

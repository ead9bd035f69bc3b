/** The figures at the desk: who found a home through us and lives there still, by Land, and whether stays and ledger say the same. */
import type { Figures } from '../../../db/figures.js';
import { type Key, phrase, type Value } from '../../../words/phrase.js';
import type { Look } from '../../overview/look.js';
import type { Field } from '../../reply.js';
import { LEAST } from './hidden.js';

/** Those of a Land with few households are named by no number. */
function landLine({ land, households, heads }: Figures['lands'][number]): Value {
  const name: Value = land === null ? phrase('desk-fair-unknown') : { key: `land-${land}` as Key };
  return households < LEAST
    ? phrase('desk-figures-land-few', { land: name, count: LEAST })
    : phrase('desk-figures-land', { land: name, count: households, heads });
}

/** Whether the stays add up to what the ledger has counted. */
export function agrees({ rows, today }: Pick<Look, 'rows' | 'today'>, { matched }: Figures): boolean {
  const ledger = rows.figures.ofLedger(today).matched;
  return ledger.households === matched.households && ledger.heads === matched.heads;
}

export function figureFields(look: Look): Field[] {
  const figures = look.rows.figures.at(look.today);
  const { matched, living, after, lands } = figures;
  const later = after.map(({ months, of, there }) =>
    of < LEAST
      ? phrase('desk-figures-after-few', { months, count: LEAST })
      : phrase('desk-figures-after', { months, of, there }),
  );
  const check = phrase(agrees(look, figures) ? 'desk-figures-agree' : 'desk-figures-differ');
  const said: Value[] = [
    phrase('desk-figures-matched', { count: matched.households, heads: matched.heads }),
    phrase('desk-figures-living', { count: living.households, heads: living.heads }),
    ...later,
    ...lands.map(landLine),
    check,
  ];
  return said.map((one) => ({ kind: 'say', said: one }));
}

/** Homes: one to one household, shown only when cleared, and counted as they happened. */
import { type Invariant, ofQuery } from './invariant.js';

/** Whether another household held the home at the moment at which `s` came to hold it. */
const OTHER = `EXISTS (SELECT 1 FROM sim_proposals o WHERE o.offer_id = s.offer_id AND o.id <> s.id AND o.nth < s.nth
    AND o.state IN ('won', 'confirmed') AND NOT EXISTS (SELECT 1 FROM sim_proposals later
      WHERE later.id = o.id AND later.nth > o.nth AND later.nth < s.nth))`;
/** What the ledger counts of proposals; a landlord who says nothing counts as a no, and the proposal is withdrawn. */
const COUNTED = ['declined', 'expired', 'won', 'landlord-no', 'confirmed', 'moved-in', 'fallen'];

export const HOMES: readonly Invariant[] = [
  ofQuery(
    'no home is promised to two',
    `SELECT s.offer_id, s.id, s.state, s.at, ${OTHER} AS broken FROM sim_proposals s
      WHERE s.state IN ('won', 'confirmed') AND s.at > $from AND s.at <= $until`,
  ),
  ofQuery(
    'two households live in no home at once',
    `SELECT a.id, a.offer_id, EXISTS (SELECT 1 FROM stays b WHERE b.offer_id = a.offer_id AND b.id <> a.id
        AND b.ended_on IS NULL) AS broken
      FROM stays a WHERE a.ended_on IS NULL AND $from < $until`,
  ),
  ofQuery(
    'only cleared homes are proposed',
    `SELECT s.id, s.offer_id, s.at, coalesce((SELECT o.state FROM sim_offers o WHERE o.id = s.offer_id
        AND o.at <= s.at AND o.event <= s.event ORDER BY o.nth DESC LIMIT 1), '') <> 'cleared' AS broken
      FROM sim_proposals s WHERE s.state = 'live' AND s.at > $from AND s.at <= $until`,
  ),
  ofQuery(
    'nobody is asked twice about one home',
    `SELECT p.offer_id, p.person_id, count(*) - 1 AS broken FROM proposals p WHERE $from < $until GROUP BY 1, 2`,
  ),
  ofQuery(
    'who has moved in has a stay',
    `SELECT s.id, s.offer_id, NOT EXISTS (SELECT 1 FROM stays t WHERE t.offer_id = s.offer_id) AS broken
      FROM sim_proposals s WHERE s.state = 'moved-in' AND s.at > $from AND s.at <= $until`,
  ),
  ofQuery(
    'the ledger counts each proposal once',
    `SELECT count(*) AS proposed, (SELECT count(*) FROM fairness WHERE what = 'proposed') <> count(*) AS broken
      FROM sim_proposals s WHERE s.state = 'live' AND $from < $until
        AND s.nth = (SELECT min(nth) FROM sim_proposals f WHERE f.id = s.id)`,
  ),
  ...COUNTED.map((what) =>
    ofQuery(
      `the ledger counts each “${what}” once`,
      `SELECT count(*) AS happened, (SELECT count(*) FROM fairness
          WHERE what = '${what}' AND coalesce(why, '') <> 'landlord-silent') <> count(*) AS broken
        FROM sim_proposals s WHERE s.state = '${what}' AND $from < $until`,
    ),
  ),
];

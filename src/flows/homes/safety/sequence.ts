/** Whom a landlord has taken and turned down, one after the other (rule X8). */
import type { ProposalState } from '../../../db/proposals.js';
import { judgeSequence, type Shown } from '../../../matching/screen/reuse/people.js';
import type { Flag } from '../../../matching/screen/rule.js';
import type { Turn } from '../../turn.js';

const TAKEN: readonly ProposalState[] = ['confirmed', 'moved-in'];
const DECIDED: readonly ProposalState[] = [...TAKEN, 'landlord-no'];

/** What the landlord's answers to households say so far. Who is gone since counts no more. */
export function sequenceFlags({ rows }: Turn, landlordId: number): Flag[] {
  const answers = rows.offers
    .of(landlordId)
    .flatMap(({ id }) => rows.proposals.ofOffer(id, DECIDED))
    .filter(({ why }) => why !== 'gone')
    .toSorted((left, right) => left.stateAt - right.stateAt || left.id - right.id);
  const shown = answers.flatMap(({ personId, state }): Shown[] => {
    const adults = rows.profiles.of(personId)?.adults;
    return adults === undefined ? [] : [{ lone: adults === 1, accepted: TAKEN.includes(state) }];
  });
  return judgeSequence(shown);
}

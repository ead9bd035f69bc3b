/** Judges an experiment by the rows of the servers and of the database, never by what the service says of itself. */
import type { Story } from './crowd.js';
import { type Evidence, gatherEvidence } from './evidence.js';
import * as incoming from './rules-in.js';
import * as outgoing from './rules-out.js';
import type { Site } from './site.js';

const RULES: readonly ((evidence: Evidence) => string[])[] = [
  incoming.everyUpdateIsRecordedOnce,
  incoming.everyEventIsDone,
  incoming.everyWordIsInItsCase,
  incoming.wordsKeepTheirOrder,
  outgoing.everyRowIsAtItsEnd,
  outgoing.everyIntentArrived,
  outgoing.theServersAgreeWithTheRows,
  outgoing.doublesAreKnown,
  outgoing.everyReplyArrived,
  outgoing.everyChatKeepsItsOrder,
  outgoing.everyCardIsUpToDate,
  ({ books }) => (books.integrity === 'ok' ? [] : [`SQLite: ${books.integrity}`]),
];

export type Figures = {
  updates: number;
  /** Messages and changes that the servers took. */
  deliveries: number;
  /** Messages beyond those decided. */
  doubles: number;
  /** Rows recorded as unclear at any time. */
  unknown: number;
  /** Complaints that something is missing. */
  lost: number;
};

export type Verdict = { complaints: string[]; figures: Figures };

export function judgeEvidence(evidence: Evidence): Verdict {
  const complaints = RULES.flatMap((rule) => rule(evidence));
  return {
    complaints,
    figures: {
      updates: evidence.story.updates,
      deliveries: evidence.sent.length,
      doubles: outgoing.doublesIn(evidence),
      unknown: outgoing.unknownRows(evidence).length,
      lost: complaints.filter((complaint) => /lost|not recorded/.test(complaint)).length,
    },
  };
}

/** To be asked when the site has settled. */
export const judge = (site: Site, story: Story): Verdict => judgeEvidence(gatherEvidence(site, story));

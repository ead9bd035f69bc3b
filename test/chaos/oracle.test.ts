/** The oracle itself: content with a calm day, and not to be deceived about a single message more or less. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../sandbox/telegram/random.js';
import { Crowd } from './crowd.js';
import { type Evidence, gatherEvidence } from './evidence.js';
import { judgeEvidence } from './oracle.js';
import { openSite } from './site.js';

describe('the oracle', () => {
  let evidence: Evidence;

  beforeAll(async () => {
    const site = await openSite();
    const crowd = new Crowd(site, new Random(1));
    try {
      crowd.begin(1);
      await site.start().ready;
      const story = await crowd.end();
      await site.settled();
      evidence = gatherEvidence(site, story);
    } finally {
      await site.close();
    }
  }, 150_000);

  const complaints = (changed: Partial<Evidence>): string =>
    judgeEvidence({ ...evidence, ...changed }).complaints.join('\n');

  it('has nothing to say about a calm day, on which nothing was unclear', () => {
    expect(judgeEvidence(evidence)).toMatchObject({
      complaints: [],
      figures: { doubles: 0, unknown: 0, lost: 0 },
    });
    expect(evidence.story.replies.length).toBeGreaterThan(0);
  });

  it('misses any message that a server did not get', () => {
    for (const gone of evidence.sent) {
      expect(complaints({ sent: evidence.sent.filter((one) => one !== gone) })).toMatch(/lost: rows/);
    }
  });

  it('sees any message that a server got twice', () => {
    for (const twice of evidence.sent) {
      expect(complaints({ sent: [...evidence.sent, twice] })).toMatch(/the server has \d+, we know of/);
    }
  });

  it('misses a word that is not in its thread, and an update that was not recorded', () => {
    const threads = evidence.threads.map((thread) => ({ ...thread, replies: thread.replies.slice(1) }));
    expect(complaints({ threads })).toMatch(/m00001 is lost: not in its thread/);
    const inbox = evidence.books.inbox.filter(({ source }, n) => source !== 'telegram' || n > 0);
    expect(complaints({ books: { ...evidence.books, inbox } })).toMatch(/update 1000 is not recorded/);
  });

  it('sees messages that stand in another order than they were decided in', () => {
    const says = evidence.books.outbox.filter(({ kind }) => kind === 'say');
    const [first, second] = [says[0]?.externalId, says[1]?.externalId];
    const swapped = new Map([
      [says[0], second],
      [says[1], first],
    ]);
    const outbox = evidence.books.outbox.map((row) => ({
      ...row,
      externalId: swapped.get(row) ?? row.externalId,
    }));
    expect(complaints({ books: { ...evidence.books, outbox } })).toMatch(/out of order in telegram/);
  });
});

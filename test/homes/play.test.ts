/** Random stories of homes and households keep the rules of matching; `npm run test:homes` plays many more. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { story } from './play/acts.js';
import { Stage } from './play/stage.js';

it('never has two winners, two questions at once, an uncleared home, a repeated pair or an address too early', () => {
  const sum: Record<string, number> = {};
  const runs = fc.property(story(60), (acts) => {
    const stage = new Stage();
    expect(stage.play(acts)).toBeNull();
    for (const [name, count] of Object.entries(stage.judge.counts)) sum[name] = (sum[name] ?? 0) + count;
  });
  fc.assert(runs, { numRuns: 4, seed: 11, endOnFailure: true });
  // A village in which nothing happens would keep every rule.
  for (const name of ['proposed', 'accepted', 'declined', 'expired', 'won', 'withdrawn'])
    expect(sum[name], name).toBeGreaterThan(0);
}, 60_000);

it('leaves the same rows when the same story is played again', () => {
  const [acts = []] = fc.sample(story(40), { numRuns: 1, seed: 7 });
  const [one, other] = [new Stage(), new Stage()];
  one.play(acts);
  other.play(acts);
  expect(one.judge.counts.proposed).toBeGreaterThan(2);
  expect(one.traces).toEqual(other.traces);
});

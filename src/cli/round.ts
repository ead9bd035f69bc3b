/** `helpcenter match --replay ROUND`: plays a round of matching again from what was kept of it, and says whether it came out the same. */
import { z } from 'zod';
import { Rounds } from '../db/rounds.js';
import { certificateFault } from '../matching/certificate.js';
import { type Instance, type Matched, match } from '../matching/market.js';
import { type Around, UsageError } from './command.js';
import { withStore } from './store.js';

const lot = z.string();
const Log = z.object({
  v: z.literal(1),
  seed: z.string(),
  today: z.string(),
  seekers: z.array(z.tuple([lot, z.number()])),
  units: z.array(z.tuple([z.number(), z.number()])),
  edges: z.array(z.tuple([lot, z.number(), z.number()])),
  pairs: z.array(z.tuple([lot, z.number()])),
  certificate: z.object({ seekers: z.array(z.number()), units: z.array(z.number()) }),
});
type Log = z.infer<typeof Log>;

const instanceOf = ({ seekers, units, edges }: Log): Instance => ({
  seekers: seekers.map(([id, priority]) => ({ id, priority })),
  units: units.map(([id, slots]) => ({ id, slots })),
  edges: edges.map(([seeker, unit, fit]) => ({ seeker, unit, fit })),
});

const named = ({ pairs }: Pick<Matched, 'pairs'>): string[] =>
  pairs.map(({ seeker, unit }) => `${seeker} H${unit}`).sort();

/** For each pair: the place of the household among all who might have been asked about the home, by priority and then by fit. */
function places({ seekers, edges, pairs }: Log): object[] {
  const priorityOf = new Map(seekers);
  return pairs.map(([seeker, unit]) => {
    const rivals = edges.filter(([, home]) => home === unit);
    const own = rivals.find(([id]) => id === seeker);
    const [priority, fit] = [priorityOf.get(seeker) ?? 0, own?.[2] ?? 0];
    const before = rivals.filter(([id, , other]) => {
      const theirs = priorityOf.get(id) ?? 0;
      return theirs > priority || (theirs === priority && other > fit);
    });
    const person = Number.parseInt(seeker, 10);
    return { offer: `H${unit}`, person, priority, fit, place: before.length + 1, of: rivals.length };
  });
}

/** @throws UsageError when there is no such round, or nothing is kept of it any more */
export function replayRound(id: string | undefined, around: Around): number {
  if (!/^\d{1,15}$/.test(id ?? '')) throw new UsageError('match --replay ROUND: the number of a round');
  const kept = withStore(around, (store) => Log.safeParse(new Rounds(store).log(Number(id))));
  if (!kept.success)
    throw new UsageError(`round ${id} is not there, was not solved, or is past its retention`);
  const log = kept.data;
  const instance = instanceOf(log);
  const again = match(instance);
  const then: Matched = {
    pairs: log.pairs.map(([seeker, unit]) => ({ seeker, unit })),
    weight: again.weight,
    certificate: log.certificate,
  };
  const same = JSON.stringify(named(then)) === JSON.stringify(named(again));
  const fault = certificateFault(instance, then);
  const { seed, today } = log;
  const figures = { seekers: log.seekers.length, units: log.units.length, edges: log.edges.length };
  around.print(
    JSON.stringify({ round: Number(id), today, seed, ...figures, same, fault, pairs: places(log) }),
  );
  return same && fault === null ? 0 : 1;
}

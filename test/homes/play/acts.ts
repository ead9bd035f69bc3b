/** What can happen to homes and households; the numbers choose among what is there. */
import fc from 'fast-check';

export type Act =
  | { do: 'seeker'; adults: number; ages: number[]; land: number; home: number; identity: boolean }
  | { do: 'offer'; places: number; land: number; asks: number; room: boolean; soon: boolean }
  | { do: 'press'; who: number; which: number; twice: boolean; crash: boolean }
  | { do: 'edit'; offer: number; to: number }
  | { do: 'search'; who: number; how: number }
  | { do: 'life'; who: number; how: number }
  | { do: 'identity'; who: number; owner: boolean; seen: boolean }
  | { do: 'wait'; minutes: number }
  /** The clock of the machine is turned, without a timer falling due meanwhile. */
  | { do: 'jump'; minutes: number };

const index = fc.nat(30);

/** A story: acts in the order in which they happen. */
export const story = (most: number): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('seeker' as const),
          adults: fc.integer({ min: 1, max: 3 }),
          ages: fc.array(fc.nat(17), { maxLength: 2 }),
          land: fc.nat(2),
          home: fc.nat(2),
          identity: fc.constantFrom(true, true, true, false),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('offer' as const),
          places: fc.integer({ min: 1, max: 5 }),
          land: fc.nat(2),
          asks: fc.integer({ min: 1, max: 3 }),
          room: fc.boolean(),
          soon: fc.boolean(),
        }),
      },
      {
        weight: 12,
        arbitrary: fc.record({
          do: fc.constant('press' as const),
          who: index,
          which: index,
          twice: fc.boolean(),
          crash: fc.boolean(),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('edit' as const), offer: index, to: fc.nat(5) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('search' as const), who: index, how: fc.nat(3) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('life' as const), who: index, how: fc.nat(3) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('identity' as const),
          who: index,
          owner: fc.boolean(),
          seen: fc.boolean(),
        }),
      },
      {
        weight: 9,
        arbitrary: fc.record({
          do: fc.constant('wait' as const),
          minutes: fc.constantFrom(2, 2, 2, 30, 300, 700, 1440, 3000, 8000),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('jump' as const),
          minutes: fc.integer({ min: -300, max: 4000 }),
        }),
      },
    ),
    { minLength: Math.floor(most / 2), maxLength: most, size: 'max' },
  );

/** What is judged by comparing offers and people: photos, texts, marks, counters and sequences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeAmount,
  judgeIdentity,
  judgeSequence,
  type KnownMark,
  type Shown,
} from '../../../src/matching/screen/reuse/people.js';
import { differenceHash, judgePhotos, photoDistance } from '../../../src/matching/screen/reuse/photos.js';
import {
  bandsOf,
  gramsOf,
  jaccard,
  judgeText,
  signatureOf,
} from '../../../src/matching/screen/reuse/texts.js';

const why = (flags: readonly { why: string }[]): string[] => flags.map((flag) => flag.why);

describe('photos (F10)', () => {
  const picture = Array.from({ length: 72 }, (_, at) => (at * 37) % 256);
  const hash = differenceHash(picture);
  const known = { hash, checksum: 'a', offer: 7, owner: 1 };

  it('are the same when brighter, and another when turned round', () => {
    expect(photoDistance(hash, differenceHash(picture.map((grey) => grey + 20)))).toBe(0);
    expect(photoDistance(hash, differenceHash(picture.toReversed())) ?? 0).toBeGreaterThan(6);
    expect(photoDistance(hash, 'no hash')).toBeNull();
  });

  it.each([
    [6, ['photo-of-other-owner']],
    [7, []],
  ])('%i different bits', (bits, expected) => {
    const other = (BigInt(`0x${hash}`) ^ (2n ** BigInt(bits) - 1n)).toString(16).padStart(16, '0');
    expect(why(judgePhotos(2, [{ hash: other, checksum: 'b' }], [known]))).toEqual(expected);
  });

  it("one's own photo on another offer holds; bytes that are the same need no hash; a blank picture is like none", () => {
    expect(why(judgePhotos(1, [{ hash, checksum: 'b' }], [known]))).toEqual(['photo-reused']);
    expect(why(judgePhotos(2, [{ hash: '', checksum: 'a' }], [known]))).toEqual(['photo-of-other-owner']);
    const blank = differenceHash(picture.map(() => 9));
    expect(judgePhotos(2, [{ hash: blank, checksum: 'b' }], [{ ...known, hash: blank }])).toEqual([]);
  });
});

describe('texts (F11)', () => {
  const text =
    'Bright flat with a large balcony and a view of the river, newly renovated kitchen, quiet neighbours, the school is five minutes away and the tram stops outside the door every ten minutes';
  const others = [{ text, offer: 3 }];

  it('are the same with another sum, other capitals and disguised letters', () => {
    expect(why(judgeText(`${text.toUpperCase()} 500`, others))).toEqual(['text-reused']);
    expect(why(judgeText(text.replace('flat', 'fl4t').replace('balcony', 'bаlcony'), others))).toEqual([
      'text-reused',
    ]);
  });

  it('are not when they only speak of the same, or are too short to tell', () => {
    expect(judgeText(text.split(' ').toReversed().join(' '), others)).toEqual([]);
    expect(judgeText('two rooms balcony cellar', [{ text: 'two rooms balcony cellar', offer: 3 }])).toEqual(
      [],
    );
  });

  it('likeness is the same both ways, 1 for itself, and estimated by signatures', () => {
    const sets = fc.uniqueArray(fc.nat(1e9), { minLength: 40, maxLength: 60 }).map((list) => new Set(list));
    fc.assert(
      fc.property(sets, sets, fc.nat(40), (one, more, kept) => {
        const other = new Set([...[...one].slice(0, kept), ...more]);
        const real = jaccard(one, other);
        expect(jaccard(other, one)).toBe(real);
        expect(jaccard(one, one)).toBe(1);
        const [a, b] = [signatureOf(one), signatureOf(other)];
        const estimated = a.filter((value, at) => value === b[at]).length / a.length;
        expect(Math.abs(estimated - real)).toBeLessThan(0.35);
      }),
      { seed: 7 },
    );
  });

  it('the same text shares bands, another none', () => {
    const bands = (of: string) => new Set(bandsOf(signatureOf(gramsOf(of))));
    expect(bands(text)).toEqual(bands(text.toUpperCase()));
    expect(
      [...bands(text)].filter((band) => bands(text.split(' ').toReversed().join(' ')).has(band)),
    ).toEqual([]);
  });
});

describe('marks (F12)', () => {
  const known: KnownMark[] = [
    { trait: 'phone', mac: 'p', person: 1, banned: false },
    { trait: 'iban', mac: 'i', person: 2, banned: true },
  ];
  it.each([
    [[{ trait: 'phone', mac: 'p' }], ['identity-shared']],
    [[{ trait: 'iban', mac: 'i' }], ['identity-banned']],
    [[{ trait: 'iban', mac: 'p' }], []],
  ] as const)('%j', (own, expected) => {
    expect(why(judgeIdentity(3, own, known))).toEqual(expected);
  });

  it("one's own marks are nobody else's", () => {
    expect(judgeIdentity(1, [{ trait: 'phone', mac: 'p' }], known)).toEqual([]);
  });
});

it.each([
  [{ offersToday: 5, addresses: 5, business: false }, []],
  [{ offersToday: 6, addresses: 1, business: false }, ['many-offers']],
  [{ offersToday: 1, addresses: 6, business: false }, ['many-addresses']],
  [{ offersToday: 60, addresses: 60, business: true }, []],
])('amounts (F13): %j', (counts, expected) => {
  expect(why(judgeAmount(counts))).toEqual(expected);
});

describe('who is waited for (X8)', () => {
  const family = (accepted: boolean): Shown => ({ lone: false, accepted });
  const alone = (accepted: boolean): Shown => ({ lone: true, accepted });
  const declined = (times: number): Shown[] => Array.from({ length: times }, () => family(false));

  it.each([
    [
      'takes who comes alone, declines families',
      [...declined(3), alone(true), alone(true), alone(true)],
      true,
    ],
    ['declines six families, takes the first who comes alone', [...declined(6), alone(true)], true],
    ['declines two families, takes who comes alone', [...declined(2), alone(true)], false],
    ['declines three, takes who comes alone: may be chance', [...declined(3), alone(true)], false],
    ['takes a family too', [...declined(6), family(true), alone(true)], false],
    ['declines everybody', [...declined(6), alone(false)], false],
    ['takes nobody yet', [], false],
  ])('%s', (_, shown, flagged) => {
    expect(judgeSequence(shown).length > 0).toBe(flagged);
  });
});

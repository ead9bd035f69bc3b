/** Values that nobody expects, and valid objects with one such value in them. */
import fc from 'fast-check';

export type Json = Record<string, unknown>;

/** Missing fields, other types, edges of numbers, and texts that have broken programs before. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    true,
    0,
    -0,
    -1,
    1.5,
    2 ** 31,
    2 ** 52,
    2 ** 53,
    2 ** 63,
    1e300,
    -(2 ** 63),
  ),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '💥',
    'null',
    '0',
    '-1',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
  ),
  fc.constantFrom(
    '\u202eabc',
    '{{7*7}}',
    "'; DROP TABLE persons; --",
    '../../etc/passwd',
    '<!channel>',
    '<b>',
    '&#0;',
  ),
  fc.constantFrom(
    [],
    [[]],
    [null],
    {},
    { id: null },
    { toString: 1 },
    Array.from({ length: 200 }, (_, n) => n),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = string[];

/** Every place in a JSON value, deepest last. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsOf(inner, [...at, key])]);
}

function put(value: unknown, [key = '', ...rest]: Path, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const inner = (value as Json)[key];
  const changed = rest.length === 0 ? other : put(inner, rest, other);
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
}

export type Spoil = { at: number; other: unknown };
export const spoil: fc.Arbitrary<Spoil> = fc.record({ at: fc.nat(), other: odd });

/** `valid` with an odd value in one place, or with that place missing. */
export function spoiled(valid: Json, { at, other }: Spoil): Json {
  const paths = pathsOf(valid);
  const path = paths[at % Math.max(1, paths.length)] ?? [];
  return put(valid, path, other) as Json;
}

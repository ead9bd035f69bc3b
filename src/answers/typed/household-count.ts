/** Counts the adults and the children among the groups of people that an answer names. */
import { type Group, isMinor, type Scan, SPOUSES } from './household-people.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
/** How many people these are; null when one group was not counted. */
function countOf(groups: readonly Group[]): number | null {
  const counts = groups.map(({ count, ages }) => count ?? (ages.length > 0 ? ages.length : null));
  return counts.every((count) => count !== null) ? sum(counts.map(Number)) : null;
}

/** The children that were named. */
export type Minors = {
  /** Ages below 18 in the order said; null when not all are known. */
  ages: number[] | null;
  /** How many of those named are below 18; null when nobody can know. */
  count: number | null;
  /** Sons, brothers and others who turned out to be 18 or older. */
  grownUp: number;
  /** Whether some may be children or not. */
  unsure: boolean;
};

/** A word that says only that there is a child: "with a child, a boy of 5". */
const ANY_CHILD = /^(дитин|дитям|ребен|kind|child$|kid$)/;

/** The children among the groups; null when what was said about them does not fit together. */
export function minorsOf(scan: Scan): Minors | null {
  const groups = scan.groups.filter(isMinor);
  const aged = groups.filter(({ ages }) => ages.length > 0);
  const bare = groups.filter(({ ages }) => ages.length === 0);
  // A number before everybody counts somebody where no child is named.
  if (scan.led && groups.length === 0 && scan.loose.length === 1 && scan.groups.length > 0) return null;
  // "12, 10 and a baby"; other ages before those that are somebody's may count people.
  const babies = aged.every(({ ages }) => ages.every((age) => age < 1)) && bare.length === 0;
  if (scan.led && aged.length > 0)
    return babies ? minors([...scan.loose, ...aged.flatMap(({ ages }) => ages)], []) : null;
  const said = [
    ...aged.flatMap(({ ages }) => ages),
    ...(aged.length > 0 || groups.length === 0 ? scan.loose : []),
  ];
  const [only] = bare;
  const before =
    only !== undefined && aged[0] !== undefined && groups.indexOf(only) < groups.indexOf(aged[0]);
  const explained =
    only &&
    before &&
    (only.count !== 1 || ANY_CHILD.test(only.name)) &&
    bare.length === 1 &&
    only.kind === 'child' &&
    !only.needsAge &&
    aged[0]?.joined === null;
  if (explained && aged.length > 0 && only.count === said.length) return minors(said, []);
  if (aged.length === 0 && scan.loose.length > 0 && groups.length > 0) {
    const fits = countOf(groups) === scan.loose.length || (groups.length === 1 && only?.count === null);
    return fits ? minors(scan.loose, []) : null;
  }
  if (aged.length > 0 && bare.length > 0 && !only?.joined) return null;
  return minors(said, bare);
}

function minors(said: number[], bare: Group[]): Minors {
  const ages = said.filter((age) => age < 18);
  const unsure = bare.some(({ needsAge }) => needsAge);
  const more = countOf(bare);
  const grownUp = said.length - ages.length;
  return {
    ages: bare.length > 0 ? null : ages,
    count: more === null || unsure ? null : ages.length + more,
    grownUp,
    unsure,
  };
}

/** The adults that were named; null when it does not fit together. */
function namedAdults(scan: Scan): { count: number; self: boolean } | null {
  const adults = scan.groups.filter((group) => !isMinor(group));
  const grown = adults.filter(({ kind }) => kind === 'grown');
  const named = adults.filter(({ kind }) => kind !== 'grown');
  const [general, others] = [countOf(grown), countOf(named)];
  // "Three people, all adults".
  if (scan.total && general === null && others === 0) return { count: 0, self: true };
  const last = scan.groups.at(-1);
  // "My mother and I, both adults".
  const described =
    last?.kind === 'grown' && last.joined === null && (general === null || general === others);
  if (described && others !== null && others > 1 && grown.length === 1 && adults[0]?.kind !== 'grown')
    return { count: others, self: true };
  const [couple, more] = grown;
  // "A couple, both pensioners".
  if (
    grown.length === 2 &&
    others === 0 &&
    couple?.couple &&
    more?.joined === null &&
    (more.count === 2 || more.count === null)
  )
    return { count: 2, self: true };
  if (general === null || others === null) return null;
  if (general > 0 && others > 0) {
    // "Two adults (my husband and me)" says it twice; "me and two adults" does not.
    const kin = scan.groups.filter((one) => one.kind === 'kin').flatMap(({ ages }) => ages);
    const elders = kin.filter((age) => age >= 18).length;
    if (elders > 0 && general === others + elders && adults[0]?.kind === 'grown')
      return { count: others, self: true };
    const twice = general === others && adults[0]?.kind === 'grown' && named[0]?.joined === null;
    // "Husband, wife, mother-in-law": a couple and who lives with them.
    const more =
      grown.every(({ couple }) => couple) &&
      named.every(({ kind, name }) => kind === 'adult' && !SPOUSES.test(name));
    if (more) return general === others ? null : { count: general + others, self: true };
    return twice ? { count: general, self: true } : null;
  }
  if (general > 0) return { count: general, self: true };
  const [first] = scan.groups;
  const rest = scan.groups.slice(1);
  const mother =
    first !== undefined &&
    first.herself !== null &&
    rest.every((group) => isMinor(group)) &&
    (first.herself === 'elder' ? rest[0]?.joined === 'with' : rest[0]?.joined !== 'and');
  const several = adults.every(({ herself }) => herself === 'person') && others > 1;
  const self = named.some(({ kind }) => kind === 'self') || mother || several;
  return { count: others, self };
}

/** "I husband daughter 5": nothing but the writer, the husband or wife, and children whose ages are known. */
function isListed({ groups, total }: Scan): boolean {
  const [self, spouse, ...rest] = groups;
  const pair = self?.kind === 'self' && spouse !== undefined && CERTAIN.test(spouse.name);
  return (
    pair && total === null && rest.length > 0 && rest.every((one) => isMinor(one) && one.ages.length > 0)
  );
}
/** "Я чоловік" may be a man who says so. */
const CERTAIN = /^(муж|жена|дружина|ehemann|ehefrau|husband|wife|hubby)$/;

/** "Only adults, three": the number after them. */
const lateCount = ({ groups, bare }: Scan): number | null =>
  groups.length === 1 && groups[0]?.kind === 'grown' && groups[0].count === null && bare?.group
    ? bare.value
    : null;

/** Puts together who is an adult; null when nobody can know. */
export function adultsOf(scan: Scan, children: Minors): number | 'who' | null {
  const late = lateCount(scan);
  if (late !== null) return late;
  const named = namedAdults(scan);
  if (named === null) return null;
  if (children.unsure) return 'who';
  if (scan.noAdults)
    return named.count === 0 && scan.groups.length === 0 && !scan.bare && !scan.total ? 0 : null;
  const count = named.count + children.grownUp;
  if (scan.run && !isListed(scan) && scan.total?.value !== count + (children.count ?? Number.NaN))
    return null;
  const onlyMinors = named.count === 0;
  if (scan.total) {
    const { value, inclusive, joined } = scan.total;
    const rest = scan.none ? 0 : children.count;
    const [grown] = scan.groups;
    if (scan.groups.length === 0) return scan.none || value === 1 ? value : 'who';
    if (scan.groups.length === 1 && grown?.kind === 'grown' && grown.count === null) return value;
    if (rest === null) return 'who';
    const expecting = scan.groups.some(({ ages }) => ages.includes(-1));
    // "A pregnant woman, two of us": herself and the baby, or somebody with her.
    if (expecting && scan.groups.some(({ herself }) => herself === 'person')) return null;
    if (expecting && !onlyMinors && !named.self) return value === count + 1 ? value : null;
    if (onlyMinors && scan.total.plus) return value;
    // "The two of us and our parents".
    if (!onlyMinors && joined && !inclusive && scan.groups[0]?.joined === 'and') return null;
    if (onlyMinors) return (joined && !inclusive) || value <= rest ? 'who' : value - rest;
    // "Two of us with my husband, and our daughter".
    if (!named.self && scan.groups[0]?.joined === 'with')
      return !isMinor(scan.groups[0]) && scan.groups[0].count === value - 1
        ? count + 1
        : value === count + rest + 1
          ? count + 1
          : null;
    return value === count + rest ? count : !named.self && value === count + rest + 1 ? count + 1 : null;
  }
  if (onlyMinors && scan.bare)
    return scan.bare.value === 1 && !scan.bare.group && scan.groups.length > 0 ? 1 + children.grownUp : null;
  const { bare } = scan;
  // "Two (a man and a woman)".
  if (bare?.group && !named.self && scan.groups.every((one) => !isMinor(one)) && bare.value === count)
    return count;
  // "I am 24, a student, alone".
  if (bare?.value === 1 && !bare.group && named.self && scan.groups.length === 1) return count;
  if (onlyMinors || !named.self || (scan.story && !scan.alone && count === 1 && children.count === 0))
    return null;
  return count;
}

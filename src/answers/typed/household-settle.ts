/** Gives the ages of an answer about a household to the people they belong to. */
import { type Group, isMinor, type Memory, type Reading, type Scan } from './household-people.js';

/** Gives the ages said since the last noun to the people they belong to. */
export function settle({ scan, memory }: Reading): void {
  const { run, each } = memory;
  memory.run = [];
  const last = scan.groups.at(-1);
  if (run.length === 0) return;
  if (last === undefined) {
    // "Two of 6 each and one of 2".
    if (each && run.length > 1) scan.unclear = true;
    scan.loose.push(...run);
    scan.led = true;
    scan.each = memory.each && run.length === 1;
  } else if (!isMinor(last)) {
    const [age = 0] = run;
    const both = each && last.couple;
    const grown = run.every((one) => one >= 18) && run.length === grownOf(scan);
    if (!grown && (run.length > 1 || age < 18 || (last.count !== 1 && !both))) scan.unclear = true;
    if (last.kind === 'self') scan.story = true;
  } else give(scan, last, run, memory);
  memory.each = false;
}

/** How many grown-ups were named so far: "my husband and I, 34 and 36". */
export const grownOf = (scan: Scan): number =>
  sum(scan.groups.filter((group) => !isMinor(group)).map(({ count }) => count ?? 0));

/** One of them in the genitive, or several: "для себе й доньки (12)". */
const GENITIVE = /^(доньки|дочки|донечки|дочери|доченьки|внучки|онучки)$/;

function give(scan: Scan, last: Group, run: number[], { each, forWhom }: Memory): void {
  const open = scan.groups.filter((group) => isMinor(group) && group.ages.length === 0);
  const [age = 0] = run;
  const exact = last.presumed && run.length === last.ages.length && run.every((said) => said < 3);
  if (exact) {
    last.ages = run;
    last.presumed = false;
  } else if (last.ages.length > 0) scan.unclear = true;
  // "Twins of 10 and one of 4".
  else if (last.each && run.length > 1) scan.unclear = true;
  else if ((each || last.each) && run.length === 1 && last.count !== null)
    last.ages = Array.from({ length: last.count }, () => age);
  else if (last.count === null && run.length === 1 && GENITIVE.test(last.name) && forWhom) last.ages = run;
  else if (last.count === null && run.length === 1)
    // "Kids 5" may be one of five or five of them.
    scan.unclear = true;
  else if (last.count === null || last.count === run.length) last.ages = run;
  else if (
    open.every(({ count }) => count !== null) &&
    sum(open.map(({ count }) => count ?? 0)) === run.length
  ) {
    let at = 0;
    for (const group of open) {
      group.ages = run.slice(at, at + (group.count ?? 0));
      at += group.count ?? 0;
    }
  } else scan.unclear = true;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

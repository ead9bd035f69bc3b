/** What a typed answer to a question of the forms is read as, and how a table of phrases is judged. */
import { parseDaily } from '../../../src/answers/typed/daily.js';
import { parseHome } from '../../../src/answers/typed/home.js';
import { parseAges } from '../../../src/answers/typed/household.js';
import { parseHousehold } from '../../../src/answers/typed/household-town.js';
import { parseLeaveBy } from '../../../src/answers/typed/leave.js';
import { parseMoney } from '../../../src/answers/typed/money.js';
import { parseMoveIn } from '../../../src/answers/typed/move-in.js';
import { parseNeeds } from '../../../src/answers/typed/needs.js';
import { parseObligation } from '../../../src/answers/typed/obligation.js';
import { parseOfferedKind, parsePlace, parseSize } from '../../../src/answers/typed/offered.js';
import { parseSum, parseViewing } from '../../../src/answers/typed/offered-more.js';
import { parseHeads, parseHost } from '../../../src/answers/typed/offered-people.js';
import { parsePayer } from '../../../src/answers/typed/payer.js';
import { parseRegions } from '../../../src/answers/typed/regions.js';
import { parseSmoking } from '../../../src/answers/typed/smoking.js';
import { parseSpoken } from '../../../src/answers/typed/spoken.js';
import { parseTerm } from '../../../src/answers/typed/term.js';
import { parseTown } from '../../../src/answers/typed/town.js';
import type { Typed } from '../../../src/answers/typed/typed.js';
import { parseWishes } from '../../../src/answers/typed/wishes.js';

/** The day on which all phrases are read: a Sunday. */
export const TODAY = '2026-11-22';
/** The answer has to be asked back. */
export const ASK = Symbol('asked back');

type Parse = (text: string, language: string) => Typed<unknown>;

export const PARSERS = {
  adults: parseHousehold,
  children: parseAges,
  regions: parseRegions,
  obligation: parseObligation,
  town: parseTown,
  leave: (text, language) => parseLeaveBy(text, TODAY, language),
  payer: parsePayer,
  rent: parseMoney,
  needs: parseNeeds,
  home: parseHome,
  term: parseTerm,
  from: (text, language) => parseMoveIn(text, 'from', TODAY, language),
  until: (text, language) => parseMoveIn(text, 'until', TODAY, language),
  smoking: parseSmoking,
  spoken: parseSpoken,
  daily: parseDaily,
  wishes: parseWishes,
  kind: parseOfferedKind,
  place: parsePlace,
  size: (text) => parseSize(text),
  sum: parseSum,
  heads: parseHeads,
  host: parseHost,
  viewing: parseViewing,
} as const satisfies Record<string, Parse>;

export type Row = readonly [question: keyof typeof PARSERS, text: string, expected: unknown];

/** Euros as they are read. */
export const rent = (euros: number, kind: 'warm' | 'cold' | null = null) => ({ cents: euros * 100, kind });
/** A size as it is read: tenths of a room, dm². */
export const size = (rooms: number, area: number) => ({ rooms: rooms * 10, area: area * 100 });
/** A household as it is read. */
export const people = (adults: number, children?: readonly number[], town?: string) => ({
  adults,
  ...(children ? { children } : {}),
  ...(town ? { town } : {}),
});

type Score = { right: number; wrong: string[]; askedBack: string[] };

/** How many phrases are read rightly, which wrongly, and which are asked back although they could be read. */
export function judge(rows: readonly Row[], language: string): Score {
  const score: Score = { right: 0, wrong: [], askedBack: [] };
  for (const [question, text, expected] of rows) {
    const read = PARSERS[question](text, language);
    const value = read !== null && 'value' in read ? read.value : ASK;
    const same = JSON.stringify(value) === JSON.stringify(expected) && (value === ASK) === (expected === ASK);
    if (same) score.right += 1;
    else if (value === ASK) score.askedBack.push(`${question}: ${text}`);
    else score.wrong.push(`${question}: ${text} = ${JSON.stringify(value)}`);
  }
  return score;
}

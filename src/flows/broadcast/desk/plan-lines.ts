/** The flight plan of a message to many in lines: who gets what, who does not and why, how long it takes, and what is still open. */
import type { Broadcast } from '../../../db/broadcasts.js';
import { LANGUAGES } from '../../../words/language.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { when } from '../../overview/look.js';
import type { Turn } from '../../turn.js';
import { languageName, type Plan, textFor, type Written } from '../words.js';
import { audienceWords } from './audience-fields.js';
import { SHORT } from './check.js';
import { reachedOf } from './counting.js';
import { sampleWords } from './sample.js';

const MINUTE = 60_000;
/** Of each text so much stands in the plan; all of it is one press away. */
const EXCERPT = 160;

const joined = (parts: readonly Value[], by = ' · '): Value => ({ join: [...parts], by });

const OFTEN = phrase('desk-cast-left-often');

/** Why somebody is left out, in words. */
const WHY: Record<string, Phrase> = {
  language: phrase('desk-cast-left-language'),
  left: phrase('desk-cast-left-opt-out'),
  paused: phrase('desk-cast-left-paused'),
  blocked: phrase('desk-cast-left-blocked'),
  'no-chat': phrase('desk-cast-left-unreached'),
  red: phrase('desk-cast-left-red'),
  helper: phrase('desk-cast-left-helper'),
  fewer: phrase('desk-cast-left-fewer'),
  day: OFTEN,
  week: OFTEN,
};
const OTHER = phrase('desk-cast-left-other');

/** Counts by reason, the most frequent first; what has no words of its own together. */
export function reasonLines(reasons: Readonly<Record<string, number>>): Value[] {
  const counts = new Map<Phrase, number>();
  for (const [name, count] of Object.entries(reasons)) {
    const why = WHY[name] ?? OTHER;
    counts.set(why, (counts.get(why) ?? 0) + count);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, count]) => phrase('desk-cast-left-line', { why, count }));
}

function reachLines(written: Written, { reached, left, sample }: Plan): Value[] {
  const readers = LANGUAGES.filter((one) => (reached[one] ?? 0) > 0);
  const count = reachedOf(written);
  const lines = readers.map((one) =>
    phrase('desk-cast-reach-line', { language: languageName(one), count: reached[one] ?? 0 }),
  );
  const instead = readers.flatMap((one) => {
    const from = textFor(written, one);
    if (from === undefined || from === one) return [];
    const names = { language: languageName(from), before: languageName(one) };
    return [phrase('desk-cast-instead', { ...names, count: reached[one] ?? 0 })];
  });
  const out = reasonLines(left);
  return [
    count === 0 ? phrase('desk-cast-nobody') : phrase('desk-cast-reach', { count, lines: joined(lines) }),
    ...instead,
    ...(out.length > 0 ? [phrase('desk-cast-left', { lines: joined(out) })] : []),
    ...(sample.length > 0
      ? [phrase('desk-cast-sample', { lines: joined(sample.map(sampleWords), '; ') })]
      : []),
  ];
}

/** How long it takes at the pace that is allowed, and that nothing goes out at night. */
function timeLines(turn: Turn, { startAt }: Broadcast, written: Written): Value[] {
  const { quiet, broadcast } = turn.house;
  const from = Math.max(startAt ?? turn.now, turn.now);
  const took = (reachedOf(written) / broadcast.perSecond) * 1000;
  const minutes = Math.max(1, Math.ceil(took / MINUTE));
  const night = quiet.endsAt(from);
  const ends = phrase('desk-cast-time', { minutes, moment: when(turn, quiet.awake(from, took)) });
  return night === null ? [ends] : [ends, phrase('desk-cast-quiet', { moment: when(turn, night) })];
}

/** The beginning of each text, and which of them nobody has confirmed. */
export function textLines({ texts, confirmed }: Written): Value[] {
  return LANGUAGES.flatMap((one): Value[] => {
    const text = texts[one];
    if (text === undefined) return [];
    const short = [...text.replaceAll(/\s+/g, ' ')];
    const shown = short.length > EXCERPT ? `${short.slice(0, EXCERPT).join('')}…` : short.join('');
    const note: Value = confirmed.includes(one) ? '' : phrase('desk-cast-words-draft');
    return [phrase('desk-cast-words', { language: languageName(one), note, text: shown })];
  });
}

function openLines({ texts, drafting }: Written): Value[] {
  const long = LANGUAGES.filter((one) => [...(texts[one] ?? '')].length > SHORT).map(languageName);
  return [
    ...(long.length > 0 ? [phrase('desk-cast-long', { max: SHORT, lines: joined(long, ', ') })] : []),
    ...(drafting.length > 0
      ? [phrase('desk-cast-asked', { lines: joined(drafting.map(languageName), ', ') })]
      : []),
  ];
}

/** Everything that is to be known before it goes. */
export function planLines(turn: Turn, broadcast: Broadcast, written: Written): Value[] {
  const { plan } = written;
  const isCounted = plan !== null && plan.to === null;
  const most = turn.house.broadcast.approveAbove;
  const needs = isCounted && reachedOf(written) > most && broadcast.approvedBy === null;
  return [
    audienceWords(broadcast.audience),
    ...(isCounted ? reachLines(written, plan) : [phrase('desk-cast-counting')]),
    ...(isCounted && reachedOf(written) > 0 ? timeLines(turn, broadcast, written) : []),
    ...textLines(written),
    ...openLines(written),
    ...(needs ? [phrase('desk-cast-need', { max: most })] : []),
  ];
}

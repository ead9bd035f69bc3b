/** What an answer asks of people: red at once, orange on the same working day, yellow only with a yes (facts/domain.md 1.6). */
import type { CheckLevel, Scores } from '../../db/checkins.js';
import type { Answer, Answers } from '../form/form.js';
import { list } from '../form/parts.js';

/** Without one of these nobody can stay in a home for long. */
const LOST: readonly string[] = ['heating', 'water', 'power', 'lock'];
const LOW = 2;

const isLow = (value: Answer | undefined): boolean => typeof value === 'number' && value <= LOW;

const OF_QUESTION: Readonly<Record<string, (value: Answer) => CheckLevel | null>> = {
  safe: (value) => (value === 'now' ? 'red' : isLow(value) ? 'orange' : null),
  promised: (value) => (value === 'no' ? 'orange' : value === 'partly' ? 'yellow' : null),
  talk: (value) => (value === 'yes' ? 'orange' : null),
  privacy: (value) => (isLow(value) ? 'yellow' : null),
  being: (value) => (value === 'talk' ? 'orange' : isLow(value) ? 'yellow' : null),
  defects: (value) => {
    const said = list(value).map(String);
    if (said.some((one) => LOST.includes(one))) return 'orange';
    return said.length > 0 ? 'yellow' : null;
  },
  papers: (value) => (list(value).length > 0 ? 'yellow' : null),
  stay: (value) => (value === 'week' ? 'orange' : value === 'shorter' ? 'yellow' : null),
  'host-well': (value) => (value === 'no' ? 'yellow' : null),
  'host-contact': (value) => (value === 'trouble' ? 'yellow' : null),
  'host-settle': (value) => (list(value).length > 0 ? 'yellow' : null),
  'host-talk': (value) => (value === 'yes' ? 'orange' : null),
};

/** @returns null where the answer asks nothing of anybody. */
export const levelOf = (question: string, value: Answer): CheckLevel | null =>
  OF_QUESTION[question]?.(value) ?? null;

const ORDER: readonly (CheckLevel | null)[] = [null, 'yellow', 'orange', 'red'];

export const isAbove = (level: CheckLevel, other: CheckLevel | null): boolean =>
  ORDER.indexOf(level) > ORDER.indexOf(other);

const WELL: Readonly<Record<string, number>> = { well: 5, mostly: 3, no: 1 };
const number = (value: Answer | undefined): number | null => (typeof value === 'number' ? value : null);

/** What is counted of the answers, 1 to 5; a landlord's "is all well?" counts as how it is for them. */
export function scoresOf(answers: Answers): Scores {
  const well = WELL[String(answers['host-well'])] ?? null;
  return {
    safe: answers.safe === 'now' ? 1 : number(answers.safe),
    privacy: number(answers.privacy),
    housing: number(answers.housing),
    being: number(answers.being) ?? well,
  };
}

/** How a check ends: with answers, which are counted apart from who gave them, or with silence, which is never "fine". */
import type { Checkin } from '../../db/checkins.js';
import { phrase } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import { type AboutCheck, aboutCheck, forgetCheck, kindWords } from './about.js';
import { compare } from './differ.js';
import { lookAfter } from './escalate.js';
import { closeForm } from './form.js';
import { scoresOf } from './levels.js';
import { OWN } from './schedule.js';

/** So many silences in a row have somebody look. */
const SILENCES = 2;

/** Puts the scores where nobody's name is; nothing where none was given. */
function count(turn: Turn, { check, stay }: AboutCheck): void {
  const scores = scoresOf(turn.rows.checkins.answers(check));
  if (Object.values(scores).every((one) => one === null)) return;
  const { side, kind } = check;
  turn.rows.checkins.score({ side, kind, land: stay.land, month: turn.today.slice(0, 7), ...scores });
}

/** Answered, in whole or as far as it came. @returns false when it was over already. */
export function answeredCheck(turn: Turn, { check }: AboutCheck): boolean {
  const change = { endedAt: turn.now, reason: null };
  if (!turn.rows.checkins.enter(check.id, ['begun'], 'answered', change)) return false;
  forgetCheck(turn, check.id);
  const about = aboutCheck(turn, check.id);
  if (!about) return false;
  closeForm(turn, about.check);
  count(turn, about);
  compare(turn, about);
  return true;
}

const isSilent = ({ state }: Checkin): boolean => state === 'silent';

/** Nothing came, also not to the reminder. What was begun counts as far as it came. */
export function endCheck(turn: Turn, about: AboutCheck): void {
  const { check, person, stay } = about;
  const { checkins } = turn.rows;
  if (check.state === 'begun' && Object.keys(checkins.answers(check)).length > 0) {
    answeredCheck(turn, about);
    return;
  }
  // Who began of their own accord and went away was not silent: nothing was asked of them.
  const how = check.kind.startsWith(OWN) ? 'skipped' : 'silent';
  if (!checkins.enter(check.id, ['asked', 'begun'], how, { endedAt: turn.now })) return;
  forgetCheck(turn, check.id);
  closeForm(turn, check);
  if (how !== 'silent') return;
  const last = checkins.lastEnded(person.id, stay.id, SILENCES);
  if (last.length === SILENCES && last.every(isSilent))
    lookAfter(turn, about, phrase('desk-care-silent', { kind: kindWords(check.kind) }));
}

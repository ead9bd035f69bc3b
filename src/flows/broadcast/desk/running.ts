/** Pausing, going on, cancelling and taking back a message to many: each press counts for the state that it was made in. */
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { cancel, pause, recall, resume } from '../run.js';
import { stored, writtenOf } from '../words.js';
import { aboutOf, noteCast } from './about.js';
import { CAST_SHOWN, show, watch } from './shown.js';

type Act = (turn: Turn, id: number) => boolean;

/** A press that does `act` once: a second one finds that it is done. */
const pressing =
  (act: Act, action: string, after: (turn: Turn, id: number) => void = () => undefined) =>
  (turn: Turn, staff: Staff, value: string): Reply | undefined => {
    const about = aboutOf(turn, value);
    if (!about) return notice(phrase('desk-refused-gone'));
    const { id } = about.broadcast;
    const done = act(turn, id);
    if (done) {
      noteCast(turn, staff, action, id);
      after(turn, id);
    }
    show(turn, id);
    return done ? undefined : notice(phrase('desk-cast-not-now'));
  };

/** The words of a broadcast that is taken back stay with the team, the other ones go into the chats. */
function takeBack(turn: Turn, id: number): boolean {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return false;
  const written = writtenOf(turn, id);
  const { instead = {} } = stored(turn, broadcast, written);
  if (!recall(turn, id, instead)) return false;
  // A correction that waits for somebody must not come after it.
  const words = stored(turn, broadcast, { ...written, correction: null });
  turn.rows.broadcasts.edit(id, { words });
  return true;
}

export const pressPause = pressing(pause, 'cast-pause', (turn, id) =>
  turn.forget(CAST_SHOWN, `broadcast:${id}`),
);
export const pressResume = pressing(resume, 'cast-resume', watch);
/** What has begun gets its report; a plan that is thrown away needs none. */
export const pressCancel = pressing(cancel, 'cast-cancel', watch);
export const pressRecall = pressing(takeBack, 'cast-recall', watch);

/** Takes an organisers' list of programmes in, some rows at a time: new ones, changed ones, cancelled ones; one summary at the end. */
import { phrase } from '../../words/phrase.js';
import type { Event, OwnEvent } from '../event.js';
import type { Turn } from '../turn.js';
import { addProgramme, cancelProgramme, changeProgramme, openOrClose } from './keep.js';
import type { ListedProgramme } from './listed.js';

/** What became of the rows: `same` said nothing new, `late` is about one that is over or cancelled. */
const NOTHING = { added: 0, changed: 0, same: 0, gone: 0, late: 0 };
export type ProgrammeCounts = typeof NOTHING;
type Became = keyof ProgrammeCounts;

/** What one step may take together: it stays below the 20 ms for which a service may stand still. */
const AT_ONCE = 3;

/** The next step follows at once, and survives whatever happens to this process. */
function next(turn: Turn, listId: number, counts: ProgrammeCounts): void {
  const payload: Event = { type: 'programmes.step', listId, counts };
  const externalId = `programmes:${listId}:${turn.eventId}`;
  turn.rows.inbox.add({ source: 'result', externalId, payload }, turn.now);
}

/** The list counts from now on, if it is whole; who read it in, when, and how many rows, is written down. */
export function takeProgrammes(turn: Turn, event: Extract<OwnEvent, { type: 'cli.programmes' }>): void {
  const { listId, rows, by } = event;
  const taken = turn.rows.programmeLists.take(listId, rows, turn.now);
  const detail = JSON.stringify({ v: 1, by, rows });
  turn.rows.audit.add({ at: turn.now, action: taken ? 'import-programmes' : 'import-refused', detail });
  if (taken) next(turn, listId, NOTHING);
}

function take(turn: Turn, { code, state, given }: ListedProgramme): Became {
  const before = turn.rows.programmes.byCode(code);
  if (!before) {
    if (state === 'cancelled') return 'same';
    addProgramme(turn, given, state, null);
    return 'added';
  }
  if (state === 'cancelled') return cancelProgramme(turn, before) ? 'gone' : 'same';
  if (before.state === 'cancelled' || before.endedAt !== null) return 'late';
  const changed = changeProgramme(turn, before, given);
  return openOrClose(turn, before, state) || changed ? 'changed' : 'same';
}

/** One step: some rows, then the next step; at the end one line to the coordinators. */
export function programmesStep(
  turn: Turn,
  { listId, counts }: Extract<OwnEvent, { type: 'programmes.step' }>,
): void {
  const rows = turn.rows.programmeLists.next(listId, AT_ONCE);
  const so = { ...counts };
  // Written by our own command.
  for (const { row } of rows) so[take(turn, row as ListedProgramme)] += 1;
  if (rows.length > 0) {
    turn.rows.programmeLists.remove(rows.map(({ id }) => id));
    return next(turn, listId, so);
  }
  const { coordinators, help } = turn.house.channels;
  turn.announce(coordinators ?? help, phrase('desk-import-programmes', so));
}

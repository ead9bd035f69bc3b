/** Two sides of one stay that say different things: a sign for people, in the guest's case alone. The host never learns that there is one (R16). */
import type { CheckAnswers } from '../../db/checkins.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { calledFor } from '../danger/red.js';
import type { Turn } from '../turn.js';
import type { AboutCheck } from './about.js';
import { careCase } from './escalate.js';
import { levelOf } from './levels.js';

/** What the latest check said that has its answers still. */
function latest(turn: Turn, stayId: number, side: 'guest' | 'host', personId?: number): CheckAnswers {
  const [last] = turn.rows.checkins
    .ofStay(stayId)
    .filter((one) => one.side === side && one.answers !== null)
    .filter((one) => personId === undefined || one.personId === personId)
    .toSorted((a, b) => (b.endedAt ?? turn.now) - (a.endedAt ?? turn.now));
  return last ? turn.rows.checkins.answers(last) : {};
}

const LEAVES = ['week', 'shorter'];
const STAYS = ['contract', 'longer'];
const isOne = (of: readonly string[], value: CheckAnswers[string] | undefined): boolean =>
  typeof value === 'string' && of.includes(value);

/** What the two do not say alike, in words for the team. */
function differences(guest: CheckAnswers, host: CheckAnswers): Phrase[] {
  const unsafe = guest.safe !== undefined && levelOf('safe', guest.safe) !== null;
  const apart =
    (isOne(LEAVES, guest.stay) && isOne(STAYS, host['host-stay'])) ||
    (isOne(STAYS, guest.stay) && isOne(LEAVES, host['host-stay']));
  const leaves = isOne(LEAVES, host['host-stay']) && guest.plan === 'stay';
  return [
    ...(unsafe && host['host-well'] === 'well' ? [phrase('desk-care-differ-safe')] : []),
    ...(apart || leaves ? [phrase('desk-care-differ-stay')] : []),
  ];
}

/** After the end of a check: compares it with what the other side has said, and what the host alone has said of an end. */
export function compare(turn: Turn, { check, stay }: AboutCheck): void {
  const host = latest(turn, stay.id, 'host');
  const ids = new Set(
    turn.rows.checkins.ofStay(stay.id).flatMap(({ side, personId }) => (side === 'guest' ? [personId] : [])),
  );
  const asked = check.side === 'guest' ? [check.personId] : [...ids];
  for (const id of asked) {
    const guest = turn.rows.persons.byId(id);
    if (!guest) continue;
    const found = differences(latest(turn, stay.id, 'guest', id), host);
    const told = check.side === 'host' && host['host-stay'] === 'week' && id === stay.personId;
    const all = [...found, ...(told ? [phrase('desk-care-host-week')] : [])];
    if (all.length === 0) continue;
    const said = phrase('desk-care-differ', {
      called: calledFor(turn, 2),
      lines: { join: all, by: '\n' },
    });
    careCase(turn, guest, 'high', said, false);
  }
}

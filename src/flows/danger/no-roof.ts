/** No roof tonight: the town that was asked for, and its number at once (R15). */
import { namesOnlyLand } from '../../answers/local-places.js';
import type { Case } from '../../db/cases.js';
import type { LocalHelpRow, LocalPlace } from '../../db/local-help.js';
import type { Person } from '../../db/persons.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { inShort, isOpen, nameOf, opening, placesIn, rowsFor, seenAt } from '../answers/local-help.js';
import { tellCase } from '../case/case.js';
import { hideButton } from '../quiet-mode/fold.js';
import type { Turn } from '../turn.js';
import { honest } from './danger.js';

/** What `awaits` says while the town is asked for, and after one that is not on the list or not clear. */
const ASKED = 'town';
const ONCE_MORE = 'town-again';

/** How many places are offered as buttons, and how many rows are shown. */
const MOST_BUTTONS = 8;
const MOST_ROWS = 2;
/** So many characters of a name fit on a button. */
const ON_BUTTON = 24;
/** And in a line, so that the whole stays short enough to be read. */
const IN_TEXT = 40;

/** Who takes somebody in tonight: whoever answers now first, then the office by day. */
function tonight(turn: Turn, place: LocalPlace): LocalHelpRow[] {
  const rows = rowsFor(turn.rows.localHelp, place);
  const usable = rows.filter(({ kind }) => kind === 'shelter' || kind === 'shelter-after-hours');
  const order = (row: LocalHelpRow): number => {
    const byDay = row.kind === 'shelter';
    if (isOpen(row, turn.now)) return byDay ? 0 : 1;
    return byDay ? 3 : 2;
  };
  return usable.sort((one, other) => order(one) - order(other)).slice(0, MOST_ROWS);
}

function sayUrgent(turn: Turn, person: Person, parts: Value[], buttons: Button[][] = []): void {
  const said: Value = { join: [phrase('danger-about'), ...parts], by: '\n' };
  // Which place is meant is asked for openly: there is nothing to hide in it yet.
  const holdsNumbers = buttons.length === 0;
  turn.say(person, said, {
    buttons: [...buttons, [hideButton]],
    priority: 'urgent',
    private: holdsNumbers,
  });
}

/** The numbers of a place, or that there are none; the team reads the same. */
function sayPlace(turn: Turn, person: Person, kase: Case | undefined, place: LocalPlace): void {
  const rows = tonight(turn, place);
  if (rows.length === 0) return sayNone(turn, person, kase, nameOf(place));
  const name = nameOf(place);
  sayUrgent(turn, person, [
    phrase('local-tonight', { place: name }),
    ...rows.map((row) =>
      phrase('local-tonight-line', {
        name: short(row.name, IN_TEXT),
        number: row.phone,
        opening: opening(row, turn.now),
      }),
    ),
    seenAt(rows, turn.now),
    phrase('local-tonight-110', { place: name }),
  ]);
  if (kase) turn.post(kase, phrase('desk-local-shown', { place: name, rows: inShort(rows) }));
}

/** Nothing is on the list: that is said, the door after hours is named, and the team is called. */
function sayNone(turn: Turn, person: Person, kase: Case | undefined, place: string): void {
  const byDay = turn.house.office.isStaffed(turn.now) ? [phrase('local-by-day')] : [];
  sayUrgent(turn, person, [phrase('danger-town'), ...byDay, ...(kase ? [honest(turn, kase)] : [])]);
  if (kase) turn.post(kase, phrase('desk-local-none', { place }), 'urgent');
}

const short = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, most - 1)}…`;

/** What tells places of one name apart: the Land, or, where two lie in one, the town with its Kreis. */
function askWhich(turn: Turn, person: Person, places: readonly LocalPlace[]): void {
  const { localHelp } = turn.rows;
  const id = localHelp.live() ?? -1;
  const buttons = places.slice(0, MOST_BUTTONS).flatMap((place): Button[][] => {
    const [row] = localHelp.rowsOf(id, place);
    const alone = places.filter(({ land }) => land === place.land).length === 1;
    const label: Value = alone
      ? { key: `land-${place.land}` }
      : short(place.town === '' ? place.district : `${place.town}, ${place.district}`, ON_BUTTON);
    return row ? [[{ label, use: 'nav', action: { v: 1, do: 'place', row: row.id } }]] : [];
  });
  sayUrgent(turn, person, [phrase('local-which')], buttons);
}

/** The name of the town to which a Land is the answer: what the person wrote before. */
function withTownBefore(turn: Turn, person: Person, kase: Case, text: string): string {
  const [before] = turn.rows.messages
    .lastIn(kase.id, 20)
    .filter(({ direction }) => direction === 'in')
    .slice(-1);
  return person.awaits === ONCE_MORE && before && namesOnlyLand(text) ? `${before.text}, ${text}` : text;
}

/**
 * The town after a night without a roof. Asked once; after a name that was not clear or is not on the list, one more counts
 * if it is. @returns whether the text was taken for that.
 */
export function takeTown(turn: Turn, person: Person, messageId: string, text: string): boolean {
  if (person.awaits !== ASKED && person.awaits !== ONCE_MORE) return false;
  turn.rows.persons.change(person.id, { awaits: null });
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return false;
  const places = placesIn(turn.rows.localHelp, withTownBefore(turn, person, kase, text));
  if (person.awaits === ONCE_MORE && places.length === 0) return false;
  tellCase(turn, person, kase, messageId, text);
  const [place, ...others] = places;
  if (place && others.length === 0) sayPlace(turn, person, kase, place);
  else {
    turn.rows.persons.change(person.id, { awaits: ONCE_MORE });
    if (place) askWhich(turn, person, places);
    else sayNone(turn, person, kase, text);
  }
  return true;
}

/** Which of the places it is. @returns false when the list has changed since. */
export function pressedPlace(turn: Turn, person: Person, rowId: number): boolean {
  const row = turn.rows.localHelp.byId(rowId);
  if (!row) return false;
  if (person.awaits === ONCE_MORE) turn.rows.persons.change(person.id, { awaits: null });
  const { land, district, town } = row;
  sayPlace(turn, person, turn.rows.cases.openOf(person.id), { land, district, town });
  return true;
}

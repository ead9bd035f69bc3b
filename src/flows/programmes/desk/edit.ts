/** Coordinators enter, change, close and cancel programmes, and single dates of them. */
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { word } from '../../form/parts.js';
import { modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { addProgramme, cancelDate, cancelProgramme, changeProgramme, openOrClose } from '../keep.js';
import { moveDate } from '../move.js';
import { readDates, writeDates } from '../written.js';
import { programmeFields, readFields, wrongWords } from './fields.js';
import { programmeIn, showDate, showProgramme } from './show.js';

type Filled = Readonly<Partial<Record<string, string>>>;

const note = (turn: Turn, staff: Staff, action: string, id: number): void =>
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, detail: `programme:${id}` });

/** @param value `new`, or which one. */
export function beginEdit(turn: Turn, _staff: Staff, value: string): Reply {
  const { zone } = turn.house.office;
  const programme = programmeIn(turn, value);
  if (value !== 'new' && (!programme || programme.endedAt !== null))
    return notice(phrase('desk-refused-gone'));
  const known = programme && { programme, dates: turn.rows.programmes.ahead(programme.id, turn.now, 60) };
  return openModal({
    verb: 'programmeedit',
    title: phrase('desk-programme-edit-title'),
    fields: programmeFields(zone, known),
    submit: phrase('desk-save'),
    meta: value,
  });
}

/** A new one is open at once; of a changed one those who take part hear what makes a difference. */
export function submitEdit(turn: Turn, staff: Staff, filled: Filled, meta: string): Reply | undefined {
  const programme = programmeIn(turn, meta);
  if (meta !== 'new' && (!programme || programme.endedAt !== null))
    return modalErrors(phrase('desk-refused-gone'), 'organiser');
  const read = readFields(filled, { zone: turn.house.office.zone, code: programme?.code ?? null });
  if ('problem' in read) {
    return modalErrors(wrongWords(read.problem), read.problem.column);
  }
  if (!programme) {
    const id = addProgramme(turn, read.given, 'open', staff.id);
    note(turn, staff, 'programme-new', id);
    return showProgramme(turn, staff, `programme:${id}`);
  }
  // Dates that are running or past are not in the window, and stay.
  if (changeProgramme(turn, programme, read.given, { revives: true }))
    note(turn, staff, 'programme-change', programme.id);
  return showProgramme(turn, staff, meta);
}

/** Nobody can register any more, or can again. */
export function closeProgramme(turn: Turn, staff: Staff, value: string): Reply {
  return gate(turn, staff, value, 'closed');
}

export function openProgramme(turn: Turn, staff: Staff, value: string): Reply {
  return gate(turn, staff, value, 'open');
}

function gate(turn: Turn, staff: Staff, value: string, to: 'open' | 'closed'): Reply {
  const programme = programmeIn(turn, value);
  if (!programme || !openOrClose(turn, programme, to)) return notice(phrase('desk-refused-gone'));
  note(turn, staff, `programme-${to}`, programme.id);
  return showProgramme(turn, staff, value);
}

export function callOff(turn: Turn, staff: Staff, value: string): Reply {
  const programme = programmeIn(turn, value);
  if (!programme || !cancelProgramme(turn, programme)) return notice(phrase('desk-refused-gone'));
  note(turn, staff, 'programme-cancel', programme.id);
  return showProgramme(turn, staff, value);
}

/** @param value `date:12` */
const dateIn = (turn: Turn, value: string) =>
  turn.rows.programmes.date(Number(/^date:(\d{1,15})$/.exec(value)?.[1] ?? -1));

/** @param value `date:12` */
export function beginMove(turn: Turn, _staff: Staff, value: string): Reply {
  const date = dateIn(turn, value);
  if (date?.state !== 'planned' || date.startsAt <= turn.now) return notice(phrase('desk-refused-gone'));
  return showDate(turn, date, writeDates([date], turn.house.office.zone));
}

/** Everybody with a seat hears of the new time. @param meta `date:12` */
export function submitMove(turn: Turn, staff: Staff, filled: Filled, meta: string): Reply | undefined {
  const date = dateIn(turn, meta);
  const read = readDates(filled.date ?? '', turn.house.office.zone);
  const [to, ...more] = 'problem' in read ? [] : read.value;
  if (!to || more.length > 0) return modalErrors(phrase('desk-programme-wrong-dates'), 'date');
  const why = date ? moveDate(turn, date, to) : 'gone';
  if (!date || why === 'gone') return modalErrors(phrase('desk-refused-gone'), 'date');
  if (why === 'past' || why === 'taken') return modalErrors(word(`desk-programme-move-${why}`), 'date');
  if (why === null) note(turn, staff, 'programme-date-move', date.programmeId);
  return showProgramme(turn, staff, `programme:${date.programmeId}`);
}

/** @param value `date:12` */
export function callDateOff(turn: Turn, staff: Staff, value: string): Reply {
  const date = dateIn(turn, value);
  if (!date || !cancelDate(turn, date)) return notice(phrase('desk-refused-gone'));
  note(turn, staff, 'programme-date-cancel', date.programmeId);
  return showProgramme(turn, staff, `programme:${date.programmeId}`);
}

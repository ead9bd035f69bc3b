/** The calendar file of a programme for one person, made when it is sent and never kept. */
import type { Rows } from '../../db/rows.js';
import { calendarOf } from './calendar.js';
import { toldIn } from './facts.js';

export type CalendarFile = `programme-${number}.ics`;

/** @param around the operator's zone, and the moment in UTC milliseconds. @throws Error when either is gone meanwhile. */
export function calendarFile(
  rows: Rows,
  personId: number,
  file: CalendarFile,
  { zone, now }: { zone: string; now: number },
): { name: string; bytes: Buffer } {
  const programme = rows.programmes.byId(Number(/\d+/.exec(file)?.[0] ?? -1));
  const person = rows.persons.byId(personId);
  const said = programme && person && toldIn(programme.words, person.language);
  if (!programme || !said) throw new Error(`programme or person ${personId} is gone`);
  const hasSeat = rows.registrations.of(programme.id, personId)?.state === 'taken';
  const shown = hasSeat ? programme : { ...programme, joinLink: null };
  const text = calendarOf({ programme: shown, dates: rows.programmes.dates(programme.id), said, zone, now });
  return { name: file, bytes: Buffer.from(text) };
}

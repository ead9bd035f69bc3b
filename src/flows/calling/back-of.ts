/** A booked time and the call in the list by which it is made belong together. */
import type { CallBack } from '../../db/call-backs.js';
import type { Call } from '../../db/calls.js';
import type { Rows } from '../../db/rows.js';

/** The kind of such calls. */
export const BOOKED = 'call-back';
const SUBJECT = /^call-back:(\d{1,15})$/;

export const subjectOf = ({ id }: Pick<CallBack, 'id'>): string => `call-back:${id}`;

/** The call by which `back` is made, while it is to be made. */
export const callOf = ({ rows }: { rows: Rows }, back: CallBack): Call | undefined =>
  rows.calls.openOne(BOOKED, subjectOf(back));

/** What was booked, of a call in the list; undefined for any other call. */
export function backOf(
  { rows }: { rows: Pick<Rows, 'callBacks'> },
  { kind, subject }: Pick<Call, 'kind' | 'subject'>,
): CallBack | undefined {
  const id = kind === BOOKED ? SUBJECT.exec(subject)?.[1] : undefined;
  return id === undefined ? undefined : rows.callBacks.byId(Number(id));
}

/** The priorities that wait for a second person, and those that count, for coordinators. */
import type { Band } from '../../../db/bands.js';
import { phrase, type Value } from '../../../words/phrase.js';
import { caseLink } from '../../overview/case-line.js';
import type { Look } from '../../overview/look.js';
import type { DeskButton } from '../../payload.js';
import type { Field } from '../../reply.js';
import { reasonForDesk } from './reasons.js';

const LISTED = 30;

/** Yes and no to a priority that was proposed. */
export const bandButtons = ({ id }: Band): DeskButton[] => [
  { verb: 'bandgrant', label: phrase('desk-band-grant'), value: `band:${id}`, style: 'primary' },
  { verb: 'bandend', label: phrase('desk-band-refuse'), value: `band:${id}` },
];

/** The household by its newest request. */
function whose({ rows }: Look, personId: number): Value {
  const kase = rows.cases.openOf(personId) ?? rows.cases.allOf(personId)[0];
  return kase ? caseLink({ rows }, kase) : '–';
}

function lineOf(look: Look, band: Band): Value {
  const staff = look.rows.staff.byId(band.askedBy);
  return phrase('desk-band-line', {
    case: whose(look, band.personId),
    days: band.creditDays,
    date: { day: band.until, year: true },
    reason: reasonForDesk(band.reason),
    staff: staff ? phrase('desk-staff', { user: staff.userId }) : '–',
  });
}

export function bandList(look: Look): Field[] {
  const { bands } = look.rows;
  const asked = bands.asked(look.today, LISTED).flatMap((band): Field[] => [
    { kind: 'say', said: lineOf(look, band) },
    { kind: 'buttons', buttons: bandButtons(band) },
  ]);
  const standing = bands.allStanding(look.today, LISTED).map((band): Field => {
    const end = { verb: 'bandend', label: phrase('desk-band-end'), value: `band:${band.id}` };
    return { kind: 'say', said: lineOf(look, band), beside: end };
  });
  const title: Field[] = standing.length > 0 ? [{ kind: 'say', said: phrase('desk-band-standing') }] : [];
  return [...asked, ...title, ...standing];
}

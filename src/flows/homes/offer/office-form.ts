/** The landlord's figures for the office on one sheet to print and sign: made of the rows when it is sent, and never stored (R22, R27). */
import type { Landlord } from '../../../db/landlords.js';
import type { Offer } from '../../../db/offers.js';
import { offerNumber } from '../../../db/offers.js';
import type { Rows } from '../../../db/rows.js';
import type { Staff } from '../../../db/staff.js';
import { isPrintable, type Mark, pageOf } from '../../../words/pdf.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import type { Words } from '../../../words/words.js';
import { caseFor } from '../../case/case.js';
import { word } from '../../form/parts.js';
import type { DeskButton } from '../../payload.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { termWords } from './facts.js';

/** What a file that we make ourselves is asked for by, where those of persons have an id of the platform. */
const FORM = /^own:form:(\d{1,15})$/;

const LEFT = 60;
const VALUES = 230;
const RIGHT = 535;
const STEP = 27;
const SMALL = 9;

const euros = (cents: number | null): Value | null =>
  cents === null ? null : phrase('desk-form-euros', { euros: cents / 100 });

/** What is known stands there; an empty line is for the pen. */
function rowsOf(offer: Offer, landlord: Landlord | undefined): [Phrase, Value | null][] {
  const { address, postcode, town, kind, roomsTenth, areaDm2, freeFrom, termMonths } = offer;
  const place = [address, postcode && town ? `${postcode} ${town}` : null].filter((part) => part !== null);
  return [
    [phrase('desk-form-landlord'), landlord?.name ?? null],
    [phrase('desk-form-place'), address === null ? null : place.join(', ')],
    [phrase('desk-form-kind'), kind && word(`home-offer-kind-${kind}`)],
    [phrase('desk-form-rooms'), roomsTenth === null ? null : String(roomsTenth / 10).replace('.', ',')],
    [
      phrase('desk-form-area'),
      areaDm2 === null ? null : phrase('desk-home-check-area', { area: areaDm2 / 100 }),
    ],
    [phrase('desk-form-persons'), null],
    [phrase('desk-form-cold'), euros(offer.rentColdCents)],
    [phrase('desk-form-costs'), euros(offer.costsCents)],
    [phrase('desk-form-heating'), euros(offer.heatingCents)],
    [phrase('desk-form-furniture'), offer.furnished === false ? null : euros(offer.furnitureCents)],
    [phrase('desk-form-all'), euros(offer.rentAllCents)],
    [phrase('desk-form-deposit'), euros(offer.depositCents)],
    [phrase('desk-form-from'), freeFrom === null ? null : { day: freeFrom, year: true }],
    [phrase('desk-form-term'), termMonths === null ? null : termWords(termMonths)],
    [phrase('desk-form-tenant'), null],
  ];
}

/** The sheet, in German whatever the desk speaks: an office reads it. */
function officeForm(words: Words, offer: Offer, landlord: Landlord | undefined): Buffer {
  const text = (said: Value): string => words.value('de', said, 'plain');
  const marks: Mark[] = [
    { text: text(phrase('desk-form-head')), x: LEFT, y: 780, size: 16, bold: true },
    { text: text(phrase('desk-form-for', { number: offerNumber(offer.id) })), x: LEFT, y: 760, size: SMALL },
  ];
  let y = 722;
  for (const [label, value] of rowsOf(offer, landlord)) {
    marks.push({ text: text(label), x: LEFT, y, size: 10 });
    const known = value === null ? '' : text(value);
    if (known !== '' && isPrintable(known)) marks.push({ text: known, x: VALUES, y, size: 11, bold: true });
    marks.push({ line: true, x: VALUES, y: y - 4, to: RIGHT });
    y -= STEP;
  }
  const notes = ['desk-form-note-sum', 'desk-form-note-office', 'desk-form-note-contract'] as const;
  for (const note of notes) {
    marks.push({ text: text({ key: note }), x: LEFT, y, size: SMALL });
    y -= 14;
  }
  for (const [label, x] of [
    ['desk-form-date', LEFT],
    ['desk-form-sign', 300],
  ] as const) {
    marks.push({ line: true, x, y: y - 40, to: x + 220 });
    marks.push({ text: text({ key: label }), x, y: y - 52, size: SMALL });
  }
  return pageOf(marks);
}

/** The bytes of a file of ours that `id` asks for; null when it is none of ours or its home is gone. */
export function ownFile(rows: Rows, words: Words, id: string): Buffer | null {
  const [, number] = FORM.exec(id) ?? [];
  const offer = number === undefined ? undefined : rows.offers.byId(Number(number));
  return offer ? officeForm(words, offer, rows.landlords.get(offer.landlordId)) : null;
}

export const formButton = (offer: Offer): DeskButton => ({
  verb: 'offerform',
  label: phrase('desk-form-print'),
  value: `offer:${offer.id}`,
});

/** Puts the sheet into the landlord's thread, where it can be printed. */
export function printForm(turn: Turn, staff: Staff, value: string): Reply {
  const [, id] = /^offer:(\d{1,15})$/.exec(value) ?? [];
  const offer = id === undefined ? undefined : turn.rows.offers.byId(Number(id));
  const person = offer && turn.rows.persons.byId(offer.landlordId);
  if (!offer || !person || offer.state === 'withdrawn') return notice(phrase('desk-refused-gone'));
  const known = offer.caseId === null ? undefined : turn.rows.cases.byId(offer.caseId);
  const isTheirs = known && known.erasedAt === null && known.personId === person.id;
  const kase = isTheirs ? known : caseFor(turn, person, 'offer');
  const number = offerNumber(offer.id);
  const title = `${number}.pdf`;
  const file = { id: `own:form:${offer.id}`, ending: 'pdf', title, mime: 'application/pdf', size: 0 };
  turn.relay(kase, [file], phrase('desk-form-here', { number }));
  const about = { action: 'offer-form', caseId: kase.id, personId: person.id };
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, ...about });
  return notice(phrase('desk-form-sent', { number }));
}

/** The window in which a coordinator enters or changes a programme, and how it is read. */
import { STATUSES } from '../../../db/audience.js';
import type { Programme } from '../../../db/programmes.js';
import { LAENDER } from '../../../matching/profile.js';
import { LANGUAGES } from '../../../words/language.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { CellProblem } from '../../../words/table.js';
import { word } from '../../form/parts.js';
import type { Choice, Field } from '../../reply.js';
import { eurosOf } from '../facts.js';
import type { Given } from '../keep.js';
import { type Cells, type Column, readCells } from '../read-cells.js';
import { writeDates, writeRepeats } from '../written.js';

const TITLE_MAX = 120;
const TEXT_MAX = 700;

type Known = { programme: Programme; dates: readonly { kind: string; startsAt: number; endsAt: number }[] };
type Filled = Readonly<Partial<Record<string, string>>>;

const choices = (ids: readonly string[], of: (id: string) => Phrase): Choice[] =>
  ids.map((id) => ({ id, label: of(id) }));

/** `initial` only where there is one. */
const begins = (text: string | null | undefined): { initial?: string } =>
  text === null || text === undefined || text === '' ? {} : { initial: text };

const line = (id: string, initial: string | null | undefined, max = 300): Field => ({
  kind: 'line',
  id,
  label: word(`desk-programme-${id.replaceAll('_', '-')}`),
  hint: word(`desk-programme-${id.replaceAll('_', '-')}-hint`),
  optional: true,
  max,
  ...begins(initial),
});

const languageFields = (known?: Known): Field[] =>
  LANGUAGES.flatMap((language): Field[] => {
    const told = known?.programme.words[language];
    const name = word(`desk-language-${language}`);
    return [
      {
        kind: 'line',
        id: `title_${language}`,
        label: phrase('desk-programme-title-in', { language: name }),
        optional: true,
        max: TITLE_MAX,
        ...begins(told?.title),
      },
      {
        kind: 'text',
        id: `text_${language}`,
        label: phrase('desk-programme-text-in', { language: name }),
        optional: true,
        max: TEXT_MAX,
        ...begins(told?.text),
      },
    ];
  });

/** @param zone of the operator, in which dates are written. */
export function programmeFields(zone: string, known?: Known): Field[] {
  const programme = known?.programme;
  const audience = programme?.audience;
  const euros = (cents: number | null | undefined): string | null =>
    cents === null || cents === undefined ? null : eurosOf(cents);
  return [
    {
      kind: 'line',
      id: 'organiser',
      label: phrase('desk-programme-organiser'),
      max: 120,
      ...begins(programme?.organiser),
    },
    ...languageFields(known),
    {
      kind: 'text',
      id: 'dates',
      label: phrase('desk-programme-dates'),
      hint: phrase('desk-programme-dates-hint'),
      optional: true,
      ...begins(known && !programme?.repeats ? writeDates(known.dates, zone) : null),
    },
    line('repeats', programme?.repeats ? writeRepeats(programme.repeats) : null),
    line('place', programme?.place),
    line('link', programme?.link),
    line('join_link', programme?.joinLink),
    line('fee', euros(programme?.feeCents), 12),
    line('reduced_fee', euros(programme?.reducedCents), 12),
    line('sponsor', programme?.sponsor, 120),
    line('apply_by', programme?.applyBy, 10),
    line('seats', programme?.seats?.toString(), 6),
    {
      kind: 'checks',
      id: 'roles',
      label: phrase('desk-programme-roles'),
      hint: phrase('desk-programme-all-hint'),
      options: choices(STATUSES, (id) => word(`desk-cast-status-${id}`)),
      optional: true,
      ...(audience ? { initial: audience.status ?? [] } : {}),
    },
    {
      kind: 'checks',
      id: 'languages',
      label: phrase('desk-programme-languages'),
      hint: phrase('desk-programme-all-hint'),
      options: choices(LANGUAGES, (id) => word(`desk-language-${id}`)),
      optional: true,
      ...(audience ? { initial: audience.languages ?? [] } : {}),
    },
    {
      kind: 'several',
      id: 'lands',
      label: phrase('desk-programme-lands'),
      hint: phrase('desk-programme-all-hint'),
      options: choices(LAENDER, (id) => word(`land-${id}`)),
      optional: true,
      ...(audience ? { initial: audience.laender ?? [] } : {}),
    },
    {
      kind: 'checks',
      id: 'name_needed',
      label: phrase('desk-programme-name-needed'),
      options: [{ id: 'yes', label: phrase('desk-programme-name-needed-yes') }],
      optional: true,
      ...(programme?.asksName ? { initial: ['yes'] } : {}),
    },
  ];
}

/** The same cells as a row of a list has. @param code the organiser's own, which the window does not show. */
export function readFields(
  filled: Filled,
  around: { zone: string; code: string | null },
): { given: Given } | { problem: CellProblem<Column> } {
  const cells: Cells = (column) => filled[column] ?? '';
  const read = readCells(cells, around.zone);
  if ('problems' in read) {
    const [problem = { column: 'organiser', reason: '' }] = read.problems;
    return { problem };
  }
  return { given: { ...read.given, facts: { ...read.given.facts, code: around.code } } };
}

const MONEY = phrase('desk-programme-wrong-fee');
const LINK = phrase('desk-programme-wrong-link');
const WRONG: Partial<Record<Column, Phrase>> = {
  dates: phrase('desk-programme-wrong-dates'),
  repeats: phrase('desk-programme-wrong-repeats'),
  link: LINK,
  join_link: LINK,
  fee: MONEY,
  reduced_fee: phrase('desk-programme-wrong-reduced'),
  sponsor: phrase('desk-programme-sponsor-hint'),
  apply_by: phrase('desk-programme-apply-by-hint'),
  seats: phrase('desk-programme-wrong-seats'),
};

/** What is wrong with a field, in the desk's language. */
export const wrongWords = ({ column }: CellProblem<Column>): Phrase =>
  WRONG[column] ?? phrase('desk-programme-wrong-words');

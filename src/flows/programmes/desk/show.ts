/** What coordinators see of programmes: the list, one of them with its dates, and who takes part. Drawn of the rows, kept nowhere. */
import type { Programme, ProgrammeDate } from '../../../db/programmes.js';
import type { Registration } from '../../../db/registrations.js';
import type { Staff } from '../../../db/staff.js';
import { phrase, type Value } from '../../../words/phrase.js';
import { join, word } from '../../form/parts.js';
import { LEAST } from '../../homes/ledger/hidden.js';
import type { Look } from '../../overview/look.js';
import type { DeskButton } from '../../payload.js';
import { type Field, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { dateWords, factLines, titleFor } from '../facts.js';

const LISTED = 60;
const DATES = 20;
/** Slack takes 100 parts in a window. */
const PEOPLE = 90;
const WORDS_SHOWN = 20;

const named = ({ id }: Programme): string => `programme:${id}`;

/** The programme that a value names; a cancelled or ended one too. */
export function programmeIn(turn: Turn, value: string): Programme | undefined {
  const id = /^programme:(\d{1,15})$/.exec(value)?.[1];
  return id === undefined ? undefined : turn.rows.programmes.byId(Number(id));
}

const button = (verb: string, value: string, more: Partial<DeskButton> = {}): DeskButton => ({
  verb,
  label: word(`desk-programme-b-${verb.replace('programme', '') || 'show'}`),
  value,
  ...more,
});

function countsOf({ rows }: Look, { id, seats }: Programme): Value {
  const { registrations } = rows;
  return phrase('desk-programme-counts', {
    count: registrations.count(id, ['taken', 'offered']),
    of: seats === null ? '–' : String(seats),
    waiting: registrations.count(id, ['waiting']),
  });
}

function lineOf(look: Look, programme: Programme): Field {
  const [next] = look.rows.programmes.ahead(programme.id, look.now, 1);
  const said = phrase('desk-programme-line', {
    title: titleFor(programme, look.house.staffLanguage),
    name: programme.organiser,
    state: word(
      `desk-programme-is-${programme.endedAt !== null && programme.state === 'closed' ? 'over' : programme.state}`,
    ),
    at: next ? dateWords(look, next) : '–',
    answers: countsOf(look, programme),
  });
  return { kind: 'say', said, beside: button('programme', named(programme)) };
}

/** All that are not over, the newest first; and the way to a new one. */
export function showProgrammes(turn: Turn): Reply {
  const running = turn.rows.programmes.inState(['draft', 'open', 'closed'], 500);
  const shown = running.filter(({ endedAt }) => endedAt === null).toReversed();
  return openModal({
    verb: 'programmes',
    title: phrase('desk-programmes-title'),
    fields: [
      {
        kind: 'buttons',
        buttons: [
          button('programmeedit', 'new', { label: phrase('desk-programme-b-new'), style: 'primary' }),
        ],
      },
      ...(shown.length === 0 ? [{ kind: 'say', said: phrase('desk-programme-none') } as const] : []),
      ...shown.slice(0, LISTED).map((programme) => lineOf(turn, programme)),
    ],
    meta: 'programmes',
  });
}

/** How it was, in the eyes of who took part: a mean only of ten or more, and words of nobody in particular. */
function ratingFields({ rows }: Look, { id }: Programme): Field[] {
  const { count, mean, words } = rows.registrations.ratings(id);
  if (count === 0) return [];
  const said =
    count < LEAST || mean === null
      ? phrase('desk-programme-rated-few', { count: LEAST })
      : phrase('desk-programme-rated', { count, mean: Math.round(mean * 10) / 10 });
  return [
    { kind: 'say', said },
    ...words.slice(0, WORDS_SHOWN).map((exactly): Field => ({ kind: 'say', exactly })),
  ];
}

function doings({ id, state, endedAt }: Programme): DeskButton[] {
  const value = `programme:${id}`;
  const people = [button('programmepeople', value), button('programmecsv', value)];
  if (endedAt !== null) return people;
  const gate = state === 'open' ? button('programmeclose', value) : button('programmeopen', value);
  const off = button('programmecancel', value, {
    style: 'danger',
    ask: phrase('desk-programme-cancel-sure'),
  });
  return [button('programmeedit', value), ...people, gate, off];
}

const dateField = (look: Look, date: ProgrammeDate): Field => ({
  kind: 'say',
  said: dateWords(look, date),
  beside: button('programmemove', `date:${date.id}`),
});

/** The window about one date: another time for it, or that it is not held. @param written as it is read again. */
export const showDate = (look: Look, date: ProgrammeDate, written: string): Reply =>
  openModal({
    verb: 'programmemove',
    title: phrase('desk-programme-move-title'),
    fields: [
      { kind: 'say', said: dateWords(look, date) },
      {
        kind: 'line',
        id: 'date',
        label: phrase('desk-programme-move'),
        hint: phrase('desk-programme-move-hint'),
        initial: written,
        max: 60,
      },
      {
        kind: 'buttons',
        buttons: [
          button('programmedate', `date:${date.id}`, {
            style: 'danger',
            ask: phrase('desk-programme-date-sure'),
          }),
        ],
      },
    ],
    submit: phrase('desk-save'),
    meta: `date:${date.id}`,
  });

/** One of them, with what can be done. */
export function showProgramme(turn: Turn, _staff: Staff, value: string): Reply {
  const programme = programmeIn(turn, value);
  if (!programme) return notice(phrase('desk-refused-gone'));
  const { line, facts } = { line: lineOf(turn, programme), facts: factLines(turn, programme, true) };
  const dates = turn.rows.programmes.ahead(programme.id, turn.now, DATES);
  const back = button('programmes', 'programmes', { label: phrase('desk-programme-b-all') });
  return openModal({
    verb: 'programme',
    title: phrase('desk-programme-title'),
    fields: [
      ...('said' in line ? [{ kind: 'say', said: line.said } as const] : []),
      { kind: 'say', said: join('\n', ...facts) },
      ...ratingFields(turn, programme),
      { kind: 'buttons', buttons: [...doings(programme), back] },
      ...dates.map((date) => dateField(turn, date)),
    ],
    meta: value,
  });
}

function personLine(
  { answers, reduced, state, createdAt }: Registration,
  turn: Turn,
  language: Value,
): Value {
  const parts: Value[] = [
    word(`desk-seat-${state}`),
    answers?.name ?? '–',
    ...(answers?.organisation ? [answers.organisation] : []),
    ...(reduced ? [phrase('desk-programme-reduced')] : []),
    language,
    { day: turn.house.office.today(createdAt), year: true },
  ];
  const notes = answers?.notes;
  return notes ? join('\n', join(' · ', ...parts), notes) : join(' · ', ...parts);
}

/** Who takes part and who waits, in their order; that it was looked at is written down. */
export function showPeople(turn: Turn, staff: Staff, value: string): Reply {
  const programme = programmeIn(turn, value);
  if (!programme) return notice(phrase('desk-refused-gone'));
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action: 'programme-people', detail: value });
  const all = turn.rows.registrations.standing(programme.id);
  const lines = all.slice(0, PEOPLE).map((registration): Field => {
    const language = turn.rows.persons.byId(registration.personId)?.language ?? 'en';
    return { kind: 'say', said: personLine(registration, turn, word(`desk-language-${language}`)) };
  });
  return openModal({
    verb: 'programmepeople',
    title: phrase('desk-programme-people-title'),
    fields: [
      {
        kind: 'say',
        said: join('\n', titleFor(programme, turn.house.staffLanguage), countsOf(turn, programme)),
      },
      ...lines,
      ...(all.length > PEOPLE ? [{ kind: 'say', said: phrase('desk-list-more') } as const] : []),
      { kind: 'buttons', buttons: [button('programme', value, { label: phrase('desk-programme-b-back') })] },
    ],
    meta: value,
  });
}

/** /programmes: what there is for a person, a card each, and what they can do about it. */
import type { Person } from '../../db/persons.js';
import type { Programme } from '../../db/programmes.js';
import type { Registration } from '../../db/registrations.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { join } from '../form/parts.js';
import { partnerButton } from '../partners/button.js';
import type { Turn } from '../turn.js';
import { meaning } from './audience.js';
import { programmeButton } from './button.js';
import { factLines, toldIn } from './facts.js';
import { remindAt, wantsReminder } from './remind.js';
import { isOpen, seatsLeft, standingFor } from './seats.js';

/** So many cards come at once. */
const AT_ONCE = 5;
/** More programmes than any operator runs at once. */
const MOST = 300;

type Spans = ReturnType<Turn['rows']['programmes']['spans']>;

/** Whether a programme is one of a person's: open and for them, or one in which they take part. */
function isTheirs(turn: Turn, person: Person, spans: Spans): (programme: Programme) => boolean {
  const means = meaning(turn, person);
  return (programme) => {
    if (programme.endedAt !== null || toldIn(programme.words, person.language) === null) return false;
    const end = spans.get(programme.id)?.end ?? null;
    if (isOpen(turn, programme, end) && means(programme.audience)) return true;
    return standingFor(turn.rows, programme, person) !== undefined;
  };
}

const running = (turn: Turn): Programme[] => turn.rows.programmes.inState(['open', 'closed'], MOST);

/** What is open for a person, and all in which they take part, in the order in which it begins. */
function programmesFor(turn: Turn, person: Person): Programme[] {
  const spans = turn.rows.programmes.spans(turn.now);
  const begins = ({ id }: Programme): number => spans.get(id)?.next ?? Number.MAX_SAFE_INTEGER;
  const all = running(turn).filter(isTheirs(turn, person, spans));
  return all.toSorted((a, b) => begins(a) - begins(b) || a.id - b.id);
}

/** Whether /programmes has anything for this person. */
export const hasProgrammes = (turn: Turn, person: Person): boolean =>
  turn.rows.programmes.hasOpen() &&
  running(turn).some(isTheirs(turn, person, turn.rows.programmes.spans(turn.now)));

function standingLine(turn: Turn, registration: Registration): Phrase {
  if (registration.state === 'taken') return phrase('programme-yours-taken');
  if (registration.state === 'waiting')
    return phrase('programme-yours-waiting', { number: String(turn.rows.registrations.place(registration)) });
  const { day, time } = turn.house.office.moment(registration.offerUntil ?? turn.now);
  return phrase('programme-yours-offered', { until: join(', ', { day }, time) });
}

function standingButtons(programme: Programme, { id, state }: Registration): Button[][] {
  const leave = (label: Phrase): Button => programmeButton(label, 'leave', programme.id);
  if (state === 'waiting') return [[leave(phrase('programme-b-leave-list'))]];
  if (state === 'offered')
    return [
      [programmeButton(phrase('programme-b-seat'), 'seat', id, { use: 'once' })],
      [leave(phrase('programme-b-not-seat'))],
    ];
  const calendar = programmeButton(phrase('programme-b-calendar'), 'calendar', programme.id);
  return [[calendar, leave(phrase('programme-b-leave'))]];
}

function newcomerButtons(turn: Turn, person: Person, programme: Programme): Button[][] {
  if (!isOpen(turn, programme)) return [];
  const full = seatsLeft(turn.rows, programme) === 0;
  const label = full ? phrase('programme-b-wait') : phrase('programme-b-register');
  const later = remindAt(turn, programme) !== null && !wantsReminder(turn, person, programme);
  return [
    [programmeButton(label, 'register', programme.id)],
    ...(later ? [[programmeButton(phrase('programme-b-remind'), 'remind', programme.id)]] : []),
  ];
}

const NOTES = { de: phrase('programme-in-de'), en: phrase('programme-in-en'), uk: null, ru: null };

/** One programme, with what this person can do. @returns false when there is nothing to show them. */
export function sayProgramme(turn: Turn, person: Person, programme: Programme): boolean {
  const told = toldIn(programme.words, person.language);
  if (!told) return false;
  const registration = standingFor(turn.rows, programme, person);
  const hasSeat = registration?.state === 'taken';
  const note = told.language === person.language ? null : NOTES[told.language];
  const facts: Value[] = [
    ...(note ? [note] : []),
    ...factLines(turn, programme, hasSeat),
    ...(registration ? [standingLine(turn, registration)] : []),
  ];
  const said = phrase('programme-card', { title: told.title, text: told.text, facts: join('\n', ...facts) });
  const buttons = registration
    ? standingButtons(programme, registration)
    : newcomerButtons(turn, person, programme);
  turn.say(person, said, { buttons });
  return true;
}

/** @param from how many were shown already. */
export function sayProgrammes(turn: Turn, person: Person, from = 0): void {
  const all = programmesFor(turn, person);
  const partner = turn.rows.partners.of(person.id);
  if (all.length === 0) {
    turn.say(person, phrase('programme-none'), { buttons: partner ? [] : [[partnerButton]] });
    return;
  }
  if (from === 0) {
    const listed = phrase('programme-list', { count: all.length });
    const as =
      partner?.state === 'confirmed' ? phrase('programme-as-partner', { name: partner.organisation }) : null;
    turn.say(person, as ? join('\n', listed, as) : listed);
  }
  for (const programme of all.slice(from, from + AT_ONCE)) sayProgramme(turn, person, programme);
  const left = all.length - from - AT_ONCE;
  if (left <= 0) return;
  const more = programmeButton(phrase('programme-b-more', { count: left }), 'more', from + AT_ONCE);
  turn.say(person, phrase('programme-more', { count: left }), { buttons: [[more]] });
}

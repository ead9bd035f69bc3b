/** /status: what is saved, what happened last, what comes next, who does it and by when (R26). */
import { type Case, numberOf } from '../db/cases.js';
import type { Person } from '../db/persons.js';
import { type Phrase, phrase, type Value } from '../words/phrase.js';
import type { Button } from './actions.js';
import { openForm } from './asking.js';
import { whenAnswered } from './case.js';
import { menuButton } from './contact.js';
import * as engine from './form.js';
import { HOMES_THAT_FIT } from './intake-end.js';
import { cardButton, chancesButton } from './profile-card.js';
import { SEEKER_STATUS, settleStatus } from './promise.js';
import { endButton, endedView } from './search-end.js';
import type { Turn } from './turn.js';

const lines = (...parts: Value[]): Value => ({ join: parts, by: '\n' });
const dayOf = (turn: Turn, at: number): Value => ({ day: turn.house.office.today(at), year: true });

function ofCase(turn: Turn, kase: Case): Phrase {
  const params = { number: numberOf(kase.id), date: dayOf(turn, kase.openedAt) };
  if (kase.state === 'new') return phrase('status-case-new', { ...params, when: whenAnswered(turn) });
  return phrase('status-case-claimed', { ...params, claimed: dayOf(turn, kase.claimedAt ?? kase.openedAt) });
}

/** The search: what is saved, what fits, and when the next word comes. */
function ofSearch(turn: Turn, person: Person): Value | null {
  const profile = turn.rows.profiles.of(person.id);
  if (!profile) return null;
  settleStatus(turn, person);
  const due = turn.rows.timers.due(SEEKER_STATUS, `person:${person.id}`);
  const next =
    person.pausedAt !== null || due === null
      ? phrase('status-next-asked')
      : phrase('status-next', { date: { day: turn.house.office.today(due) } });
  return lines(
    phrase('status-saved', {
      saved: dayOf(turn, profile.savedAt),
      waiting: dayOf(turn, profile.waitingSince),
    }),
    phrase('status-homes', { homes: HOMES_THAT_FIT }),
    next,
  );
}

function ofForm(turn: Turn, person: Person): Phrase | null {
  const open = openForm(turn, person);
  const question = open && engine.nextQuestion(open.form, open.state);
  if (!open) return turn.rows.forms.stopped(person.id) ? phrase('status-form-stopped') : null;
  return question && !open.state.edit
    ? phrase('status-form', engine.progress(open.form, open.state.answers, question))
    : phrase('status-form-last');
}

/** One message a subject: the request, the search, the open form; or what the first step would be. */
export function sayStatusNow(turn: Turn, person: Person): void {
  const kase = turn.rows.cases.openOf(person.id);
  const search = ofSearch(turn, person);
  const over = endedView(turn, person);
  const form = ofForm(turn, person);
  const waits = kase?.urgency === 'red' && kase.state === 'new';
  if (kase)
    turn.say(person, waits ? lines(ofCase(turn, kase), phrase('danger-nobody-yet')) : ofCase(turn, kase));
  if (over) turn.say(person, over.said, { buttons: over.buttons });
  else if (search) turn.say(person, search, { buttons: [[cardButton], [chancesButton], [endButton]] });
  if (form) turn.say(person, form, { buttons: [[menuButton('continue', phrase('menu-continue'))]] });
  if (kase || search || form) return;
  const first: Button[][] = [
    [menuButton('home', phrase('menu-home'))],
    [menuButton('question', phrase('menu-question'))],
    [menuButton('human', phrase('menu-human'))],
  ];
  turn.say(person, phrase('status-nothing'), { buttons: first });
}

/** /status: what is saved, what happened last, what comes next, who does it and by when (R26). */
import type { Case } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { caseStatus } from '../case/case-status.js';
import { enoughButton } from '../case/end.js';
import { openForm } from '../form/asking.js';
import * as engine from '../form/form.js';
import { moveStatus } from '../homes/key/status.js';
import { offerButton } from '../homes/offer/button.js';
import { offerStatus } from '../homes/offer/status.js';
import { checkRow } from '../homes/safety/identity/choose.js';
import { menuButton } from '../menu-buttons.js';
import { hushedCase } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { homesToday, homesWords, isUnderWay, teamWords } from './homes-today.js';
import { cardButton, chancesButton } from './profile-card.js';
import { SEEKER_STATUS, settleStatus } from './promise.js';
import { endButton, endedView } from './search-end.js';
import { usualWords } from './usual.js';

const lines = (...parts: Value[]): Value => ({ join: parts, by: '\n' });
const dayOf = (turn: Turn, at: number): Value => ({ day: turn.house.office.today(at), year: true });

/** Until when the household goes before others. */
function bandWords(turn: Turn, holder: number): Value[] {
  const band = turn.rows.bands.standing(holder, turn.today);
  return band ? [phrase('mydata-band', { date: { day: band.until, year: true } })] : [];
}

/** The search: what is saved, what fits, how long it usually takes, and when the next word comes. @param asked whether a request is open, of which is spoken apart. */
function ofSearch(turn: Turn, person: Person, asked: boolean): Value | null {
  const profile = turn.rows.profiles.of(person.id);
  if (!profile) return null;
  settleStatus(turn, person);
  const due = turn.rows.timers.due(SEEKER_STATUS, `person:${person.id}`);
  const next =
    person.pausedAt !== null || due === null
      ? phrase('status-next-asked')
      : phrase('status-next', { date: { day: turn.house.office.today(due) } });
  const today = homesToday(turn, person);
  const underWay = isUnderWay(turn, person);
  return lines(
    phrase('status-saved', {
      saved: dayOf(turn, profile.savedAt),
      waiting: dayOf(turn, profile.waitingSince),
    }),
    ...(underWay ? [] : [homesWords(today), ...today.why, usualWords(turn, person)]),
    ...bandWords(turn, profile.personId),
    ...(underWay ? [] : [...teamWords(turn), next]),
    ...(asked ? [] : [phrase('status-no-request')]),
  );
}

function ofForm(turn: Turn, person: Person): Phrase | null {
  const open = openForm(turn, person);
  const question = open && engine.nextQuestion(open.form, open.state);
  if (!open) return turn.rows.forms.stopped(person.id) ? phrase('status-form-stopped') : null;
  if (!question || open.state.edit) return phrase('status-form-last');
  if (!open.form.needs)
    return phrase('status-form', engine.progress(open.form, open.state.answers, question));
  const { needed, count } = engine.left(open.form, open.state.answers, question);
  return needed ? phrase('status-form-left', { count }) : phrase('status-form-left-extra', { count });
}

function sayCase(turn: Turn, person: Person, kase: Case): void {
  const waits = kase.urgency === 'red' && kase.state === 'new';
  const said = waits ? lines(caseStatus(turn, kase), phrase('danger-nobody-yet')) : caseStatus(turn, kase);
  // Only a human ends an urgent one.
  turn.say(person, said, { buttons: kase.urgency === 'red' ? [] : [[enoughButton(kase)]] });
}

/** One message a subject: the request, the search, the open form; or what the first step would be. */
export function sayStatusNow(turn: Turn, person: Person): void {
  const kase = hushedCase(turn, person.id) ? undefined : turn.rows.cases.openOf(person.id);
  const search = ofSearch(turn, person, kase !== undefined);
  const over = endedView(turn, person);
  const form = ofForm(turn, person);
  const homes = offerStatus(turn, person);
  if (kase) sayCase(turn, person, kase);
  if (over) turn.say(person, over.said, { buttons: over.buttons });
  else if (search)
    turn.say(person, search, {
      buttons: [...checkRow(turn, person), [cardButton], [chancesButton], [endButton]],
    });
  if (homes) turn.say(person, homes, { buttons: [[offerButton(phrase('home-offer-mine'), 'list')]] });
  const moves = moveStatus(turn, person);
  for (const { said, buttons } of moves) turn.say(person, said, { buttons });
  if (form) turn.say(person, form, { buttons: [[menuButton('continue', phrase('menu-continue'))]] });
  if (kase || search || form || homes || moves.length > 0) return;
  const first: Button[][] = [
    [menuButton('home', phrase('menu-home'))],
    [menuButton('question', phrase('menu-question'))],
    [menuButton('human', phrase('menu-human'))],
  ];
  turn.say(person, phrase('status-nothing'), { buttons: first });
}

/** The end of a search, in the person's own words, and the way back to the old place while the answers are still there. */
import type { Person } from '../../db/persons.js';
import type { Profile } from '../../db/profiles.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { callBackAll } from '../budget.js';
import { dayAfter } from '../days.js';
import { servesSearch } from '../form/forms.js';
import { leavesWay } from '../homes/key/gone.js';
import { count } from '../homes/ledger.js';
import { keepWants } from '../homes/wants.js';
import type { Ref, Turn } from '../turn.js';
import { leaveHousehold } from './household.js';
import { planStatus } from './intake-end.js';
import { SEEKER_STATUS, settleStatus } from './promise.js';
import { searching } from './saved.js';

type What = Extract<Action, { do: 'search' }>['what'];
type How = NonNullable<Profile['endedHow']>;

const button = (label: Phrase, what: What, use: Button['use']): Button => ({
  label,
  use,
  action: { v: 1, do: 'search', what },
});

export const endButton: Button = button(phrase('search-end'), 'ask', 'nav');
const againButton: Button = button(phrase('search-again'), 'again', 'nav');

/** The last whole day on which the answers of a search that ended at `endedAt` are still there. */
const lastDay = (turn: Turn, endedAt: number): Value => ({
  day: dayAfter(turn.house.office.today(endedAt), turn.house.kept.profile - 1),
  year: true,
});

/** That a search has ended, how, and until when it can go on; in words for the team. */
export const endedForDesk = (how: Profile['endedHow'], ended: string): Phrase =>
  phrase('desk-search-ended', {
    how: { key: `desk-search-${how ?? 'stopped'}` as Key },
    date: { day: ended },
  });

/** That the search has ended, and the way back, for whoever looks at a profile or a status; null while it goes on. */
export function endedView(turn: Turn, person: Person): { said: Phrase; buttons: Button[][] } | null {
  const profile = turn.rows.profiles.of(person.id);
  if (!profile || profile.endedAt === null) return null;
  const ended: Value = { day: turn.house.office.today(profile.endedAt), year: true };
  return {
    said: phrase('search-is-ended', { ended, date: lastDay(turn, profile.endedAt) }),
    buttons: [[againButton]],
  };
}

/** Asks how the search ends. @returns false when none goes on. */
function ask(turn: Turn, person: Person): boolean {
  if (!searching(turn, person)) return false;
  // Said to everybody who has ever searched together with somebody, so that it tells nothing of the others.
  const shared = (turn.rows.households.of(person.id)?.joined ?? 0) > 0 ? [phrase('search-end-shared')] : [];
  const asked = phrase('search-end-ask', { date: lastDay(turn, turn.now) });
  const buttons = [
    [button(phrase('search-here'), 'here', 'once')],
    [button(phrase('search-elsewhere'), 'elsewhere', 'once')],
    [button(phrase('search-stopped'), 'stopped', 'once')],
    [button(phrase('search-keep'), 'keep', 'nav')],
  ];
  turn.say(person, { join: [asked, ...shared], by: '\n' }, { buttons });
  return true;
}

/** Forms of the search that are open or laid aside end with it; a home that is offered does not. */
function closeForms(turn: Turn, person: Person): void {
  for (const row of turn.rows.forms.all(person.id)) {
    if (row.state !== 'done' && servesSearch(row.form))
      turn.rows.forms.save(person.id, { ...row, state: 'done' }, turn.now);
  }
}

function tellCase(turn: Turn, person: Person, said: Phrase): void {
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return;
  turn.post(kase, said);
  turn.card(kase);
}

/** Ends the search of this person alone: whoever searched with them keeps answers and place, and hears nothing. */
function end(turn: Turn, person: Person, how: How, place: Ref): boolean {
  if (!searching(turn, person)) return false;
  leavesWay(turn, person);
  leaveHousehold(turn, person);
  closeForms(turn, person);
  turn.rows.profiles.end(person.id, how, turn.now);
  count(turn, person.id, 'search-ended', { why: how });
  keepWants(turn, person.id);
  turn.forget(SEEKER_STATUS, `person:${person.id}`);
  callBackAll(turn, person, ['home', 'status']);
  settleStatus(turn, person);
  const ended = phrase('search-ended', { date: lastDay(turn, turn.now) });
  const said: Value = how === 'stopped' ? ended : { join: [phrase('search-wish'), ended], by: ' ' };
  turn.edit(person, place, said, { buttons: [[againButton]] });
  tellCase(turn, person, endedForDesk(how, turn.today));
  return true;
}

/** The search goes on, with the old place, and the team's thread says so. @returns the day of the next word on how things stand. */
export function resumeSearch(turn: Turn, person: Person): string {
  turn.rows.profiles.resume(person.id);
  count(turn, person.id, 'search', { why: 'again' });
  keepWants(turn, person.id);
  tellCase(turn, person, phrase('desk-search-again'));
  return planStatus(turn, person);
}

/** The search goes on, with the old place. Past its time nothing is left of it, and that is said. */
function again(turn: Turn, person: Person): boolean {
  const profile = turn.rows.profiles.of(person.id);
  if (!profile) {
    const home: Button = {
      label: phrase('menu-home'),
      use: 'nav',
      action: { v: 1, do: 'menu', item: 'home' },
    };
    turn.say(person, phrase('search-gone'), { buttons: [[home]] });
    return true;
  }
  if (profile.endedAt === null) return false;
  const waiting: Value = { day: turn.house.office.today(profile.waitingSince), year: true };
  const date: Value = { day: resumeSearch(turn, person) };
  const card: Button = {
    label: phrase('menu-profile'),
    use: 'nav',
    action: { v: 1, do: 'profile', what: 'show' },
  };
  turn.say(person, phrase('search-resumed', { waiting, date }), { buttons: [[card]] });
  return true;
}

/** @returns false when the button no longer fits. */
export function pressedSearch(turn: Turn, person: Person, what: What, place: Ref): boolean {
  if (what === 'ask') return ask(turn, person);
  if (what === 'again') return again(turn, person);
  if (what !== 'keep') return end(turn, person, what, place);
  if (!searching(turn, person)) return false;
  turn.edit(person, place, phrase('search-kept'));
  return true;
}

/** Households (R10): a second adult joins by a one-use code, and anybody can leave without the other hearing of it. */

import { numberOf } from '../../db/cases.js';
import type { JoinCode } from '../../db/households.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { planForNewcomer } from '../care/plan.js';
import { caseFor, whenAnswered } from '../case/case.js';
import { keepWants } from '../homes/wants.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { planStatus } from './intake-end.js';
import { savedAnswers } from './saved.js';

/** A code counts so long. */
const CODE_MS = 48 * 3_600_000;
/** Who tries so many wrong codes within an hour has to wait. */
const GUESSES = 5;
const HOUR = 3_600_000;

type What = Extract<Action, { do: 'household' }>['what'];

const button = (label: Button['label'], what: What, use: Button['use'] = 'nav'): Button => ({
  label,
  use,
  action: { v: 1, do: 'household', what },
});

/** What the card offers. It depends on nothing that changes when somebody leaves, so nobody can see it there. */
export function householdButtons(turn: Turn, person: Person): Button[][] {
  const joined = turn.rows.households.of(person.id)?.joined ?? 0;
  const several = inviteButtons(turn, person);
  const apart = joined > 0 ? [[button(phrase('household-apart'), 'apart')]] : [];
  return [...several, ...apart];
}

/** Whether the household lives in a home found through us: then nobody joins a search any more, but those who live there too. */
const livesHere = ({ rows }: Turn, personId: number): boolean =>
  rows.stays.of(rows.profiles.holderOf(personId)) !== undefined;

/** The way for one more adult into a household of several; like `householdButtons` it does not tell who is in it. */
export const inviteButtons = (turn: Turn, person: Person): Button[][] =>
  Number(savedAnswers(turn, person)?.intake.adults ?? 1) > 1
    ? [[button(phrase('household-invite'), 'invite')]]
    : [];

/** A code for one more adult, as a link and to be typed. */
function invite(turn: Turn, person: Person): void {
  const household = turn.rows.households.ensure(person.id, turn.now);
  const code = turn.rows.households.makeCode(household, person.id, `${turn.eventId}`, turn.now + CODE_MS);
  const { name } = turn.house.bot;
  const { day, time } = turn.house.office.moment(turn.now + CODE_MS);
  const until = { join: [{ day }, time], by: ', ' };
  const lives = livesHere(turn, person.id);
  turn.say(person, phrase(lives ? 'household-code-home' : 'household-code', { code, until }));
  if (name)
    turn.say(
      person,
      phrase('household-link', { link: `https://t.me/${name}?start=join_${code.replace('-', '')}` }),
    );
}

/** Whether a code still lets `person` in: right, young, unused, its inviter still there, and not their own household. */
function stillGood(turn: Turn, person: Person, code: JoinCode | undefined): code is JoinCode {
  if (!code || code.usedAt !== null || code.expiresAt <= turn.now || code.inviterId === person.id)
    return false;
  return turn.rows.households.membersOf(code.householdId).includes(code.inviterId);
}

const sharesAlready = (turn: Turn, person: Person): boolean => {
  const household = turn.rows.households.of(person.id);
  return household !== undefined && turn.rows.households.membersOf(household.id).length > 1;
};

/**
 * Whether all adults of the household are in it now. Only who wants to join hears of it: a code is given out in any case,
 * so that nobody learns by asking for one that somebody has left.
 */
function isFull(turn: Turn, { householdId, inviterId }: JoinCode): boolean {
  const inviter = turn.rows.persons.byId(inviterId);
  const adults = Number((inviter && savedAnswers(turn, inviter)?.intake.adults) ?? 1);
  return turn.rows.households.membersOf(householdId).length >= adults;
}

function sayFull(turn: Turn, person: Person): void {
  turn.say(person, phrase('household-full'), { buttons: [[humanButton()]] });
}

/** A code that was typed or came by a link: what joining means, and a button. Wrong codes are counted. */
export function offerJoin(turn: Turn, person: Person, typed: string): void {
  const { households } = turn.rows;
  const notice: Button = {
    label: phrase('notice-full-text'),
    use: 'nav',
    action: { v: 1, do: 'notice', choice: 'full' },
  };
  if (typed === '') {
    turn.say(person, phrase('join-how'));
    return;
  }
  if (households.guesses(person.id, turn.now - HOUR) >= GUESSES) {
    turn.say(person, phrase('join-too-often'), { buttons: [[humanButton()]] });
    return;
  }
  const code = households.codeFor(typed.slice(0, 100));
  if (!stillGood(turn, person, code)) {
    households.guessed(person.id, turn.now);
    turn.say(person, phrase('join-no'), { buttons: [[humanButton()]] });
    return;
  }
  if (sharesAlready(turn, person)) {
    turn.say(person, phrase('join-shared'), { buttons: [[button(phrase('household-apart'), 'apart')]] });
    return;
  }
  if (isFull(turn, code)) return sayFull(turn, person);
  const join: Button = {
    label: phrase('join-yes'),
    use: 'once',
    action: { v: 1, do: 'join', code: code.hash },
  };
  turn.say(person, phrase('join-ask'), {
    buttons: [[join], [button(phrase('join-not'), 'nothing'), notice]],
  });
}

/** Joins the household of a code. @returns false when the code does not count any more. */
export function join(turn: Turn, person: Person, hash: string): boolean {
  const { households, profiles } = turn.rows;
  const code = households.codeByHash(hash);
  const household = code && households.byId(code.householdId);
  if (!stillGood(turn, person, code) || !household || sharesAlready(turn, person)) return false;
  if (isFull(turn, code)) {
    sayFull(turn, person);
    return true;
  }
  households.useCode(hash, person.id, turn.now);
  households.join(person.id, household, turn.now);
  profiles.stepBehind(person.id, household.holderId);
  keepWants(turn, person.id);
  turn.rows.forms.remove(person.id);
  turn.rows.persons.addRole(person.id, 'seeker', turn.now);
  if (livesHere(turn, person.id)) {
    turn.say(person, phrase('join-home-done'));
    planForNewcomer(turn, person.id);
  } else {
    planStatus(turn, person);
    const profile: Button = {
      label: phrase('menu-profile'),
      use: 'nav',
      action: { v: 1, do: 'profile', what: 'show' },
    };
    turn.say(person, phrase('join-done'), { buttons: [[profile]] });
  }
  const inviter = turn.rows.persons.byId(code.inviterId);
  if (inviter) turn.say(inviter, phrase('join-told'), { buttons: [[humanButton()]] });
  return true;
}

/** Takes a person out of the household: both keep the answers and the waiting date. Nothing is said to anybody. */
export function leaveHousehold(turn: Turn, person: Person): void {
  const { households, profiles } = turn.rows;
  const household = households.of(person.id);
  if (!household) return;
  const others = households.membersOf(household.id).filter((id) => id !== person.id);
  const [next] = others;
  if (household.holderId !== person.id) profiles.copy(household.holderId, person.id);
  else if (next !== undefined) {
    profiles.copy(person.id, next);
    profiles.changeHolder(
      others.filter((id) => id !== next),
      next,
    );
  }
  households.leave(person.id);
  for (const id of [person.id, ...others]) keepWants(turn, id);
}

/** "I want to search apart": silent, and a helper looks. */
function apart(turn: Turn, person: Person): void {
  leaveHousehold(turn, person);
  const kase = caseFor(turn, person, 'apart');
  turn.say(
    person,
    phrase('household-apart-done', { number: numberOf(kase.id), when: whenAnswered(turn, kase) }),
  );
}

/** Whether the search goes on of which a button speaks, or the household may still become whole. */
function mayStill(turn: Turn, person: Person, what: What): boolean {
  if (what === 'invite' && livesHere(turn, person.id)) return true;
  const searches = turn.rows.profiles.of(person.id)?.endedAt === null;
  return searches && (what === 'invite' || turn.rows.households.of(person.id) !== undefined);
}

/** A press on one of the buttons of this file. @returns false when it no longer fits. */
export function pressedHousehold(turn: Turn, person: Person, what: What): boolean {
  if (what === 'nothing') turn.say(person, phrase('household-unchanged'));
  else if (!mayStill(turn, person, what)) return false;
  else if (what === 'invite') invite(turn, person);
  else if (what === 'apart') {
    const buttons = [
      [button(phrase('household-apart-yes'), 'apart-yes', 'once')],
      [button(phrase('join-not'), 'nothing')],
    ];
    turn.say(person, phrase('household-apart-ask'), { buttons });
  } else apart(turn, person);
  return true;
}

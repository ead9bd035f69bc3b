/** /checkin: when it is asked next, and the ways to answer now, to stop, and to go on again. */
import type { Checkin, CheckSide } from '../../db/checkins.js';
import type { Person } from '../../db/persons.js';
import type { Stay } from '../../db/stays.js';
import { phrase } from '../../words/phrase.js';
import { daysFrom } from '../days.js';
import { inviteButtons } from '../intake/household.js';
import type { Turn } from '../turn.js';
import { agrees, checkButton, stopButton } from './about.js';
import { askAgree } from './consent.js';
import { OWN } from './schedule.js';
import { nextDay } from './thanks.js';
import { isTitle } from './title.js';

/** What comes within so many days is answered now in the place of a further check. */
const SOON_DAYS = 7;

/** Where this person lives, or whose homes others live in through us. */
function staysOf({ rows }: Turn, person: Person): { stay: Stay; side: CheckSide }[] {
  const lives = rows.stays.of(rows.profiles.holderOf(person.id)) ?? rows.stays.of(person.id);
  return [
    ...(lives ? [{ stay: lives, side: 'guest' as const }] : []),
    ...rows.stays.at(person.id).map((stay) => ({ stay, side: 'host' as const })),
  ];
}

/** The check that can be answered now: the one that waits, the next when it is near, else one of their own. */
function toAnswer(turn: Turn, person: Person, { id }: Stay, side: CheckSide): Checkin | undefined {
  const { checkins } = turn.rows;
  const all = checkins.ofPerson(person.id).filter((one) => one.stayId === id && one.side === side);
  const theirs = all.filter((one) => !isTitle(one));
  const waiting = theirs.find(({ state }) => state === 'asked' || state === 'begun');
  if (waiting) return waiting;
  const next = theirs.find(
    ({ state, dueOn, until }) =>
      state === 'planned' &&
      until >= turn.today &&
      (dueOn <= turn.today || daysFrom(turn.today, dueOn) <= SOON_DAYS),
  );
  const own = theirs.filter(({ kind }) => kind.startsWith(OWN)).length;
  const row = { stayId: id, personId: person.id, side, dueOn: turn.today, until: turn.today };
  const check = next ?? checkins.plan({ ...row, kind: `${OWN}${own + 1}` }, turn.now);
  if (check) checkins.enter(check.id, ['planned'], 'asked', { askedAt: turn.now, reason: null });
  return check;
}

export function sayCheckins(turn: Turn, person: Person): void {
  const stays = staysOf(turn, person);
  if (stays.length === 0) {
    turn.say(person, phrase('care-none'));
    return;
  }
  for (const { stay, side } of stays) {
    if (!agrees(turn, person.id, side)) {
      askAgree(turn, person, side);
      continue;
    }
    sayNext(turn, person, stay, side);
  }
}

function sayNext(turn: Turn, person: Person, stay: Stay, side: CheckSide): void {
  const next = nextDay(turn, person.id, side);
  const said =
    next === null ? phrase('care-next-none') : phrase('care-next', { date: { day: next, year: true } });
  const more = side === 'guest' ? inviteButtons(turn, person) : [];
  const buttons = [[checkButton('care-b-now', 'own', stay.id)], ...more, [stopButton(side)]];
  turn.say(person, said, { buttons });
}

/** "Answer now", by the stay's id. @returns undefined when the stay is not theirs, or over. */
export function checkNow(turn: Turn, person: Person, stayId: number): Checkin | undefined {
  const own = staysOf(turn, person).find(({ stay }) => stay.id === stayId);
  return own && toAnswer(turn, person, own.stay, own.side);
}

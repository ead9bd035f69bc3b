/** Danger: an honest answer at once, and a red case that only a human can end (R13, R15). */
import type { Danger } from '../../answers/danger.js';
import { type Case, numberOf } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { haltCheck } from '../care/words.js';
import { keepText, openCase, showMessage, tellCase } from '../case/case.js';
import { humanButton } from '../menu-buttons.js';
import { hideButton } from '../quiet-mode/fold.js';
import { isHushed, SAFE_WORD, safeWordRule } from '../quiet-mode/hush.js';
import { quietOffer } from '../quiet-mode/panel.js';
import type { Turn } from '../turn.js';
import {
  afterMinutes,
  calledFor,
  minutesUnclaimed,
  opens,
  RED_UNCLAIMED,
  SAID_IN_THREAD,
  someoneOnCall,
  spokenOf,
} from './red.js';

/** What is true now: whether anybody reads this, or when the next one does. */
export function honest(turn: Turn, kase: Case): Phrase {
  const number = numberOf(kase.id);
  const { office } = turn.house;
  if (office.isStaffed(turn.now)) return phrase('danger-staffed', { number });
  if (someoneOnCall(turn)) return phrase('danger-on-call', { number });
  const next = office.nextOpening(turn.now);
  if (next === null) return phrase('danger-unstaffed', { number });
  const { day, time } = office.moment(next);
  return phrase('danger-not-staffed', { number, day: { day }, time });
}

/**
 * The urgent case for a sign of danger: the one that is open, or a new one.
 * @param forwarded whether the words are somebody else's: then they take no place of a sign that was the person's own.
 */
export function redCase(turn: Turn, person: Person, found: Danger, forwarded: boolean): Case {
  const open = turn.rows.cases.openOf(person.id);
  const { class: name, rule, matched } = found;
  const danger = { v: 1, class: name, rule, matched, forwarded, at: turn.now };
  const sign: Phrase = { key: `desk-danger-${found.class}` as Key };
  if (open?.urgency === 'red') {
    // A new sign takes back that its end was asked for. What a safe word has opened stays hushed.
    const stays = forwarded || (isHushed(turn, open) && rule !== SAFE_WORD);
    const newer = stays ? {} : { danger: turn.rows.cases.sealDanger(danger) };
    turn.rows.cases.change(open.id, { ...newer, endAskedBy: null });
    const gloss = OWN_GLOSS[rule] ?? matched.join(', ');
    turn.post(open, phrase('desk-danger-again', { class: sign, gloss }), 'urgent');
    return open;
  }
  const red = openCase(turn, person, 'danger', danger);
  if (open)
    turn.post(open, phrase('desk-danger-elsewhere', { class: sign, number: numberOf(red.id) }), 'urgent');
  return red;
}

/** What stands for matched words where there are none. */
const BY_MODEL = 'model';
export const OWN_GLOSS: Readonly<Partial<Record<string, Phrase>>> = {
  [BY_MODEL]: phrase('desk-danger-by-model'),
  [SAFE_WORD]: phrase('desk-danger-safe-word'),
};

const asksTown = (found: Danger): boolean => found.class === 'homeless-tonight';

/** Answers signs of danger in a text, before anything else and in every state. */
export function answerDanger(
  turn: Turn,
  person: Person,
  { messageId, text, forwarded }: { messageId: string; text: string; forwarded: boolean },
  found: Danger,
): void {
  if (found.class === 'ambiguous') {
    const open = turn.rows.cases.openOf(person.id);
    if (open) tellCase(turn, person, open, messageId, text);
    else keepText(turn, person, messageId, text);
    turn.say(person, phrase('danger-ambiguous'), {
      buttons: [[humanButton()], [hideButton]],
      priority: 'urgent',
    });
    return;
  }
  const kase = redCase(turn, person, found, forwarded);
  haltCheck(turn, person);
  const id = tellCase(turn, person, kase, messageId, text);
  if (forwarded) {
    turn.rows.messages.change(id, { forwarded });
    turn.post(kase, phrase('desk-danger-forwarded'), 'urgent');
  }
  sayRed(turn, person, kase, found);
}

/** Where somebody near may well be the danger, and may see the phone. */
const WATCHED: ReadonlySet<string> = new Set(['violence', 'trafficking', 'child']);

/** A safe word was written: an urgent case of which nothing is said in the chat. @returns the case. */
export function callQuietly(turn: Turn, person: Person): Case {
  const found: Danger = { class: 'violence', rule: SAFE_WORD, matched: [] };
  const kase = redCase(turn, person, found, false);
  turn.post(kase, safeWordRule(turn.house.office, turn.now), 'urgent');
  turn.card(kase);
  return kase;
}

/** The red words, and what is true now. */
function sayRed(turn: Turn, person: Person, kase: Case, found: Danger): void {
  const about: Value = { key: `danger-${found.class}` as Key };
  // A question stands last, where the answer follows it.
  const now = isHushed(turn, kase) ? [] : [honest(turn, kase)];
  const parts: Value[] = asksTown(found) ? [...now, about] : [about, ...now];
  const said: Value = { join: [phrase('danger-about'), ...parts], by: '\n' };
  const offer = WATCHED.has(found.class) ? quietOffer(turn, person) : [];
  turn.say(person, said, { buttons: [[hideButton], ...offer], priority: 'urgent', private: true });
  if (asksTown(found)) turn.rows.persons.change(person.id, { awaits: 'town' });
}

/** A model sees danger in a message that is kept already: the red way, as if the words had told it. */
export function dangerSeen(turn: Turn, person: Person, message: Message, name: Danger['class']): void {
  const found: Danger = { class: name, rule: BY_MODEL, matched: [] };
  const kase = redCase(turn, person, found, message.forwarded);
  const kept = turn.rows.messages.byId(message.id) ?? message;
  if (kept.caseId !== kase.id) {
    turn.rows.messages.change(kept.id, { caseId: kase.id });
    showMessage(turn, kase, kept);
  }
  turn.card(kase);
  sayRed(turn, person, kase, found);
}

/** How often the person hears it; the team is called until somebody comes. */
const TOLD_TO_PERSON = 3;

/** Calls in the channel, for the `nth` time: at first for this case, later in one line an hour for all that wait there. */
function callAll(turn: Turn, kase: Case, nth: number): void {
  const all = spokenOf(turn, kase, nth);
  const called = calledFor(turn, nth);
  const waits = { called, number: numberOf(kase.id), minutes: minutesUnclaimed(turn, nth) };
  const alone = opens(turn) ? phrase('desk-red-waits', waits) : phrase('desk-red-waits-shut', waits);
  const numbers = all.map(({ id }) => `#${numberOf(id)}`).join(', ');
  if (all.length > 1)
    turn.announce(kase.channel, phrase('desk-red-wait', { called, count: all.length, numbers }));
  else if (all.length > 0) turn.announce(kase.channel, alone);
}

/** Nobody has claimed a red case for so many staffed minutes, for the `nth` time: nobody is to wait for us. */
export function redUnclaimed(turn: Turn, kase: Case, nth: number): void {
  if (kase.state !== 'new') return;
  const person = turn.rows.persons.byId(kase.personId);
  const hushed = isHushed(turn, kase) || turn.rows.checkins.isNotHere(kase);
  if (person && !hushed && nth <= TOLD_TO_PERSON) {
    turn.say(person, phrase('danger-nobody-yet'), { buttons: [[hideButton]], priority: 'urgent' });
  }
  const minutes = minutesUnclaimed(turn, nth);
  const open = opens(turn);
  const told = open ? phrase('desk-nobody-yet', { minutes }) : phrase('desk-nobody-yet-shut', { minutes });
  if (nth <= SAID_IN_THREAD)
    turn.post(kase, hushed ? phrase('desk-nobody-yet-hushed', { minutes }) : told, 'urgent');
  else turn.card(kase);
  // A post in a thread reaches nobody who has not opened it.
  callAll(turn, kase, nth);
  const due = afterMinutes(turn, minutesUnclaimed(turn, nth + 1) - minutes);
  turn.later(RED_UNCLAIMED, `case:${kase.id}:${nth + 1}`, due);
}

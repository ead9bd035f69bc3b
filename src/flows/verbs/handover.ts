/** Hand over: a case goes to a named colleague. An urgent one only when they say yes; until then whoever gives it keeps it (R19). */
import { isHeld, numberOf } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { enterState } from '../case/state.js';
import { careFor } from '../danger/red.js';
import type { DeskButton } from '../payload.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Verb } from './verb.js';

/** Somebody named in a command or a message, as Slack writes it. */
const NAMED = /<@([UW][A-Z0-9]{1,30})(?:\|[^>]*)?>/g;

/** Everybody named in `words`, once each. */
const namedIn = (words: string): string[] => [
  ...new Set([...words.matchAll(NAMED)].flatMap(([, id]) => id ?? [])),
];

/** Why `about.staff` cannot give the case away; null when they can. */
function whyNot({ kase, staff }: About): Phrase | null {
  const mine = kase.claimedBy === staff.id;
  return kase.urgency === 'red' && !mine ? phrase('desk-handover-claim') : null;
}

/** The colleague behind a Slack id, or why the case is not for them. */
export function colleague(turn: Turn, { kase, staff }: About, userId: string): Staff | Phrase {
  const to = turn.rows.staff.byUser(staff.teamId, userId);
  if (!to || to.helper === null) return phrase('desk-handover-unsure');
  if (!to.helper) return phrase('desk-handover-not');
  return to.id === kase.claimedBy ? phrase('desk-handover-has') : to;
}

/** Makes `to` the one who has the case. */
function pass(turn: Turn, { kase, staff }: About, to: Staff): void {
  const state = isHeld(kase) && kase.state !== 'snoozed' ? kase.state : 'claimed';
  const change = { claimedBy: to.id, claimedAt: turn.now, offeredTo: null };
  enterState(turn, kase, state, staff, change);
  note(turn, kase, staff, 'handover');
  turn.card(kase);
  const person = turn.rows.persons.byId(kase.personId);
  if (person && kase.claimedBy === null)
    turn.say(person, phrase('human-claimed', { number: numberOf(kase.id) }));
}

/** An urgent case is offered: a press of the one who is named counts. */
function offer(turn: Turn, { kase, staff }: About, to: Staff): void {
  turn.rows.cases.change(kase.id, { offeredTo: to.id });
  note(turn, kase, staff, 'handover-offer');
  const value = `case:${kase.id}`;
  const buttons: DeskButton[] = [
    { verb: 'accept', label: phrase('desk-handover-accept'), value, style: 'primary' },
    { verb: 'decline', label: phrase('desk-handover-decline'), value },
  ];
  const said = phrase('desk-handover-asked', { staff: mention(staff), to: mention(to) });
  turn.post(kase, said, 'urgent', buttons);
  turn.homesStale = true;
}

/** Hands the case of `about.staff` on: an urgent one when `to` says yes, until then it stays where it is. */
export function handOn(turn: Turn, about: About, to: Staff): void {
  if (about.kase.urgency === 'red') return offer(turn, about, to);
  pass(turn, about, to);
  const said = phrase('desk-handed-over-by', { staff: mention(about.staff), to: mention(to) });
  turn.post(about.kase, said);
}

/** @returns what is wrong with it, or null. */
function give(turn: Turn, about: About, userId: string): Phrase | null {
  const to = colleague(turn, about, userId);
  if ('key' in to) return to;
  handOn(turn, about, to);
  return null;
}

export const handover: Verb = {
  name: 'handover',
  help: phrase('desk-help-handover'),
  label: phrase('desk-handover'),
  press: (turn, about, words): Reply | undefined => {
    const reason = refusal(turn, about) ?? whyNot(about);
    if (reason) return notice(reason);
    const [named, ...others] = namedIn(words);
    if (others.length > 0) return notice(phrase('desk-handover-several', { count: others.length + 1 }));
    if (named !== undefined) {
      const wrong = give(turn, about, named);
      return wrong ? notice(wrong) : undefined;
    }
    const red = about.kase.urgency === 'red';
    return openModal({
      verb: 'handover',
      title: phrase('desk-handover-title', { number: numberOf(about.kase.id) }),
      fields: [
        {
          kind: 'user',
          id: 'to',
          label: phrase('desk-handover-label'),
          hint: red ? phrase('desk-handover-hint-red') : phrase('desk-handover-hint'),
        },
      ],
      submit: phrase('desk-handover'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, _text, _source, { to = '' }) => {
    const reason = plainRefusal(turn, about) ?? whyNot(about);
    if (reason) return modalErrors(reason, 'to');
    const wrong = to === '' ? phrase('desk-modal-empty') : give(turn, about, to);
    return wrong ? modalErrors(wrong, 'to') : undefined;
  },
};

/** Only who was asked can answer, while the case is open and still offered to them. */
const isAsked = ({ kase, staff }: About): boolean => isHeld(kase) && kase.offeredTo === staff.id;

export const accept: Verb = {
  name: 'accept',
  press: (turn, about): Reply | undefined => {
    if (!isAsked(about)) return notice(phrase('desk-handover-other'));
    const { kase, staff } = about;
    const giver = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
    pass(turn, about, staff);
    careFor(turn, kase, staff);
    const before = giver ? mention(giver) : phrase('desk-colleague');
    turn.post(kase, phrase('desk-accepted-by', { staff: mention(staff), before }), 'urgent');
    return undefined;
  },
};

export const decline: Verb = {
  name: 'decline',
  press: (turn, about): Reply | undefined => {
    if (!isAsked(about)) return notice(phrase('desk-handover-other'));
    const { kase, staff } = about;
    turn.rows.cases.change(kase.id, { offeredTo: null });
    note(turn, kase, staff, 'handover-decline');
    const giver = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
    const before = giver ? mention(giver) : phrase('desk-colleague');
    turn.post(kase, phrase('desk-declined-by', { staff: mention(staff), before }), 'urgent');
    return undefined;
  },
};

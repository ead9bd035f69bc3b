/** What a household says to a proposal. A no costs nothing, and its reason is asked for only afterwards. */
import type { Person } from '../../../db/persons.js';
import type { Proposal } from '../../../db/proposals.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Action, Button } from '../../actions.js';
import { askForHuman } from '../../case/human.js';
import { beginEdit } from '../../form/asking.js';
import type { Ref, Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { wakeMatching } from '../matching.js';
import { comparedPhotos } from '../safety/photos.js';
import { beginReport } from '../safety/report.js';
import { decide, othersUntil } from './decide.js';
import { closeQuestion, proposalButton, showPhotos } from './question.js';
import { untilTomorrow } from './time.js';
import { setNext, unwatch } from './watch.js';
import { momentWords, named } from './words.js';

type Pressed = Extract<Action, { do: 'proposal' }>;

/** Reasons for a no, and which answer of theirs a reason may change. */
const REASONS = {
  small: null,
  cost: { form: 'intake', question: 'rent' },
  place: { form: 'intake', question: 'regions' },
  date: { form: 'chances', question: 'from' },
  shared: { form: 'intake', question: 'home' },
  other: null,
} as const;
type Reason = keyof typeof REASONS;

const isReason = (why: string | undefined): why is Reason => why !== undefined && Object.hasOwn(REASONS, why);

/** @returns false when it is not theirs. */
export function pressedProposal(turn: Turn, person: Person, action: Pressed, at: Ref): boolean {
  const proposal = turn.rows.proposals.byId(action.proposal);
  if (proposal?.personId !== person.id) return false;
  switch (action.what) {
    case 'photos':
      return morePhotos(turn, person, proposal);
    case 'ask':
      askAbout(turn, person, proposal);
      return true;
    case 'report':
      return beginReport(turn, person, proposal.offerId);
    case 'why':
      return sayWhy(turn, person, proposal, action.why, at);
    case 'wish':
      return changeWish(turn, person, proposal);
    default:
      return answer(turn, person, proposal, action.what);
  }
}

/** Photos that people have looked at; what came after a change of the home, nobody has. @returns false when it is not shown any more. */
function morePhotos(turn: Turn, person: Person, { offerId }: Proposal): boolean {
  const { offers } = turn.rows;
  const state = offers.byId(offerId)?.state;
  if (state !== 'cleared' && state !== 'let') return false;
  showPhotos(turn, person, comparedPhotos(turn, offerId).slice(1));
  return true;
}

function answer(turn: Turn, person: Person, proposal: Proposal, what: 'yes' | 'no' | 'tomorrow'): boolean {
  if (proposal.state !== 'live') {
    turn.say(person, phrase('home-proposal-over', named(proposal)));
    return true;
  }
  if (what === 'yes') accept(turn, proposal);
  else if (what === 'no') decline(turn, person, proposal);
  else waitTillTomorrow(turn, person, proposal);
  return true;
}

function accept(turn: Turn, proposal: Proposal): void {
  const { id, personId, offerId, roundId } = proposal;
  if (!turn.rows.proposals.enter(id, ['live'], 'accepted', turn.now)) return;
  unwatch(turn, id);
  count(turn, personId, 'accepted', { offerId, roundId });
  const until = othersUntil(turn, proposal);
  const said: Phrase =
    until === null
      ? phrase('home-proposal-accepted', named(proposal))
      : phrase('home-proposal-waits', { ...named(proposal), moment: momentWords(turn, until) });
  closeQuestion(turn, proposal, said);
  decide(turn, offerId);
}

function decline(turn: Turn, person: Person, proposal: Proposal): void {
  const { id, offerId, roundId } = proposal;
  if (!turn.rows.proposals.enter(id, ['live'], 'declined', turn.now)) return;
  unwatch(turn, id);
  count(turn, person.id, 'declined', { offerId, roundId });
  closeQuestion(turn, proposal, phrase('home-proposal-declined', named(proposal)));
  const reasons = Object.keys(REASONS).map((why) => [whyButton(proposal, why)]);
  turn.say(person, phrase('home-proposal-reason'), { buttons: [...reasons, [whyButton(proposal, 'none')]] });
  decide(turn, offerId);
  wakeMatching(turn);
}

function whyButton(proposal: Proposal, why: string): Button {
  const label: Phrase = isReason(why)
    ? phrase(`home-proposal-reason-${why}`)
    : phrase('home-proposal-reason-none');
  return { label, use: 'nav', action: { v: 1, do: 'proposal', what: 'why', proposal: proposal.id, why } };
}

/** The reason is written down; one that a wish of theirs would spare them next time offers to change it. */
function sayWhy(turn: Turn, person: Person, proposal: Proposal, why: string | undefined, at: Ref): boolean {
  if (proposal.state !== 'declined') return false;
  if (isReason(why)) turn.rows.proposals.change(proposal.id, { why });
  const wish = isReason(why) && REASONS[why] !== null;
  const buttons = wish ? [[proposalButton(phrase('home-proposal-wish'), 'wish', proposal)]] : [];
  turn.edit(person, at, phrase(wish ? 'home-proposal-thanks-wish' : 'home-proposal-thanks'), { buttons });
  return true;
}

function changeWish(turn: Turn, person: Person, { why }: Proposal): boolean {
  const wish = isReason(why ?? undefined) ? REASONS[why as Reason] : null;
  return wish !== null && beginEdit(turn, person, wish, null);
}

/** A question goes to the team; the time for the answer stays as it is. */
function askAbout(turn: Turn, person: Person, proposal: Proposal): void {
  askForHuman(turn, person);
  const kase = turn.rows.cases.openOf(person.id);
  if (kase) turn.post(kase, phrase('desk-home-proposal-asks', named(proposal)));
}

/** More time, once. */
function waitTillTomorrow(turn: Turn, person: Person, proposal: Proposal): void {
  const { id, dueAt, extendedAt } = proposal;
  if (extendedAt !== null) {
    turn.say(
      person,
      phrase('home-proposal-once', { ...named(proposal), moment: momentWords(turn, dueAt ?? turn.now) }),
    );
    return;
  }
  const later = untilTomorrow(turn, turn.now, dueAt ?? 0);
  turn.rows.proposals.change(id, {
    extendedAt: turn.now,
    deliveredAt: proposal.deliveredAt ?? turn.now,
    dueAt: later,
  });
  setNext(turn, id);
  turn.say(
    person,
    phrase('home-proposal-extended', { ...named(proposal), moment: momentWords(turn, later) }),
  );
}

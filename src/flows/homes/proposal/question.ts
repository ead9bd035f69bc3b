/** The question whether a proposed home suits a household, and what can be pressed below it (R25). */
import type { OfferPhoto } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Proposal } from '../../../db/proposals.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Action, Button } from '../../actions.js';
import type { Ref, SayOptions, Turn } from '../../turn.js';
import { dueAfter } from './time.js';
import { questionOf } from './words.js';

type What = Extract<Action, { do: 'proposal' }>['what'];

/** A button about `proposal`. */
export const proposalButton = (
  label: Button['label'],
  what: What,
  proposal: Proposal,
  use: Button['use'] = 'nav',
): Button => ({ label, use, action: { v: 1, do: 'proposal', what, proposal: proposal.id } });

/** The answers to the question. More time can be asked for once. */
export function answers(proposal: Proposal): Button[][] {
  const more = proposalButton(phrase('home-proposal-tomorrow'), 'tomorrow', proposal);
  return [
    [proposalButton(phrase('home-proposal-yes'), 'yes', proposal)],
    [proposalButton(phrase('home-proposal-no'), 'no', proposal)],
    [
      proposalButton(phrase('home-proposal-question'), 'ask', proposal),
      proposalButton(phrase('home-proposal-report'), 'report', proposal),
    ],
    ...(proposal.extendedAt === null ? [[more]] : []),
  ];
}

/** Photos go as they lie at each platform, those of Slack without the notes of a camera; nothing of them is kept by us. */
export function showPhotos(
  turn: Turn,
  person: Person,
  photos: readonly OfferPhoto[],
  options: SayOptions = {},
): void {
  const own = photos.filter(({ platform }) => platform === 'telegram').map(({ file }) => file);
  if (own.length > 0) turn.photos(person, own, options);
  const others = photos.filter(({ platform }) => platform === 'slack');
  const files = others.map(({ id, file }) => ({
    ...{ id: file, ending: 'jpg', title: `${id}.jpg`, mime: 'image/jpeg', size: 0 },
    bare: true,
  }));
  if (files.length > 0) turn.deliver(person, files, phrase('home-proposal-photo'), options);
}

/** The question alone, with its buttons. @returns where it stands. */
export function ask(turn: Turn, person: Person, proposal: Proposal, asks: number): Ref {
  const { quiet } = turn.house;
  const notBefore = quiet.endsAt(turn.now) ?? 0;
  const due = proposal.dueAt ?? dueAfter(turn, Math.max(turn.now, notBefore));
  const said = questionOf(turn, proposal, asks, due);
  return turn.say(person, said, { buttons: answers(proposal), priority: 'offer', notBefore });
}

/** Puts other words, and no buttons, in the place of the question. */
export function closeQuestion(turn: Turn, proposal: Proposal, said: Phrase): void {
  const person = turn.rows.persons.byId(proposal.personId);
  if (!person) return;
  if (proposal.messageKey === null) turn.say(person, said);
  else turn.edit(person, proposal.messageKey, said);
}

/** The coordinators decide about a body that asks: the post names no one, what it says of itself stands in a window. */
import type { Partner } from '../../db/partners.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { word } from '../form/parts.js';
import { humanButton } from '../menu-buttons.js';
import type { Look } from '../overview/look.js';
import { programmesButton } from '../programmes/button.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';

/** Why a body can be refused; the person reads the reason and what they can do. */
const REASONS = ['unknown', 'field', 'place'] as const;

const channelOf = ({ house }: Pick<Turn, 'house'>): string =>
  house.channels.coordinators ?? house.channels.help;

const landWords = ({ land }: Partner): Value => (land === null ? '–' : word(`land-${land}`));
const kindWords = ({ kind }: Partner): Phrase => word(`desk-partner-kind-${kind}`);

/** Says in the coordinators' channel that somebody asks; the kind and the Land alone, for the post may outlive the row. */
export function askDecision(turn: Turn, personId: number): void {
  const partner = turn.rows.partners.of(personId);
  if (!partner) return;
  const said = phrase('desk-partner-asks', { kind: kindWords(partner), land: landWords(partner) });
  const look = {
    verb: 'partner',
    label: phrase('desk-partner-look'),
    value: `partner:${personId}`,
    style: 'primary' as const,
  };
  turn.rows.partners.setShown(personId, turn.announce(channelOf(turn), said, [look]));
}

/** The post says that nothing is to be decided any more. */
export function retractDecision(turn: Turn, { shownKey, state }: Partner): void {
  if (shownKey !== null && state === 'asked')
    turn.repost(shownKey, phrase('desk-partner-gone'), undefined, channelOf(turn));
}

const VALUE = /^partner:(\d{1,15})(?::(\d{1,15}))?$/;

/** `partner:12`: the person who speaks for it; behind it when they asked, so that nobody decides about words that have changed. */
const carried = ({ personId, createdAt }: Partner): string => `partner:${personId}:${createdAt}`;

function partnerIn(turn: Turn, value: string): Partner | undefined {
  const id = VALUE.exec(value)?.[1];
  return id === undefined ? undefined : turn.rows.partners.of(Number(id));
}

/** What a body says of itself, as the team reads it. */
function partnerLine(partner: Partner): Value {
  return phrase('desk-partner-line', {
    kind: kindWords(partner),
    name: partner.organisation,
    land: landWords(partner),
    town: partner.town ?? '–',
    what: partner.contactRole ?? '–',
  });
}

/** The window in which it is decided. */
export function lookAtPartner(turn: Turn, staff: Staff, value: string): Reply {
  const partner = partnerIn(turn, value);
  if (!partner) return notice(phrase('desk-refused-gone'));
  turn.rows.audit.add({
    at: turn.now,
    staffId: staff.id,
    action: 'partner-look',
    personId: partner.personId,
  });
  const choices = ['confirmed', ...REASONS].map((id) => ({ id, label: word(`desk-partner-${id}`) }));
  const said: Field = { kind: 'say', said: partnerLine(partner) };
  if (partner.state !== 'asked')
    return openModal({
      verb: 'partner',
      title: phrase('desk-partner-title'),
      fields: [said, { kind: 'say', said: word(`desk-partner-is-${partner.state}`) }],
      meta: carried(partner),
    });
  return openModal({
    verb: 'partner',
    title: phrase('desk-partner-title'),
    fields: [
      said,
      { kind: 'say', said: phrase('desk-partner-how') },
      { kind: 'select', id: 'decision', label: phrase('desk-partner-decision'), options: choices },
    ],
    submit: phrase('desk-save'),
    meta: carried(partner),
  });
}

/** Confirms or refuses, once; the person reads it, and the post says who has decided. */
export function decidePartner(
  turn: Turn,
  staff: Staff,
  { decision = '' }: Readonly<Partial<Record<string, string>>>,
  meta: string,
): Reply | undefined {
  const partner = partnerIn(turn, meta);
  const reason = REASONS.find((one) => one === decision);
  if (!partner || meta !== carried(partner)) return modalErrors(phrase('desk-refused-gone'), 'decision');
  if (!reason && decision !== 'confirmed') return modalErrors(phrase('desk-modal-empty'), 'decision');
  const state = reason ? 'refused' : 'confirmed';
  if (!turn.rows.partners.decide(partner.personId, state, staff.id, turn.now))
    return modalErrors(phrase('desk-refused-gone'), 'decision');
  turn.rows.audit.add({
    at: turn.now,
    staffId: staff.id,
    action: `partner-${state}`,
    personId: partner.personId,
  });
  const said = reason
    ? phrase('desk-partner-refused-by', { staff: mention(staff) })
    : phrase('desk-partner-confirmed-by', { staff: mention(staff) });
  if (partner.shownKey !== null) turn.repost(partner.shownKey, said, undefined, channelOf(turn));
  tellDecision(turn, partner, reason ?? null);
  return undefined;
}

function tellDecision(turn: Turn, { personId, organisation: name }: Partner, reason: string | null): void {
  const person = turn.rows.persons.byId(personId);
  if (!person) return;
  if (reason === null) {
    turn.say(person, phrase('partner-confirmed', { name }), { buttons: [[programmesButton]] });
    return;
  }
  const why = word(`partner-refused-${reason}`);
  turn.say(person, phrase('partner-refused', { name, reason: why }), { buttons: [[humanButton()]] });
}

const LISTED = 40;

/** Those who wait for a decision and those who work with us, for coordinators. */
export function partnersAs({ rows }: Look): Field[] {
  const button = ({ personId }: Partner) => ({
    verb: 'partner',
    label: phrase('desk-partner-look'),
    value: `partner:${personId}`,
  });
  const line = (partner: Partner): Field => ({
    kind: 'say',
    said: partnerLine(partner),
    beside: button(partner),
  });
  const asked = rows.partners.inState('asked', LISTED);
  const confirmed = rows.partners.inState('confirmed', LISTED);
  const title = (said: Phrase): Field[] => [{ kind: 'say', said }];
  return [
    ...(asked.length > 0 ? title(phrase('desk-partner-asked')) : []),
    ...asked.map(line),
    ...(confirmed.length > 0 ? title(phrase('desk-partner-confirmed-all')) : []),
    ...confirmed.map(line),
  ];
}

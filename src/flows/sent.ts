/** What a person sends that is not text: kept, shown to an open case, used or answered kindly; never an error, never silence. */
import { findDanger } from '../answers/danger.js';
import { type Case, numberOf } from '../db/cases.js';
import type { Person } from '../db/persons.js';
import { type PersonKey, phrase } from '../words/phrase.js';
import { showMessage, whenAnswered } from './case.js';
import { humanButton } from './contact.js';
import { answerDanger } from './danger.js';
import type { PersonEvent, SentKind } from './event.js';
import { sayOnce } from './flood.js';
import { askForHuman, reopenByText } from './human.js';
import type { Turn } from './turn.js';

export type Sent = Extract<PersonEvent, { type: 'person.sent' }>;

/** What the person hears about each kind when no case is open. Spoken words go to a human, see `takeSpoken`. */
const WORDS: Record<Exclude<SentKind, 'voice' | 'note' | 'audio'>, PersonKey> = {
  photo: 'text-only',
  video: 'text-only',
  file: 'text-only',
  gif: 'sent-sticker',
  sticker: 'sent-sticker',
  dice: 'sent-sticker',
  poll: 'sent-other',
  location: 'sent-location',
  phone: 'sent-phone',
  contact: 'sent-contact',
  money: 'sent-money',
  passport: 'sent-passport',
  other: 'sent-other',
};

/** Of these nothing is kept but that they came. */
const NOT_KEPT = new Set<SentKind>(['contact', 'passport']);
const isSpoken = (kind: SentKind): kind is 'voice' | 'note' | 'audio' =>
  kind === 'voice' || kind === 'note' || kind === 'audio';

/** Keeps what was sent and shows it in `kase`. Words that were a sign of danger are kept with their own answer. */
function keep(turn: Turn, person: Person, kase: Case | undefined, event: Sent, caption: string): void {
  const { kind, detail, file, messageId, forwarded, repliesTo } = event;
  const text = NOT_KEPT.has(kind) ? '' : [detail ?? '', caption].filter((one) => one !== '').join('\n');
  const message = {
    personId: person.id,
    direction: 'in' as const,
    kind,
    text,
    file: NOT_KEPT.has(kind) || file === null ? null : JSON.stringify(file),
    forwarded,
    repliesTo,
    externalId: messageId,
    eventId: turn.eventId,
  };
  turn.rows.cases.addMessage({ ...message, caseId: kase?.id ?? null, at: turn.now });
  if (!kase) return;
  showMessage(turn, kase, message);
  turn.card(kase);
}

/** A voice cannot be read by a program: a human hears it, and the person hears at once whom to ring in danger (R31). */
function takeSpoken(turn: Turn, person: Person, kase: Case | undefined, kind: SentKind): void {
  if (kase?.state === 'claimed') return;
  if (!kase) {
    if (reopenByText(turn, person)) return;
    askForHuman(turn, person, false);
  }
  const open = turn.rows.cases.openOf(person.id);
  if (!open) return;
  const params = { number: numberOf(open.id), when: whenAnswered(turn) };
  sayOnce(turn, person, kind, () => turn.say(person, phrase('sent-voice', params), { priority: 'urgent' }));
}

/** The word about something that no case takes. */
function sayAbout(turn: Turn, person: Person, kase: Case | undefined, kind: SentKind): void {
  if (isSpoken(kind)) return takeSpoken(turn, person, kase, kind);
  const own = kind === 'contact' || kind === 'money' || kind === 'passport';
  if (kase && !own) {
    if (kase.state === 'claimed') return;
    const params = { number: numberOf(kase.id), when: whenAnswered(turn) };
    return sayOnce(turn, person, kind, () => turn.say(person, phrase('human-passed', params)));
  }
  const said = { key: WORDS[kind] };
  sayOnce(turn, person, kind, () => turn.say(person, said, { buttons: [[humanButton()]] }));
}

/** Takes anything that is not text. Danger in the words that came with it counts first, as in any text. */
export function takeSent(turn: Turn, person: Person, event: Sent): void {
  const { caption, kind, messageId } = event;
  const danger = caption === '' ? null : findDanger(caption);
  // That keeps the words too.
  if (danger) answerDanger(turn, person, messageId, caption, danger);
  const kase = turn.rows.cases.openOf(person.id);
  keep(turn, person, kase, event, danger ? '' : caption);
  if (danger) return;
  if (kind === 'location' && person.awaits === 'town') {
    turn.rows.persons.change(person.id, { awaits: null });
    turn.say(person, phrase('danger-town'), { priority: 'urgent' });
    return;
  }
  sayAbout(turn, person, kase, kind);
}

/** What a person sends that is not text: kept, shown to an open case, used or answered kindly; never an error, never silence. */
import { findDanger } from '../../answers/danger.js';
import { type Case, isHeld, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type PersonKey, phrase } from '../../words/phrase.js';
import { afterNumber } from '../calling/ask.js';
import { dropNumber, takeContact } from '../calling/number.js';
import { type Shown, showMessage, whenAnswered } from '../case/case.js';
import { askForHuman, reopenByText } from '../case/human.js';
import { isShown, isSpoken, relayFiles, relayUnsorted } from '../case/relay.js';
import { personSpoke } from '../case/state.js';
import { answerDanger } from '../danger/danger.js';
import type { PersonEvent, SentFile, SentKind } from '../event.js';
import { takePhoto } from '../homes/offer/photos.js';
import { humanButton } from '../menu-buttons.js';
import { offerHelp } from '../model/gate.js';
import { hearSpoken } from '../model/spoken.js';
import type { Turn } from '../turn.js';
import { askWhat } from './files.js';
import { floods, sayOnce } from './flood.js';

export type Sent = Extract<PersonEvent, { type: 'person.sent' }>;

/** What the person hears about each kind when no case is open. Spoken words go to a human, see `takeSpoken`. */
const WORDS: Record<Exclude<SentKind, 'voice' | 'note' | 'audio' | 'photo' | 'video' | 'file'>, PersonKey> = {
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

/** Bots can fetch files of up to 20 MB. */
const FETCHED_MAX = 20 * 1024 * 1024;

/** Whether a file can be fetched to be passed on. */
export const fits = (file: SentFile | null): file is SentFile =>
  file !== null && (file.size ?? 0) <= FETCHED_MAX;

/** A file as it is kept with its message. */
export const fileAsKept = (file: SentFile): string => JSON.stringify(file);

/** Files that come so soon one after the other, as those of an album do, are one thing, about which is asked once. */
const TOGETHER = 10_000;

/**
 * Puts a file that was just kept with those that came a moment before, while nobody has said what they are.
 * @returns its bundle, and whether it is the first in it, or comes behind others that the team has already.
 */
function bundled(
  turn: Turn,
  person: Person,
  id: number,
): { bundle: number; place: 'first' | 'next' | 'late' } {
  const last = turn.rows.bundles.lastOf(person.id);
  const joins = last?.bundle && last.sort === null && last.file !== null && last.at > turn.now - TOGETHER;
  const bundle = joins ? last.bundle : null;
  turn.rows.bundles.join(id, bundle ?? id);
  if (bundle === null) return { bundle: id, place: 'first' };
  return { bundle, place: last?.relayKey === null ? 'next' : 'late' };
}

/** Keeps what was sent. Words that were a sign of danger are kept with their own answer. @returns the message's id. */
function keep(turn: Turn, person: Person, kase: Case | undefined, event: Sent, caption: string): Shown {
  const { kind, detail, file, messageId, forwarded, repliesTo } = event;
  const text = NOT_KEPT.has(kind) ? '' : [detail ?? '', caption].filter((one) => one !== '').join('\n');
  const message = {
    personId: person.id,
    direction: 'in' as const,
    kind,
    text,
    file: !NOT_KEPT.has(kind) && fits(file) ? fileAsKept(file) : null,
    forwarded,
    repliesTo,
    externalId: messageId,
    eventId: turn.eventId,
    caseId: kase?.id ?? null,
    at: turn.now,
  };
  const id = turn.rows.messages.add(message);
  turn.rows.threads.heardIn(id, turn.eventId);
  return { ...message, id };
}

/** What bots cannot fetch is asked for in another size. */
export function sayTooBig(turn: Turn, person: Person, kase: Case | undefined, kind: SentKind): void {
  if (kase) turn.post(kase, phrase('desk-file-too-big'));
  sayOnce(turn, person, kind, () => turn.say(person, phrase('file-too-big')));
}

const isTooBig = ({ file }: Sent): boolean => file !== null && !fits(file);

/** A photo, a video or a document: the person says what it is, once for all that came together; danger does not wait. */
function takeFile(
  turn: Turn,
  person: Person,
  kase: Case | undefined,
  event: Sent,
  kept: Shown,
  { red = false, replaces = false },
): void {
  if (event.file === null) return sayAbout(turn, person, kase, 'other');
  if (!red && takePhoto(turn, person, event.kind, kept.id)) return;
  const { bundle, place } = bundled(turn, person, kept.id);
  if (place === 'late' && kase) relayFiles(turn, kase, turn.rows.bundles.of(bundle), null);
  else if (red && kase) relayUnsorted(turn, kase, bundle);
  else if (place === 'first') askWhat(turn, person, bundle, replaces);
  // Last, because it waits for the answer only where nothing was passed on yet.
  if (kase) showMessage(turn, kase, kept);
}

/** A voice cannot be read by a program: a human hears it, and the person hears at once whom to ring in danger (R31). */
export function takeSpoken(turn: Turn, person: Person, kase: Case | undefined, kind: SentKind): void {
  if (kase && isHeld(kase)) return;
  if (!kase) {
    if (reopenByText(turn, person)) return;
    askForHuman(turn, person, false);
  }
  const open = turn.rows.cases.openOf(person.id);
  if (!open) return;
  const params = { number: numberOf(open.id), when: whenAnswered(turn, open) };
  sayOnce(turn, person, kind, () => turn.say(person, phrase('sent-voice', params), { priority: 'urgent' }));
}

/** The word about something that no case takes. */
function sayAbout(turn: Turn, person: Person, kase: Case | undefined, kind: SentKind): void {
  if (isSpoken(kind)) return takeSpoken(turn, person, kase, kind);
  const own = kind === 'contact' || kind === 'money' || kind === 'passport';
  if (kase && !own) {
    if (isHeld(kase)) return;
    const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
    return sayOnce(turn, person, kind, () => turn.say(person, phrase('human-passed', params)));
  }
  const said = { key: WORDS[isShown(kind) ? 'other' : kind] };
  sayOnce(turn, person, kind, () => turn.say(person, said, { buttons: [[humanButton()]] }));
}

/** Takes anything that is not text. Danger in the words that came with it counts first, as in any text. */
export function takeSent(turn: Turn, person: Person, event: Sent): void {
  const { caption, kind, messageId } = event;
  const danger = caption === '' ? null : findDanger(caption);
  // That keeps the words too.
  if (danger) answerDanger(turn, person, { messageId, text: caption, forwarded: event.forwarded }, danger);
  if (takeContact(turn, person, event, afterNumber)) return;
  dropNumber(turn, person);
  const kase = turn.rows.cases.openOf(person.id);
  const kept = keep(turn, person, kase, event, danger ? '' : caption);
  if (kase) {
    personSpoke(turn, kase);
    turn.card(kase);
  }
  if ((isShown(kind) || isSpoken(kind)) && isTooBig(event)) return sayTooBig(turn, person, kase, kind);
  if (isShown(kind)) return takeFile(turn, person, kase, event, kept, { red: danger !== null });
  if (kase) showMessage(turn, kase, kept);
  if (danger) return;
  if (kind === 'location' && person.awaits === 'town') {
    turn.say(
      person,
      { join: [phrase('danger-about'), phrase('local-location')], by: '\n' },
      { priority: 'urgent' },
    );
    return;
  }
  if (isSpoken(kind)) return hearOrTake(turn, person, kase, event, kept.id);
  sayAbout(turn, person, kase, kind);
}

/** A recording is turned into words where the person agrees; a human hears all others, and the person is asked once. */
function hearOrTake(turn: Turn, person: Person, kase: Case | undefined, event: Sent, message: number): void {
  if (!floods(turn, person, event.kind) && hearSpoken(turn, person, kase, event, message)) return;
  takeSpoken(turn, person, kase, event.kind);
  if (kase?.urgency !== 'red' && !event.forwarded) offerHelp(turn, person);
}

/** A file that stands in a message where another stood, whose words were seen to already. `red` when they were a sign of danger, `replaces` when the person has seen the other file taken up. */
export function takeReplacement(
  turn: Turn,
  person: Person,
  event: Sent,
  how: { red: boolean; replaces: boolean },
): void {
  const { kind } = event;
  const kase = turn.rows.cases.openOf(person.id);
  const kept = keep(turn, person, kase, event, '');
  if (isTooBig(event)) return sayTooBig(turn, person, kase, kind);
  if (isShown(kind)) return takeFile(turn, person, kase, event, kept, how);
  if (kase) showMessage(turn, kase, kept);
  if (!how.red) sayAbout(turn, person, kase, kind);
}

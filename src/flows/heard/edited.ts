/** A message that the person has changed: danger counts in it too, the team sees both readings, and another file is asked about like a new one. */
import { findDanger } from '../../answers/danger.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { type Key, type Phrase, phrase } from '../../words/phrase.js';
import { placeOf, postTheirs } from '../case/case.js';
import { isShown, isSpoken } from '../case/relay.js';
import { answerDanger } from '../danger/danger.js';
import type { PersonEvent, SentContent, SentFile } from '../event.js';
import { openForm } from '../form/asking.js';
import { translateButton, translateIn } from '../model/translate.js';
import type { Turn } from '../turn.js';
import { fileAsKept, fits, sayTooBig, takeReplacement } from './sent.js';

type Edited = Extract<PersonEvent, { type: 'person.edited' }>;

/** A place that moves comes every few seconds; the team sees it so often. */
const MOVES_SHOWN = 5 * 60_000;

const caseOf = (turn: Turn, { caseId }: Message) =>
  caseId === null ? undefined : turn.rows.cases.byId(caseId);

/** What the thread says of changed words. */
function changed(before: string, text: string): Phrase {
  if (before === '') return phrase('desk-person-wrote', { text });
  return text === ''
    ? phrase('desk-person-caption-gone', { before })
    : phrase('desk-person-edited', { text, before });
}

function takeWords(turn: Turn, before: Message, text: string): void {
  turn.rows.messages.change(before.id, { text, editedAt: turn.now });
  turn.rows.threads.heardIn(before.id, turn.eventId);
  const kase = caseOf(turn, before);
  if (!kase) return;
  postTheirs(turn, kase, before.id, changed(before.text, text), translateButton(turn, kase, before.id));
  if (text !== '' && kase.state !== 'resolved') translateIn(turn, kase, { ...before, text });
  turn.card(kase);
}

/** A live location has moved. */
function takePlace(turn: Turn, before: Message, text: string): void {
  const kase = caseOf(turn, before);
  if (kase && turn.now - (before.editedAt ?? before.at) < MOVES_SHOWN) return;
  turn.rows.messages.change(before.id, { text, editedAt: turn.now });
  turn.rows.threads.heardIn(before.id, turn.eventId);
  const place = placeOf(text);
  if (kase && kase.state !== 'resolved' && place !== null)
    postTheirs(turn, kase, before.id, phrase('desk-person-moved', { place }));
}

/** Whether it is the file that is kept; a platform's reference to one file may change, so the lasting id decides where there is one. */
function isSame(turn: Turn, before: Message, file: SentFile): boolean {
  const known = turn.rows.bundles.message(before.id)?.file;
  if (known?.unique && file.unique) return known.unique === file.unique;
  return known?.id === file.id;
}

/** Another file stands where one stood. What the team has is not taken from it; what nobody has seen yet gives way. */
function takeFile(
  turn: Turn,
  person: Person,
  event: Edited,
  content: SentContent,
  before: Message | undefined,
  red: boolean,
): void {
  const { file, kind } = content;
  if (file === null || !(isShown(kind) || isSpoken(kind))) return;
  if (before && isSame(turn, before, file)) return;
  const kase = before && caseOf(turn, before);
  const unseen = before?.relayKey === null && isShown(before.kind) && isShown(kind) && !red;
  if (kase && kase.state !== 'resolved') {
    const key = unseen ? 'desk-person-replaced-unseen' : 'desk-person-replaced';
    turn.post(kase, phrase(key, { kind: { key: `desk-kind-${kind}` as Key } }));
  }
  if (before && unseen) {
    turn.rows.bundles.swap(before.id, kind, fits(file) ? fileAsKept(file) : null);
    turn.rows.threads.heardIn(before.id, turn.eventId);
    if (!fits(file)) sayTooBig(turn, person, kase, kind);
    return;
  }
  takeReplacement(
    turn,
    person,
    {
      ...event,
      ...content,
      type: 'person.sent',
      caption: '',
      topic: person.topic,
      forwarded: false,
      repliesTo: null,
    },
    { red, replaces: before !== undefined },
  );
}

/** Takes an edited message. What was withdrawn stays so. */
export function takeEdit(turn: Turn, person: Person, event: Edited): void {
  const { text, messageId, content } = event;
  const kept = turn.rows.messages.allFrom(person.id, messageId);
  if (kept.some(({ withdrawnAt }) => withdrawnAt !== null)) return;
  const standing = kept.filter(({ removedAt }) => removedAt === null);
  const words = standing.findLast((one) => one.text !== '') ?? standing.at(-1);
  const reads = [content?.detail ?? '', text].filter((one) => one !== '').join('\n');
  const danger = words?.text === reads ? null : findDanger(text);
  if (danger) answerDanger(turn, person, { messageId, text, forwarded: false }, danger);
  else if (words && words.text !== reads) {
    if (words.kind === 'location') takePlace(turn, words, reads);
    else takeWords(turn, words, reads);
  }
  // What is not kept was an answer in the form, or a command.
  if (kept.length === 0 && !content && !danger && openForm(turn, person))
    turn.say(person, phrase('sent-edited'));
  const before = standing.findLast(({ file }) => file !== null);
  // A file that could not be fetched when it came is not spoken of again because its words have changed.
  const isStillTooBig = !before && kept.length > 0 && !fits(content?.file ?? null);
  if (content && !isStillTooBig) takeFile(turn, person, event, content, before, danger !== null);
}

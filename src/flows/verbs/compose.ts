/** Answer with a draft, insert what is ready, and send from the preview: nothing leaves without the last press. */
import type { Draft } from '../../db/drafts.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { fillGaps } from '../case/answer-gaps.js';
import { deskVersion, draftModal, piecesOf, previewModal, replyModal } from '../case/answer-modal.js';
import { filesOf, sendFiles } from '../case/attach.js';
import { bestFor, gapOf, gapsIn, nameOf, search, wordsOf } from '../case/canned.js';
import { sendToPerson } from '../case/case.js';
import { sendPin } from '../case/pin.js';
import { dueProblem, outsideQuiet, plan } from '../case/planned.js';
import { REPLY_MAX, withdrawOffers } from '../case/thread.js';
import { askPreview } from '../model/preview.js';
import { holdsBack } from '../quiet-mode/hush.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { takeCase } from './claim.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Source, Verb } from './verb.js';

type More = Readonly<Partial<Record<string, string>>>;

const gone = () => notice(phrase('desk-refused-gone'));

/** What is wrong with a text that is to go to a person; null when nothing is. */
function textProblem(turn: Turn, text: string): Reply | null {
  if (text === '') return modalErrors(phrase('desk-modal-empty'));
  if (text.length > REPLY_MAX) return modalErrors(phrase('desk-modal-long', { max: REPLY_MAX }));
  const [gap] = gapsIn(turn, text);
  return gap === undefined ? null : modalErrors(phrase('desk-gap-missing', { name: gapOf(turn, gap) }), gap);
}

/** When it is to be sent: null for at once, or what is wrong with that moment. */
function dueOf(turn: Turn, about: About, more: More): { due: number | null } | { problem: Reply } {
  const wanted = Number(more.later ?? '');
  if (!more.later || !Number.isSafeInteger(wanted)) return { due: null };
  const problem = dueProblem(turn, wanted);
  if (problem) return { problem: modalErrors(problem, 'later') };
  // A file is fetched by its address in Slack, which may be gone by then.
  if (about.draft && filesOf(about.draft).length > 0)
    return { problem: modalErrors(phrase('desk-later-files'), 'later') };
  return { due: outsideQuiet(turn, about, wanted) };
}

/** A written answer: shows what would be sent, and keeps it until the helper decides. Nothing leaves here. */
export function toPreview(
  turn: Turn,
  about: About,
  given: { text: string; more: More; carried: string | undefined; source: Source | null },
): Reply {
  const { kase, staff, draft: before } = about;
  const reason = plainRefusal(turn, about);
  if (reason) return modalErrors(reason);
  const person = turn.rows.persons.byId(kase.personId);
  if (!person) return modalErrors(phrase('desk-refused-gone'));
  const text = fillGaps(turn, given.text.trim(), given.more, person.language);
  const problem = textProblem(turn, text);
  if (problem) return problem;
  const when = dueOf(turn, about, given.more);
  if ('problem' in when) return when.problem;
  const kept = turn.rows.drafts.add({
    caseId: kase.id,
    staffId: staff.id,
    channel: given.source?.channel ?? before?.channel ?? null,
    ts: given.source?.ts ?? before?.ts ?? null,
    text,
    state: 'offered',
    purpose: 'send',
    outboxKey: null,
    files: before?.files ?? null,
    due: when.due,
    view: about.view ?? null,
    createdAt: turn.now,
  });
  if (before) turn.rows.drafts.change(before.id, { state: 'withdrawn' });
  const desk = deskVersion(turn, about, piecesOf(given.carried));
  // What was inserted is in the person's language already.
  const beside =
    desk !== null
      ? { read: fillGaps(turn, desk, given.more, turn.house.staffLanguage) }
      : askPreview(turn, kase, kept)
        ? 'asked'
        : 'nothing';
  return openModal(previewModal(turn, kase, person, kept, beside));
}

/**
 * Sends the words and files of `draft`; the same words must not go out a second time from another offer of them.
 * @param translation what goes with them.
 */
export function sendDraft(turn: Turn, about: About, draft: Draft, translation: string | null = null): void {
  const { kase, staff } = about;
  takeCase(turn, about);
  const outboxKey = draft.text === '' ? null : sendToPerson(turn, kase, staff, draft.text, translation);
  const filesKey = sendFiles(turn, kase, staff, filesOf(draft));
  if (draft.channel !== null && draft.ts !== null)
    withdrawOffers(turn, turn.rows.drafts.from(draft.channel, draft.ts));
  turn.rows.drafts.change(draft.id, { state: 'sent', outboxKey, filesKey });
}

/** What stands in the note of a preview whose translation is to go, too. */
const WITH_TRANSLATION = 'translation';

/** The draft of this press, while it is still this helper's to send. */
export function offered({ draft, staff }: About): Draft | null {
  const mine = draft?.state === 'offered' && draft.purpose === 'send' && draft.staffId === staff.id;
  return mine ? draft : null;
}

/** Does what the preview says: sends it, or plans it. */
export function carryOut(
  turn: Turn,
  about: About,
  draft: Draft,
  how: { translation: string | null; pin: boolean },
): 'sent' | 'planned' {
  if (draft.due !== null && draft.due > turn.now) {
    plan(turn, about, draft, draft.due, how.translation);
    turn.rows.drafts.change(draft.id, { state: 'kept' });
    return 'planned';
  }
  sendDraft(turn, about, draft, how.translation);
  if (how.pin) sendPin(turn, about, draft.text);
  return 'sent';
}

/** Why `draft` may not go at this moment, whoever sends it; what is planned for later finds its own moment. */
export const waits = (turn: Turn, { kase }: About, { due }: Draft): Phrase | null =>
  due !== null && due > turn.now ? null : holdsBack(turn, kase.personId);

/** The preview is agreed to as it stood there: with the translation only where that was seen. */
export const dispatch: Verb = {
  name: 'dispatch',
  submit: (turn, about, _text, _source, more, carried) => {
    const draft = offered(about);
    if (!draft) return modalErrors(phrase('desk-refused-gone'));
    const reason = plainRefusal(turn, about) ?? waits(turn, about, draft);
    if (reason) return modalErrors(reason);
    const translation = carried === WITH_TRANSLATION ? draft.translation : null;
    carryOut(turn, about, draft, { translation, pin: more.pin === 'pin' });
    return undefined;
  },
};

/** Opens the answer with what a program finds for it: for the person's words, or for those behind the command. */
export const draft: Verb = {
  name: 'draft',
  help: phrase('desk-help-draft'),
  label: phrase('desk-draft'),
  press: (turn, about, words) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    if (words === '') return openModal(draftModal(turn, about, bestFor(turn, about.kase), []));
    const found = search(turn, words);
    const [first] = found;
    return openModal(draftModal(turn, about, first === undefined ? null : { piece: first }, found));
  },
};

/** Puts a canned reply or a topic behind what was typed already. */
export const insert: Verb = {
  name: 'insert',
  press: (turn, about, _words, pressed) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    const { view, choice } = pressed;
    const person = turn.rows.persons.byId(about.kase.personId);
    if (view?.kind !== 'modal' || choice === null || !person || nameOf(turn, choice) === null) return gone();
    const added = wordsOf(turn, about.kase, choice, person.language) ?? '';
    const typed = view.fields.text?.trim() ?? '';
    const text = typed === '' ? added : `${typed}\n\n${added}`;
    if (text.length > REPLY_MAX) return notice(phrase('desk-modal-long', { max: REPLY_MAX }));
    const [at = '', carried = ''] = view.meta.split('|');
    // The note names the case of the modal; only its own may be gone on with.
    if (!at.startsWith(`case:${about.kase.id}`) && !at.startsWith('draft:')) return gone();
    return openModal(replyModal(turn, about, at, { text, pieces: [...piecesOf(carried), choice] }));
  },
};

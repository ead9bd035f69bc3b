/** What helpers do in Slack outside buttons: write, edit and delete in a thread. Nothing of it reaches a person by itself. */
import { type Case, isHeld } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import type { DeskFile, StaffEvent, User } from '../event.js';
import { askPreview } from '../model/preview.js';
import { typedDeleted } from '../privacy/erase.js';
import type { Turn } from '../turn.js';
import { staffWith } from '../verbs/rights.js';
import { kept, sendable } from './attach.js';
import { whisperPreview } from './preview-whisper.js';
import { plainOf } from './slack-text.js';

/** One message to a person holds 4,096 characters; the frame and a margin go off. */
export const REPLY_MAX = 3000;

/** The helper behind `user`, or why they may not act: no right, or it could not be checked. */
export function helperOf(turn: Turn, user: User): Staff | 'no-right' | 'unsure' {
  return staffWith(turn, user, 'help');
}

/** Whoever may see a preview of their own words, also while Slack cannot be asked: what sends is a press, and it is checked. */
function writerOf(turn: Turn, user: User): Staff | null {
  const staff = turn.rows.staff.byUser(user.team, user.id);
  return staff && staff.helper !== false ? staff : null;
}

/** Shows a helper, alone, what a press would do, and has it translated meanwhile. */
function offer(turn: Turn, kase: Case, staff: Staff, draft: Draft): void {
  const translating = draft.purpose !== 'remove' && askPreview(turn, kase, draft);
  whisperPreview(turn, kase, staff, draft, translating);
}

function draftOf(
  turn: Turn,
  kase: Case,
  staff: Staff,
  source: { channel: string; ts: string },
  rest: Pick<Draft, 'text' | 'purpose' | 'outboxKey'> & Partial<Pick<Draft, 'files' | 'filesKey'>>,
): Draft {
  return turn.rows.drafts.add({
    ...rest,
    caseId: kase.id,
    staffId: staff.id,
    channel: source.channel,
    ts: source.ts,
    state: 'offered',
    createdAt: turn.now,
  });
}

/** The claimed, open case of a thread, when `staff` is the one who has claimed it. */
function ownCase(kase: Case | undefined, staff: Staff): Case | null {
  return kase && isHeld(kase) && kase.claimedBy === staff.id ? kase : null;
}

export function staffWrote(turn: Turn, event: Extract<StaffEvent, { type: 'staff.wrote' }>): void {
  const about = turn.rows.cases.byThread(event.channel, event.threadTs);
  const { channel, ts, threadTs } = event;
  // Whoever wrote it: the person may ask for everything to be deleted, and this a bot cannot delete.
  if (about) turn.rows.threads.wasTyped({ channel, ts, threadTs, caseId: about.id, at: turn.now });
  const staff = writerOf(turn, event.user);
  if (!staff) return;
  const kase = ownCase(about, staff);
  if (kase) offerToSend(turn, { kase, staff }, event, event);
}

/** Offers words and files of a thread's message to their helper, to be sent by a press. An offer of the same message that still stands is taken back. */
export function offerToSend(
  turn: Turn,
  { kase, staff }: { kase: Case; staff: Staff },
  said: { text: string; files: DeskFile[] },
  source: { channel: string; ts: string },
): undefined {
  const text = plainOf(said.text);
  const files = kept(sendable(turn, kase, staff, said.files));
  if (text === '' && files === null) return;
  if (text.length > REPLY_MAX) {
    turn.whisper(staff, kase, phrase('desk-modal-long', { max: REPLY_MAX }));
    return;
  }
  withdrawOffers(turn, turn.rows.drafts.from(source.channel, source.ts));
  const draft = { text, purpose: 'send', outboxKey: null, files } as const;
  offer(turn, kase, staff, draftOf(turn, kase, staff, source, draft));
}

/** The draft whose words stand with the person now, among those made of one Slack message. */
const sentOf = (drafts: Draft[]): Draft | undefined => drafts.findLast((draft) => draft.state === 'sent');

/** Takes back what was only offered. @returns whether there was any. */
export function withdrawOffers(turn: Turn, drafts: Draft[]): boolean {
  const offers = drafts.filter((draft) => draft.state === 'offered');
  for (const draft of offers) turn.rows.drafts.change(draft.id, { state: 'withdrawn' });
  return offers.length > 0;
}

/** The source of a draft has changed: what was sent may be corrected, what was only offered is offered anew. */
export function staffEdited(turn: Turn, event: Extract<StaffEvent, { type: 'staff.edited' }>): void {
  const staff = writerOf(turn, event.user);
  const drafts = turn.rows.drafts.from(event.channel, event.ts);
  const newest = drafts.at(-1);
  const kase = newest && turn.rows.cases.byId(newest.caseId);
  const text = plainOf(event.text);
  if (!newest || !kase || !staff || newest.staffId !== staff.id) return;
  if (text === '' || text === newest.text) return;
  const offered = withdrawOffers(turn, drafts);
  if (text.length > REPLY_MAX) {
    turn.whisper(staff, kase, phrase('desk-modal-long', { max: REPLY_MAX }));
    return;
  }
  const sent = sentOf(drafts);
  // Files alone have no words yet that could be corrected.
  if (sent?.outboxKey) {
    const { outboxKey, filesKey } = sent;
    const draft = draftOf(turn, kase, staff, event, { text, purpose: 'correct', outboxKey, filesKey });
    offer(turn, kase, staff, draft);
  } else if ((offered || sent) && ownCase(kase, staff)) {
    const files = sent ? null : newest.files;
    offer(
      turn,
      kase,
      staff,
      draftOf(turn, kase, staff, event, { text, purpose: 'send', outboxKey: null, files }),
    );
  }
}

/** The source of a draft is gone: what was sent may be deleted for the person too. */
export function staffDeleted(turn: Turn, event: Extract<StaffEvent, { type: 'staff.deleted' }>): void {
  typedDeleted(turn, event.channel, event.ts);
  const drafts = turn.rows.drafts.from(event.channel, event.ts);
  withdrawOffers(turn, drafts);
  const sent = sentOf(drafts);
  const kase = sent && turn.rows.cases.byId(sent.caseId);
  const staff = sent && turn.rows.staff.byId(sent.staffId);
  if (!sent || sent.purpose === 'remove' || !kase || !staff) return;
  const { text, outboxKey, filesKey } = sent;
  const rest = { text, purpose: 'remove' as const, outboxKey, filesKey };
  offer(turn, kase, staff, draftOf(turn, kase, staff, event, rest));
}

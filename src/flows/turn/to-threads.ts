/** What a turn puts in the thread of a case. */
import type { Case } from '../../db/cases.js';
import type { NewRow, Priority } from '../../db/outbox.js';
import type { Staff } from '../../db/staff.js';
import type { Phrase, Value } from '../../words/phrase.js';
import {
  type DeskElement,
  type PostPayload,
  type PreviewPayload,
  type RelayFile,
  RelayPayload,
  type WhisperPayload,
  type WithdrawPayload,
} from '../payload.js';
import type { Ref } from './base.js';
import { ToChats } from './to-chats.js';

/** All that is posted in a channel, in no thread, goes one after the other. */
export const channelLane = (channel: string | null): string => `slack:${channel}:-`;
/** All that is posted in the thread of a case goes one after the other. */
const caseLane = (kase: Case): string => `slack:${kase.channel}:case-${kase.id}`;
const filesLane = (kase: Case): string => `slack:${kase.channel}:files-${kase.id}`;

type ToSlack = Pick<NewRow, 'lane' | 'priority' | 'payload' | 'targetKey' | 'notBefore'> & {
  kind: 'post' | 'card' | 'whisper' | 'relay' | 'withdraw' | 'edit' | 'clear' | 'home' | 'preview';
  kase?: Case;
};

export abstract class ToThreads extends ToChats {
  protected toSlack(row: ToSlack): Ref {
    const { kase, ...rest } = row;
    return this.queue({ ...rest, platform: 'slack', caseId: kase?.id ?? null });
  }

  /** To the thread of a case. */
  post(kase: Case, said: Value, priority: Priority = 'answer', buttons: DeskElement[] = []): Ref {
    const payload: PostPayload = { v: 1, channel: null, said, buttons, lines: [] };
    return this.toSlack({ kind: 'post', lane: caseLane(kase), priority, payload, kase });
  }

  /** Files of the person, by reference, into the thread of a case; in a line of their own, for they take longer than words. */
  relay(kase: Case, files: RelayFile[], said: Phrase): Ref {
    const payload: RelayPayload = { v: 1, files, said };
    return this.toSlack({ kind: 'relay', lane: filesLane(kase), priority: 'answer', payload, kase });
  }

  /**
   * Takes back what `relay` has put in line: before it has left, or out of Slack again. @param nth of its files, from 0; all of
   * them when it is missing. @returns whether it was in line still.
   */
  withdraw(kase: Case, target: Ref, nth?: number): boolean {
    const row = this.rows.outbox.byKey(target);
    if (row && ['due', 'retry'].includes(row.state)) {
      const payload = RelayPayload.safeParse(nth === undefined ? null : this.rows.outbox.payload(row));
      if (payload.success) {
        const files = payload.data.files.filter((_, n) => n !== nth);
        this.rows.outbox.reword(target, { ...payload.data, files });
        return true;
      }
      this.rows.outbox.mark(row.id, { state: 'cancelled', error: 'withdrawn', finishedAt: this.now });
      this.rows.outbox.forgetWordsOf(target);
      return true;
    }
    this.rows.outbox.forgetWordsOf(target);
    const payload: WithdrawPayload = { v: 1, nth };
    const lane = filesLane(kase);
    this.toSlack({ kind: 'withdraw', lane, priority: 'answer', payload, kase, targetKey: target });
    return false;
  }

  /** Puts other words in the place of a post: `target` keeps them too, should it not have left yet. */
  repost(target: Ref, said: Value, kase?: Case, channel: string | null = null): void {
    const payload: PostPayload = { v: 1, channel, said, buttons: [], lines: [] };
    this.rows.outbox.reword(target, payload);
    const place = kase ? { kase, lane: caseLane(kase) } : { lane: channelLane(channel) };
    this.toSlack({ kind: 'edit', priority: 'answer', payload, targetKey: target, ...place });
  }

  /** Removes everything that the bot has posted in the thread of a case. */
  clear(kase: Case): void {
    this.toSlack({ kind: 'clear', lane: caseLane(kase), priority: 'notice', payload: { v: 1 }, kase });
  }

  /** The case's card: posted as the head of a new thread, or redrawn. It shows what is true when it is sent. */
  card(kase: Case): void {
    this.homesStale = true;
    if (this.rows.outboxLists.hasDueCard(kase.id)) return;
    const opens = kase.urgency === 'red' ? 'urgent' : 'answer';
    const priority = kase.threadTs === null ? opens : 'notice';
    this.toSlack({ kind: 'card', lane: caseLane(kase), priority, payload: { v: 1 }, kase });
  }

  /** To one helper alone, in the thread of a case; `exactly` are foreign words to be shown as they are. */
  whisper(
    staff: Staff,
    kase: Case,
    said: Value,
    more: { exactly?: string; buttons?: DeskElement[] } = {},
  ): void {
    const { exactly = null, buttons = [] } = more;
    const payload: WhisperPayload = {
      v: 1,
      channel: kase.channel,
      user: staff.userId,
      said,
      exactly,
      buttons,
    };
    const lane = `slack:${kase.channel}:${staff.userId}`;
    this.toSlack({ kind: 'whisper', lane, priority: 'urgent', payload, kase });
  }

  /** Draws the preview of a draft anew in the modal in which its helper looks at it; nothing when that is closed by then. */
  preview(kase: Case, { id: draft, view }: { id: number; view: string }): void {
    const payload: PreviewPayload = { v: 1, draft, view };
    this.toSlack({ kind: 'preview', lane: `slack:preview:${draft}`, priority: 'urgent', payload, kase });
  }
}

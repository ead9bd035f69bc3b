/** What a turn puts in a channel of the team, in no case's thread, and on a helper's Home tab. */
import type { OutboxRow } from '../../db/outbox.js';
import type { Staff } from '../../db/staff.js';
import type { Phrase, Value } from '../../words/phrase.js';
import type {
  DeskElement,
  HomePayload,
  PostPayload,
  RelayFile,
  RelayPayload,
  WithdrawPayload,
} from '../payload.js';
import type { Ref } from './base.js';
import { channelLane, ToThreads } from './to-threads.js';

/** What others do is shown on a Home tab so often at most. */
const HOME_PAUSE = 10_000;

/** Files have a line of their own, for they take longer than words. */
const filesLane = (channel: string): string => `slack:${channel}:files`;

type Drawing = Pick<OutboxRow, 'id' | 'state' | 'notBefore'>;

export abstract class ToChannels extends ToThreads {
  /** @returns whether a drawing that waits is taken out of line for one that leaves at `from`; not when it leaves by then itself. */
  #makesWay({ id, state, notBefore }: Drawing, from: number): boolean {
    if (state === 'retry' || notBefore <= from) return false;
    this.rows.outbox.mark(id, { state: 'cancelled', error: 'drawn sooner', finishedAt: this.now });
    return true;
  }

  /** To a channel, in no thread. */
  announce(channel: string, said: Value, buttons: DeskElement[] = [], lines: PostPayload['lines'] = []): Ref {
    const payload: PostPayload = { v: 1, channel, said, buttons, lines };
    return this.toSlack({ kind: 'post', lane: channelLane(channel), priority: 'answer', payload });
  }

  /**
   * Has the post `target` in a channel show something else from `from` on (UTC milliseconds). What is decided until then goes with
   * it, so that the post is drawn once.
   */
  redraw(target: Ref, channel: string, shown: Omit<PostPayload, 'v' | 'channel'>, from: number): void {
    const payload: PostPayload = { v: 1, channel, ...shown };
    this.rows.outbox.reword(target, payload);
    const waiting = this.rows.outboxLists.dueEdit(target);
    if (waiting && !this.#makesWay(waiting, from)) return;
    const row = { kind: 'edit', lane: channelLane(channel), priority: 'answer', payload } as const;
    this.toSlack({ ...row, targetKey: target, notBefore: from > this.now ? from : 0 });
  }

  /** A file that is made of the rows when it is sent (bot/slack/made.ts), to a channel; `under` a post there, in its thread. */
  hand(channel: string, file: Pick<RelayFile, 'id' | 'ending' | 'title'>, said: Phrase, under?: Ref): Ref {
    const files = [{ ...file, mime: 'text/csv', size: 0 }];
    const payload: RelayPayload = { v: 1, files, said, channel, ...(under === undefined ? {} : { under }) };
    return this.toSlack({ kind: 'relay', lane: filesLane(channel), priority: 'answer', payload });
  }

  /** A file that is made of `making` when it is sent, into the thread of the post `under` in `channel`. */
  show(channel: string, under: Ref, file: Omit<RelayFile, 'id' | 'size'>, said: Value): Ref {
    const payload: RelayPayload = { v: 1, files: [{ ...file, id: 'made', size: 0 }], said, channel, under };
    return this.toSlack({ kind: 'relay', lane: filesLane(channel), priority: 'answer', payload });
  }

  /** Takes a file that `hand` has put in line, or has shown already, out of the channel again. */
  takeBack(channel: string, target: Ref): void {
    const payload: WithdrawPayload = { v: 1 };
    const lane = filesLane(channel);
    this.toSlack({ kind: 'withdraw', lane, priority: 'answer', payload, targetKey: target });
  }

  /**
   * The helper's Home tab in Slack; it shows what is true, and what they may see, when it is sent. @param atOnce for what they did
   * themselves; else it waits until the last one is ten seconds old, and what happens meanwhile comes together.
   */
  home(staff: Staff, atOnce: boolean): void {
    const lane = `slack:home:${staff.userId}`;
    const from = atOnce ? this.now : Math.max(this.now, (staff.homeDrawnAt ?? 0) + HOME_PAUSE);
    const waiting = this.rows.outboxLists.dueHome(lane);
    if (waiting && !this.#makesWay(waiting, from)) return;
    this.rows.staff.change(staff.id, { homeDrawnAt: from });
    const payload: HomePayload = { v: 1, staffId: staff.id };
    const notBefore = from > this.now ? from : 0;
    this.toSlack({ kind: 'home', lane, priority: 'answer', payload, notBefore });
  }
}

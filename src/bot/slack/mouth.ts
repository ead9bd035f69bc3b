/** Says to Slack what the outbox holds: posts, cards and whispers, each found again by the row id in its metadata. */
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { type Case, numberOf } from '../../db/cases.js';
import { firstKeyOf, type OutboxRow } from '../../db/outbox.js';
import type { Rendered } from '../../db/outbox-words.js';
import type { Rows } from '../../db/rows.js';
import {
  type DeskElement,
  HomePayload,
  PostPayload,
  PreviewPayload,
  WhisperPayload,
  WithdrawPayload,
} from '../../flows/payload.js';
import type { Language } from '../../words/language.js';
import { phrase } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { ChartDrawer } from '../charts/drawer.js';
import type { Clock } from '../clock.js';
import type { Arrived, Mouth, Rendering } from '../mouth.js';
import type { FetchFile } from '../telegram/download.js';
import { actions, beside, sections, verbatim } from './blocks.js';
import type { CardDrawer } from './card.js';
import { CLEAR_THREAD, clearThread } from './clear.js';
import { deleteFile, shipFiles, shippedIn } from './files.js';
import type { HomeDrawer } from './home.js';
import type { PreviewDrawer } from './preview.js';
import { Redrawn } from './redrawn.js';
import { relayed } from './relayed.js';

const EVENT_TYPE = 'helpcenter.case';
/** Clocks of Slack and of this machine may differ by so much. */
const SKEW_SECONDS = 5;
const PROBED = 100;
/** Merged posts stay below what Slack shows unshortened. */
const MESSAGE_MAX = 3000;

const Posted = z.object({ ts: z.string().optional(), message_ts: z.string().optional() });

const QUIET = { unfurl_links: false, unfurl_media: false };

export type SlackMouthParts = {
  rows: Rows;
  words: Words;
  language: Language;
  client: WebClient;
  cards: CardDrawer;
  clock: Clock;
  homes: HomeDrawer;
  previews: PreviewDrawer;
  /** Fetches a file of a person when it is passed on. */
  fetchFile: FetchFile;
  /** Draws pictures of figures. */
  charts: ChartDrawer;
  /** A card is drawn again at most every so many milliseconds. */
  redrawMs: number;
};

export class SlackMouth implements Mouth {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #language: Language;
  readonly #client: WebClient;
  readonly #cards: CardDrawer;
  readonly #homes: HomeDrawer;
  readonly #previews: PreviewDrawer;
  readonly #fetchFile: FetchFile;
  readonly #charts: ChartDrawer;
  readonly #clock: Clock;
  readonly #redrawn: Redrawn;

  constructor(parts: SlackMouthParts) {
    const { rows, words, language, client, cards, homes, previews, fetchFile, charts, clock, redrawMs } =
      parts;
    this.#rows = rows;
    this.#words = words;
    this.#language = language;
    this.#client = client;
    this.#cards = cards;
    this.#homes = homes;
    this.#previews = previews;
    this.#fetchFile = fetchFile;
    this.#charts = charts;
    this.#clock = clock;
    this.#redrawn = new Redrawn(clock, redrawMs);
  }

  render(row: OutboxRow, behind: () => OutboxRow[]): Rendering {
    const kase = row.caseId === null ? undefined : this.#rows.cases.byId(row.caseId);
    // Nothing may be said any more about somebody who is erased, not even again.
    if (kase?.erasedAt && row.kind !== 'clear') return { do: 'cancel', reason: 'erased' };
    const ready = this.#rows.outbox.rendered(row);
    if (ready) return { do: 'send', parts: [ready] };
    if (row.kind === 'edit') return this.#edit(row);
    if (row.kind === 'clear') return this.#clear(kase);
    if (row.kind === 'card') return this.#card(row);
    if (row.kind === 'home') return this.#home(row);
    if (row.kind === 'preview') return this.#preview(row);
    if (row.kind === 'relay')
      return relayed({ rows: this.#rows, words: this.#words, language: this.#language }, row);
    if (row.kind === 'withdraw') return this.#withdraw(row);
    return row.kind === 'whisper' ? this.#whisper(row) : this.#post(row, behind);
  }

  #metadata(row: OutboxRow, part = 0) {
    const first = firstKeyOf(row);
    const key = part === 0 ? first : `${first}:${part}`;
    const payload = { row: key, ...(row.caseId === null ? {} : { case: numberOf(row.caseId) }) };
    return { metadata: { event_type: EVENT_TYPE, event_payload: payload } };
  }

  #card(row: OutboxRow): Rendering {
    const kase = this.#rows.cases.byId(row.caseId ?? -1);
    if (!kase) return { do: 'cancel', reason: 'no case' };
    const wait = kase.threadTs === null ? 0 : this.#redrawn.wait(kase.id);
    if (wait > 0) return { do: 'later', from: this.#clock.now() + wait };
    const place = kase.threadTs === null ? {} : { ts: kase.threadTs };
    const body = {
      channel: kase.channel,
      ...place,
      ...this.#cards.draw(kase, row.key),
      ...this.#metadata(row),
    };
    if (kase.threadTs !== null) return { do: 'send', parts: [{ method: 'chat.update', body }] };
    return { do: 'send', parts: [{ method: 'chat.postMessage', body: { ...body, ...QUIET } }] };
  }

  #home(row: OutboxRow): Rendering {
    const { staffId } = HomePayload.parse(this.#rows.outbox.payload(row));
    const staff = this.#rows.staff.byId(staffId);
    if (!staff) return { do: 'cancel', reason: 'nobody' };
    const body = {
      user_id: staff.userId,
      view: this.#homes.draw(staff, Math.max(row.createdAt, row.notBefore)),
    };
    return { do: 'send', parts: [{ method: 'views.publish', body }] };
  }

  #preview(row: OutboxRow): Rendering {
    const { draft, view } = PreviewPayload.parse(this.#rows.outbox.payload(row));
    const drawn = this.#previews.draw(draft, view, this.#clock.now());
    if (!drawn) return { do: 'cancel', reason: 'decided' };
    return { do: 'send', parts: [{ method: 'views.update', body: { view_id: view, view: drawn } }] };
  }

  #whisper(row: OutboxRow): Rendering {
    const kase = this.#rows.cases.byId(row.caseId ?? -1);
    const { channel, user, said, exactly, buttons } = WhisperPayload.parse(this.#rows.outbox.payload(row));
    if (!kase?.threadTs) return { do: 'wait' };
    const text = this.#words.value(this.#language, said, 'mrkdwn');
    const blocks = [
      ...sections(text),
      ...verbatim(exactly ?? ''),
      ...actions(this.#words, this.#language, buttons),
    ];
    const body = { channel, user, thread_ts: kase.threadTs, text: this.#push(kase.id), blocks };
    return { do: 'send', parts: [{ method: 'chat.postEphemeral', body }] };
  }

  #withdraw(row: OutboxRow): Rendering {
    const shown = this.#rows.outbox.arrived(row.targetKey ?? '');
    const { nth } = WithdrawPayload.parse(this.#rows.outbox.payload(row));
    const files = shown
      .map(({ externalId }) => externalId?.split(',') ?? [])
      .flatMap((ids) => (nth === undefined ? ids : ids.slice(nth, nth + 1)));
    if (files.length === 0) return { do: 'cancel', reason: 'never arrived' };
    return { do: 'send', parts: files.map((file) => ({ method: 'files.delete', body: { file } })) };
  }

  /** Puts other words in the place of a post that has arrived; further parts of a long one are deleted. */
  #edit(row: OutboxRow): Rendering {
    const target = this.#rows.outbox.byKey(row.targetKey ?? '');
    const leader =
      target?.mergedInto === null || !target ? target : this.#rows.outbox.byId(target.mergedInto);
    if (!leader) return { do: 'cancel', reason: 'no such post' };
    if (leader.finishedAt === null) return { do: 'wait' };
    const arrived = this.#rows.outbox.arrived(leader.key);
    const [first, ...parts] = arrived.filter(({ externalId }) => externalId !== null);
    if (!first?.externalId) return { do: 'cancel', reason: 'never arrived' };
    const { said } = PostPayload.parse(this.#rows.outbox.payload(row));
    const place = { channel: first.externalChat, ts: first.externalId };
    // Posts that were merged stand in one message; what the others said is kept as long as it is known.
    const group = [leader, ...this.#rows.outboxLists.mergedInto(leader.id)];
    const isKnown = group.every(({ hasWords }) => hasWords);
    const instead = this.#words.value(this.#language, said, 'mrkdwn');
    const blocks = isKnown ? group.flatMap((one) => this.#blocks(one)) : this.#blocks(row);
    const text = row.caseId === null ? instead : this.#push(row.caseId);
    const update = { method: 'chat.update', body: { ...place, text, blocks, ...this.#metadata(leader) } };
    const gone = parts.map(({ externalId }) => ({
      method: 'chat.delete',
      body: { channel: place.channel, ts: externalId },
    }));
    return { do: 'send', parts: [update, ...gone] };
  }

  #clear(kase: Case | undefined): Rendering {
    if (!kase?.threadTs) return { do: 'cancel', reason: 'no thread' };
    const body = { channel: kase.channel, ts: kase.threadTs };
    return { do: 'send', parts: [{ method: CLEAR_THREAD, body }] };
  }

  #push(caseId: number): string {
    const push = phrase('desk-card-push', { number: numberOf(caseId) });
    return this.#words.text(this.#language, push, 'mrkdwn');
  }

  #spoken(row: OutboxRow): string {
    const { said } = PostPayload.parse(this.#rows.outbox.payload(row));
    return this.#words.value(this.#language, said, 'mrkdwn');
  }

  #buttons(row: OutboxRow): DeskElement[] {
    return PostPayload.parse(this.#rows.outbox.payload(row)).buttons;
  }

  #blocks(row: OutboxRow): KnownBlock[] {
    const { lines } = PostPayload.parse(this.#rows.outbox.payload(row));
    return [
      ...sections(this.#spoken(row)),
      ...lines.flatMap((line) => beside(this.#words, this.#language, line.said, line.beside)),
      ...actions(this.#words, this.#language, this.#buttons(row)),
    ];
  }

  /** The rows behind `row` whose words still fit in the same message. */
  #fitting(row: OutboxRow, behind: OutboxRow[]): OutboxRow[] {
    let room = this.#buttons(row).length > 0 ? -1 : MESSAGE_MAX - this.#spoken(row).length;
    const fits = (one: OutboxRow): boolean =>
      one.kind === 'post' && one.state === 'due' && this.#buttons(one).length === 0;
    const misfit = behind.findIndex((one) => {
      room -= fits(one) ? this.#spoken(one).length : MESSAGE_MAX;
      return room < 0;
    });
    return misfit < 0 ? behind : behind.slice(0, misfit);
  }

  #post(row: OutboxRow, behind: () => OutboxRow[]): Rendering {
    const { channel, buttons, lines } = PostPayload.parse(this.#rows.outbox.payload(row));
    const below = actions(this.#words, this.#language, buttons);
    if (channel !== null) {
      const text = this.#spoken(row);
      const blocks = below.length + lines.length > 0 ? { blocks: this.#blocks(row) } : {};
      const body = { channel, text, ...blocks, ...QUIET, ...this.#metadata(row) };
      return { do: 'send', parts: [{ method: 'chat.postMessage', body }] };
    }
    const kase = this.#rows.cases.byId(row.caseId ?? -1);
    if (!kase) return { do: 'cancel', reason: 'no case' };
    if (kase.threadTs === null) return { do: 'wait' };
    // Rows that went with it before go with it again, when it was rendered anew.
    const before = this.#rows.outboxLists.mergedInto(row.id);
    const merged = before.length > 0 ? before : this.#fitting(row, behind());
    const blocks = [row, ...merged].flatMap((one) => this.#blocks(one));
    const text = this.#push(kase.id);
    const place = { channel: kase.channel, thread_ts: kase.threadTs };
    // What is too long for one message goes in several, a section each.
    const whole = merged.length > 0 || below.length > 0;
    const messages = whole ? [blocks] : blocks.map((block) => [block]);
    const parts = messages.map((content, n) => {
      const body = { ...place, text, blocks: content, ...QUIET, ...this.#metadata(row, n) };
      return { method: 'chat.postMessage', body };
    });
    return { do: 'send', parts, merged };
  }

  async deliver(rendered: Rendered, signal: AbortSignal): Promise<Arrived> {
    const { method, body } = rendered;
    if (method === 'relay') {
      const sources = { fetchFile: this.#fetchFile, charts: this.#charts };
      return shipFiles(this.#client, sources, rendered, signal);
    }
    if (method === 'files.delete') {
      await deleteFile(this.#client, String(body.file));
      return { chat: '', externalId: null };
    }
    if (method === CLEAR_THREAD) {
      await clearThread(this.#client, String(body.channel), String(body.ts));
      return { chat: String(body.channel), externalId: String(body.ts) };
    }
    if (method === 'views.publish' || method === 'views.update') {
      await this.#client.apiCall(method, body);
      return { chat: '', externalId: null };
    }
    const { ts, message_ts } = Posted.parse(await this.#client.apiCall(method, body));
    return { chat: String(body.channel), externalId: ts ?? message_ts ?? null };
  }

  /** Looks in the thread or channel for a message that carries this row's id; one sent before a repeat is as good. */
  async probe(row: OutboxRow, { method, body }: Rendered): Promise<Arrived | 'not-there'> {
    if (method !== 'chat.postMessage' && method !== 'relay') return 'not-there';
    const oldest = String((row.startedAt ?? 0) / 1000 - SKEW_SECONDS);
    const where = { channel: String(body.channel), oldest, limit: PROBED, include_all_metadata: true };
    const answer =
      typeof body.thread_ts === 'string'
        ? await this.#client.conversations.replies({ ...where, ts: body.thread_ts })
        : await this.#client.conversations.history(where);
    if (method === 'relay') {
      const ids = shippedIn(answer.messages ?? [], String(body.token));
      return ids === null ? 'not-there' : { chat: where.channel, externalId: ids };
    }
    const found = answer.messages?.find(({ metadata }) => {
      const payload: unknown = metadata?.event_payload;
      return (
        typeof payload === 'object' && payload !== null && 'row' in payload && payload.row === firstKeyOf(row)
      );
    });
    return found?.ts ? { chat: where.channel, externalId: found.ts } : 'not-there';
  }
}

/** Says to Slack what the outbox holds: posts, cards and whispers, each found again by the row id in its metadata. */
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { numberOf } from '../../db/cases.js';
import { firstKeyOf, type OutboxRow, type Rendered } from '../../db/outbox.js';
import type { Rows } from '../../db/rows.js';
import { type DeskButton, PostPayload, RelayPayload, WhisperPayload } from '../../flows/payload.js';
import type { Language } from '../../words/language.js';
import { phrase } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { Arrived, Mouth, Rendering } from '../mouth.js';
import type { FetchFile } from '../telegram/download.js';
import { actions, sections, verbatim } from './blocks.js';
import type { CardDrawer } from './card.js';
import { deleteFile, shipFiles, shippedIn } from './files.js';

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
  /** Fetches a file of a person when it is passed on. */
  fetchFile: FetchFile;
};

export class SlackMouth implements Mouth {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #language: Language;
  readonly #client: WebClient;
  readonly #cards: CardDrawer;
  readonly #fetchFile: FetchFile;

  constructor({ rows, words, language, client, cards, fetchFile }: SlackMouthParts) {
    this.#rows = rows;
    this.#words = words;
    this.#language = language;
    this.#client = client;
    this.#cards = cards;
    this.#fetchFile = fetchFile;
  }

  render(row: OutboxRow, behind: () => OutboxRow[]): Rendering {
    const ready = this.#rows.outbox.rendered(row);
    if (ready) return { do: 'send', parts: [ready] };
    if (row.kind === 'card') return this.#card(row);
    if (row.kind === 'relay') return this.#relay(row);
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
    const place = kase.threadTs === null ? {} : { ts: kase.threadTs };
    const body = { channel: kase.channel, ...place, ...this.#cards.draw(kase), ...this.#metadata(row) };
    if (kase.threadTs !== null) return { do: 'send', parts: [{ method: 'chat.update', body }] };
    return { do: 'send', parts: [{ method: 'chat.postMessage', body: { ...body, ...QUIET } }] };
  }

  #whisper(row: OutboxRow): Rendering {
    const kase = this.#rows.cases.byId(row.caseId ?? -1);
    const { channel, user, said, exactly, buttons } = WhisperPayload.parse(this.#rows.outbox.payload(row));
    if (!kase?.threadTs) return { do: 'wait' };
    const text = this.#words.value(this.#language, said, 'mrkdwn');
    const push = this.#words.text(
      this.#language,
      phrase('desk-card-push', { number: numberOf(kase.id) }),
      'mrkdwn',
    );
    const blocks = [
      ...sections(text),
      ...verbatim(exactly ?? ''),
      ...actions(this.#words, this.#language, buttons),
    ];
    const body = { channel, user, thread_ts: kase.threadTs, text: push, blocks };
    return { do: 'send', parts: [{ method: 'chat.postEphemeral', body }] };
  }

  #relay(row: OutboxRow): Rendering {
    const kase = this.#rows.cases.byId(row.caseId ?? -1);
    if (!kase) return { do: 'cancel', reason: 'no case' };
    if (kase.threadTs === null) return { do: 'wait' };
    const { files, said } = RelayPayload.parse(this.#rows.outbox.payload(row));
    const token = `${numberOf(kase.id)}-${firstKeyOf(row).replaceAll(':', '-')}`;
    const named = files.map(({ id, ending, title }, n) => ({
      id,
      title,
      name: `${token}-${n + 1}.${ending}`,
    }));
    const comment = this.#words.value(this.#language, said, 'mrkdwn');
    const body = { channel: kase.channel, thread_ts: kase.threadTs, token, comment, files: named };
    return { do: 'send', parts: [{ method: 'relay', body }] };
  }

  #withdraw(row: OutboxRow): Rendering {
    const shown = this.#rows.outbox.arrived(row.targetKey ?? '');
    const files = shown.flatMap(({ externalId }) => externalId?.split(',') ?? []);
    if (files.length === 0) return { do: 'cancel', reason: 'never arrived' };
    return { do: 'send', parts: files.map((file) => ({ method: 'files.delete', body: { file } })) };
  }

  #spoken(row: OutboxRow): string {
    const { said } = PostPayload.parse(this.#rows.outbox.payload(row));
    return this.#words.value(this.#language, said, 'mrkdwn');
  }

  #buttons(row: OutboxRow): DeskButton[] {
    return PostPayload.parse(this.#rows.outbox.payload(row)).buttons;
  }

  /** The rows behind `row` whose words still fit in the same message. */
  #fitting(row: OutboxRow, behind: OutboxRow[]): OutboxRow[] {
    let room = MESSAGE_MAX - this.#spoken(row).length;
    const misfit = behind.findIndex((one) => {
      room -= one.kind === 'post' && one.state === 'due' ? this.#spoken(one).length : MESSAGE_MAX;
      return room < 0;
    });
    return misfit < 0 ? behind : behind.slice(0, misfit);
  }

  #post(row: OutboxRow, behind: () => OutboxRow[]): Rendering {
    const { channel, said } = PostPayload.parse(this.#rows.outbox.payload(row));
    if (channel !== null) {
      const text = this.#words.value(this.#language, said, 'mrkdwn');
      const body = { channel, text, ...QUIET, ...this.#metadata(row) };
      return { do: 'send', parts: [{ method: 'chat.postMessage', body }] };
    }
    const kase = this.#rows.cases.byId(row.caseId ?? -1);
    if (!kase) return { do: 'cancel', reason: 'no case' };
    if (kase.threadTs === null) return { do: 'wait' };
    const merged = this.#fitting(row, behind());
    const blocks: KnownBlock[] = [row, ...merged].flatMap((one) => [
      ...sections(this.#spoken(one)),
      ...actions(this.#words, this.#language, this.#buttons(one)),
    ]);
    const text = this.#words.text(
      this.#language,
      phrase('desk-card-push', { number: numberOf(kase.id) }),
      'mrkdwn',
    );
    const place = { channel: kase.channel, thread_ts: kase.threadTs };
    // What is too long for one message goes in several, a section each.
    const messages = merged.length > 0 ? [blocks] : blocks.map((block) => [block]);
    const parts = messages.map((content, n) => {
      const body = { ...place, text, blocks: content, ...QUIET, ...this.#metadata(row, n) };
      return { method: 'chat.postMessage', body };
    });
    return { do: 'send', parts, merged };
  }

  async deliver(rendered: Rendered, signal: AbortSignal): Promise<Arrived> {
    const { method, body } = rendered;
    if (method === 'relay') return shipFiles(this.#client, this.#fetchFile, rendered, signal);
    if (method === 'files.delete') {
      await deleteFile(this.#client, String(body.file));
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

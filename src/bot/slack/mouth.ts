/** Says to Slack what the outbox holds: posts, cards and whispers, each found again by the row id in its metadata. */
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { numberOf } from '../../db/cases.js';
import { firstKeyOf, type OutboxRow, type Rendered } from '../../db/outbox.js';
import type { Rows } from '../../db/rows.js';
import { PostPayload, WhisperPayload } from '../../flows/payload.js';
import type { Language } from '../../words/language.js';
import { phrase } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { Arrived, Mouth, Rendering } from '../mouth.js';
import { actions, sections, verbatim } from './blocks.js';
import type { CardDrawer } from './card.js';

const EVENT_TYPE = 'helpcenter.case';
/** Clocks of Slack and of this machine may differ by so much. */
const SKEW_SECONDS = 5;
const PROBED = 100;
/** Merged posts stay below what Slack shows unshortened. */
const MESSAGE_MAX = 3000;

const Posted = z.object({ ts: z.string().optional(), message_ts: z.string().optional() });

const QUIET = { unfurl_links: false, unfurl_media: false };

export class SlackMouth implements Mouth {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #language: Language;
  readonly #client: WebClient;
  readonly #cards: CardDrawer;

  constructor(rows: Rows, words: Words, language: Language, client: WebClient, cards: CardDrawer) {
    this.#rows = rows;
    this.#words = words;
    this.#language = language;
    this.#client = client;
    this.#cards = cards;
  }

  render(row: OutboxRow, behind: () => OutboxRow[]): Rendering {
    const ready = this.#rows.outbox.rendered(row);
    if (ready) return { do: 'send', parts: [ready] };
    if (row.kind === 'card') return this.#card(row);
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

  #spoken(row: OutboxRow): string {
    const { said } = PostPayload.parse(this.#rows.outbox.payload(row));
    return this.#words.value(this.#language, said, 'mrkdwn');
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
    const blocks: KnownBlock[] = [row, ...merged].flatMap((one) => sections(this.#spoken(one)));
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

  async deliver({ method, body }: Rendered): Promise<Arrived> {
    const { ts, message_ts } = Posted.parse(await this.#client.apiCall(method, body));
    return { chat: String(body.channel), externalId: ts ?? message_ts ?? null };
  }

  /** Looks in the thread or channel for a message that carries this row's id; one sent before a repeat is as good. */
  async probe(row: OutboxRow, { method, body }: Rendered): Promise<Arrived | 'not-there'> {
    if (method !== 'chat.postMessage') return 'not-there';
    const oldest = String((row.startedAt ?? 0) / 1000 - SKEW_SECONDS);
    const where = { channel: String(body.channel), oldest, limit: PROBED, include_all_metadata: true };
    const answer =
      typeof body.thread_ts === 'string'
        ? await this.#client.conversations.replies({ ...where, ts: body.thread_ts })
        : await this.#client.conversations.history(where);
    const found = answer.messages?.find(({ metadata }) => {
      const payload: unknown = metadata?.event_payload;
      return (
        typeof payload === 'object' && payload !== null && 'row' in payload && payload.row === firstKeyOf(row)
      );
    });
    return found?.ts ? { chat: where.channel, externalId: found.ts } : 'not-there';
  }
}

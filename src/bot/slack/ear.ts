/** Hears Slack, over sockets or HTTP: record and commit first, then ack, with the answer where Slack waits for one. */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { request } from 'undici';
import { z } from 'zod';
import { isStaffEvent } from '../../flows/event.js';
import type { Modal, Reply } from '../../flows/reply.js';
import type { Language } from '../../words/language.js';
import type { Phrase } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { Ingest } from '../ingest.js';
import { describe, type Log } from '../log.js';
import { step } from '../steps.js';
import type { Typing } from '../telegram/typing.js';
import type { Directory } from './directory.js';
import { type Envelope, slackEvent, slackId } from './ears.js';
import { modalView, noticeView } from './modal.js';
import { namedIn } from './named.js';
import { blockOf, State } from './views-in.js';

/** Slack waits three seconds for an ack; ours comes after two at the latest. */
const ACK_MS = 2000;

/** Kept of an event that means nothing to us, such as the echo of our own posts: that there was one, without its words. */
const NOTHING_OF_OURS: Envelope = { kind: 'event', body: {} };

const Answerable = z.object({
  type: z.string().optional(),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  user: z.object({ id: z.string() }).optional(),
  /** Of a command. */
  user_id: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  /** Where it came from a view of ours: which, and what stands in its fields. */
  view: z
    .object({
      id: z.string(),
      type: z.string().default('modal'),
      state: State.optional(),
    })
    .optional(),
});
type Answerable = z.infer<typeof Answerable>;

/** What an ack carries back. */
export type Ack = (payload?: Record<string, unknown>) => Promise<void>;

export type SlackEarParts = {
  ingest: Pick<Ingest, 'record' | 'answer'>;
  directory: Pick<Directory, 'know'>;
  client: WebClient;
  words: Words;
  language: Language;
  apiUrl: string;
  log: Log;
  /** Shows persons that a helper writes to them. */
  typing: Pick<Typing, 'begin' | 'end'>;
};

export class SlackEar {
  readonly #parts: SlackEarParts;

  constructor(parts: SlackEarParts) {
    this.#parts = parts;
  }

  /** Takes one payload. Resolves after it is acked and its answer, if any, has been given. */
  async take(envelope: Envelope, ack: Ack): Promise<void> {
    const { ingest, directory, log } = this.#parts;
    const event = slackEvent(envelope);
    const staff = event && isStaffEvent(event) ? event : null;
    if (staff) {
      const users = [staff.user, ...namedIn(staff)];
      await Promise.all(users.map((user) => directory.know(user)));
    }
    const payload = event || envelope.kind !== 'event' ? envelope : NOTHING_OF_OURS;
    const lane = staff?.user.id ?? null;
    const [id] = ingest.record([{ source: 'slack', externalId: slackId(envelope), lane, payload }]);
    const answer = ingest.answer(id);
    this.#noLongerTypes(envelope);
    try {
      if (envelope.kind === 'event') {
        await ack();
        step('record.confirmed');
        return;
      }
      await this.#answer(envelope, answer, ack);
    } catch (error) {
      log.warn({ msg: 'Slack was not answered', ...describe(error) });
    }
  }

  async #answer(envelope: Envelope, answer: Promise<Reply | undefined>, ack: Ack): Promise<void> {
    const late = Symbol('late');
    const timeout = new Promise<typeof late>((resolve) => setTimeout(() => resolve(late), ACK_MS).unref());
    const first = await Promise.race([answer, timeout]);
    const inTime = first === late ? undefined : first;
    const carried = inTime && this.#inAck(envelope, inTime);
    await ack(carried ?? undefined);
    step('record.confirmed');
    const reply = await answer;
    if (reply && !carried) await this.#afterAck(envelope, reply);
  }

  #said(said: Phrase): string {
    return this.#parts.words.text(this.#parts.language, said, 'mrkdwn');
  }

  /** Whoever has sent off or closed a modal writes in it no more. */
  #noLongerTypes({ kind, body }: Envelope): void {
    const { type, user } = (kind === 'interactive' && Answerable.safeParse(body).data) || {};
    const over = type === 'view_submission' || type === 'view_closed';
    if (over && user) this.#parts.typing.end(user.id);
  }

  #modal(modal: Modal): ModalView {
    return modalView(this.#parts.words, this.#parts.language, modal);
  }

  #notice(said: Phrase): ModalView {
    return noticeView(this.#parts.words, this.#parts.language, said);
  }

  /** What Slack takes with the ack: what becomes of a modal that was submitted, the answer to a command. */
  #inAck({ kind, body }: Envelope, reply: Reply): Record<string, unknown> | null {
    if (kind === 'command' && reply.type === 'notice')
      return { response_type: 'ephemeral', text: this.#said(reply.said) };
    const read = Answerable.safeParse(body);
    const view = read.success && read.data.type === 'view_submission' ? read.data.view : undefined;
    if (!view || reply.type === 'toast') return null;
    if (reply.type === 'errors') {
      const under = blockOf(view.state, reply.field);
      const said = this.#parts.words.text(this.#parts.language, reply.said, 'plain');
      // Slack takes no errors where nothing can be filled in.
      if (under !== undefined) return { response_action: 'errors', errors: { [under]: said } };
    }
    const next = reply.type === 'modal' ? this.#modal(reply) : this.#notice(reply.said);
    return { response_action: 'update', view: next };
  }

  async #afterAck(envelope: Envelope, reply: Reply): Promise<void> {
    const read = Answerable.safeParse(envelope.body);
    if (!read.success || reply.type === 'toast') return;
    if (reply.type === 'modal') {
      await this.#show(read.data, this.#modal(reply), true);
      const who = read.data.user?.id ?? read.data.user_id;
      if (reply.types && who !== undefined) this.#parts.typing.begin(who, reply.types.chat);
    } else if (read.data.view)
      await this.#show(read.data, this.#notice(reply.said), reply.type === 'replace');
    else await this.#tell(read.data, this.#said(reply.said), reply.type === 'replace');
  }

  /** Shows a view to the one who pressed: over a modal in which they pressed, or in its place. Opens a new one elsewhere. */
  async #show(
    { type, trigger_id, view: from }: Answerable,
    view: ModalView,
    replace: boolean,
  ): Promise<void> {
    const { views } = this.#parts.client;
    const inModal = from?.type === 'modal' && type === 'block_actions';
    if (inModal && replace) await views.update({ view_id: from.id, view });
    else if (trigger_id && inModal) await views.push({ trigger_id, view });
    else if (trigger_id) await views.open({ trigger_id, view });
  }

  /** Words for the one who pressed: by the address that came with the press, else as a whisper in the channel. */
  async #tell(to: Answerable, text: string, replace: boolean): Promise<void> {
    const { client } = this.#parts;
    const url = to.response_url;
    if (url && this.#isSlacks(url)) {
      const body = { text, replace_original: replace, response_type: 'ephemeral' };
      const headers = { 'content-type': 'application/json' };
      const { statusCode, body: answer } = await request(url, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      await answer.dump();
      if (statusCode < 300) return;
    }
    if (to.user && to.channel)
      await client.chat.postEphemeral({ channel: to.channel.id, user: to.user.id, text });
  }

  /** Only Slack's own address is ever called back. */
  #isSlacks(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const { protocol, hostname, origin } = new URL(url);
    const ours = new URL(this.#parts.apiUrl);
    return (protocol === 'https:' && hostname === 'hooks.slack.com') || origin === ours.origin;
  }
}

// response_url: five uses within 30 minutes. Source: docs.slack.dev, "Handling user interaction".

import { newContent, type SentContent } from './content.js';
import { isObject, type Json } from './json.js';
import type { Message } from './message.js';
import type { Posting } from './posting.js';
import { Refusal } from './refusal.js';
import type { Room } from './room.js';
import type { Workspace } from './workspace.js';

const USES = 5;
const LIFETIME_MS = 30 * 60_000;

export interface ResponseTarget {
  room: Room;
  userId: string;
  /** The message whose button was pressed, if it was one. */
  message: Message | undefined;
}

interface ResponseUrl extends ResponseTarget {
  uses: number;
  at: number;
}

export class ResponseUrls {
  private readonly workspace: Workspace;
  private readonly posting: Posting;
  private readonly baseUrl: () => string;
  private readonly known = new Map<string, ResponseUrl>();

  constructor(workspace: Workspace, posting: Posting, baseUrl: () => string) {
    this.workspace = workspace;
    this.posting = posting;
    this.baseUrl = baseUrl;
  }

  issue(kind: 'actions' | 'commands' | 'app', target: ResponseTarget): string {
    const { team, ids } = this.workspace;
    const path = `/${kind}/${team.id}/${parseInt(ids.hex(8), 16)}/${ids.hex(24)}`;
    this.known.set(path, { ...target, uses: 0, at: this.workspace.now() });
    return `${this.baseUrl()}${path}`;
  }

  /** Carries out what the app posted to the path; refuses unknown, late and used up addresses. */
  use(path: string, body: unknown): void {
    const url = this.known.get(path);
    if (url === undefined || this.workspace.now() - url.at > LIFETIME_MS) throw new Refusal('expired_url');
    if (url.uses >= USES) throw new Refusal('used_url');
    url.uses += 1;
    if (!isObject(body)) throw new Refusal('invalid_payload');
    this.respond(url, body);
  }

  /** A message in answer to an interaction: in place of its message, for the person alone, or for all. */
  respond(target: ResponseTarget, body: Json): void {
    if (body.delete_original === true) {
      this.replace(target, undefined, body);
      return;
    }
    const content = newContent(readContent(body), this.workspace.ids);
    if (body.replace_original === true) this.replace(target, content, body);
    else if (body.response_type === 'in_channel') this.post(target, content, body);
    else this.whisper(target, content, body);
  }

  clear(): void {
    this.known.clear();
  }

  private replace(target: ResponseTarget, content: Partial<Message> | undefined, body: Json): void {
    const { room, message, userId } = target;
    if (message === undefined) throw new Refusal('cant_update_message');
    if (message.to !== undefined) {
      const next = content === undefined ? undefined : { ...message, blocks: undefined, ...content };
      if (!this.workspace.replaceEphemeral(userId, message.ts, next)) throw new Refusal('message_not_found');
    } else {
      const current = room.get(message.ts);
      if (current === undefined) throw new Refusal('message_not_found');
      if (content === undefined) this.posting.delete(room, current);
      else {
        const changes = { blocks: undefined, ...content };
        this.posting.edit(room, current, changes, this.workspace.app.botUserId);
      }
    }
    this.record(target, body, message.ts, message.thread_ts);
  }

  private post({ room, ...rest }: ResponseTarget, content: Pick<Message, 'text'>, body: Json): void {
    const thread = typeof body.thread_ts === 'string' ? body.thread_ts : undefined;
    const draft = { ...this.workspace.botAuthor(), ...content, thread_ts: thread };
    const message = this.posting.post(room, draft);
    this.record({ room, ...rest }, body, message.ts, message.thread_ts);
  }

  private whisper(target: ResponseTarget, content: Pick<Message, 'text'>, body: Json): void {
    const ts = this.workspace.stamp();
    const thread = typeof body.thread_ts === 'string' ? body.thread_ts : target.message?.thread_ts;
    this.workspace.addEphemeral({
      ...this.workspace.botAuthor(),
      ...content,
      ts,
      channel: target.room.id,
      to: target.userId,
      thread_ts: thread,
    });
    this.record(target, body, ts, thread);
  }

  private record(target: ResponseTarget, body: Json, ts: string, thread: string | undefined): void {
    this.workspace.record({
      method: 'response_url',
      channel: target.room.id,
      ts,
      ...(thread !== undefined && { thread_ts: thread }),
      user: target.userId,
      ...(typeof body.text === 'string' && { text: body.text }),
      body,
    });
  }
}

function readContent(body: Json): SentContent {
  const { text, blocks, attachments, metadata } = body;
  return { text: typeof text === 'string' ? text : undefined, blocks, attachments, metadata };
}

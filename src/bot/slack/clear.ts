/** Removes everything that we have posted in a thread of Slack. A bot can delete its own messages only (R5). */
import { ErrorCode, type WebClient } from '@slack/web-api';
import { z } from 'zod';

/** Not a method of Slack: several requests, which may be made again from the beginning. */
export const CLEAR_THREAD = 'thread.clear';

const PAGE = 200;
/** There is nothing to delete, or it is not ours. */
const HARMLESS = new Set([
  'message_not_found',
  'cant_delete_message',
  'thread_not_found',
  'channel_not_found',
  'file_not_found',
  'file_deleted',
  'cant_delete_file',
]);

const Message = z.looseObject({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  files: z
    .array(z.object({ id: z.string() }))
    .default([])
    .catch([]),
  metadata: z.object({ event_type: z.string() }).optional().catch(undefined),
});
const Page = z.object({
  messages: z.array(Message).default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});
const Me = z.object({ user_id: z.string().optional(), bot_id: z.string().optional() });
type Me = z.infer<typeof Me>;

const codeOf = (error: unknown): string | null => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  if (error.code !== ErrorCode.PlatformError || !('data' in error)) return null;
  const data = z.object({ error: z.string() }).safeParse(error.data);
  return data.success ? data.data.error : null;
};

/** What `work` gives, or null when Slack says that there is nothing to do. */
async function harmlessly<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (HARMLESS.has(codeOf(error) ?? '')) return null;
    throw error;
  }
}

function isOurs(message: z.infer<typeof Message>, me: Me): boolean {
  if (message.subtype === 'tombstone') return false;
  if (message.metadata?.event_type === 'helpcenter.case') return true;
  const byUser = me.user_id !== undefined && message.user === me.user_id;
  return byUser || (me.bot_id !== undefined && message.bot_id === me.bot_id);
}

/** Our messages in the thread, the head last, and the files that we have put there. */
async function ours(client: WebClient, channel: string, ts: string, me: Me) {
  const found: z.infer<typeof Message>[] = [];
  let cursor: string | undefined;
  do {
    const more = cursor ? { cursor } : {};
    const ask = { channel, ts, limit: PAGE, include_all_metadata: true, ...more };
    const answer = await harmlessly(() => client.conversations.replies(ask));
    const { messages, response_metadata: next } = Page.parse(answer ?? {});
    found.push(...messages.filter((message) => isOurs(message, me)));
    cursor = next?.next_cursor || undefined;
  } while (cursor);
  const replies = new Set(found.map((message) => message.ts));
  replies.delete(ts);
  return {
    messages: [...replies, ts],
    files: new Set(found.flatMap(({ files }) => files.map(({ id }) => id))),
  };
}

/**
 * Deletes our files and messages in the thread of `ts`, the head last, so that the thread can be found until all is gone.
 * @throws what the client throws, for instance when Slack asks for a pause: then it is to be done again.
 */
export async function clearThread(client: WebClient, channel: string, ts: string): Promise<void> {
  const me = Me.parse(await client.auth.test());
  const { messages, files } = await ours(client, channel, ts, me);
  for (const file of files) await harmlessly(() => client.files.delete({ file }));
  for (const message of messages) await harmlessly(() => client.chat.delete({ channel, ts: message }));
}

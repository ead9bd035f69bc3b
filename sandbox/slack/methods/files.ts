// files.*: external upload in three steps, and files.info. Source: slack-ruby/slack-api-ref, methods/files.

import { newContent } from '../content.js';
import type { Core } from '../core.js';
import type { StoredFile } from '../files.js';
import { isObject, type Json } from '../json.js';
import { Refusal } from '../refusal.js';
import { countPost, postableRoom } from './find.js';
import { type Method, method } from './method.js';

/** Slack knows a file's type by its name. */
const TYPES = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['pdf', 'application/pdf'],
  ['ogg', 'audio/ogg'],
  ['csv', 'text/csv'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
]);

const getUploadUrl = method({
  tier: 4,
  scopes: ['files:write'],
  args: { filename: 'string!', length: 'integer!', alt_txt: 'string', snippet_type: 'string' },
  run({ files, workspace }, args) {
    if (args.length < 1)
      throw new Refusal('invalid_arguments', ['must be more than 0 [json-pointer:/length]']);
    const file = files.add({
      name: args.filename,
      mimetype: TYPES.get(args.filename.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream',
      owner: workspace.app.botUserId,
      announced: args.length,
      content: undefined,
    });
    return { upload_url: files.uploadUrl(file), file_id: file.id };
  },
});

interface Share {
  initial_comment?: string;
  thread_ts?: string;
  blocks?: unknown;
}

function share(core: Core, channel: string, files: readonly StoredFile[], args: Share, sent: Json): void {
  const { workspace, posting } = core;
  const room = postableRoom(core, channel);
  countPost(core, room);
  const { initial_comment: comment = '', blocks, thread_ts } = args;
  const content = comment === '' && blocks === undefined ? { text: '' } : { text: comment, blocks };
  const draft = blocks === undefined ? { text: content.text } : newContent(content, workspace.ids);
  const message = posting.post(room, {
    ...workspace.botAuthor(),
    ...draft,
    subtype: 'file_share',
    files: files.map((file) => core.files.wire(file)),
    thread_ts,
  });
  workspace.record({
    method: 'files.completeUploadExternal',
    channel: room.id,
    ts: message.ts,
    ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
    text: message.text,
    body: sent,
  });
}

const completeUpload = method({
  tier: 4,
  scopes: ['files:write'],
  args: {
    files: 'json!',
    channel_id: 'string',
    channels: 'string',
    initial_comment: 'string',
    thread_ts: 'string',
    blocks: 'json',
    highlight_type: 'string',
  },
  run(core, args, sent) {
    const { files, channel_id, channels, ...rest } = args;
    if (!Array.isArray(files) || files.length === 0 || !files.every(isObject)) {
      throw new Refusal('invalid_arguments', ['must be an array [json-pointer:/files]']);
    }
    const target = channel_id ?? channels;
    if (target !== undefined) postableRoom(core, target);
    const complete = files.map(({ id, title }) =>
      core.files.complete(String(id), typeof title === 'string' ? title : undefined),
    );
    if (target !== undefined) share(core, target, complete, rest, sent);
    return { files: complete.map((file) => core.files.wire(file)) };
  },
});

/** A bot deletes its own files; every message that showed one keeps a tombstone in its place. */
const remove = method({
  tier: 3,
  scopes: ['files:write'],
  args: { file: 'string!' },
  run({ files, workspace, posting }, args) {
    const file = files.get(args.file);
    if (file === undefined) throw new Refusal('file_not_found');
    if (file.owner !== workspace.app.botUserId) throw new Refusal('cant_delete_file');
    files.remove(file.id);
    for (const room of workspace.rooms.values())
      for (const message of room.all()) {
        if (!message.files?.some(({ id }) => id === file.id)) continue;
        const left = message.files.map((one) =>
          one.id === file.id ? { id: file.id, mode: 'tombstone' } : one,
        );
        posting.edit(room, message, { files: left }, file.owner);
      }
    workspace.record({ method: 'files.delete', text: '', body: { file: file.id } });
    return {};
  },
});

const info = method({
  tier: 4,
  scopes: ['files:read'],
  args: { file: 'string!', limit: 'integer', cursor: 'string' },
  run(core, args) {
    const file = core.files.get(args.file);
    if (file === undefined) throw new Refusal('file_not_found');
    return { file: core.files.wire(file) };
  },
});

export const files: Record<string, Method> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.delete': remove,
  'files.info': info,
};

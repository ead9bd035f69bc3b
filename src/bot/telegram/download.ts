/** Files that people sent on Telegram, fetched by their reference when they are passed on. */
import { GrammyError } from 'grammy';
import { type Download, download } from '../transfer.js';
import type { TelegramApi } from './api.js';

export type FetchFile = (fileId: string, signal: AbortSignal) => Promise<Download>;

/**
 * @param root without a slash at its end. The address of a file holds the bot's token and is never handed on.
 * @returns what fetches a file by its `file_id`; it throws what grammY throws for one that is unknown or above 20 MB.
 */
export function telegramFiles(api: TelegramApi, token: string, root: string): FetchFile {
  return async (fileId, signal) => {
    const abort = signal as Parameters<typeof api.getFile>[1];
    const { file_path: path, file_size: size } = await api.getFile(fileId, abort);
    if (path === undefined) throw new GrammyError('no path', NOT_THERE, 'getFile', {});
    const address = `${root.replace(/\/+$/, '')}/file/bot${token}/${path}`;
    const file = await download(address, {}, signal);
    return { ...file, length: file.length ?? size ?? null };
  };
}

/** A local Bot API server may keep a file to itself. */
const NOT_THERE = { ok: false, error_code: 400, description: 'Bad Request: file has no path' } as const;

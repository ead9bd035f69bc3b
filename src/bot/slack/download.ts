/** Files that helpers put into a thread, fetched with the bot's token when they go to a person. */
import { NotSent } from '../classify.js';
import { type Download, download } from '../transfer.js';

export type FetchSlackFile = (url: string, mime: string, signal: AbortSignal) => Promise<Download>;

/** Slack's own hosts, and the server that stands for it; the token goes nowhere else. */
function isSlack(url: URL, apiUrl: string): boolean {
  if (url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && /(^|\.)slack(-files|-gov)?\.com$/.test(url.hostname);
}

/** @returns what fetches a file by its `url_private`; it throws NotSent, for good where the file is gone or closed to us. */
export function slackFiles(token: string, apiUrl: string): FetchSlackFile {
  return async (address, mime, signal) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !isSlack(url, apiUrl)) throw new NotSent('no address of Slack', true);
    const file = await download(address, { authorization: `Bearer ${token}` }, signal);
    // Slack answers with its sign-in page where the token may not read.
    if (file.type.startsWith('text/html') && !mime.startsWith('text/html')) {
      file.body.destroy();
      throw new NotSent('sign-in page', true);
    }
    return file;
  };
}

// Which links Telegram accepts in buttons and in `<a href>`.

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
const KNOWN_SCHEMES = new Set(['http', 'https', 'tg', 'ton', 'tonsite']);

export type LinkCheck = { ok: true; url: string } | { ok: false; why: string };

/** Checks a link as TDLib's LinkManager does: the scheme may be missing, a web host needs a dot. */
export function checkLink(input: string): LinkCheck {
  const url = input.trim();
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase() ?? '';
  if (scheme !== '' && !KNOWN_SCHEMES.has(scheme)) return { ok: false, why: 'Unsupported URL protocol' };
  if (scheme === 'tg' || scheme === 'ton') return { ok: true, url };
  return checkWebLink(scheme === '' ? `http://${url}` : url);
}

function checkWebLink(url: string): LinkCheck {
  const wrong: LinkCheck = { ok: false, why: 'Wrong HTTP URL' };
  if (/[\s<>"]/.test(url) || !URL.canParse(url)) return wrong;
  const parsed = new URL(url);
  if (!parsed.hostname.includes('.') && !parsed.hostname.startsWith('[')) return wrong;
  return { ok: true, url: parsed.pathname === '/' && !parsed.search && !parsed.hash ? parsed.href : url };
}

/** The user id of `tg://user?id=123`, or undefined for any other link. */
export function linkedUser(url: string): number | undefined {
  const id = /^tg:\/\/user\?id=(\d{1,15})$/i.exec(url)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** The log: what can be known of an error without its secrets and without anybody's words. */
import { inspect } from 'node:util';
import { Api } from 'grammy';
import { describe as about, expect, it } from 'vitest';
import { describe, makeLog, redact } from '../../src/bot/log.js';

const TOKEN = '4680000001:AAbcdefghijklmnopqrstuvwxyz0123456789';
const DATA_KEY = 'c2VjcmV0IGtleSBvZiB0aGUgZGF0YSwgMzIgYnl0ZXM=';

/** A log that writes into a list. */
function listening(secrets: string[] = []) {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  return { log: makeLog('info', secrets, { write }), lines };
}

/** What grammY throws when nobody listens; its address holds the token. */
async function httpError(): Promise<unknown> {
  const api = new Api(TOKEN, { apiRoot: 'http://127.0.0.1:9', sensitiveLogs: true });
  return api.getMe().catch((error: unknown) => error);
}

about('a token', () => {
  it('in an error of grammY is there for all who print it, and in no line of ours', async () => {
    const error = await httpError();
    expect(inspect(error, { depth: 5 })).toContain(TOKEN);
    const { log, lines } = listening([TOKEN]);
    log.error(error);
    log.error({ err: error });
    log.error({ msg: 'send', ...describe(error) });
    log.error(inspect(error, { depth: 5 }));
    expect(lines).toHaveLength(4);
    expect(lines.join('')).toContain('[secret]');
    expect(lines.join('')).not.toContain(TOKEN.slice(-20));
  });

  it.each([
    TOKEN,
    `https://api.telegram.org/bot${TOKEN}/sendMessage`,
    'xoxb-123456789012-abcdefghijklmnop',
    'xoxp-1-2-3-abc',
    'xapp-1-A0123-456-abcdef',
  ])('is known by its shape: %s', (text) => {
    const { log, lines } = listening();
    log.warn({ msg: 'seen', text });
    expect(lines.join('')).toContain('[secret]');
    expect(lines.join('')).not.toMatch(/AAbcdef|abcdef|-3-abc/);
  });

  it('of any other shape is known by its value', () => {
    expect(redact(`key ${DATA_KEY} and again ${DATA_KEY}`, [DATA_KEY])).toBe(
      'key [secret] and again [secret]',
    );
  });

  it('does not cost the rest of the line', () => {
    const { log, lines } = listening([TOKEN]);
    log.info({ msg: 'ready', port: 4680, url: `bot${TOKEN}` });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 30,
      msg: 'ready',
      port: 4680,
      url: 'bot[secret]',
    });
  });
});

about('an error', () => {
  it('is named by its kind, its code and its message, and by nothing inside it', () => {
    const inside = { body: 'private words', headers: { authorization: TOKEN } };
    const error = Object.assign(new TypeError('it broke'), { code: 'E_BROKEN', ...inside });
    expect(describe(error)).toEqual({ error: 'TypeError: it broke', code: 'E_BROKEN' });
    expect(describe('private words')).toEqual({ error: 'string' });
  });

  it('of a text that is no JSON does not quote the text', () => {
    const words = 'my number is +49 171 5550137';
    const parse = (): unknown => JSON.parse(words);
    expect(parse).toThrow('my number');
    try {
      parse();
    } catch (error) {
      expect(describe(error).error).toBe('SyntaxError');
    }
  });
});

/** The vault: what it seals opens only here, only unchanged, and only in the column that it was sealed for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vault, VaultError } from '../../src/db/vault.js';
import { newKey } from './fresh.js';

const vault = new Vault(newKey());
const text = fc.string({ unit: 'binary', maxLength: 300 });
const COLUMN = 'messages.text';

/** `sealed` with other bytes in its part `at`: 2 is the nonce, 3 the ciphertext with its tag. */
function withBytes(sealed: string, at: 2 | 3, change: (bytes: Buffer) => Buffer): string {
  const parts = sealed.split('.');
  parts[at] = change(Buffer.from(parts[at] ?? '', 'base64url')).toString('base64url');
  return parts.join('.');
}

describe('a sealed text', () => {
  it('opens to what it was, whatever it was', () => {
    fc.assert(fc.property(text, (words) => vault.open(COLUMN, vault.seal(COLUMN, words)) === words));
  });

  it('never reads the same twice, and never holds its words', () => {
    const phone = '+49 171 5550137';
    const sealed = Array.from({ length: 600 }, () => vault.seal(COLUMN, phone));
    expect(new Set(sealed.map((one) => one.split('.')[2])).size).toBe(600);
    for (const one of sealed) {
      expect(one).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]+$/);
      expect(Buffer.from(one.split('.')[3] ?? '', 'base64url').includes(phone)).toBe(false);
    }
  });

  it('does not open in another column', () => {
    const sealed = vault.seal(COLUMN, 'hello');
    expect(() => vault.open('drafts.text', sealed)).toThrow(VaultError);
  });

  it('does not open once a bit of it is changed', () => {
    const spot = fc.record({
      words: text,
      part: fc.constantFrom(2 as const, 3 as const),
      at: fc.nat(),
      bit: fc.nat(7),
    });
    fc.assert(
      fc.property(spot, ({ words, part, at, bit }) => {
        const changed = withBytes(vault.seal(COLUMN, words), part, (bytes) => {
          bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
          return bytes;
        });
        expect(() => vault.open(COLUMN, changed)).toThrow(VaultError);
      }),
    );
  });

  it('does not open when it is cut short, down to nothing', () => {
    const sealed = vault.seal(COLUMN, 'a text of some length');
    const cuts = [2, 3] as const;
    for (const part of cuts) {
      const length = Buffer.from(sealed.split('.')[part] ?? '', 'base64url').length;
      for (let kept = 0; kept < length; kept += 1) {
        const short = withBytes(sealed, part, (bytes) => bytes.subarray(0, kept));
        expect(() => vault.open(COLUMN, short), `${kept} bytes of part ${part}`).toThrow(VaultError);
      }
    }
  });

  it.each([
    '',
    'hello',
    'v1',
    'v1.0.0',
    'v2.aaaaaaaa.bbbb.cccc',
    '....',
    'v1.aaaaaaaa.AAAAAAAAAAAAAAAA.AAAA',
  ])('is not "%s"', (words) => expect(() => vault.open(COLUMN, words)).toThrow(VaultError));
});

describe('another key', () => {
  const [before, now] = [newKey(), newKey()];
  const sealedBefore = new Vault(before).seal(COLUMN, 'from last year');

  it('opens nothing', () => {
    expect(() => new Vault(now).open(COLUMN, sealedBefore)).toThrow(VaultError);
  });

  it('opens what the key before has sealed, and seals with the new one', () => {
    const rotated = new Vault(now, before);
    expect(rotated.open(COLUMN, sealedBefore)).toBe('from last year');
    const sealedNow = rotated.seal(COLUMN, 'from today');
    expect(new Vault(now).open(COLUMN, sealedNow)).toBe('from today');
    expect(() => new Vault(before).open(COLUMN, sealedNow)).toThrow(VaultError);
  });
});

describe('a token', () => {
  it('is 128 bits, the same for the same words, and another for other words', () => {
    expect(vault.token('12:0:1')).toMatch(/^[\w-]{22}$/);
    expect(vault.token('12:0:1')).toBe(vault.token('12:0:1'));
    expect(vault.token('12:0:2')).not.toBe(vault.token('12:0:1'));
  });

  it('is known as our own, also after the key was changed, and no other is', () => {
    const [before, now] = [newKey(), newKey()];
    const token = new Vault(before).token('12:0:1');
    expect(new Vault(before).isToken('12:0:1', token)).toBe(true);
    expect(new Vault(now, before).isToken('12:0:1', token)).toBe(true);
    expect(new Vault(now).isToken('12:0:1', token)).toBe(false);
    expect(new Vault(before).isToken('12:0:2', token)).toBe(false);
    expect(new Vault(before).isToken('12:0:1', token.slice(1))).toBe(false);
    expect(new Vault(before).isToken('12:0:1', '')).toBe(false);
  });

  it('makes many tokens of a row, each of which stands for itself', () => {
    const [before, now] = [newKey(), newKey()];
    const vault = new Vault(before);
    const tokens = vault.tokens('12:0', 9);
    expect(new Set(tokens).size).toBe(9);
    expect(vault.tokens('12:0', 5)).toEqual(tokens.slice(0, 5));
    for (const [n, token] of tokens.entries()) {
      expect(token).toMatch(/^[\w-]{22}$/);
      expect(vault.isTokenOf('12:0', n, token)).toBe(true);
      expect(new Vault(now, before).isTokenOf('12:0', n, token)).toBe(true);
      expect(new Vault(now).isTokenOf('12:0', n, token)).toBe(false);
      expect(vault.isTokenOf('12:1', n, token)).toBe(false);
      for (let other = 0; other < 9; other += 1)
        if (other !== n) expect(vault.isTokenOf('12:0', other, token)).toBe(false);
    }
  });
});

/** Seals what is private before it touches the disk: AES-256-GCM per field, bound to its table and column. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export class VaultError extends Error {
  override name = 'VaultError';
}

type Key = { id: string; cipher: Buffer };

function keyFrom(master: Buffer): Key {
  return {
    id: createHash('sha256').update(master).digest('hex').slice(0, 8),
    cipher: Buffer.from(hkdfSync('sha256', master, '', 'helpcenter seal', 32)),
  };
}

/**
 * @param dataKey base64 of 32 bytes, used to seal.
 * @param oldKey base64 of the key before, used only to open what it sealed.
 */
export class Vault {
  readonly #current: Key;
  readonly #keys: Map<string, Key>;
  readonly #signing: Buffer;

  constructor(dataKey: string, oldKey?: string) {
    const master = Buffer.from(dataKey, 'base64');
    this.#current = keyFrom(master);
    this.#keys = new Map([[this.#current.id, this.#current]]);
    if (oldKey) {
      const old = keyFrom(Buffer.from(oldKey, 'base64'));
      this.#keys.set(old.id, old);
    }
    this.#signing = Buffer.from(hkdfSync('sha256', master, '', 'helpcenter sign', 32));
  }

  /** `v1.<key id>.<nonce>.<ciphertext and tag>`, which opens only for the same column (`table.column`). */
  seal(column: string, text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#current.cipher, nonce);
    cipher.setAAD(Buffer.from(column));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `v1.${this.#current.id}.${nonce.toString('base64url')}.${body.toString('base64url')}`;
  }

  /** @throws VaultError when the key is not ours or the text was changed or moved to another column. */
  open(column: string, sealed: string): string {
    const [version, id, nonce, body] = sealed.split('.');
    const key = version === 'v1' && id !== undefined ? this.#keys.get(id) : undefined;
    if (!key || nonce === undefined || body === undefined)
      throw new VaultError(`${column}: sealed with another key`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key.cipher, Buffer.from(nonce, 'base64url'));
    decipher.setAAD(Buffer.from(column));
    decipher.setAuthTag(bytes.subarray(bytes.length - 16));
    try {
      const text = decipher.update(bytes.subarray(0, bytes.length - 16));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw new VaultError(`${column}: changed, or moved from another column`);
    }
  }

  /** 128 bits of HMAC-SHA-256 in 22 base64url characters: the same words give the same token, nobody else can make it. */
  token(words: string): string {
    return createHmac('sha256', this.#signing).update(words).digest().subarray(0, 16).toString('base64url');
  }
}

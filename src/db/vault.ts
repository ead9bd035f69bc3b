/** Seals what is private before it touches the disk: AES-256-GCM per field, bound to its table and column. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

export class VaultError extends Error {
  override name = 'VaultError';
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Random bytes are fetched from the system a page at a time: one call for each field would cost more than the cipher. */
class Nonces {
  #page = Buffer.alloc(0);
  #at = 0;

  next(): Buffer {
    if (this.#at + NONCE_BYTES > this.#page.length) {
      this.#page = randomBytes(NONCE_BYTES * 256);
      this.#at = 0;
    }
    this.#at += NONCE_BYTES;
    return this.#page.subarray(this.#at - NONCE_BYTES, this.#at);
  }
}

type Key = { id: string; cipher: Buffer; signing: Buffer };

function keyFrom(master: Buffer): Key {
  return {
    id: createHash('sha256').update(master).digest('hex').slice(0, 8),
    cipher: Buffer.from(hkdfSync('sha256', master, '', 'helpcenter seal', 32)),
    signing: Buffer.from(hkdfSync('sha256', master, '', 'helpcenter sign', 32)),
  };
}

const TOKEN_BYTES = 16;

const signed = (words: string, { signing }: Key): string =>
  createHmac('sha256', signing).update(words).digest().subarray(0, TOKEN_BYTES).toString('base64url');

/**
 * The first `count` tokens of a row: SHAKE256 over a key of fixed length and the row, as a stream that is cut into pieces.
 * A sponge with its key in front needs no HMAC around it: its output cannot be continued by who knows it.
 */
function tokensOf(row: string, count: number, { signing }: Key): string[] {
  const hash = createHash('shake256', { outputLength: count * TOKEN_BYTES });
  const bytes = hash.update(signing).update(`keyboard ${row}`).digest();
  return Array.from({ length: count }, (_, n) =>
    bytes.toString('base64url', n * TOKEN_BYTES, (n + 1) * TOKEN_BYTES),
  );
}

const same = (one: string, other: string): boolean => {
  const [given, made] = [Buffer.from(one), Buffer.from(other)];
  return given.length === made.length && timingSafeEqual(given, made);
};

/**
 * @param dataKey base64 of 32 bytes, used to seal.
 * @param oldKey base64 of the key before, used only for what it has sealed and signed.
 */
export class Vault {
  readonly #current: Key;
  readonly #keys: Map<string, Key>;
  readonly #nonces = new Nonces();
  readonly #columns = new Map<string, Buffer>();

  constructor(dataKey: string, oldKey?: string) {
    this.#current = keyFrom(Buffer.from(dataKey, 'base64'));
    this.#keys = new Map([[this.#current.id, this.#current]]);
    if (oldKey) {
      const old = keyFrom(Buffer.from(oldKey, 'base64'));
      this.#keys.set(old.id, old);
    }
  }

  #bytesOf(column: string): Buffer {
    const known = this.#columns.get(column) ?? Buffer.from(column);
    this.#columns.set(column, known);
    return known;
  }

  /** `v1.<key id>.<nonce>.<ciphertext and tag>`, which opens only for the same column (`table.column`). */
  seal(column: string, text: string): string {
    const nonce = this.#nonces.next();
    const cipher = createCipheriv('aes-256-gcm', this.#current.cipher, nonce);
    cipher.setAAD(this.#bytesOf(column));
    const sealed = cipher.update(text, 'utf8');
    // GCM holds nothing back for the end.
    cipher.final();
    const body = Buffer.concat([sealed, cipher.getAuthTag()]);
    return `v1.${this.#current.id}.${nonce.toString('base64url')}.${body.toString('base64url')}`;
  }

  /** @throws VaultError when the key is not ours or the text was changed or moved to another column. */
  open(column: string, sealed: string): string {
    const [version, id, nonce, body] = sealed.split('.');
    const key = version === 'v1' && id !== undefined ? this.#keys.get(id) : undefined;
    if (!key || nonce === undefined || body === undefined)
      throw new VaultError(`${column}: sealed with another key`);
    const bytes = Buffer.from(body, 'base64url');
    try {
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv('aes-256-gcm', key.cipher, Buffer.from(nonce, 'base64url'), options);
      decipher.setAAD(this.#bytesOf(column));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(0, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw new VaultError(`${column}: changed, or moved from another column`);
    }
  }

  /** 128 bits of HMAC-SHA-256 in 22 base64url characters: the same words give the same token, nobody else can make it. */
  token(words: string): string {
    return signed(words, this.#current);
  }

  /** Whether `token` was made of `words` here, with this key or the one before; takes as long whatever is wrong. */
  isToken(words: string, token: string): boolean {
    return [...this.#keys.values()].map((key) => same(signed(words, key), token)).includes(true);
  }

  /**
   * `count` tokens like {@link token}, each by itself unknown to who knows the others, all from one hash: a keyboard has up to
   * twenty, and an HMAC each was dearer than all its rows.
   */
  tokens(row: string, count: number): string[] {
    return tokensOf(row, count, this.#current);
  }

  /** Whether `token` is the `n`th of the row's {@link tokens}, made with this key or the one before. */
  isTokenOf(row: string, n: number, token: string): boolean {
    const made = [...this.#keys.values()].map((key) => tokensOf(row, n + 1, key)[n] ?? '');
    return made.map((one) => same(one, token)).includes(true);
  }
}

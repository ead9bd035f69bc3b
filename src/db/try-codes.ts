/** Codes with which a message to many can be tried before it goes: which one and until when, signed, so that nothing has to be kept. */
import type { Store } from './open.js';

/** `12-m3kq2w_<signature>` behind `start=try_`: at most 64 characters of Telegram's alphabet. */
const CODE = /^([a-z0-9]{1,8})-([a-z0-9]{1,10})_([A-Za-z0-9_-]{22})$/;
const BASE = 36;

const signedWords = (id: string, until: string): string => `try-code:${id}:${until}`;

export class TryCodes {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param until UTC milliseconds, kept to the second. */
  make(broadcastId: number, until: number): string {
    const [id, end] = [broadcastId.toString(BASE), Math.floor(until / 1000).toString(BASE)];
    return `${id}-${end}_${this.#store.vault.token(signedWords(id, end))}`;
  }

  /** @returns null for a code that we have not made. */
  read(code: string): { broadcastId: number; until: number } | null {
    const [, id = '', end = '', signature = ''] = CODE.exec(code) ?? [];
    if (id === '' || !this.#store.vault.isToken(signedWords(id, end), signature)) return null;
    return { broadcastId: Number.parseInt(id, BASE), until: Number.parseInt(end, BASE) * 1000 };
  }
}

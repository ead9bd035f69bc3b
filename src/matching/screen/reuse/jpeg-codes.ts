/** The coded part of a JPEG picture: its bits, and the Huffman codes in them. Knows no files and no pictures. */

/** Thrown for whatever is no picture that can be read. */
export class NotReadable extends Error {
  override name = 'NotReadable';
}

/** For each length of a code (1 to 16 bits): the first code, how many there are, and where their values begin. */
export type Codes = { first: number[]; count: number[]; at: number[]; values: Uint8Array };

/** @param counts how many codes there are of each length. @param values in the order of their codes. */
export function codesOf(counts: Uint8Array, values: Uint8Array): Codes {
  const codes: Codes = { first: [], count: [], at: [], values };
  let code = 0;
  let at = 0;
  for (const count of counts) {
    codes.first.push(code);
    codes.count.push(count);
    codes.at.push(at);
    at += count;
    code = (code + count) << 1;
  }
  return codes;
}

/** Reads a scan bit by bit; a marker in it is its end, after which all bits are zero. */
export class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  #left = 0;
  #byte = 0;
  /** Bits that were asked for behind the end. */
  #missing = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** @throws NotReadable when much more is read than there is */
  bit(): number {
    if (this.#left === 0) this.#next();
    this.#left -= 1;
    return (this.#byte >> this.#left) & 1;
  }

  #next(): void {
    this.#left = 8;
    const byte = this.#bytes[this.#at];
    const isMarker = byte === 0xff && this.#bytes[this.#at + 1] !== 0;
    if (byte === undefined || isMarker) {
      this.#byte = 0;
      this.#missing += 1;
      if (this.#missing > 64) throw new NotReadable('the picture ends too soon');
      return;
    }
    this.#byte = byte;
    this.#at += byte === 0xff ? 2 : 1;
  }

  number(length: number): number {
    let value = 0;
    for (let n = 0; n < length; n += 1) value = (value << 1) | this.bit();
    return value;
  }

  /** A difference of `length` bits; the upper half of the numbers is positive. */
  signed(length: number): number {
    if (length === 0) return 0;
    const value = this.number(length);
    return value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
  }

  /** The value of the next code. @throws NotReadable when there is no such code */
  code({ first, count, at, values }: Codes): number {
    let code = 0;
    for (let length = 0; length < 16; length += 1) {
      code = (code << 1) | this.bit();
      const offset = code - (first[length] ?? 0);
      if (offset >= 0 && offset < (count[length] ?? 0)) return values[(at[length] ?? 0) + offset] ?? 0;
    }
    throw new NotReadable('a code that is none');
  }

  /** Begins anew behind the restart marker that follows. */
  restart(): void {
    this.#left = 0;
    this.#missing = 0;
    const isMarker = this.#bytes[this.#at] === 0xff;
    if (isMarker && ((this.#bytes[this.#at + 1] ?? 0) & 0xf8) === 0xd0) this.#at += 2;
  }
}

// Telegram's HTML: the tags, the four named references and the refusals, after TDLib's MessageEntity.cpp.

import { badRequest } from './errors.js';
import { closeTag, type OpenTag } from './html-entities.js';
import type { MessageEntity } from './wire.js';

const TAGS = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '),
);
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#x([0-9a-fA-F]*)|#([0-9]*)|(lt|gt|amp|quot)(?![A-Za-z]));?/y;

export interface ParsedText {
  text: string;
  entities: MessageEntity[];
}

/** Parses Telegram HTML into plain text and entities; throws an ApiError 400 "can't parse entities: …". */
export function parseHtml(source: string): ParsedText {
  if (!/[<&]/.test(source)) return { text: source, entities: [] };
  return new HtmlReader(source).read();
}

class HtmlReader {
  private readonly source: string;
  private position = 0;
  private text = '';
  private readonly entities: MessageEntity[] = [];
  private readonly open: OpenTag[] = [];

  constructor(source: string) {
    this.source = source;
  }

  read(): ParsedText {
    const special = /[<&]/g;
    while (this.position < this.source.length) {
      special.lastIndex = this.position;
      const next = special.exec(this.source)?.index ?? this.source.length;
      this.text += this.source.slice(this.position, next);
      this.position = next;
      if (this.at() === '&') this.text += this.reference();
      else if (this.at() === '<') this.tag();
    }
    const unclosed = this.open.at(-1);
    if (unclosed) throw parseError(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    this.entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
    return { text: this.text, entities: this.entities };
  }

  private at(): string {
    return this.source.charAt(this.position);
  }

  /** TDLib reads a C string, whose end counts as white space. */
  private atSpace(): boolean {
    const char = this.at();
    return char === '' || char === ' ' || (char >= '\t' && char <= '\r');
  }

  private skipSpaces(): void {
    while (this.at() !== '' && this.atSpace()) this.position++;
  }

  private takeWhile(accepts: (char: string) => boolean): string {
    const begin = this.position;
    while (this.at() !== '' && accepts(this.at())) this.position++;
    return this.source.slice(begin, this.position);
  }

  /** A reference at the position, decoded; what is no known reference stays as it is written. */
  private reference(): string {
    REFERENCE.lastIndex = this.position;
    const match = REFERENCE.exec(this.source);
    const decoded = match ? decodeReference(match) : undefined;
    this.position += match && decoded !== undefined ? match[0].length : 1;
    return decoded ?? '&';
  }

  private tag(): void {
    const begin = this.position++;
    if (this.at() === '/') this.endTag(begin);
    else this.startTag(begin);
  }

  private startTag(begin: number): void {
    const name = this.takeWhile((char) => char !== '>' && !/\s/.test(char)).toLowerCase();
    if (this.at() === '') throw parseError(`Unclosed start tag at byte offset ${this.byte(begin)}`);
    if (!TAGS.has(name)) {
      throw parseError(`Unsupported start tag "${name}" at byte offset ${this.byte(begin)}`);
    }
    const attributes = this.attributes(name, begin);
    if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
      throw parseError(`Tag "span" must have class "tg-spoiler" at byte offset ${this.byte(begin)}`);
    }
    this.position++;
    this.open.push({ name, attributes, offset: this.text.length });
  }

  /** Reads up to the `>` of the start tag. */
  private attributes(tag: string, begin: number): Map<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      this.skipSpaces();
      if (this.at() === '>') return found;
      const name = this.takeWhile((char) => !/[\s=>/"']/.test(char));
      if (name === '') {
        throw parseError(`Empty attribute name in the tag "${tag}" at byte offset ${this.byte(begin)}`);
      }
      this.skipSpaces();
      if (this.at() === '=') {
        this.position++;
        this.skipSpaces();
        found.set(name, this.attributeValue());
      } else {
        found.set(name, '');
      }
      if (this.at() === '')
        throw parseError(`Unclosed start tag "${tag}" at byte offset ${this.byte(begin)}`);
    }
  }

  private attributeValue(): string {
    const quote = this.at();
    const begin = this.position;
    if (quote !== '"' && quote !== "'") {
      const token = this.takeWhile((char) => /[A-Za-z0-9.-]/.test(char));
      if (this.at() !== '>' && !this.atSpace()) {
        throw parseError(`Unexpected end of name token at byte offset ${this.byte(begin)}`);
      }
      return token.toLowerCase();
    }
    this.position++;
    let value = '';
    while (this.at() !== '' && this.at() !== quote) {
      value += this.at() === '&' ? this.reference() : this.source.charAt(this.position++);
    }
    if (this.at() === quote) this.position++;
    return value;
  }

  private endTag(begin: number): void {
    const tag = this.open.at(-1);
    if (!tag) throw parseError(`Unexpected end tag at byte offset ${this.byte(begin)}`);
    this.position++;
    const name = this.takeWhile((char) => char !== '>' && !/\s/.test(char)).toLowerCase();
    this.skipSpaces();
    if (this.at() !== '>') throw parseError(`Unclosed end tag at byte offset ${this.byte(begin)}`);
    if (name !== '' && name !== tag.name) {
      throw parseError(
        `Unmatched end tag at byte offset ${this.byte(begin)}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    this.position++;
    this.open.pop();
    closeTag(tag, this.text, this.entities);
  }

  private byte(position: number): number {
    return Buffer.byteLength(this.source.slice(0, position));
  }
}

function decodeReference(match: RegExpExecArray): string | undefined {
  const [whole, hex, decimal, name] = match;
  if (name !== undefined) return NAMED[name];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10);
  const digitsEnd = whole.endsWith(';') ? whole.length - 1 : whole.length;
  if (!(code > 0 && code < 0x10ffff) || digitsEnd >= 10) return undefined;
  if (code >= 0xd800 && code <= 0xdfff) {
    throw parseError(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    );
  }
  return String.fromCodePoint(code);
}

function parseError(what: string): Error {
  return badRequest(`can't parse entities: ${what}`);
}

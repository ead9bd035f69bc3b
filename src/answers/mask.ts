/** Hides names, phones, e-mails, addresses and numbers behind placeholders before words leave, and puts them back afterwards. */
import { findNames, type Span } from './mask-names.js';

const KINDS = ['NAME', 'PHONE', 'MAIL', 'ADDRESS', 'NUMBER', 'LINK', 'TEXT'] as const;
type Kind = (typeof KINDS)[number];

/** What stands behind each placeholder. */
export type Hidden = Readonly<Record<string, string>>;
export type Masked = { readonly text: string; readonly hidden: Hidden };

const PLACEHOLDER = /\[(?:NAME|PHONE|MAIL|ADDRESS|NUMBER|LINK|TEXT)_\p{Nd}+\]/gu;
const LARGE_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const HOUSE = String.raw`\p{Nd}{1,4}\s?[\p{L}]?(?:\s?[-/]\s?\p{Nd}{1,4}\s?\p{L}?)?(?!\p{L})`;
const STREET_END = String.raw`(?:[Ss]tr(?:a(?:ß|ss)e|\.)?|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Dd]amm|[Uu]fer|[Rr]ing|[Cc]haussee|[Ss]teig|[Ss]tieg|[Ww]inkel|[Hh]of|[Mm]arkt|[Gg]raben|[Bb]erg)`;
const STREET_CYR = String.raw`(?:[Шш]трассе|[Шш]трасе|[Шш]тр\.?|вег|[Пп]лац|[Аа]ллее|[Аа]лее|гассе|гасе)`;

/** In this order: the longer thing before the shorter one that is part of it. */
const RULES: readonly (readonly [Kind, RegExp])[] = [
  // What a person types themselves must not pass for one of ours.
  ['TEXT', /\[\s*\p{L}+[_\s]*\p{Nd}*\s*\]/gu],
  [
    'MAIL',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:(?<!\s)@(?!\s)|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+){0,6}/giu,
  ],
  ['LINK', /(?:https?:\/\/|www\.|tg:\/\/)[^\s]+/giu],
  ['LINK', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu],
  [
    'LINK',
    /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|org|net|de|ua|ru|eu|info|io|me|example|shop|online|site|app|top|xyz|link|help|рф|укр)(?:\/[^\s,;!?)]*)?(?![\p{L}\p{N}])/giu,
  ],
  ['NUMBER', /(?<![\p{L}\p{N}])[A-Z]{2}\p{Nd}{2}(?:[ \u00a0]?[A-Z\p{Nd}]{2,4}){3,9}(?![\p{L}\p{N}])/gu],
  [
    'ADDRESS',
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:[Aa]m|[Aa]n der|[Aa]n dem|[Aa]uf der|[Aa]uf dem|[Ii]m|[Ii]n der|[Zz]ur|[Zz]um|[Uu]nter den)\s+)?(?:${LARGE_WORD}[ -]){0,3}(?:[\p{L}\p{M}.'’-]{0,40}${STREET_END}|[\p{L}\p{M}'’-]{0,40}${STREET_CYR})\s*,?\s*${HOUSE}`,
      'gu',
    ),
  ],
  [
    'ADDRESS',
    new RegExp(
      String.raw`(?<!\p{L})(?:${LARGE_WORD}[ -]){0,2}(?:[\p{Lu}][\p{L}\p{M}'’-]{0,40}(?:stra(?:ß|ss)e|gasse|allee|платц|штрассе|штрасе)|\p{Lu}[\p{L}\p{M}'’-]{3,40}(?:weg|platz|damm|ring|ufer|str\.))(?!\p{L})`,
      'gu',
    ),
  ],
  [
    'ADDRESS',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Aa]m|[Aa]n der|[Aa]uf der|[Aa]uf dem|[Ii]m|[Ii]n der|[Zz]ur|[Zz]um)\s+${LARGE_WORD}\s+${HOUSE}`,
      'gu',
    ),
  ],
  [
    'ADDRESS',
    new RegExp(
      String.raw`(?<!\p{L})(?:вул(?:иц[яіюею]+|\.)|ул(?:иц[аыуеею]+|\.)|просп(?:ект[аиу]?|\.)|пров(?:улок|\.)|пер(?:еулок|\.)|бульвар[аиу]?|бул\.|площ[аіуеьдиа]+|пл\.)\s*[\p{L}\p{M}.'’ʼ-]+(?:\s+${LARGE_WORD})?(?:\s*,?\s*(?:буд(?:инок|\.)?|дом|д\.)?\s*${HOUSE})?(?:\s*,?\s*(?:кв(?:артира|\.)?)\s*\p{Nd}+)?`,
      'giu',
    ),
  ],
  [
    'ADDRESS',
    new RegExp(
      String.raw`(?<!\p{N})\p{Nd}{1,4}\p{L}?\s+(?:${LARGE_WORD}\s+){1,3}(?:street|road|avenue|lane|drive|square)(?!\p{L})`,
      'giu',
    ),
  ],
  [
    'ADDRESS',
    /(?<!\p{N})(?:D-)?\p{Nd}{5}\s+\p{Lu}[\p{L}\p{M}-]+(?:\s+(?:am|an der|im|ob der)\s+\p{Lu}[\p{L}\p{M}]+)?/gu,
  ],
  ['NUMBER', /(?<!\p{N})\p{Nd}{1,2}[./]\p{Nd}{1,2}[./](?:\p{Nd}{4}|\p{Nd}{2})?(?!\p{N})/gu],
  ['PHONE', /(?<![\p{L}\p{N}])(?:\+|00)?[\p{Nd}(][\p{Nd}\s()/.\u00a0‑–-]{6,}\p{Nd}(?![\p{L}\p{N}])/gu],
  ['NUMBER', /(?<![\p{L}\p{M}])[\p{L}\p{M}]{0,40}\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/]\p{N}+)*/gu],
  ['NUMBER', /\p{N}+/gu],
];

type Piece = { readonly text: string; readonly slot: boolean };

class Masking {
  readonly hidden: Record<string, string> = {};
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();

  slot(kind: Kind, value: string): Piece {
    const known = this.#known.get(`${kind} ${value}`);
    if (known !== undefined) return { text: known, slot: true };
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const text = `[${kind}_${count}]`;
    this.#known.set(`${kind} ${value}`, text);
    this.hidden[text] = value;
    return { text, slot: true };
  }

  /** Puts slots where `spans` are. */
  cut(kind: Kind, text: string, spans: readonly Span[]): Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { from, to } of spans) {
      if (from < at) continue;
      pieces.push({ text: text.slice(at, from), slot: false }, this.slot(kind, text.slice(from, to)));
      at = to;
    }
    return [...pieces, { text: text.slice(at), slot: false }];
  }
}

const spansOf = (text: string, rule: RegExp): Span[] =>
  [...text.matchAll(rule)].map((found) => ({ from: found.index, to: found.index + found[0].length }));

const apply = (pieces: readonly Piece[], cut: (text: string) => Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.slot ? [piece] : cut(piece.text)));

/** Signs that nobody sees, and that could stand between the letters of what is to be hidden. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Hides what may name somebody in several texts, with the same placeholders in all of them. */
export function maskAll(texts: readonly string[]): { texts: string[]; hidden: Hidden } {
  const masking = new Masking();
  const done = texts.map((text) => {
    let pieces: Piece[] = [{ text: text.normalize('NFC').replace(UNSEEN, ''), slot: false }];
    for (const [kind, rule] of RULES)
      pieces = apply(pieces, (part) => masking.cut(kind, part, spansOf(part, rule)));
    // Names are looked for in the whole text, so that what stands before one is seen.
    const whole = pieces.map((piece) => piece.text).join('');
    const slots = spansOf(whole, PLACEHOLDER);
    const names = findNames(whole).filter(
      ({ from, to }) => !slots.some((slot) => from < slot.to && to > slot.from),
    );
    return masking
      .cut('NAME', whole, names)
      .map((piece) => piece.text)
      .join('');
  });
  return { texts: done, hidden: masking.hidden };
}

/** Hides names, phones, e-mails, addresses, links and every number in `text`. */
export function mask(text: string): Masked {
  const { texts, hidden } = maskAll([text]);
  return { text: texts[0] ?? '', hidden };
}

/** Puts back what `hidden` holds. @returns null when `text` has a placeholder that hides nothing. */
export function unmask(text: string, hidden: Hidden): string | null {
  if (placeholders(text).some((slot) => !Object.hasOwn(hidden, slot))) return null;
  return text.replace(PLACEHOLDER, (slot) => hidden[slot] ?? slot);
}

/** The placeholders in `text`, in order. */
export const placeholders = (text: string): string[] => text.match(PLACEHOLDER) ?? [];

/** `text` without its placeholders. */
export const withoutPlaceholders = (text: string): string => text.replace(PLACEHOLDER, ' ');

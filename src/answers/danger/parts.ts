/** The parts in which a message is read: the whole, its sentences and their clauses, for a danger may stand beside an everyday question. */
import type { Token } from '../tokens.js';

/** A run of tokens, from a place up to another that is no part of it. */
export type Span = { readonly from: number; readonly to: number };
/** A part, whether it is only a clause, and the longer one in whose light it is read, if any. */
export type Part = Span & { readonly isClause?: true; readonly within?: Span };

/** Words in a part that is read at once; examples are about as long, and longer messages hide danger in one sentence. */
const PART = 18;
const STEP = 9;
/** A message up to so many words is also read as a whole: what follows a sentence often says that it is none. */
const READ_WHOLE = 32;
/** A mark that ends a sentence is worth so many words, see tokens.ts. */
const SENTENCE = 6;
/** A new clause begins after so many words of the last, and with so many before the end; shorter ones say nothing by themselves. */
const CLAUSE_STARTS_AFTER = 2;
const SHORTEST_CLAUSE = 3;
/** So many clauses beside each other are read together at most. */
const CLAUSES = 3;

/** Words with which people begin to speak of something else without a mark: one thing more, thanks, or a question. */
const BEGINS: ReadonlySet<string> = new Set(
  (
    'і й та а але и но або или потім потом ще еще де где куди куда як как коли когда скільки сколько який какой яка какая які какие ' +
    'чи що что хто кто підкажіть подскажите скажіть скажите дякую спасибо ' +
    'und aber oder dann ausserdem wo wohin wie wann was wer wieviel welche welcher welches muss darf kann danke ' +
    'and but or then also where how when what who which can could does do is thanks thank'
  ).split(' '),
);

/** The whole when it is not long, each sentence, the long ones in parts that overlap, and the clauses beside each other in a sentence. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const whole = { from: 0, to: tokens.length };
  const isShort = tokens.length <= READ_WHOLE;
  const sentences = sentencesOf(tokens);
  const parts = sentences.flatMap((one): Part[] => {
    const pieces = one.to - one.from > PART ? overlapping(one) : [one];
    const within = isShort ? whole : one;
    return [
      ...pieces.map((piece) => (isShort ? { ...piece, within } : piece)),
      ...(within.to - within.from > READ_WHOLE ? [] : clausesOf(tokens, one)).map((clause) => ({
        ...clause,
        isClause: true as const,
        within,
      })),
    ];
  });
  return isShort && sentences.length > 1 ? [whole, ...parts] : parts;
}

function sentencesOf(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next !== undefined && next.at - token.at <= SENTENCE) return;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  });
  return sentences;
}

function overlapping({ from, to }: Span): Span[] {
  const parts: Span[] = [];
  for (let at = from; at === from || at + PART - STEP < to; at += STEP) {
    parts.push({ from: at, to: Math.min(to, at + PART) });
  }
  return parts;
}

/** Each clause of a sentence, and a few beside each other, but for the sentence itself. */
function clausesOf(tokens: readonly Token[], { from, to }: Span): Span[] {
  const starts = [from];
  for (let at = from + CLAUSE_STARTS_AFTER; at <= to - CLAUSE_STARTS_AFTER; at += 1) {
    if (at - (starts.at(-1) ?? from) >= CLAUSE_STARTS_AFTER && beginsClause(tokens, at)) starts.push(at);
  }
  const ends = [...starts.slice(1), to];
  return starts.flatMap((start, first) =>
    ends
      .slice(first, first + CLAUSES)
      .map((end) => ({ from: start, to: end }))
      .filter((clause) => isWorthReading(clause.to - clause.from, to - from)),
  );
}

const isWorthReading = (words: number, all: number): boolean =>
  words >= SHORTEST_CLAUSE && words <= PART && words < all;

function beginsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return tokens[at - 1]?.endsClause === true || BEGINS.has(token.raw.toLowerCase());
}

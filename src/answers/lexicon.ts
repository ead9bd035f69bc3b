/** Knows word beginnings, endings and whole words by number, and forgives slips of the finger. */
import { fold, isCyrillic, plainUmlauts, skeleton } from './fold.js';
import { type Learned, Slips } from './slips.js';
import { cyrillicSkeleton, type Token } from './tokens.js';

/** The numbers under which a word is known. */
type Ids = readonly number[];

/** All stems by the key that they share with the words of a message. */
type Tables = {
  readonly whole: Map<string, number[]>;
  readonly beginnings: Map<string, number[]>;
  readonly endings: Map<string, number[]>;
  readonly slips: Slips;
  /** Between these lengths the beginnings are. */
  readonly shortest: number;
  readonly longest: number;
};

/** Words shorter than this must be typed without a mistake. */
const SLIP_LENGTH = 7;

/** Which of the learned stems (`бит*`, `*ти`, `нож`) a word of a message is. */
export class Lexicon {
  readonly #stems = new Map<string, number[]>();
  #tables: Tables | undefined;

  /** Adds a stem under a number. The tables are made anew when the next word is looked up. */
  learn(stem: string, id: number): void {
    add(this.#stems, stem, [id]);
    this.#tables = undefined;
  }

  /** The numbers under which `*` was learned, which every word is. */
  get anyWord(): Ids {
    return this.#stems.get('*') ?? [];
  }

  /** The numbers of all other stems that the word is, exactly or, when there is none, by one slip. */
  lookUp(token: Token): Ids {
    this.#tables ??= tablesOf(this.#stems);
    const slavic = token.slavic === '' ? '' : slavicKey(token.slavic);
    const exact = [...exactly(token.latin, this.#tables), ...exactly(slavic, this.#tables)];
    if (exact.length > 0) return union(exact);
    const { slips } = this.#tables;
    return [...new Set([...slips.lookUp(token.latin), ...slips.lookUp(slavic)])];
  }
}

/** Cyrillic stems are kept as skeletons, Latin ones folded. */
function tablesOf(stems: ReadonlyMap<string, Ids>): Tables {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const long: Learned[] = [];
  for (const [stem, ids] of stems) {
    if (stem === '*') continue;
    const body = stem.replaceAll('*', '');
    const isBeginning = stem.endsWith('*');
    const cyrillic = isCyrillic(body);
    for (const key of cyrillic ? slavicKeys(body, isBeginning) : [plainUmlauts(fold(body))]) {
      if (stem.startsWith('*')) add(endings, key, ids);
      else {
        const scripted = cyrillic ? slavicKey(key) : key;
        add(isBeginning ? beginnings : whole, scripted, ids);
        if (key.length >= SLIP_LENGTH) long.push({ key: scripted, whole: !isBeginning, ids });
      }
    }
  }
  const lengths = [...beginnings.keys()].map((key) => key.length);
  return {
    whole,
    beginnings,
    endings,
    slips: new Slips(long),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  };
}

function exactly(key: string, tables: Tables): Ids[] {
  if (key === '') return [];
  const found: Ids[] = [];
  const whole = tables.whole.get(key);
  if (whole !== undefined) found.push(whole);
  for (let length = tables.shortest; length <= Math.min(key.length, tables.longest); length += 1) {
    const ids = tables.beginnings.get(key.slice(0, length));
    if (ids !== undefined) found.push(ids);
  }
  for (const [tail, ids] of tables.endings) if (key.endsWith(tail)) found.push(ids);
  return found;
}

/**
 * ё is typed as е, ё, yo or jo: a stem with ё is known by both skeletons.
 * A beginning in т is also known with ц, because -тся folds into it.
 */
function slavicKeys(stem: string, isBeginning: boolean): string[] {
  const plain = skeleton(stem);
  const typed = cyrillicSkeleton(stem);
  const keys = stem.includes('ё') ? [plain, skeleton(stem.replaceAll('ё', 'йо'))] : [plain];
  if (typed !== plain && !isBeginning) keys.push(typed);
  return isBeginning && plain.endsWith('t') ? [...keys, `${plain.slice(0, -1)}c`] : keys;
}

/** Skeletons are kept apart from German and English words. */
function slavicKey(key: string): string {
  return `:${key}`;
}

function add(map: Map<string, number[]>, key: string, ids: Ids): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [...ids]);
  else known.push(...ids.filter((id) => !known.includes(id)));
}

function union(lists: readonly Ids[]): Ids {
  const [only, ...more] = lists;
  return more.length === 0 ? (only ?? []) : [...new Set(lists.flat())];
}

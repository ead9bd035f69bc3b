/** Keeps what was learned from the prompts in a file beside the compiled program, so that a start need not learn it again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { SearchIndex } from '../../answers/search-index.js';
import { type FaqEntry, faqFiles } from '../../words/faq.js';
import { PROMPTS } from '../../words/words.js';

/** The FAQ entries, and the index over them. */
export type Learned = { readonly entries: readonly FaqEntry[]; readonly index: SearchIndex };

type Kept = { readonly origin: string; readonly learned: Learned };

/** Where it is kept, and what it is learned from. */
type Place = { readonly file: string; readonly prompts: string };

const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));
const USUAL: Place = { file: join(PROGRAM, 'learned.bin'), prompts: PROMPTS };

/** Names what everything learned comes from: the prompts, the code that reads them, and the Node that writes the file. */
function originIn(prompts: string): string {
  const code = ['answers', 'words'].flatMap((folder) =>
    readdirSync(join(PROGRAM, folder))
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => join(PROGRAM, folder, name)),
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of [...faqFiles(join(prompts, 'faq')), join(prompts, 'off-topic.yaml'), ...code])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** What was kept; null when nothing was, or the prompts or the program have changed since. */
export function keptLearned({ file, prompts } = USUAL): Learned | null {
  if (!existsSync(file)) return null;
  const { origin, learned } = deserialize(readFileSync(file)) as Kept;
  return origin === originIn(prompts) ? learned : null;
}

/** Keeps what `learn` gives, unless the same is kept already. */
export function keepLearned(learn: () => Learned, place = USUAL): void {
  if (keptLearned(place) !== null) return;
  const kept: Kept = { origin: originIn(place.prompts), learned: learn() };
  const unfinished = `${place.file}.${process.pid}`;
  writeFileSync(unfinished, serialize(kept));
  renameSync(unfinished, place.file);
}

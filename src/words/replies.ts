/** Loads and checks the canned replies of `prompts/replies`: a title for the team, and the words for people in four languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, type Language } from './language.js';

/** What the program fills in by itself. */
const FILLED_PLACES = ['operator', 'number', 'hours'] as const;
/** What the helper is asked for before the words can go. */
export const ASKED_PLACES = ['day', 'time', 'place', 'question'] as const;
export type FilledPlace = (typeof FILLED_PLACES)[number];
export type AskedPlace = (typeof ASKED_PLACES)[number];
export type ReplyPlace = FilledPlace | AskedPlace;
/** What is written, or the name of what is filled in. */
export type ReplyPiece = string | { readonly place: ReplyPlace };

const PLACES: readonly ReplyPlace[] = [...FILLED_PLACES, ...ASKED_PLACES];
const PLACE = /\{ \$([a-z]+) \}/g;

const frontMatter = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** How helpers find it; a menu of Slack shows 75 characters. */
  title: z.strictObject({ de: z.string().min(1).max(60), en: z.string().min(1).max(60) }),
  /** Words by which it is found besides its title. */
  topics: z.array(z.string().min(1)).nonempty(),
  placeholders: z.array(z.enum(PLACES)),
  reviewed_by: z.string().min(1),
});

/** One reply with its words in all languages, in which places are written `{ $day }`. */
export type CannedReply = z.infer<typeof frontMatter> & {
  readonly sections: Readonly<Record<Language, string>>;
};

/** A file of a canned reply that cannot be read: names the file and the field. */
export class RepliesError extends Error {
  override readonly name = 'RepliesError';

  constructor(file: string, field: string, reason: string) {
    super(`${file}: ${field}: ${reason}`);
  }
}

/** Reads every `*.md` of a directory, sorted by slug. @throws RepliesError on the first that is not well formed. */
export function loadReplies(dir: string): CannedReply[] {
  const files = readdirSync(dir).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => parseReply(file, readFileSync(join(dir, file), 'utf8')));
}

/** A text cut at its places: what is written, and the names of what is filled in between. */
export function replyPieces(text: string): ReplyPiece[] {
  return text.split(PLACE).flatMap((piece, n): ReplyPiece[] => {
    const place = n % 2 === 1 ? PLACES.find((known) => known === piece) : undefined;
    if (place !== undefined) return [{ place }];
    return piece === '' ? [] : [piece];
  });
}

/** Reads one file's text; `file` is its name, which must be the slug. @throws RepliesError */
export function parseReply(file: string, source: string): CannedReply {
  const split = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (split === null) throw new RepliesError(file, 'front matter', 'the file must begin with --- and YAML');
  const head = frontMatter.safeParse(parse(split[1] ?? ''));
  if (!head.success) {
    const issue = head.error.issues[0];
    throw new RepliesError(file, issue?.path.join('.') || 'front matter', issue?.message ?? 'not valid');
  }
  if (`${head.data.slug}.md` !== file) throw new RepliesError(file, 'slug', 'must be the name of the file');
  const bodies = bodiesOf(file, split[2] ?? '');
  const section = (language: Language) =>
    checked(file, language, bodies.get(language), head.data.placeholders);
  return {
    ...head.data,
    sections: { uk: section('uk'), ru: section('ru'), de: section('de'), en: section('en') },
  };
}

function bodiesOf(file: string, body: string): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const piece of body.split(/^(?=# )/m).filter((one) => one.trim() !== '')) {
    const [, language = '', text = ''] = /^# (\S+)\s*\n([\s\S]*)$/.exec(piece) ?? [];
    if (!LANGUAGES.some((known) => known === language) || bodies.has(language))
      throw new RepliesError(file, `# ${language}`, 'unknown or repeated language');
    bodies.set(language, text.trim());
  }
  return bodies;
}

/** The words of one language: there, with exactly the places that the front matter names, and nothing else in braces. */
function checked(
  file: string,
  language: Language,
  text: string | undefined,
  places: readonly string[],
): string {
  const where = `# ${language}`;
  if (!text) throw new RepliesError(file, where, 'this language is missing');
  const rest = text.replace(PLACE, (whole, name: string) =>
    PLACES.some((known) => known === name) ? '' : whole,
  );
  if (/[{}]/.test(rest)) throw new RepliesError(file, where, 'unknown place in braces');
  const used = new Set(
    replyPieces(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.place])),
  );
  const differs =
    used.size !== new Set(places).size || places.some((place) => !used.has(place as ReplyPlace));
  if (differs) throw new RepliesError(file, where, 'other places than the front matter names');
  return text;
}

/** A draft for the FAQ from a question that nothing answered: what is known is filled in, the rest `faq check` asks for. */
import { stringify } from 'yaml';
import type { Asked } from '../../db/questions.js';
import { LANGUAGES, type Language } from '../../words/language.js';

/** Each part of a topic in the order of the files. */
const PARTS = ['steps', 'bring', 'ask', 'human'] as const;
const OPEN = '…';
const YEAR_DAYS = 365;

const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

const perLanguage = <T>(of: (language: Language) => T) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)]));

const section = (language: Language): string =>
  [`# ${language}`, `## ${OPEN}?`, OPEN, ...PARTS.flatMap((part) => [`### ${part}`, `- ${OPEN}`])].join('\n');

/**
 * The text of a new file for `prompts/faq`, named after its slug. @param text the question in one line.
 * @param today YYYY-MM-DD.
 */
export function draftOf({ languages, near }: Asked, text: string, today: string): string {
  const front = {
    slug: 'new-topic',
    group: 'daily-life',
    questions: perLanguage((language) => (languages.includes(language) ? [text] : [])),
    words: perLanguage(() => []),
    valid_from: today,
    review_by: dayAfter(today, YEAR_DAYS),
    reviewed_by: 'nobody yet',
    source_url: `https://${OPEN}`,
    human: 'case',
    facts: [],
  };
  const told = [
    'A draft. First look whether a topic answers it already and only lacks these words.',
    `Nearest topics: ${near.join(', ') || 'none'}.`,
    'The question is a person’s own words: take out whatever tells who it was.',
  ];
  const head = [...told.map((line) => `# ${line}`), stringify(front, { lineWidth: 0 }).trimEnd()].join('\n');
  return `---\n${head}\n---\n${LANGUAGES.map(section).join('\n\n')}\n`;
}

/** `helpcenter faq check`: what must be mended in the FAQ texts, and what nobody has reviewed. */
import { type FaqEntry, FaqError, faqFiles, faqProblems, isPastReview, readFaq } from '../words/faq.js';
import { PROMPTS } from '../words/words.js';
import { print, UsageError } from './command.js';

const NOBODY = 'nobody yet';

/** @param today YYYY-MM-DD. @returns the lines that the command prints, and how many of them must be mended. */
export function checkFaq(files: readonly string[], today: string): { lines: string[]; mend: number } {
  const entries: FaqEntry[] = [];
  const mend: string[] = [];
  for (const file of files) {
    try {
      entries.push(readFaq(file));
    } catch (error) {
      if (!(error instanceof FaqError)) throw error;
      mend.push(error.message);
    }
  }
  mend.push(...faqProblems(entries, today));
  const unreviewed = entries.filter(({ reviewed_by: by }) => by === NOBODY).map(({ slug }) => slug);
  const past = entries.filter((entry) => isPastReview(entry, today)).length;
  return {
    lines: [
      ...mend.map((problem) => `MEND  ${problem}`),
      ...unreviewed.map((slug) => `note  ${slug}: reviewed by nobody yet`),
      `${entries.length} topics, ${mend.length} to mend, ${past} past their review, ${unreviewed.length} reviewed by nobody yet`,
    ],
    mend: mend.length,
  };
}

/** @throws UsageError */
export function faq(rest: readonly string[]): number {
  if (rest.length !== 1 || rest[0] !== 'check') throw new UsageError('faq check');
  const { lines, mend } = checkFaq(faqFiles(`${PROMPTS}/faq`), new Date().toISOString().slice(0, 10));
  for (const line of lines) print(line);
  return mend === 0 ? 0 : 1;
}

/** Looks whether the operator has filled in SAFEGUARDING.md (R16). Changes nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from './doctor.js';

const FILE = fileURLToPath(new URL('../../SAFEGUARDING.md', import.meta.url));
/** A blank: underscores, as on paper. */
const BLANK = /_{3,}/;

/** The lines of a text on which a blank is left, from 1. */
function blanksIn(text: string): number[] {
  return text.split('\n').flatMap((line, n) => (BLANK.test(line) ? [n + 1] : []));
}

/** Whether names, numbers and deputies are all there. @param file the path of the document. */
export function lookAtSafeguarding(file: string = FILE): Finding {
  if (!existsSync(file))
    return { ok: false, text: 'SAFEGUARDING.md is not there: take it from the repository and fill it in' };
  const blanks = blanksIn(readFileSync(file, 'utf8'));
  const left = `has blanks on line ${blanks.join(', ')}: write in who acts, their numbers and deputies, and date it`;
  return { ok: blanks.length === 0, text: `SAFEGUARDING.md ${blanks.length === 0 ? 'is filled in' : left}` };
}

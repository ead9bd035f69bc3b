/** What people also write and what no topic answers. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const lines = z.array(z.string().min(1)).nonempty();
const OffTopic = z.strictObject({ uk: lines, ru: lines, de: lines, en: lines });

/** All lines of `file`, whatever their language. @throws ZodError when a language is missing. */
export function loadOffTopic(file: string): string[] {
  return Object.values(OffTopic.parse(parse(readFileSync(file, 'utf8')))).flat();
}

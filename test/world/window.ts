/** A window of Slack, as a colleague of the desk reads it. */
import { expect } from 'vitest';
import type { Field, Reply } from '../../src/flows/reply.js';
import type { Words } from '../../src/words/words.js';

/** The fields of the window that came. */
export function fieldsOf(reply: Reply | undefined): readonly Field[] {
  if (reply?.type !== 'modal') expect.fail(`no window: ${JSON.stringify(reply)}`);
  return reply.fields;
}

/** What is said in the window that came, a line each. */
export function saidIn(words: Words, reply: Reply | undefined): string {
  const said = fieldsOf(reply).flatMap((field) => {
    if (field.kind !== 'say') return [];
    return ['exactly' in field ? field.exactly : words.value('en', field.said, 'mrkdwn')];
  });
  return said.join('\n');
}

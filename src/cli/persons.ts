/** `helpcenter export` and `delete`: what an operator does about one person by hand. */
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { caseIdOf } from '../db/cases.js';
import { NOBODY } from '../db/dropping.js';
import type { Store } from '../db/open.js';
import { rowsOf } from '../db/rows.js';
import { dataOf } from '../flows/privacy/data-file.js';
import { type Around, UsageError } from './command.js';
import { apply, withStore } from './store.js';

const numberAfter = (text: string | undefined): number => (/^\d{1,12}$/.test(text ?? '') ? Number(text) : -1);

/** The person whom `1042`, `#1042` or `person 7` names, and the words behind it. */
function whom(store: Store, words: readonly string[]): { personId: number; rest: string[] } {
  const rows = rowsOf(store);
  const byId = words[0] === 'person';
  const number = numberAfter(byId ? words[1] : words[0]?.replace(/^#/, ''));
  const personId = byId ? number : rows.cases.byId(caseIdOf(number))?.personId;
  const person = personId === undefined || personId === NOBODY ? undefined : rows.persons.byId(personId);
  if (!person) throw new UsageError('there is no such person or case, or it is deleted');
  return { personId: person.id, rest: words.slice(byId ? 2 : 1) };
}

/** Writes all that is kept of a person to a file. @throws UsageError */
export async function exportPerson(words: readonly string[], around: Around): Promise<number> {
  const { personId, data, file } = withStore(around, (store) => {
    const { personId, rest } = whom(store, words);
    return {
      personId,
      data: dataOf(rowsOf(store), personId, 'human'),
      file: rest[0] ?? `person-${personId}.json`,
    };
  });
  if (existsSync(file)) throw new UsageError(`${file} exists already`);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 });
  const state = await apply(around, { type: 'cli.exported', personId }, `export:${personId}:${randomUUID()}`);
  const counts = `${data?.messages.length ?? 0} messages, ${data?.requests.length ?? 0} cases`;
  around.print(`person ${personId}: ${counts} written to ${file}; noted in the audit (${state})`);
  return 0;
}

/** Deletes a person now. @throws UsageError */
export async function deletePerson(words: readonly string[], around: Around): Promise<number> {
  const confirmed = words.includes('--confirmed');
  const plain = words.filter((word) => word !== '--confirmed');
  const { personId, urgent } = withStore(around, (store) => {
    const { personId: id } = whom(store, plain);
    const red = rowsOf(store)
      .cases.allOf(id)
      .some(({ urgency, state }) => urgency === 'red' && state !== 'resolved');
    return { personId: id, urgent: red };
  });
  if (urgent && !confirmed) {
    throw new UsageError(
      'an urgent case is open: speak with the person on another way first, then add --confirmed',
    );
  }
  const state = await apply(
    around,
    { type: 'cli.delete', personId, confirmed },
    `delete:${personId}:${randomUUID()}`,
  );
  around.print(`person ${personId} is being deleted: ${state}`);
  return 0;
}

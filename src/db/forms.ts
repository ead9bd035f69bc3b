/** Forms that persons have begun: the answers so far, sealed. */
import { and, eq, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { Recent } from './recent.js';
import { forms } from './schema.js';

export type FormRow = {
  form: string;
  state: 'open' | 'done' | 'stopped';
  answers: unknown;
  messageKey: string | null;
};

const COLUMN = 'forms.answers';
const REMEMBERED = 1000;

export class Forms {
  readonly #store: Store;
  readonly #open;
  readonly #one;
  readonly #save;
  readonly #recent: Recent<number, FormRow>;
  readonly #all = kept(() =>
    this.#store.tables
      .select()
      .from(forms)
      .where(eq(forms.personId, sql.placeholder('personId')))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
    this.#recent = new Recent(store, REMEMBERED);
    const { tables } = store;
    const slot = sql.placeholder;
    this.#open = tables
      .select()
      .from(forms)
      .where(and(eq(forms.personId, slot('personId')), eq(forms.state, 'open')))
      .prepare();
    this.#one = tables
      .select()
      .from(forms)
      .where(and(eq(forms.personId, slot('personId')), eq(forms.form, slot('form'))))
      .prepare();
    this.#save = store.write(
      tables
        .insert(forms)
        .values({
          personId: slot('personId'),
          form: slot('form'),
          state: slot('state'),
          answers: slot('answers'),
          messageKey: slot('messageKey'),
          updatedAt: slot('now'),
        })
        .onConflictDoUpdate({
          target: [forms.personId, forms.form],
          set: {
            state: sql`excluded.state`,
            answers: sql`excluded.answers`,
            messageKey: sql`excluded.message_key`,
            updatedAt: sql`excluded.updated_at`,
          },
        }),
    );
  }

  #read(row: typeof forms.$inferSelect | undefined): FormRow | undefined {
    if (!row) return undefined;
    const answers: unknown = JSON.parse(this.#store.vault.open(COLUMN, row.answers));
    return { form: row.form, state: row.state, answers, messageKey: row.messageKey };
  }

  /** Whether a person has a form open. Its answers stay sealed. */
  isOpen(personId: number): boolean {
    return this.#open.get({ personId }) !== undefined;
  }

  /** The form that the person is in the middle of, the newest when there are several. */
  open(personId: number): FormRow | undefined {
    const known = this.#recent.get(personId);
    if (known) return known;
    const [newest] = this.#open.all({ personId }).toSorted((a, b) => b.updatedAt - a.updatedAt);
    return this.#read(newest);
  }

  /** When the form that the person is in has last asked something (UTC milliseconds); null without one. */
  askedAt(personId: number): number | null {
    const asked = this.#open.all({ personId }).map(({ updatedAt }) => updatedAt);
    return asked.length > 0 ? Math.max(...asked) : null;
  }

  find(personId: number, form: string): FormRow | undefined {
    return this.#read(this.#one.get({ personId, form }));
  }

  /** The form that the person has laid aside last. */
  stopped(personId: number): FormRow | undefined {
    const rows = this.#all().all({ personId });
    const stopped = rows.filter(({ state }) => state === 'stopped');
    return this.#read(stopped.toSorted((a, b) => b.updatedAt - a.updatedAt)[0]);
  }

  /** Removes all forms of a person. */
  remove(personId: number): void {
    this.#store.tables.delete(forms).where(eq(forms.personId, personId)).run();
    this.#recent.delete(personId);
  }

  /** All forms that a person has begun. */
  all(personId: number): FormRow[] {
    const rows = this.#all().all({ personId });
    return rows.flatMap((row) => this.#read(row) ?? []);
  }

  save(personId: number, row: FormRow, now: number): void {
    const answers = this.#store.vault.seal(COLUMN, JSON.stringify(row.answers));
    this.#save({ personId, form: row.form, state: row.state, answers, messageKey: row.messageKey, now });
    if (row.state === 'open') this.#recent.set(personId, row);
    else this.#recent.delete(personId);
  }
}

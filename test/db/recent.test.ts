/** What repositories remember is never other than what the file holds. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { freshStore } from './fresh.js';

const NOON = Date.UTC(2027, 2, 2, 12);

describe('a remembered row', () => {
  it('is forgotten when the transaction that changed it is undone', () => {
    const { store, rows } = freshStore();
    const { id } = store.transaction(() => rows.persons.create('42', 'uk', NOON));
    const undone = (): void =>
      store.savepoint(() => {
        rows.persons.change(id, { language: 'de' });
        expect(rows.persons.byId(id)?.language).toBe('de');
        throw new Error('no');
      });
    store.transaction(() => {
      expect(undone).toThrow('no');
      expect(rows.persons.byId(id)?.language).toBe('uk');
    });
  });

  it('of a person made in an undone transaction does not stand for the next one with its id', () => {
    const { store, rows } = freshStore();
    const undone = (): void =>
      store.transaction(() => {
        rows.persons.create('42', 'uk', NOON);
        throw new Error('no');
      });
    expect(undone).toThrow('no');
    expect(store.transaction(() => rows.persons.byChat('42'))).toBeUndefined();
  });

  it('is forgotten when somebody else has changed the file', () => {
    const { store, rows, path } = freshStore();
    const { id } = store.transaction(() => rows.persons.create('42', 'uk', NOON));
    expect(store.transaction(() => rows.persons.byId(id)?.language)).toBe('uk');
    const other = new Database(path);
    other.prepare("UPDATE persons SET language = 'ru'").run();
    other.close();
    expect(store.transaction(() => rows.persons.byId(id)?.language)).toBe('ru');
  });

  it('of a form is the newest that was saved, and none once it is done', () => {
    const { store, rows } = freshStore();
    const { id } = store.transaction(() => rows.persons.create('42', 'uk', NOON));
    const row = { form: 'intake', answers: { adults: 2 }, messageKey: null };
    store.transaction(() => rows.forms.save(id, { ...row, state: 'open' }, NOON));
    expect(rows.forms.open(id)?.answers).toEqual({ adults: 2 });
    store.transaction(() => rows.forms.save(id, { ...row, state: 'done' }, NOON));
    expect(rows.forms.open(id)).toBeUndefined();
  });
});

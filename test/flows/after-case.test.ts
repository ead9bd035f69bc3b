/** What people said after a case: for coordinators alone, counted from ten on, and tied to nobody. */
import { expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

it('shows words and weeks to coordinators, and a mean from ten ratings on', () => {
  const village = new Village();
  const rate = (stars: number, words: string) => {
    const anna = village.resident('uk').writes('/start');
    anna.presses('menu-human');
    const { id } = village.rows.cases.openOf(anna.person.id) ?? expect.fail('no case');
    village.rows.ratings.add(id, stars, village.now);
    if (words !== '') village.rows.ratings.addWords(id, words);
  };
  rate(2, 'xyzzy\n*slow*');
  rate(5, 'plugh');
  const cora = village.colleague({ coordinator: true });
  const list = () => cora.presses('list', 'list:ratings');
  const of = (stars: number, text: string) =>
    phrase('desk-after-case', { stars, text, date: { day: '2026-03-02', year: true } });
  const fields = [of(5, 'plugh'), of(2, 'xyzzy *slow*')].map((said) => ({ kind: 'say', said }));
  expect(JSON.stringify(list())).toContain(JSON.stringify(fields));
  for (let n = 0; n < 7; n += 1) rate(5, '');
  expect(JSON.stringify(list())).not.toContain('desk-after-case-mean');
  rate(3, '');
  const mean = phrase('desk-after-case-mean', { count: 10, mean: 4.5 });
  expect(JSON.stringify(list())).toContain(JSON.stringify([{ kind: 'say', said: mean }, ...fields]));
  const refused = JSON.stringify(village.colleague({ coordinator: false }).presses('list', 'list:ratings'));
  expect(refused).toContain('desk-refused-coordinator');
  expect(refused).not.toContain('plugh');
});

/** FAQ topics past their review: the answer says so, and the team hears of each topic once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faqEntries } from '../world/faq.js';
import { titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const entries = faqEntries();
const days = [...new Set(entries.map(({ review_by: day }) => day))].sort();
const [first = '', second = ''] = days;
const dueBefore = (day: string): string[] =>
  entries.flatMap(({ review_by: due, slug }) => (due <= day ? [slug] : []));

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

/** The posts in the help channel that speak of reviews. */
const told = (): string[] =>
  town.world.slack
    .channel(town.world.help)
    .messages()
    .map((message) => JSON.stringify(message))
    .filter((post) => post.includes('review_by'));

/** The slugs that a post names. */
const named = (post: string | undefined): string[] =>
  entries.map(({ slug }) => slug).filter((slug) => post?.includes(` ${slug} (`));

it('the team hears once of what fell due, and later only of what fell due since', async () => {
  await town.world.turnClock(`${first}T12:00:00+01:00`);
  expect(told()).toEqual([]);
  await town.world.turnClock('3d');
  expect(told().length).toBe(1);
  expect(named(told()[0]).toSorted()).toEqual(dueBefore(first).slice(0, 40).toSorted());
  await town.world.restart();
  await town.world.turnClock('2d');
  expect(told().length).toBe(1);
  await town.world.turnClock(`${second}T12:00:00+01:00`);
  await town.world.turnClock('2d');
  const rest = dueBefore(second).filter((slug) => !dueBefore(first).includes(slug));
  expect(told().length).toBe(2);
  expect(named(told()[1]).toSorted()).toEqual(rest.toSorted());
});

it('and its answer says that it should be checked', async () => {
  const person = town.person('en');
  await person.starts();
  const entry = entries.find(({ review_by: day }) => day === first) ?? expect.fail('no entry');
  person.writes(entry.sections.en.title);
  const { text } = await person.hearsTitled(titleOf(entry.slug, 'en'));
  expect(text).toContain(person.text('answer-check'));
});

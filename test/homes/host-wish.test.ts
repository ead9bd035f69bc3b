/** A room where a man lives alone: for nobody, but for who has wished it after two people of the team have agreed (X4). */
import { expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';
import { cleared, household, landlord, offerOf, seen, states } from './market.js';

const MINUTE = 60_000;

it('is shown to a household only by its own word and two people, and no more once it takes that back', () => {
  const village = new Village();
  const owner = landlord(village);
  seen(village, owner, 4);
  const [seeker, other] = [
    household(village, 'uk', { adults: 1, home: 'room' }),
    household(village, 'de', { adults: 1, home: 'room' }),
  ];
  const flatOnly = household(village, 'en', { adults: 1 });
  for (const who of [seeker, flatOnly]) who.presses('menu-human');
  const room = () => cleared(village, owner, { kind: 'room', host: 'man-alone', places: 1, children: true });
  const id = room();
  village.advance(2 * MINUTE);
  expect(states(village, id, [seeker, other])).toEqual([null, null]);
  owner.writes('/homes').presses({ exactly: `H${id}` });
  owner.reads('home-offer-man-alone');

  const helper = village.colleague({ coordinator: true });
  const second = village.colleague({ coordinator: true });
  const kase = village.rows.cases.openOf(seeker.person.id) ?? expect.fail('no case');
  const elsewhere = village.rows.cases.openOf(flatOnly.person.id) ?? expect.fail('no case');
  expect(helper.presses('host', `case:${elsewhere.id}`)).toMatchObject({
    said: { key: 'desk-host-no-room' },
  });
  helper.presses('host', `case:${kase.id}`);
  const staffId = village.rows.staff.byUser('T0TEAM', helper.id)?.id;
  const value = `host:${seeker.person.id}:${staffId}`;
  // Nobody has asked the household yet, and the first person cannot do it alone.
  expect(helper.presses('hostask', value)).toMatchObject({ said: { key: 'desk-host-own' } });
  expect(village.colleague({ coordinator: false }).presses('hostask', value)?.type).toBe('notice');
  const asked = () => seeker.heard.filter(({ text }) => text.includes(seeker.says('consent-man-alone')));
  expect(asked()).toEqual([]);
  expect(second.presses('hostask', value)?.type).toBe('replace');
  expect(asked()).toHaveLength(1);
  village.advance(2 * MINUTE);
  expect(states(village, id, [seeker, other])).toEqual([null, null]);

  seeker.presses('consent-yes');
  village.advance(2 * MINUTE);
  expect(states(village, id, [seeker, other])).toEqual(['live', null]);
  expect(second.presses('hostask', value)).toMatchObject({ said: { key: 'desk-refused-gone' } });
  seeker.presses('home-proposal-no');

  seeker.writes('/privacy');
  seeker.presses('privacy-consents');
  seeker.presses('consent-withdraw-man-alone');
  const next = room();
  village.advance(2 * MINUTE);
  expect(states(village, next, [seeker, other])).toEqual([null, null]);
  expect(offerOf(village, next).state).toBe('cleared');
});

it('a no, or no answer, shows nothing', () => {
  const village = new Village();
  const owner = landlord(village);
  seen(village, owner, 4);
  const seeker = household(village, 'de', { adults: 1, home: 'room' });
  seeker.presses('menu-human');
  const [helper, second] = [village.colleague(), village.colleague()];
  const kase = village.rows.cases.openOf(seeker.person.id) ?? expect.fail('no case');
  helper.presses('host', `case:${kase.id}`);
  const staffId = village.rows.staff.byUser('T0TEAM', helper.id)?.id;
  second.presses('hostask', `host:${seeker.person.id}:${staffId}`);
  const id = cleared(village, owner, { kind: 'room', host: 'man-alone', places: 1 });
  village.advance(2 * MINUTE);
  expect(states(village, id, [seeker])).toEqual([null]);
  seeker.presses('consent-no');
  seeker.reads('consent-refused');
  village.advance(2 * MINUTE);
  expect(states(village, id, [seeker])).toEqual([null]);
  const posts = village.sent({ channel: kase.channel }).map(({ text }) => text);
  expect(posts.join('\n')).toContain(village.text('en', phrase('desk-host-no')));
});

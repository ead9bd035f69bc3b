/** Everybody who is chosen in a modal is looked up before the event is decided; of written words only the first who are named. */
import { expect, it } from 'vitest';
import { namedIn } from '../../src/bot/slack/named.js';

const user = { team: 'T1', id: 'U0ANNA' };
const ids = ['U0ONE', 'U0TWO', 'U0THREE', 'U0FOUR'];

it('all whom a modal names, each once, and nothing else that was filled in', () => {
  const fields = Object.fromEntries([...ids, 'U0ONE'].map((id, n) => [`to${n}`, id]));
  const more = { ...fields, words: 'U0FIVE is ill', day: '2026-12-01' };
  const event = {
    type: 'staff.submitted',
    user,
    verb: 'endshift',
    meta: 'me',
    text: '',
    more,
    view: 'V1',
  } as const;
  expect(namedIn(event)).toEqual(ids.map((id) => ({ team: 'T1', id })));
});

it('few of those who are named in words', () => {
  const text = `handover 1001 ${ids.map((id) => `<@${id}>`).join(' ')}`;
  const named = namedIn({ type: 'staff.command', user, channel: 'C1', text });
  expect(named.map(({ id }) => id)).toEqual(['U0ONE', 'U0TWO']);
});

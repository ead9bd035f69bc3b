/** Urgent cases that nobody claims: the channel is called until somebody comes, in one line an hour for all of them. */
import { expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

const HOUR = 3_600_000;

it('calls for each in short order, and later for all in one line an hour, until somebody has them', () => {
  // Monday, 9 in the morning; the office is open until 17.
  const village = new Village();
  const danger = () => village.resident('en').writes('my husband hits me');
  danger();
  danger();
  const inChannel = (): string[] =>
    village
      .sent({ channel: 'C0URGENT' })
      .filter(({ row }) => row.caseId === null)
      .map(({ text }) => text);
  const inThread = (): number =>
    village
      .sent({ channel: 'C0URGENT' })
      .filter(({ row, text }) => row.caseId === 1 && text.includes('claimed')).length;
  village.advance(HOUR + 60_000);
  const short = inChannel().length;
  expect(short).toBe(8);
  expect(inThread()).toBe(4);
  village.advance(5 * HOUR);
  const called = phrase('desk-call-here');
  const both = village.ground.words.value(
    'en',
    phrase('desk-red-wait', { called, count: 2, numbers: '#1001, #1002' }),
    'mrkdwn',
  );
  expect(inChannel().slice(short)).toEqual(Array.from({ length: 5 }, () => both));
  expect(inThread()).toBe(4);
  // Of the younger one it is spoken alone once the older one is somebody's.
  village.colleague().presses('claim', 'case:1', null, 'C0URGENT');
  const before = inChannel().length;
  village.advance(HOUR);
  expect(inChannel().slice(before)).toEqual([expect.stringContaining('#1002')]);
  village.colleague().presses('claim', 'case:2', null, 'C0URGENT');
  village.days(1);
  expect(inChannel()).toHaveLength(before + 1);
});

/** The report over the wire: pictures and numbers stand whole in its thread in Slack, and the command line writes the same. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';

const folder = mkdtempSync(join(tmpdir(), 'helpcenter-report-'));
let town: Town;
beforeAll(async () => {
  // The command line reads no turned clock.
  town = await openTown({ OPERATOR_FILE: '-' });
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('comes with pictures and two tables in its thread', async () => {
  town.person('uk').writes('/start');
  await town.quiet();
  town.tamper("UPDATE milestones SET day = date('now', '-2 days')");
  await town.helper('Anna').staff.command('/case', 'report', town.world.help);
  await town.quiet();
  const { slack, help } = town.world;
  const below = town.mrkdwn(phrase('desk-report-below', { count: 10 }));
  const heads = () =>
    slack
      .channel(help)
      .messages()
      .filter(({ text }) => text.includes(below));
  await town.inSlack(
    () => heads()[0],
    () => expect.fail('no report'),
  );
  const [head] = heads();
  const replies = slack
    .channel(help)
    .thread(head?.ts ?? '')
    .slice(1);
  const files = replies.flatMap(({ files: shown = [] }) => shown).map(({ id }) => slack.file(String(id)));
  expect(files.map((file) => file?.mimetype)).toEqual(['image/png', 'text/csv', 'text/csv']);
  const [picture, sheet] = files.map((file) => Buffer.from(file?.content ?? []));
  expect(picture?.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(sheet?.toString()).toContain('ways,wrote,period,1\r\n');

  const printed = await town.command('report', join(folder, 'out'));
  expect(printed.trim().split('\n')).toHaveLength(3);
  const names = readdirSync(join(folder, 'out')).toSorted();
  expect(names.map((name) => name.replace(/[\d-]+/, ' '))).toEqual([
    'fairness .csv',
    'funnel .png',
    'report .csv',
  ]);
  const written = (name: RegExp): Buffer =>
    readFileSync(join(folder, 'out', names.find((one) => name.test(one)) ?? '-'));
  expect(written(/^report/).equals(sheet ?? Buffer.alloc(0))).toBe(true);
  expect(written(/^funnel/).equals(picture ?? Buffer.alloc(0))).toBe(true);
  await expect(town.command('report', join(folder, 'out'))).rejects.toBeDefined();
});

/** How long a person's message takes to Slack while many cases talk in one channel, at Slack's one post a second. */
import type { SlackServer } from '../sandbox/slack/index.js';
import { startTelegram, type TelegramServer } from '../sandbox/telegram/index.js';
import { MAIN, quantile, settingsFor, startReady, startWorkspace } from './processes.js';

const CASES = 500;
const A_MINUTE = 3;
const SECONDS = 60;
const LOADS = [15, 60, CASES];

type Measured = { cases: number; sent: number; waits: number[]; posts: number };

async function openCases(telegram: TelegramServer, slack: SlackServer, help: string): Promise<void> {
  for (let n = 0; n < CASES; n += 1) {
    telegram.person({ id: 10 + n, first_name: `Person ${n}`, language_code: 'uk' }).write('/human');
  }
  await slack
    .channel(help)
    .wait((messages) => messages.filter(({ thread_ts }) => !thread_ts).length >= CASES, 60_000);
}

/** `cases` people write three times a minute each; each text carries a number that is looked for in Slack. */
async function talk(telegram: TelegramServer, slack: SlackServer, cases: number): Promise<Measured> {
  const written = new Map<string, number>();
  const waits: number[] = [];
  const from = slack.deliveries.length;
  const look = (): void => {
    for (; seen < slack.deliveries.length; seen += 1) {
      const delivery = slack.deliveries[seen];
      if (delivery?.method !== 'chat.postMessage') continue;
      for (const [mark] of JSON.stringify(delivery.body).matchAll(/mark-\d+-\d+/g)) {
        const at = written.get(mark);
        if (at !== undefined) waits.push(performance.now() - at);
        written.delete(mark);
      }
    }
  };
  let seen = from;
  const gap = 60_000 / (cases * A_MINUTE);
  const until = performance.now() + SECONDS * 1000;
  let sent = 0;
  for (let next = performance.now(); next < until; next += gap) {
    while (performance.now() < next) await new Promise((resolve) => setTimeout(resolve, 2));
    const mark = `mark-${cases}-${sent}`;
    written.set(mark, performance.now());
    telegram.person({ id: 10 + (sent % cases), first_name: '' }).write(`${mark} so ist das`);
    sent += 1;
    look();
  }
  look();
  const posts = slack.deliveries.slice(from).filter(({ method }) => method === 'chat.postMessage').length;
  return { cases, sent, waits, posts };
}

function line({ cases, sent, waits, posts }: Measured): string {
  const ms = (q: number): string => (waits.length > 0 ? `${(quantile(waits, q) / 1000).toFixed(1)} s` : '–');
  const left = sent - waits.length;
  return `${cases} cases, ${(sent / SECONDS).toFixed(1)} messages/s: ${waits.length} of ${sent} reached Slack in ${SECONDS} s in ${posts} posts, p50 ${ms(0.5)}, p99 ${ms(0.99)}, ${left} still waiting`;
}

export async function benchSlack(): Promise<string[]> {
  const lines: string[] = [];
  for (const cases of LOADS) {
    const telegram = await startTelegram();
    const workspace = await startWorkspace();
    const env = settingsFor(telegram, workspace);
    const opening = await startReady(MAIN, env);
    await openCases(telegram, workspace.slack, workspace.help);
    await opening.stop();
    const service = await startReady(MAIN, { ...env, SLACK_CHANNEL_RATE: '1/s' });
    lines.push(line(await talk(telegram, workspace.slack, cases)));
    service.child.kill('SIGKILL');
    await Promise.all([telegram.stop(), workspace.slack.stop()]);
  }
  lines.push(
    'Slack takes about one post a second in a channel: beyond that posts of one thread are merged and wait their turn.',
  );
  return lines;
}

/** What goes wrong between the service and the platforms while both stand: one trouble after the other, chosen by a seed. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultKind as SlackFault } from '../../sandbox/slack/index.js';
import type { FaultKind as TelegramFault } from '../../sandbox/telegram/index.js';
import type { Random } from '../../sandbox/telegram/random.js';
import type { Site } from './site.js';

/** Both servers know these: before the request is carried out, after it, or with half an answer. */
const QUICK: readonly (TelegramFault & SlackFault)[] = [
  'lose-response',
  'drop-request',
  'half-body',
  'bad-json',
  { delay: 400 },
  { status: 500 },
  { status: 500, executed: true },
  { status: 502 },
  { status: 502, executed: true },
  { status: 429, retry_after: 1 },
];
/** A request that is never answered is given up after 15 s, a poll after 45 s. */
const HANGING = ['hang', 'hang-after'] as const;

const TELEGRAM_METHODS = /^(sendMessage|editMessageText|answerCallbackQuery|getUpdates)$/i;
const SLACK_METHODS = /^chat\./;

type Trouble = (site: Site, random: Random) => Promise<void> | void;
export type Kinds = readonly Trouble[];

const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

const telegramFails: Trouble = ({ telegram }, random) =>
  telegram.faults.add({ method: TELEGRAM_METHODS, what: pick(random, QUICK) });

const slackFails: Trouble = ({ slack }, random) =>
  slack.faults.add({ method: SLACK_METHODS, what: pick(random, QUICK) });

const lineOf = ({ lines }: Site, random: Random) => pick(random, [lines.telegram, lines.slack]);

const lineIsCut: Trouble = (site, random) => lineOf(site, random).cut();

const serverIsDown: Trouble = async (site, random) => {
  const line = lineOf(site, random);
  await line.close();
  await sleep(random.below(700));
  await line.open();
};

const gatewayAnswers: Trouble = async (site, random) => {
  const line = lineOf(site, random);
  line.answerAsGateway();
  await sleep(random.below(300));
  await line.open();
};

const socketsBreak: Trouble = ({ slack }, random) =>
  slack.disconnectSockets(pick(random, ['kill', 'warning', 'refresh']));

const requestHangs: Trouble = ({ telegram, slack }, random) => {
  telegram.faults.add({ method: /^sendMessage$/i, what: pick(random, HANGING) });
  slack.faults.add({ method: SLACK_METHODS, what: pick(random, HANGING) });
};

const lineIsHalfOpen: Trouble = async (site, random) => {
  const line = lineOf(site, random);
  line.fallSilent();
  await sleep(random.below(20_000));
  await line.open();
};

/** Troubles that are over in a second or two, mostly single requests. */
export const SHOWERS: Kinds = [
  telegramFails,
  telegramFails,
  telegramFails,
  slackFails,
  lineIsCut,
  serverIsDown,
  gatewayAnswers,
];
/** And those that last until somebody's patience ends. */
export const STORMS: Kinds = [...SHOWERS, slackFails, socketsBreak, requestHangs, lineIsHalfOpen];

/** So many troubles, each from the list, with a short calm between two. */
export async function weather(site: Site, random: Random, troubles: number, kinds: Kinds): Promise<void> {
  for (let n = 0; n < troubles; n += 1) {
    await pick(random, kinds)(site, random);
    await sleep(random.below(400));
  }
}

/** Looks at everything that must be right before people rely on it, and says what to do. */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { loadKnowledge } from '../flows/answers/knowledge.js';
import type { Settings } from '../settings.js';
import { MODEL_PROMPTS, modelPrompt } from '../words/model-prompts.js';
import { wordsFor } from './core.js';
import { lookAtLocalHelp } from './doctor-local-help.js';
import { lookAtRetention } from './doctor-retention.js';
import { lookAtSafeguarding } from './doctor-safeguarding.js';
import { describe, makeLog } from './log.js';
import { makeClient } from './slack/client.js';
import { makeApi } from './telegram/api.js';

export type Finding = { ok: boolean; text: string };

/** What slack-manifest.yaml asks for. */
const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'usergroups:read',
  'users:read',
];

const Channel = z.object({
  channel: z.object({
    name: z.string().optional(),
    is_private: z.boolean().optional(),
    is_archived: z.boolean().optional(),
    is_member: z.boolean().optional(),
    is_ext_shared: z.boolean().optional(),
  }),
});

async function look(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { ok: true, text: `${what}: ${await work()}` };
  } catch (error) {
    return { ok: false, text: `${what}: ${describe(error).error}` };
  }
}

/** Helpers read private words there, so it must be private, our own, and the bot must be in it. */
async function lookAtChannel(client: WebClient, name: string, id: string): Promise<Finding> {
  try {
    const { channel } = Channel.parse(await client.conversations.info({ channel: id }));
    const wrong = [
      channel.is_archived ? 'is archived' : null,
      channel.is_private ? null : 'is public: people write private things here, make it private',
      channel.is_ext_shared ? 'is shared with another workspace: use one of your own' : null,
      channel.is_member === false ? 'does not have the bot in it: /invite it' : null,
    ].filter((reason) => reason !== null);
    const text = `${name} #${channel.name ?? id}${wrong.length > 0 ? ` ${wrong.join('; ')}` : ': private, the bot is in it'}`;
    return { ok: wrong.length === 0, text };
  } catch (error) {
    return { ok: false, text: `${name} ${id}: ${describe(error).error}` };
  }
}

const Member = z.object({ user: z.object({ deleted: z.boolean().optional() }) });

/** The ids among `named` behind which nobody stands: an account that is gone, a group without members. */
async function nobodyBehind(client: WebClient, named: readonly string[]): Promise<string[]> {
  const nobody: string[] = [];
  for (const id of named) {
    try {
      const there = id.startsWith('S')
        ? ((await client.usergroups.users.list({ usergroup: id })).users ?? []).length > 0
        : Member.parse(await client.users.info({ user: id })).user.deleted !== true;
      if (!there) nobody.push(id);
    } catch {
      nobody.push(id);
    }
  }
  return nobody;
}

/** Deletions beside an open urgent case, and closed urgent cases, are for coordinators (R9, R12). */
async function lookAtCoordinators(client: WebClient, named: readonly string[]): Promise<Finding> {
  if (named.length === 0) {
    const wrong = 'SLACK_COORDINATORS names nobody: nobody in particular answers for deletions that wait';
    const now = 'until then any helper may decide about them and sees closed urgent cases';
    return { ok: false, text: `${wrong}; name user ids or a user group, ${now}` };
  }
  return lookAtRole(client, 'SLACK_COORDINATORS', named);
}

/** Whether somebody stands behind each id that a role names. */
async function lookAtRole(client: WebClient, name: string, named: readonly string[]): Promise<Finding> {
  const nobody = await nobodyBehind(client, named);
  const gone = nobody.length > 0 ? `: nobody is behind ${nobody.join(', ')}, name somebody who is there` : '';
  return { ok: nobody.length === 0, text: `${name} names ${named.length}${gone}` };
}

/** The other roles, as far as somebody is named. */
function lookAtRoles(client: WebClient, { operator, ...env }: Settings): Promise<Finding[]> {
  const roles: [string, readonly string[]][] = [
    ['SLACK_HELPERS', env.SLACK_HELPERS],
    ['SLACK_CHECKERS', env.SLACK_CHECKERS],
    ['staff.partners', operator.staff.partners],
    ['staff.legal', operator.staff.legal],
  ];
  const named = roles.filter(([, ids]) => ids.length > 0);
  return Promise.all(named.map(([name, ids]) => lookAtRole(client, name, ids)));
}

/** Whether answers are promised for days on which nobody works. */
function lookAtHolidays({ operator }: Settings): Finding {
  const { state, extra } = operator.holidays;
  if (state !== undefined)
    return { ok: true, text: `holidays of ${state}, and ${extra.length} days besides` };
  const so = 'people are promised an answer on days when nobody works';
  return { ok: false, text: `holidays.state in operator.yaml is not set: ${so}; name your Land, such as HE` };
}

const channelsOf = (where: string, ids: Readonly<Partial<Record<string, string>>>): [string, string][] =>
  Object.entries(ids).flatMap(([name, id]) => (id === undefined ? [] : [[`${where}.${name}`, id]]));

async function lookAtSlack(settings: Settings): Promise<Finding[]> {
  const client = makeClient(settings.SLACK_BOT_TOKEN, settings.SLACK_API_URL, makeLog('silent', []));
  const identity = await look('Slack', async () => {
    const { team, user, response_metadata: metadata } = await client.auth.test();
    const missing = metadata?.scopes ? SCOPES.filter((scope) => !metadata.scopes?.includes(scope)) : [];
    if (missing.length > 0)
      throw new Error(`scopes are missing: ${missing.join(', ')}; install slack-manifest.yaml again`);
    return `${user} in ${team}`;
  });
  const { by_topic: byTopic, by_language: byLanguage, coordinators: morning } = settings.operator.channels;
  const channels: [name: string, id: string][] = [
    ['SLACK_HELP_CHANNEL', settings.SLACK_HELP_CHANNEL],
    ['SLACK_URGENT_CHANNEL', settings.SLACK_URGENT_CHANNEL],
    ...channelsOf('channels.by_topic', byTopic),
    ...channelsOf('channels.by_language', byLanguage),
    ...channelsOf('channels', { coordinators: morning }),
  ];
  const coordinators = await lookAtCoordinators(client, settings.SLACK_COORDINATORS);
  const looks = channels.map(([name, id]) => lookAtChannel(client, name, id));
  const roles = await lookAtRoles(client, settings);
  return [identity, coordinators, ...roles, ...(await Promise.all(looks))];
}

/** Whether somebody is called when an urgent case comes while the office is closed (R13). */
function lookAtRota({ operator }: Settings): Finding {
  const { length } = operator.on_call;
  if (length > 0) return { ok: true, text: `on_call names ${length} to be called on Telegram` };
  const so = 'at night nobody is called about an urgent case, and the bot says so';
  return {
    ok: false,
    text: `on_call in operator.yaml names nobody: ${so}; name who has that duty, and when`,
  };
}

function lookAtTexts(settings: Settings): Finding[] {
  const knowledge = loadKnowledge();
  const entries = knowledge.entries();
  const unchecked = knowledge.lines().filter((line) => line.shown && line.last_verified === null);
  const unread = entries.filter(({ reviewed_by: by }) => by === 'nobody yet').map(({ slug }) => slug);
  const past = entries
    .filter(({ review_by: day }) => day < new Date().toISOString().slice(0, 10))
    .map(({ slug }) => slug);
  wordsFor(settings);
  return [
    {
      ok: unread.length === 0,
      text: `FAQ read by a native reader: ${unread.length === 0 ? 'all' : `not yet ${unread.join(', ')}`}`,
    },
    {
      ok: past.length === 0,
      text: `FAQ within its review date: ${past.length === 0 ? 'all' : `not ${past.join(', ')}`}`,
    },
    {
      ok: unchecked.length === 0,
      text: `help lines rung by hand: ${unchecked.length === 0 ? 'all' : `not yet ${unchecked.map(({ id }) => id).join(', ')}`}`,
    },
    { ok: settings.OFFICE_HOURS.length > 0, text: 'OFFICE_HOURS name at least one opening' },
  ];
}

/** Whose model may help, by which name people agree to it; none is well too. */
function lookAtModel({ model, STAFF_LANGUAGE: language }: Settings): Finding {
  if (!model) return { ok: true, text: 'no language model: answers from our texts alone, no translation' };
  const prompts = MODEL_PROMPTS.map((name) => modelPrompt(name, { from: 'uk', to: language }));
  const unread = prompts.filter(({ reviewed_by: by }) => by === 'nobody yet').map(({ name }) => name);
  const whose = `language model ${model.chat} of ${model.provider} in ${model.country}, agreed to by each person`;
  const read =
    unread.length === 0 ? 'its prompts are read' : `nobody has read its prompts ${unread.join(', ')}`;
  return { ok: unread.length === 0, text: `${whose}; ${read}` };
}

/** Asks both platforms and reads all texts; changes nothing. */
export async function diagnose(settings: Settings): Promise<Finding[]> {
  const api = makeApi(settings.TELEGRAM_BOT_TOKEN, settings.TELEGRAM_API_ROOT, 'send');
  const telegram = await look('Telegram', async () => `@${(await api.getMe()).username}`);
  return [
    telegram,
    ...(await lookAtSlack(settings)),
    lookAtRetention(settings),
    ...(await lookAtLocalHelp(settings)),
    lookAtSafeguarding(),
    lookAtRota(settings),
    lookAtHolidays(settings),
    lookAtModel(settings),
    ...lookAtTexts(settings),
  ];
}

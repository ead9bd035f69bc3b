// auth, apps, users, usergroups, team, bots: who is who. Source: slack-ruby/slack-api-ref.

import { Refusal } from '../refusal.js';
import { knownUser } from './find.js';
import { type Method, method } from './method.js';
import { page } from './pages.js';

const authTest = method({
  tier: 'none',
  args: {},
  run({ workspace: { team, app } }) {
    return {
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      team_id: team.id,
      user: app.name,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    };
  },
});

const connectionsOpen = method({
  tier: 3,
  token: 'app',
  args: {},
  run({ sockets, workspace, baseUrl }) {
    const address = baseUrl().replace(/^http/, 'ws');
    return { url: `${address}/link/?ticket=${sockets.ticket()}&app_id=${workspace.app.id}` };
  },
});

const usersInfo = method({
  tier: 4,
  scopes: ['users:read'],
  args: { user: 'string!', include_locale: 'boolean' },
  run(core, args) {
    return { user: core.workspace.profile(knownUser(core, args.user), args.include_locale === true) };
  },
});

const usersList = method({
  tier: 2,
  scopes: ['users:read'],
  args: { limit: 'integer', cursor: 'string', include_locale: 'boolean' },
  run({ workspace }, args) {
    const users = [...workspace.users.values()];
    const { items, response_metadata } = page(users, args, { fallback: 1000, max: 1000 });
    return {
      members: items.map((user) => workspace.profile(user, args.include_locale === true)),
      cache_ts: Math.floor(workspace.now() / 1000),
      response_metadata,
    };
  },
});

const groupMembers = method({
  tier: 2,
  scopes: ['usergroups:read'],
  args: { usergroup: 'string!', include_disabled: 'boolean' },
  run({ workspace }, args) {
    const users = workspace.groups.get(args.usergroup);
    if (users === undefined) throw new Refusal('no_such_subteam');
    return { users };
  },
});

const groupList = method({
  tier: 2,
  scopes: ['usergroups:read'],
  args: {
    include_users: 'boolean',
    include_count: 'boolean',
    include_disabled: 'boolean',
  },
  run({ workspace }, args) {
    const usergroups = [...workspace.groups].map(([id, users]) => ({
      id,
      team_id: workspace.team.id,
      is_usergroup: true,
      name: id,
      handle: id.toLowerCase(),
      date_delete: 0,
      ...(args.include_count === true && { user_count: users.length }),
      ...(args.include_users === true && { users }),
    }));
    return { usergroups };
  },
});

const teamInfo = method({
  tier: 3,
  scopes: ['team:read'],
  args: { team: 'string', domain: 'string' },
  run({ workspace: { team } }, args) {
    if (args.team !== undefined && args.team !== team.id) throw new Refusal('team_not_found');
    return { team: { ...team, email_domain: '', icon: {} } };
  },
});

const botsInfo = method({
  tier: 3,
  scopes: ['users:read'],
  args: { bot: 'string' },
  run({ workspace: { app } }, args) {
    if (args.bot !== undefined && args.bot !== app.botId) throw new Refusal('bot_not_found');
    const { id, name, botId, botUserId } = app;
    return {
      bot: { id: botId, deleted: false, name, updated: 0, app_id: id, user_id: botUserId, icons: {} },
    };
  },
});

export const people: Record<string, Method> = {
  'auth.test': authTest,
  'apps.connections.open': connectionsOpen,
  'users.info': usersInfo,
  'users.list': usersList,
  'usergroups.users.list': groupMembers,
  'usergroups.list': groupList,
  'team.info': teamInfo,
  'bots.info': botsInfo,
};

// The state of one Slack workspace with one installed app: people, conversations, posts.

import { EventEmitter } from 'node:events';
import { createIds, createStamps, type Ids } from './ids.js';
import type { Json } from './json.js';
import type { Message } from './message.js';
import { Room } from './room.js';
import type { Delivery, SlackOptions } from './types.js';

export interface Member {
  id: string;
  name: string;
  team: string;
  locale: string;
  guest: boolean;
  stranger: boolean;
  bot: boolean;
  deleted: boolean;
}

export interface App {
  id: string;
  name: string;
  botId: string;
  botUserId: string;
}

export class Workspace {
  readonly now: () => number;
  readonly ids: Ids;
  readonly team: { id: string; domain: string; name: string };
  /** The workspace that strangers come from. */
  readonly otherTeamId: string;
  readonly app: App;
  readonly users = new Map<string, Member>();
  readonly groups = new Map<string, string[]>();
  readonly rooms = new Map<string, Room>();
  readonly ephemerals = new Map<string, Message[]>();
  readonly deliveries: Delivery[] = [];
  private stamps: () => string;
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private changing = false;

  constructor(options: SlackOptions) {
    this.now = options.now ?? Date.now;
    this.ids = createIds(options.seed ?? 1);
    this.stamps = createStamps(this.now);
    this.team = { id: options.teamId ?? this.ids.id('T'), domain: 'sandbox', name: 'Sandbox' };
    this.otherTeamId = this.ids.id('T');
    this.app = {
      id: this.ids.id('A'),
      name: 'helpcenter',
      botId: this.ids.id('B'),
      botUserId: this.ids.id('U'),
    };
    this.addUser({ id: this.app.botUserId, name: this.app.name, bot: true });
  }

  addUser(profile: Partial<Member> & { id: string; name: string }): Member {
    const user: Member = {
      team: profile.stranger === true ? this.otherTeamId : this.team.id,
      locale: 'en-US',
      guest: false,
      stranger: false,
      bot: false,
      deleted: false,
      ...profile,
    };
    this.users.set(user.id, user);
    return user;
  }

  addRoom(id: string, name: string, kind: Room['kind']): Room {
    const room = new Room(id, name, kind, Math.floor(this.now() / 1000));
    this.rooms.set(id, room);
    this.changed();
    return room;
  }

  /** By id, or by name with or without `#`. */
  room(idOrName: string): Room | undefined {
    const name = idOrName.replace(/^#/, '');
    return (
      this.rooms.get(idOrName) ??
      [...this.rooms.values()].find((each) => each.kind !== 'im' && each.name === name)
    );
  }

  /** The direct conversation of the bot with this person. */
  directRoom(userId: string): Room {
    const known = [...this.rooms.values()].find((each) => each.kind === 'im' && each.name === userId);
    if (known !== undefined) return known;
    const room = this.addRoom(this.ids.id('D'), userId, 'im');
    room.members.add(userId).add(this.app.botUserId);
    return room;
  }

  /** What every message of the bot carries. */
  botAuthor(): Pick<Message, 'user' | 'bot_id' | 'app_id' | 'team' | 'bot_profile'> {
    const { id, name, botId, botUserId } = this.app;
    return {
      user: botUserId,
      bot_id: botId,
      app_id: id,
      team: this.team.id,
      bot_profile: {
        id: botId,
        app_id: id,
        name,
        team_id: this.team.id,
        deleted: false,
        updated: 0,
        icons: {},
      },
    };
  }

  record(delivery: Omit<Delivery, 'n' | 'at'>): void {
    this.deliveries.push({ n: this.deliveries.length + 1, at: this.now(), ...delivery });
    this.changed();
  }

  addEphemeral(message: Message & { to: string }): void {
    const list = this.ephemerals.get(message.to) ?? [];
    this.ephemerals.set(message.to, [...list, message]);
    this.changed();
  }

  /** Puts `next` in the place of the ephemeral message, or removes it. False if it is gone. */
  replaceEphemeral(userId: string, ts: string, next: Message | undefined): boolean {
    const list = this.ephemerals.get(userId) ?? [];
    if (!list.some((each) => each.ts === ts)) return false;
    this.ephemerals.set(
      userId,
      list.flatMap((each) => (each.ts === ts ? (next ?? []) : each)),
    );
    this.changed();
    return true;
  }

  /** Tells the listeners once per turn of the event loop, however much has changed. */
  changed(): void {
    if (this.changing) return;
    this.changing = true;
    setImmediate(() => {
      this.changing = false;
      this.changes.emit('change');
    });
  }

  onChange(listener: () => void): () => void {
    this.changes.on('change', listener);
    return () => this.changes.off('change', listener);
  }

  /** The time of the next message. */
  stamp = (): string => this.stamps();

  /** All messages go; those to come are stamped from the clock again, which may have been turned back. */
  clear(): void {
    this.stamps = createStamps(this.now);
    for (const room of this.rooms.values()) room.clear();
    this.ephemerals.clear();
    this.deliveries.length = 0;
    this.changed();
  }

  /** How a user appears in users.info. */
  profile(user: Member, withLocale: boolean): Json {
    return {
      id: user.id,
      team_id: user.team,
      name: user.name.toLowerCase().replace(/\s+/g, '.'),
      real_name: user.name,
      deleted: user.deleted,
      color: '9f69e7',
      tz: 'Europe/Berlin',
      tz_label: 'Central European Time',
      tz_offset: 3600,
      profile: { real_name: user.name, display_name: user.name, team: user.team },
      is_admin: false,
      is_owner: false,
      is_primary_owner: false,
      is_restricted: user.guest,
      is_ultra_restricted: false,
      is_stranger: user.stranger,
      is_bot: user.bot,
      is_app_user: false,
      updated: 0,
      ...(withLocale && { locale: user.locale }),
    };
  }
}

// A person who works in the Slack client: what they can do and what they see.

import { compose } from './composer.js';
import type { Core } from './core.js';
import { eventCallback, homeOpenedEvent } from './events.js';
import { close, pressMessage, pressView, sendCommand, submit, useShortcut } from './interactions.js';
import { type Message, show } from './message.js';
import type { Room } from './room.js';
import type { OpenedView, Staff, StaffFile } from './types.js';
import { type OpenView, wireView } from './views.js';
import { waitUntil } from './wait.js';
import type { Member } from './workspace.js';

/** The hands and eyes of one member of the workspace. */
export function createStaff(core: Core, user: Member): Staff {
  const { workspace, views } = core;
  return {
    id: user.id,
    name: user.name,
    ...writing(core, user),
    ...pressing(core, user),
    join: (channel) => {
      knownRoom(core, channel).members.add(user.id);
    },
    leave: (channel) => {
      knownRoom(core, channel).members.delete(user.id);
    },
    ephemerals: (channel) => {
      const room = channel === undefined ? undefined : knownRoom(core, channel);
      const all = workspace.ephemerals.get(user.id) ?? [];
      return all.filter((each) => room === undefined || each.channel === room.id).map(show);
    },
    modal: () => currentView(views.top(user.id)),
    openHome: () => openHome(core, user),
    home: () => currentView(views.home(user.id)),
    waitFor: (look, ms = 5000) =>
      waitUntil(workspace, look, ms, () => `${user.name} waited in vain for ${look.toString()}`),
  };
}

function writing(core: Core, user: Member): Pick<Staff, 'write' | 'edit' | 'delete' | 'react'> {
  const { workspace, posting } = core;
  return {
    write: (channel, text, options = {}) => write(core, user, channel, text, options),
    edit: (channel, ts, text) => {
      const room = visibleRoom(core, user, channel);
      posting.edit(room, ownMessage(user, room, ts), compose(text, workspace.ids), user.id);
    },
    delete: (channel, ts) => {
      const room = visibleRoom(core, user, channel);
      posting.delete(room, ownMessage(user, room, ts));
    },
    react: (channel, ts, name) => {
      const { room, message } = visibleMessage(core, user, channel, ts);
      posting.react(room, message, user.id, name);
    },
  };
}

type Pressing = Pick<Staff, 'press' | 'submit' | 'closeModal' | 'shortcut' | 'command'>;

function pressing(core: Core, user: Member): Pressing {
  return {
    press: async (where, actionId, options = {}) => {
      if (where === 'modal' || where === 'home') {
        const open = where === 'modal' ? openModal(core, user) : core.views.home(user.id);
        if (open === undefined) throw new Error(`${user.name} sees no Home tab of the app`);
        return pressView(core, user, open, actionId, options);
      }
      const target = visibleMessage(core, user, where.channel, where.ts);
      return pressMessage(core, user, target, actionId, options.value);
    },
    submit: async (values) => submit(core, user, openModal(core, user), values),
    closeModal: async () => close(core, user, openModal(core, user)),
    shortcut: async (callbackId, channel, ts) =>
      useShortcut(core, user, callbackId, visibleMessage(core, user, channel, ts)),
    command: async (command, text, channel, options = {}) => {
      if (options.thread_ts !== undefined) throw new Error(`${command} is not supported in threads. Sorry!`);
      return sendCommand(core, user, command, text, visibleRoom(core, user, channel));
    },
  };
}

function currentView(open: OpenView | undefined): OpenedView | null {
  return open === undefined ? null : { ...open.view, entered: { ...open.entered } };
}

function knownRoom(core: Core, channel: string): Room {
  const room = core.workspace.room(channel);
  if (room === undefined) throw new Error(`there is no channel ${channel}`);
  return room;
}

/** A conversation the person can open: private ones only as a member. */
function visibleRoom(core: Core, user: Member, channel: string): Room {
  const room = knownRoom(core, channel);
  if (room.kind !== 'channel' && !room.members.has(user.id)) {
    throw new Error(`${user.name} is not in ${channel}`);
  }
  return room;
}

/** A post of the conversation, or an ephemeral message of this person. */
function visibleMessage(
  core: Core,
  user: Member,
  channel: string,
  ts: string,
): { room: Room; message: Message } {
  const room = visibleRoom(core, user, channel);
  const whispered = core.workspace.ephemerals.get(user.id)?.find((each) => each.ts === ts);
  const message = room.get(ts) ?? whispered;
  if (message === undefined) throw new Error(`${user.name} sees no message ${ts} in ${channel}`);
  return { room, message };
}

function ownMessage(user: Member, room: Room, ts: string): Message {
  const message = room.get(ts);
  if (message?.user !== user.id) throw new Error(`${ts} is not a message of ${user.name}`);
  return message;
}

function openModal(core: Core, user: Member): OpenView {
  const open = core.views.top(user.id);
  if (open === undefined) throw new Error(`${user.name} has no modal open`);
  return open;
}

function write(
  core: Core,
  user: Member,
  channel: string,
  text: string,
  options: { thread_ts?: string; files?: StaffFile[] },
): string {
  const { workspace, posting } = core;
  const room = visibleRoom(core, user, channel);
  if (!room.members.has(user.id)) throw new Error(`${user.name} is not in ${channel}`);
  if (room.archived) throw new Error(`${channel} is archived`);
  const files = (options.files ?? []).map(({ name, mimetype, content }) => {
    const announced = content.length;
    return core.files.wire(core.files.add({ name, mimetype, content, announced, owner: user.id }));
  });
  const message = posting.post(room, {
    ...compose(text, workspace.ids),
    user: user.id,
    team: user.team,
    client_msg_id: workspace.ids.uuid(),
    thread_ts: options.thread_ts,
    ...(files.length > 0 && { files, subtype: 'file_share' }),
  });
  return message.ts;
}

function openHome(core: Core, user: Member): void {
  const { workspace, views } = core;
  const home = views.home(user.id);
  const view = home === undefined ? null : wireView(workspace, home);
  const room = workspace.directRoom(user.id);
  core.link.sendEvent(eventCallback(workspace, homeOpenedEvent(workspace, user.id, room.id, view)));
}

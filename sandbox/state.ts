// What the page shows, as plain JSON: the persons with their chats, the workspace, the service and its rows.

import { ALL_CHANNELS, PERSONS, STAFF } from './people.js';
import type { NewestRows } from './rows.js';
import type { Sandbox } from './sandbox.js';
import type { ServiceState } from './service.js';
import type { OpenedView, Fault as SlackFault, SlackMessage } from './slack/index.js';
import type { BotCommand, ChatMessage, Fault as TelegramFault } from './telegram/index.js';
import type { TourState } from './tour-steps.js';

export interface PersonState {
  id: number;
  name: string;
  language: string;
  about: string;
  blocked: boolean;
  messages: ChatMessage[];
  /** The ids of own messages that the bot has not fetched yet. */
  waiting: number[];
  typing: boolean;
  commands: BotCommand[];
  /** What stands in place of the letters; null without one. */
  replyKeyboard: { text: string }[][] | null;
}

export interface ChannelState {
  id: string;
  name: string;
  /** Each with the replies in its thread, the message itself not among them. */
  messages: (SlackMessage & { replies: SlackMessage[] })[];
}

export interface StaffState {
  id: string;
  name: string;
  role: string;
  /** What only this person sees. */
  ephemerals: SlackMessage[];
  modal: OpenedView | null;
  /** The app's Home tab; null before the app has published one. */
  home: OpenedView | null;
}

export interface State {
  service: {
    state: ServiceState;
    pid: number | null;
    /** Exit code or signal of the last process that ended. */
    ended: number | string | null;
    /** Socket Mode connections to the local Slack. */
    sockets: number;
    /** Milliseconds that the clocks are ahead. */
    clockOffset: number;
    /** The file that the service's log goes to. */
    log: string;
    bot: { id: string; name: string };
  };
  faults: { telegram: readonly TelegramFault[]; slack: readonly SlackFault[] };
  persons: PersonState[];
  channels: ChannelState[];
  staff: StaffState[];
  rows: NewestRows;
  tour: TourState;
}

/** Everything as it is now. */
export function stateOf(sandbox: Sandbox): State {
  const { telegram, slack, service, rows } = sandbox;
  const unfetched = telegram.unfetched();
  return {
    service: {
      state: service.state,
      pid: service.pid ?? null,
      ended: service.ended,
      sockets: slack.sockets(),
      clockOffset: sandbox.clock.offset,
      log: sandbox.folder.log,
      bot: { id: slack.botUserId, name: 'helpcenter' },
    },
    faults: { telegram: telegram.faults.list(), slack: slack.faults.list() },
    persons: PERSONS.map((person) => personState(sandbox, person, unfetched)),
    channels: ALL_CHANNELS.map(({ id, name }) => channelState(sandbox, id, name)),
    staff: STAFF.map(({ id, name, role }) => {
      const staff = sandbox.staff(id);
      return { id, name, role, ephemerals: staff.ephemerals(), modal: staff.modal(), home: staff.home() };
    }),
    rows: service.state === 'ready' ? rows.read() : rows.newest,
    tour: sandbox.tour.look(),
  };
}

function personState(
  sandbox: Sandbox,
  person: (typeof PERSONS)[number],
  unfetched: ReadonlySet<string>,
): PersonState {
  const phone = sandbox.phone(person.id);
  const messages = phone.messages();
  return {
    id: person.id,
    name: person.first_name,
    language: person.language_code,
    about: person.about,
    blocked: phone.hasBlocked(),
    messages,
    waiting: messages.map((each) => each.message_id).filter((id) => unfetched.has(`${person.id}:${id}`)),
    typing: phone.isTyping(),
    commands: phone.commands(),
    replyKeyboard: phone.replyKeyboard(),
  };
}

function channelState(sandbox: Sandbox, id: string, name: string): ChannelState {
  const channel = sandbox.slack.channel(id);
  const messages = channel.messages().map((message) => ({
    ...message,
    replies: channel.thread(message.ts).filter(({ ts }) => ts !== message.ts),
  }));
  return { id, name, messages };
}

/** The state in parts that change on their own, by name: `person/5001`, `channel/C…`, `staff/U…`, `service` … */
export function partsOf(state: State): Map<string, unknown> {
  const { service, faults, rows } = state;
  return new Map<string, unknown>([
    ['service', service],
    ['faults', faults],
    ...state.persons.map((person): [string, unknown] => [`person/${person.id}`, person]),
    ...state.channels.map((channel): [string, unknown] => [`channel/${channel.id}`, channel]),
    ...state.staff.map((staff): [string, unknown] => [`staff/${staff.id}`, staff]),
    ['rows', rows],
    ['tour', state.tour],
  ]);
}

// The Slack workspace: who one is, the channels, the messages and the thread beside them.

import { composer } from './composer.js';
import { confirmed, showModal } from './dialogs.js';
import { el, keepList, stayAtEnd } from './dom.js';
import { all, part, post } from './net.js';
import { drawPost } from './post.js';
import { dayLine, withDays } from './time.js';

const find = (selector) => document.querySelector(`#desk ${selector}`);

let current = 'U0SANDANNA';
let channel = 'C0SANDHELP';
/** The thread that is open: the ts of its first message. */
let thread = null;
/** How many messages of each channel have been seen. */
const seen = new Map();

const me = () => part(`staff/${current}`);
const act = (name, body) => post(`/staff/${current}/${name}`, body);

/** The name behind a user's, bot's or channel's id. */
function nameOf(id) {
  const bot = part('service')?.bot;
  if (id === bot?.id) return bot.name;
  return part(`staff/${id}`)?.name ?? part(`channel/${id}`)?.name;
}

const fields = {
  channel: composer(find('#post'), {
    act,
    people: () => [...all('staff'), part('service').bot],
    where: () => ({ channel }),
  }),
  thread: composer(find('#reply'), {
    act,
    people: () => [...all('staff'), part('service').bot],
    where: () => ({ channel, thread_ts: thread }),
  }),
};

/** Draws everything as the staff member one is now sees it. */
export function drawDesk() {
  const room = part(`channel/${channel}`);
  const staff = me();
  if (!room || !staff) return;
  seen.set(channel, sizeOf(room));
  drawStaff();
  drawChannels();
  find('#channel-name').textContent = `# ${room.name}`;
  fields.channel.label(`Message #${room.name}`);
  const whispered = staff.ephemerals.filter((message) => message.channel === channel);
  drawPosts(find('#posts'), [...room.messages, ...whispered.filter(({ thread_ts }) => !thread_ts)], true);
  drawThread(room, whispered);
  showModal(current, staff.modal, nameOf, {
    submit: (values) => act('submit', { values }).catch(({ message }) => ({ error: message })),
    close: () => act('close'),
  });
}

function drawThread(room, whispered) {
  const parent = room.messages.find(({ ts }) => ts === thread);
  const isOpen = parent !== undefined;
  find('#thread').hidden = !isOpen;
  find('#thread').parentElement.classList.toggle('has-thread', isOpen);
  if (!isOpen) return;
  const { replies, ...first } = parent;
  fields.thread.label('Reply in the thread');
  drawPosts(
    find('#replies'),
    [first, ...replies, ...whispered.filter(({ thread_ts }) => thread_ts === thread)],
    false,
  );
}

function drawPosts(container, messages, atTop) {
  const inOrder = messages.toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
  keepList(
    container,
    withDays(inOrder, ({ ts }) => Number(ts) * 1000),
    (item) => `${current} ${channel} ${item.day ?? item.ts}`,
    (item) => JSON.stringify([item, thread === item.ts]),
    (item) => (item.day ? dayLine(item.day) : drawPost(item, hands(item, atTop))),
  );
}

/** What one can do with a message. */
function hands(message, atTop) {
  const { ts } = message;
  const isMine = message.user === current && !message.ephemeral;
  return {
    nameOf,
    isBot: message.bot_id !== undefined,
    openThread: atTop && !message.ephemeral ? () => openThread(ts) : null,
    sendToPerson: message.ephemeral
      ? null
      : () => answered(act('shortcut', { callback_id: 'case.send', channel, ts })),
    edit: isMine ? () => (atTop ? fields.channel : fields.thread).edit(message) : null,
    remove: isMine ? () => answered(act('delete', { channel, ts })) : null,
    press: async (element) => {
      if (element.confirm && !(await confirmed(element.confirm))) return;
      await answered(act('press', { channel, ts, action_id: element.action_id }));
    },
  };
}

/** Says what went wrong, as the client does, until something goes well again. */
async function answered(acting) {
  const { error } = await acting.catch(({ message }) => ({ error: message }));
  const field = thread ? fields.thread : fields.channel;
  field.complain(error ? `helpcenter is not responding (${error})` : '');
}

function drawStaff() {
  keepList(
    find('#staff'),
    all('staff').map(({ id, name, role }) => ({ id, name, role, isMe: id === current })),
    ({ id }) => id,
    JSON.stringify,
    ({ id, name, role, isMe }) =>
      el(
        'button',
        { type: 'button', 'aria-pressed': `${isMe}`, on: { click: () => become(id) } },
        el('span', { class: `avatar square hue${name.length % 5}`, 'aria-hidden': 'true', text: name[0] }),
        el('span', {}, name, el('small', { text: role })),
      ),
  );
}

function drawChannels() {
  keepList(
    find('#channels'),
    all('channel').map((room) => ({
      id: room.id,
      name: room.name,
      isHere: room.id === channel,
      news: newsOf(room),
    })),
    ({ id }) => id,
    JSON.stringify,
    ({ id, name, isHere, news }) => {
      const button = el(
        'button',
        { type: 'button', 'aria-pressed': `${isHere}`, on: { click: () => visit(id) } },
        `# ${name}`,
      );
      if (news > 0)
        button.append(el('span', { class: 'news', 'aria-label': `${news} new`, text: `${news}` }));
      return button;
    },
  );
}

const sizeOf = ({ messages }) => messages.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
const newsOf = (room) => (room.id === channel ? 0 : Math.max(0, sizeOf(room) - (seen.get(room.id) ?? 0)));

function become(id) {
  current = id;
  drawDesk();
}

function visit(id) {
  channel = id;
  thread = null;
  drawDesk();
  find('#posts').scrollTop = find('#posts').scrollHeight;
}

function openThread(ts) {
  thread = ts;
  drawDesk();
  find('#replies').scrollTop = find('#replies').scrollHeight;
  // On a touch screen the focus would bring up the keys over half of the thread.
  if (matchMedia('(hover: hover)').matches) fields.thread.focus();
}

find('#close-thread').addEventListener('click', () => {
  thread = null;
  drawDesk();
});
stayAtEnd(find('#posts'));
stayAtEnd(find('#replies'));

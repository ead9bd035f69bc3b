// One message in Slack, with what can be done to it.

import { blockElements } from './blocks.js';
import { actButton, el } from './dom.js';
import { mrkdwnNodes } from './mrkdwn.js';
import { clockTime, fullTime } from './time.js';

/** What a person typed comes as rich_text, of which `text` says the same. */
const isTyped = ({ blocks }) => !blocks || blocks.some(({ type }) => type === 'rich_text');

/** `hands` says what can be done: `openThread`, `sendToPerson`, `edit`, `remove` (each or null), `press(element)`. */
export function drawPost(message, hands) {
  const { ts, user, text, blocks, edited, ephemeral, replies = [] } = message;
  const name = hands.nameOf(user) ?? user ?? 'helpcenter';
  const at = Number(ts) * 1000;
  const body = isTyped(message)
    ? [
        el(
          'div',
          { class: 'mrkdwn' },
          ...mrkdwnNodes(text, hands.nameOf),
          edited ? el('small', { text: ' (edited)' }) : null,
        ),
      ]
    : blockElements(blocks, hands.nameOf, hands.press);
  const head = el('header', {}, el('strong', { text: name }));
  if (hands.isBot) head.append(el('span', { class: 'app', text: 'APP' }));
  head.append(el('time', { title: fullTime(at), text: clockTime(at) }));
  return el(
    'article',
    { class: ephemeral ? 'post whispered' : 'post' },
    el('span', {
      class: `avatar square ${hands.isBot ? 'bot' : `hue${name.length % 5}`}`,
      'aria-hidden': 'true',
      text: name[0].toUpperCase(),
    }),
    el(
      'div',
      { class: 'body' },
      ephemeral ? el('p', { class: 'aside', text: 'Only visible to you' }) : null,
      head,
      ...body,
      replies.length > 0 ? repliesLine(replies, hands) : null,
    ),
    toolbar(hands),
  );
}

function repliesLine(replies, { openThread }) {
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  const last = clockTime(Number(replies.at(-1).ts) * 1000);
  return el(
    'button',
    { type: 'button', class: 'link replies', on: { click: openThread } },
    count,
    el('small', { text: `last at ${last}` }),
  );
}

function toolbar({ openThread, sendToPerson, edit, remove }) {
  const buttons = [
    openThread && el('button', { type: 'button', text: 'Reply in thread', on: { click: openThread } }),
    sendToPerson && actButton('Send to person', sendToPerson),
    edit && el('button', { type: 'button', text: 'Edit', on: { click: edit } }),
    remove && actButton('Delete', remove),
  ].filter(Boolean);
  return buttons.length > 0
    ? el('div', { class: 'acts', role: 'group', 'aria-label': 'With this message' }, ...buttons)
    : null;
}

// The phone: who one is, the chat with the bot, and what a person can do in it.

import { actButton, el, fitHeight, keepList, sendOnEnter, stayAtEnd } from './dom.js';
import { entityNodes } from './entities.js';
import { all, part, post } from './net.js';
import { clockTime, dayLine, withDays } from './time.js';

const TOAST_MS = 4000;

const find = (selector) => document.querySelector(`#phone ${selector}`);
const form = find('#write');
const field = form.querySelector('textarea');

let current = 5001;
let editing = null;
let toasting = 0;
/** How many messages each person has seen. */
const seen = new Map();

const me = () => part(`person/${current}`);
const act = (name, body) => post(`/phone/${current}/${name}`, body).catch((error) => toast(error.message));

/** Draws the chat of the person one is now, and the marks of the others. */
export function drawPhone() {
  const person = me();
  if (!person) return;
  seen.set(current, person.messages.length);
  drawPersons();
  find('#chat').lang = person.language;
  keepList(
    find('#chat'),
    withDays(person.messages, ({ date }) => date * 1000),
    (item) => `${current} ${item.day ?? item.message_id}`,
    JSON.stringify,
    (item) => (item.day ? dayLine(item.day) : bubble(item)),
  );
  drawControls(person);
}

function drawPersons() {
  keepList(
    find('#persons'),
    all('person').map((person) => ({ ...person, isMe: person.id === current, news: newsOf(person) })),
    ({ id }) => `${id}`,
    ({ isMe, news }) => `${isMe} ${news}`,
    ({ id, name, about, isMe, news }) => {
      const button = el(
        'button',
        { type: 'button', title: about, 'aria-pressed': `${isMe}`, on: { click: () => become(id) } },
        el('span', { class: `avatar hue${id % 5}`, 'aria-hidden': 'true', text: name[0] }),
        el('span', { text: name }),
      );
      if (news > 0)
        button.append(el('span', { class: 'news', 'aria-label': `${news} new`, text: `${news}` }));
      return button;
    },
  );
}

const newsOf = ({ id, messages }) =>
  id === current ? 0 : Math.max(0, messages.length - (seen.get(id) ?? 0));

function become(id) {
  current = id;
  stopEditing();
  find('#chat').replaceChildren();
  drawPhone();
  find('#chat').scrollTop = find('#chat').scrollHeight;
}

function drawControls({ blocked, messages, replyKeyboard }) {
  const isNew = messages.length === 0;
  find('#block').textContent = 'Block';
  find('#block').hidden = blocked || isNew;
  form.hidden = blocked;
  find('#start').hidden = blocked || !isNew;
  find('#unblock').hidden = !blocked;
  const keyboard = find('#keyboard');
  keyboard.hidden = blocked || replyKeyboard === null;
  const rows = (replyKeyboard ?? []).map((row) =>
    el('div', { class: 'row' }, ...row.map(({ text }) => actButton(text, () => act('write', { text })))),
  );
  keyboard.replaceChildren(...rows);
}

function bubble(message) {
  const { message_id, from, text, entities, keyboard, edited, date, other } = message;
  const mine = from === 'person';
  const kinds = Object.keys(other).filter((kind) => kind !== 'reply_to_message');
  const time = el('span', { class: 'time', text: `${edited ? 'edited ' : ''}${clockTime(date * 1000)}` });
  const content = el(
    'div',
    { class: 'text' },
    ...entityNodes(text, entities, (command) => act('write', { text: command })),
    time,
  );
  if (kinds.length > 0) content.prepend(el('p', { class: 'kinds', text: kinds.join(', ') }));
  const body = el(
    'div',
    { class: 'bubble' },
    el('span', { class: 'unseen', text: mine ? 'You: ' : 'Bot: ' }),
    content,
  );
  if (mine) body.append(ownActs(message_id, text));
  const rows = (keyboard ?? []).map((row) =>
    el('div', { class: 'row' }, ...row.map((button) => inlineButton(message_id, button))),
  );
  return el(
    'article',
    { class: mine ? 'mine' : 'theirs' },
    body,
    rows.length > 0 ? el('div', { class: 'keys' }, ...rows) : null,
  );
}

function ownActs(message_id, text) {
  return el(
    'div',
    { class: 'acts' },
    el('button', {
      type: 'button',
      class: 'quiet',
      text: 'Edit',
      on: { click: () => startEditing(message_id, text) },
    }),
    actButton('Delete', () => act('delete', { message_id }), { class: 'quiet' }),
  );
}

function inlineButton(message_id, { text, callback_data: data, url }) {
  if (url) return el('a', { class: 'key', href: url, target: '_blank', rel: 'noopener noreferrer', text });
  return actButton(
    text,
    async () => {
      const answer = await act('press', { message_id, data });
      if (answer?.text) toast(answer.text);
    },
    { class: 'key' },
  );
}

function toast(text) {
  const line = find('#toast');
  line.textContent = text;
  line.classList.add('shown');
  clearTimeout(toasting);
  toasting = setTimeout(() => line.classList.remove('shown'), TOAST_MS);
}

function startEditing(message_id, text) {
  editing = message_id;
  form.querySelector('.editing').hidden = false;
  field.value = text;
  fitHeight(field);
  field.focus();
}

function stopEditing() {
  editing = null;
  form.querySelector('.editing').hidden = true;
  field.value = '';
  fitHeight(field);
}

async function send(event) {
  event.preventDefault();
  const text = field.value.trim();
  if (text === '') return;
  const message_id = editing;
  stopEditing();
  if (message_id === null) await act('write', { text });
  else await act('edit', { message_id, text });
  find('#chat').scrollTop = find('#chat').scrollHeight;
}

form.addEventListener('submit', send);
form.querySelector('.editing button').addEventListener('click', stopEditing);
field.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && editing !== null) stopEditing();
});
sendOnEnter(field);
stayAtEnd(find('#chat'));
find('#start').addEventListener('click', () => act('write', { text: '/start' }));
find('#block').addEventListener('click', () => act('block'));
find('#unblock').addEventListener('click', () => act('unblock'));

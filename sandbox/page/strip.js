// The strip at the top: clock, faults, service, reset; and the rows at the bottom.

import { confirmed } from './dialogs.js';
import { el } from './dom.js';
import { part, post } from './net.js';
import { fullTime, secondTime } from './time.js';

const find = (selector) => document.querySelector(selector);
const STATES = { starting: 'starting', ready: 'running', stopping: 'stopping', stopped: 'stopped' };
const FAULTS = {
  telegram: { 429: { status: 429, retry_after: 5 }, 403: { status: 403 } },
  slack: { 429: { status: 429, retry_after: 5 }, 403: { error: 'is_archived' } },
};
const RESET = {
  title: { text: 'Reset the sandbox?' },
  text: { text: 'All chats, posts and rows are deleted and the clock shows today again.' },
  confirm: { text: 'Reset' },
  deny: { text: 'Cancel' },
};

const say = (text) => {
  find('#service').textContent = text;
};

/** What the service is doing. */
export function drawService() {
  const { state, pid, ended, sockets, log } = part('service');
  document.body.dataset.service = state;
  const how = state === 'stopped' && ended !== null ? ` (${ended})` : '';
  say(
    `Service ${STATES[state]}${how}${state === 'ready' ? `, process ${pid}, ${sockets} Slack sockets` : ''}`,
  );
  find('#log').title = log;
  find('[data-service="kill"]').disabled = state !== 'ready';
  find('[data-service="restart"]').disabled = state !== 'ready';
  find('[data-service="start"]').disabled = state !== 'stopped';
  for (const button of document.querySelectorAll('[data-advance]')) button.disabled = state !== 'ready';
  tick();
}

/** The faults that still wait for a request. */
export function drawFaults() {
  const { telegram, slack } = part('faults');
  const waiting = [...telegram, ...slack];
  const clear = el('button', { type: 'button', class: 'quiet', text: 'Clear', on: { click: clearFaults } });
  find('#faults').replaceChildren(
    ...waiting.map(({ what, method }) =>
      el('span', { class: 'chip', text: `${nameOf(what)} · ${method ?? 'any'}` }),
    ),
    ...(waiting.length > 0 ? [clear] : []),
  );
}

const nameOf = (what) =>
  typeof what === 'string' ? what : `${what.status ?? what.error ?? `delay ${what.delay}`}`;
const clearFaults = () => fetch('/control/faults', { method: 'DELETE' });

/** The newest rows of inbox and outbox. */
export function drawRows() {
  const { inbox, outbox } = part('rows');
  find('#rows .tables').replaceChildren(
    table('Inbox', ['id', 'from', 'what', 'state', 'tries', 'at'], inbox, (row) => [row.source, row.name]),
    table('Outbox', ['id', 'to', 'what', 'state', 'tries', 'at'], outbox, (row) => [
      row.source,
      `${row.kind} ${row.name}`,
    ]),
  );
}

function table(caption, heads, rows, cells) {
  const line = (row) =>
    el(
      'tr',
      { title: row.error },
      el('td', { text: `${row.id}` }),
      ...cells(row).map((text) => el('td', { text })),
      el('td', { class: `state ${row.state}`, text: row.state }),
      el('td', { text: `${row.attempts}` }),
      el('td', { text: secondTime(row.at) }),
    );
  return el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      {},
      el('caption', { text: caption }),
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col', text: head })))),
      el('tbody', {}, ...rows.map(line)),
    ),
  );
}

function tick() {
  find('#now').textContent = fullTime(Date.now() + (part('service')?.clockOffset ?? 0));
}
setInterval(tick, 1000);

/** Does what a button of the strip asks for; its words show beside the service's state when it fails. */
function onPress(selector, act) {
  for (const button of document.querySelectorAll(selector)) {
    button.addEventListener('click', async () => {
      button.setAttribute('aria-busy', 'true');
      await act(button.dataset).catch(({ message }) => say(message));
      button.removeAttribute('aria-busy');
    });
  }
}

onPress('[data-advance]', ({ advance }) => post('/control/clock', { advance }));
onPress('[data-service]', ({ service }) => post('/control/service', { do: service }));
onPress('[data-fault]', ({ fault }) => {
  if (fault === 'drop-sockets') return post('/control/faults', { platform: 'slack', what: fault });
  const [platform, method] = find('#fault-target').value.split(' ');
  return post('/control/faults', { platform, method, what: FAULTS[platform][fault] ?? fault });
});
onPress('#reset', async () => {
  if (await confirmed(RESET)) await post('/control/reset');
});

// The field below a channel or a thread: writes, changes a message, sends a slash command.

import { el, fitHeight, sendOnEnter } from './dom.js';
import { unescaped } from './mrkdwn.js';

/**
 * Fills `form`. `act(name, body)` does something as the current staff member, `people()` are those that @ can name,
 * `where()` is `{channel, thread_ts?}`.
 */
export function composer(form, { act, people, where }) {
  const field = el('textarea', { rows: 1 });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const cancel = el('button', { type: 'button', class: 'quiet', text: 'Cancel', hidden: true });
  form.append(
    field,
    el('div', { class: 'buttons' }, cancel, el('button', { type: 'submit', class: 'send', text: 'Send' })),
    problem,
  );
  let editing = null;

  const fill = (text, ts) => {
    editing = ts;
    cancel.hidden = ts === null;
    field.value = text;
    fitHeight(field);
  };
  const send = (text) => {
    if (editing !== null)
      return act('edit', { channel: where().channel, ts: editing, text: withMentions(text, people()) });
    const [, command, rest] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    if (command === '/case') return act('command', { command, text: rest, ...where() });
    if (command) throw new Error(`${command} is not a valid command.`);
    return act('write', { text: withMentions(text, people()), ...where() });
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    problem.textContent = '';
    try {
      const { error } = await send(text);
      if (error) throw new Error(`helpcenter is not responding (${error})`);
      fill('', null);
    } catch (error) {
      problem.textContent = error.message;
    }
  });
  cancel.addEventListener('click', () => fill('', null));
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && editing !== null) fill('', null);
  });
  sendOnEnter(field);

  return {
    label: (text) => {
      field.setAttribute('aria-label', text);
      field.placeholder = text;
    },
    focus: () => field.focus(),
    complain: (text) => {
      problem.textContent = text;
    },
    edit: ({ ts, text }) => {
      fill(withNames(text, people()), ts);
      field.focus();
    },
  };
}

/** `@Anna` as the client's completion writes it, `<@U…>`; and back. */
function withMentions(text, people) {
  return text.replaceAll(/(?<![\w@])@(\w+)/g, (typed, name) => {
    const person = people.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return person ? `<@${person.id}>` : typed;
  });
}

function withNames(text, people) {
  const named = text.replaceAll(/<@(\w+)>/g, (sign, id) => {
    const person = people.find((each) => each.id === id);
    return person ? `@${person.name}` : sign;
  });
  return unescaped(named.replaceAll(/<(?:mailto:)?([^<>|]+)(?:\|[^<>]*)?>/g, '$1'));
}

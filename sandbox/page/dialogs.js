// What Slack puts over the page: a modal of the app, and "are you sure?".

import { blockElements } from './blocks.js';
import { el } from './dom.js';

const modal = document.querySelector('#modal');
const ask = document.querySelector('#ask');

let shown = '';

/** Shows the modal of a staff member, or none. `acts` are `submit(values)` → `{errors, error}`, and `close()`. */
export function showModal(owner, view, names, acts) {
  const sign = view ? `${owner} ${view.id} ${view.hash}` : '';
  if (sign === shown) return;
  shown = sign;
  if (!view) return modal.close();
  modal.replaceChildren(modalForm(view, names, acts));
  modal.oncancel = (event) => {
    event.preventDefault();
    void acts.close();
  };
  if (!modal.open) modal.showModal();
  modal.querySelector('textarea, input')?.focus();
}

function modalForm(view, names, acts) {
  const problem = el('p', { class: 'problem', role: 'alert' });
  const form = el(
    'form',
    { novalidate: true },
    el('h2', { id: 'modal-title', text: view.title?.text ?? '' }),
    ...view.blocks.map((block) =>
      block.type === 'input' ? inputField(block) : blockElements([block], names)[0],
    ),
    problem,
    el(
      'div',
      { class: 'buttons' },
      el('button', { type: 'button', text: view.close?.text ?? 'Close', on: { click: acts.close } }),
      view.submit ? el('button', { type: 'submit', class: 'primary', text: view.submit.text }) : null,
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { errors = {}, error } = await acts.submit(Object.fromEntries(new FormData(form)));
    problem.textContent = error ? `We had some trouble connecting. Try again? (${error})` : '';
    for (const line of form.querySelectorAll('[data-error]'))
      line.textContent = errors[line.dataset.error] ?? '';
  });
  return form;
}

/** A text field under its block_id, with its hint and the place for the app's or Slack's objection. */
function inputField({ block_id, label, hint, element }) {
  const about = { name: block_id, id: `field-${block_id}`, 'aria-describedby': `about-${block_id}` };
  const field = element.multiline ? el('textarea', { rows: 5, ...about }) : el('input', about);
  field.value = element.initial_value ?? '';
  return el(
    'div',
    { class: 'field' },
    el('label', { for: about.id, text: label.text }),
    field,
    el(
      'p',
      { id: about['aria-describedby'] },
      el('span', { class: 'problem', role: 'alert', 'data-error': block_id }),
      el('span', { class: 'aside', text: hint?.text ?? '' }),
    ),
  );
}

/** Slack's confirm object, or any question of the page; resolves with true for yes. */
export function confirmed({ title, text, confirm, deny }) {
  return new Promise((resolve) => {
    const answer = (value) => () => {
      ask.close();
      resolve(value);
    };
    ask.replaceChildren(
      el('h2', { id: 'ask-title', text: title.text }),
      el('p', { text: text.text }),
      el(
        'div',
        { class: 'buttons' },
        el('button', { type: 'button', text: deny.text, on: { click: answer(false) } }),
        el('button', { type: 'button', class: 'primary', text: confirm.text, on: { click: answer(true) } }),
      ),
    );
    ask.oncancel = answer(false);
    ask.showModal();
  });
}

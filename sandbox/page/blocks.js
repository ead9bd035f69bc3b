// Block Kit in the shapes that the service uses, as page elements.

import { actButton, el } from './dom.js';
import { mrkdwnNodes } from './mrkdwn.js';

/** A text object: mrkdwn with its marks, plain_text as it is. */
function textNodes(text, names) {
  return text.type === 'mrkdwn' ? mrkdwnNodes(text.text, names) : [text.text];
}

/** Elements for `blocks`; `press(element)` is called for a button. */
export function blockElements(blocks, names, press) {
  return blocks.map(
    (block) =>
      DRAW[block.type]?.(block, names, press) ?? el('p', { class: 'aside', text: `(${block.type})` }),
  );
}

const DRAW = {
  section: ({ text, fields = [], accessory }, names, press) =>
    el(
      'div',
      { class: 'section' },
      text ? el('div', { class: 'mrkdwn' }, ...textNodes(text, names)) : null,
      ...fields.map((field) => el('div', { class: 'mrkdwn' }, ...textNodes(field, names))),
      accessory?.type === 'button' ? buttonOf(accessory, press) : null,
    ),
  header: ({ text }) => el('h4', { text: text.text }),
  divider: () => el('hr'),
  context: ({ elements }, names) =>
    el('div', { class: 'context mrkdwn' }, ...elements.flatMap((element) => textNodes(element, names))),
  actions: ({ elements }, _names, press) =>
    el('div', { class: 'actions' }, ...elements.map((element) => buttonOf(element, press))),
};

function buttonOf(element, press) {
  return actButton(element.text.text, () => press(element), { class: element.style });
}

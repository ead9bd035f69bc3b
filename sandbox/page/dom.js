// Small helpers to build the page. Foreign text only ever becomes a text node.

/**
 * An element with properties (`class`, `text`, `on` for listeners, anything else as an attribute) and children.
 * An attribute that is undefined, null or false is left out.
 */
export function el(tag, { class: className, text, on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A button that is off while what it does is under way. */
export function actButton(label, act, attributes = {}) {
  const button = el('button', { type: 'button', text: label, ...attributes });
  button.addEventListener('click', async () => {
    button.setAttribute('aria-busy', 'true');
    try {
      await act();
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
  return button;
}

const drawn = new WeakMap();

/**
 * Makes the children of `container` those of `items`, drawing anew only what has changed, so that focus and
 * screen readers are left alone. `keyOf` and `signOf` give strings.
 */
export function keepList(container, items, keyOf, signOf, draw) {
  const known = new Map([...container.children].map((child) => [drawn.get(child)?.key, child]));
  const wanted = items.map((item) => {
    const [key, sign] = [keyOf(item), signOf(item)];
    const before = known.get(key);
    if (before && drawn.get(before).sign === sign) return before;
    const element = draw(item);
    drawn.set(element, { key, sign });
    return element;
  });
  wanted.forEach((element, at) => {
    const present = container.children[at];
    if (present === element) return;
    container.insertBefore(element, present ?? null);
  });
  while (container.children.length > wanted.length) container.lastElementChild.remove();
}

/** Keeps a list at its end when it grows or its window shrinks, unless somebody has scrolled up in it. */
export function stayAtEnd(container) {
  let atEnd = true;
  const follow = () => {
    if (atEnd) container.scrollTop = container.scrollHeight;
  };
  container.addEventListener('scroll', () => {
    atEnd = container.scrollHeight - container.scrollTop - container.clientHeight < 40;
  });
  new ResizeObserver(follow).observe(container);
  new MutationObserver(follow).observe(container, { childList: true });
}

/** Enter sends, Shift+Enter makes a new line, also while a word is being composed for another script. */
export function sendOnEnter(textarea) {
  textarea.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    textarea.form.requestSubmit();
  });
  textarea.addEventListener('input', () => fitHeight(textarea));
}

/** As high as its text, up to what the style allows. */
export function fitHeight(textarea) {
  textarea.style.height = 'auto';
  textarea.style.height = `${textarea.scrollHeight + 2}px`;
}

// Times as people in Berlin read them.

import { el } from './dom.js';

const ZONE = { timeZone: 'Europe/Berlin' };
const clock = new Intl.DateTimeFormat('en-GB', { ...ZONE, hour: '2-digit', minute: '2-digit' });
const second = new Intl.DateTimeFormat('en-GB', { ...ZONE, timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('en-GB', {
  ...ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const longDay = new Intl.DateTimeFormat('en-GB', { ...ZONE, weekday: 'long', day: 'numeric', month: 'long' });

export const clockTime = (ms) => clock.format(ms);
export const secondTime = (ms) => second.format(ms);
export const fullTime = (ms) => `${day.format(ms)}, ${clock.format(ms)}`;

/** The items with `{ day }` before each first one of a day; `msOf` gives an item's time. */
export function withDays(items, msOf) {
  let last = '';
  return items.flatMap((item) => {
    const name = longDay.format(msOf(item));
    if (name === last) return [item];
    last = name;
    return [{ day: name }, item];
  });
}

export const dayLine = (name) => el('p', { class: 'day' }, el('span', { text: name }));

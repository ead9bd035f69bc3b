// The page: redraws what has changed, and switches between its parts on a narrow screen.

import { drawDesk } from './desk.js';
import { listen } from './net.js';
import { drawPhone } from './phone.js';
import { drawFaults, drawRows, drawService } from './strip.js';

const DRAW = {
  service: drawService,
  faults: drawFaults,
  rows: drawRows,
  person: drawPhone,
  channel: drawDesk,
  staff: drawDesk,
};
const waiting = new Set();

/** Parts that come together are drawn together, once. */
function redraw(name) {
  if (waiting.size === 0) {
    requestAnimationFrame(() => {
      const draws = [...waiting];
      waiting.clear();
      for (const draw of draws) draw();
    });
  }
  waiting.add(DRAW[name.split('/')[0]]);
}

listen(redraw, (open) => document.body.classList.toggle('offline', !open));

for (const tab of document.querySelectorAll('#tabs button')) {
  tab.addEventListener('click', () => {
    document.body.dataset.pane = tab.dataset.pane;
    for (const each of document.querySelectorAll('#tabs button')) {
      each.setAttribute('aria-current', `${each === tab}`);
    }
  });
}

// The third pane: the clock, the faults, the service, and the rows as they pass.

import { useWords } from '../state/use-words.js';
import { Clock } from './clock.js';
import { Faults } from './faults.js';
import { Rows } from './rows.js';
import { Service } from './service.js';

export function Happening() {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="pane happening" id="happening" aria-label={words.panes.happening} tabIndex={0}>
      <h2>{words.panes.happening}</h2>
      <Clock />
      <Faults />
      <Service />
      <Rows />
    </section>
  );
}

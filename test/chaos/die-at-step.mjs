/** Loaded before the service: ends the process without warning at the n-th passing of one named step. */
import { subscribe } from 'node:diagnostics_channel';

const { DIE_AT_STEP: step, DIE_AT_PASSING: passing } = process.env;
let left = Number(passing);

subscribe('helpcenter:step', (passed) => {
  if (passed !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
});

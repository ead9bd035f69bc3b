/**
 * Keeps V8 from taking memory at the start that only work is worth. To be imported before everything else.
 * What is made while the program is loaded stays, and a nursery that grew for it is never given back (about 30 MB).
 * The parser of HTTP answers is one huge function of WebAssembly, which V8 optimizes after a handful of answers, for 20 to 30 MB
 * and a tenth of a second of processor time; so many more must come first.
 */
import { setFlagsFromString } from 'node:v8';

/** About V8's own, in bytes of code that ran, times a hundred. */
const BYTES_BEFORE_OPTIMIZING = 200_000_000;

setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString(`--wasm-tiering-budget=${BYTES_BEFORE_OPTIMIZING}`);

/** From now on the nursery may grow with the work, and at once: by V8's own factor of 2 it lags behind a burst. */
export function letHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=8');
}

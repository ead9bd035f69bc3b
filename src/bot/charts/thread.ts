/** Draws pictures in a thread of its own: one takes longer than any event may, and loading what draws it longer still. */
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { describe } from '../log.js';
import { drawn } from './draw.js';
import { Picture } from './picture.js';

const Job = z.object({ id: z.number(), picture: Picture });

parentPort?.on('message', (message: unknown) => {
  const { id, picture } = Job.parse(message);
  try {
    parentPort?.postMessage({ id, png: new Uint8Array(drawn(picture)) });
  } catch (error) {
    parentPort?.postMessage({ id, error: describe(error).error });
  }
});

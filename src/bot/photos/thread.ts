/** Looks at one photo, in a thread of its own: a picture takes longer than any event may. */
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { PhotoPrint } from '../../db/photo-prints.js';
import { type Grey, greyOf, shrunk } from '../../matching/screen/reuse/jpeg.js';
import { orientationOf, upright } from '../../matching/screen/reuse/orientation.js';
import { differenceHash } from '../../matching/screen/reuse/photos.js';
import { greyOfPng } from './png.js';

const Bytes = z.instanceof(Uint8Array);

/** The picture as people see it. */
const seen = async (bytes: Uint8Array): Promise<Grey> =>
  bytes[0] === 0x89 ? greyOfPng(bytes) : upright(greyOf(bytes), orientationOf(bytes));

async function printOf(bytes: Uint8Array): Promise<PhotoPrint> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { dhash: differenceHash(shrunk(await seen(bytes))), sha256, trouble: null };
  } catch {
    // A picture of another kind, or none: it is shown to nobody.
    return { dhash: null, sha256, trouble: 'format' };
  }
}

parentPort?.postMessage(await printOf(Bytes.parse(workerData)));

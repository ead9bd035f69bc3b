/** Looks at one photo, in a thread of its own: a picture takes longer than any event may. */
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { PhotoPrint } from '../../db/photo-prints.js';
import { greyOf, shrunk } from '../../matching/screen/reuse/jpeg.js';
import { differenceHash } from '../../matching/screen/reuse/photos.js';

const Bytes = z.instanceof(Uint8Array);

function printOf(bytes: Uint8Array): PhotoPrint {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { dhash: differenceHash(shrunk(greyOf(bytes))), sha256, trouble: null };
  } catch {
    // A picture of another kind, or none: the same bytes are still found again.
    return { dhash: null, sha256, trouble: 'format' };
  }
}

parentPort?.postMessage(printOf(Bytes.parse(workerData)));

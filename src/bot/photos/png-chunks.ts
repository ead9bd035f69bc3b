/** The chunks of which a PNG picture is made. */
import { NotReadable } from '../../matching/screen/reuse/jpeg-codes.js';

export type Chunk = { readonly type: string; readonly data: Buffer };

export const PNG_BEGIN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_CHUNKS = 100_000;

/** All of them up to the picture's end. @throws NotReadable for whatever is no PNG, or is cut off */
export function chunksOf(bytes: Uint8Array): Chunk[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 8).equals(PNG_BEGIN)) throw new NotReadable('no PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length && chunks.length < MOST_CHUNKS; ) {
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) break;
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    if (chunks[0]?.type !== 'IHDR' || chunks[0].data.length !== 13) break;
    if (type === 'IEND') return chunks;
    at += 12 + length;
  }
  throw new NotReadable('cut off');
}

/**
 * A picture without what a camera or a program has written beside it: the place, the time, names, a small copy of the whole. Only how
 * it is to be turned stays, and what its colours mean. Whatever follows behind the picture goes too.
 */
import { NotReadable } from '../../matching/screen/reuse/jpeg-codes.js';
import { type Orientation, orientationOf } from '../../matching/screen/reuse/orientation.js';
import { chunksOf, PNG_BEGIN } from './png-chunks.js';

/** Chunks of a PNG without which it would look otherwise. */
const KEPT_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'];

function barePng(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = chunksOf(bytes).filter(({ type }) => KEPT_CHUNKS.includes(type));
  // A chunk as it stands: its length and type before the data, its checksum behind.
  const whole = kept.map(({ data }) => {
    const at = data.byteOffset - file.byteOffset;
    return file.subarray(at - 8, at + data.length + 4);
  });
  return Buffer.concat([PNG_BEGIN, ...whole]);
}

/** A note that says how the picture is to be turned, and nothing else. */
function turning(orientation: Orientation): Buffer[] {
  if (orientation === 1) return [];
  const note = Buffer.from([0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
  const whole = Buffer.concat([Buffer.from('Exif\0\0MM', 'latin1'), note, Buffer.alloc(4)]);
  return [Buffer.from([0xff, 0xe1, 0, whole.length + 2]), whole];
}

/** Whether a segment before the picture is part of how it looks: tables, frames and the sign of its colours (APP14), no notes. */
const isKept = (marker: number): boolean =>
  marker === 0xffe0 || marker === 0xffee || marker < 0xffe0 || (marker > 0xffef && marker !== 0xfffe);

/** The end of the coded bits that begin at `at`: the next marker that is neither a byte of theirs nor a restart. */
function endOfScan(file: Buffer, at: number): number {
  for (
    let end = file.indexOf(0xff, at);
    end >= 0 && end + 1 < file.length;
    end = file.indexOf(0xff, end + 1)
  ) {
    const next = file[end + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return end;
  }
  throw new NotReadable('cut off');
}

function bareJpeg(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [file.subarray(0, 2), ...turning(orientationOf(bytes))];
  for (let at = 2; at + 4 <= file.length; ) {
    const marker = file.readUInt16BE(at);
    if (marker === 0xffd9) break;
    const length = file.readUInt16BE(at + 2);
    if (marker < 0xff01 || length < 2) throw new NotReadable('no marker where one must be');
    const end = marker === 0xffda ? endOfScan(file, at + 2 + length) : at + 2 + length;
    if (isKept(marker)) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, Buffer.from([0xff, 0xd9])]);
}

/** @throws NotReadable for whatever is neither a JPEG nor a PNG picture */
export function bare(bytes: Uint8Array): Buffer {
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? bareJpeg(bytes) : barePng(bytes);
}

/** Pictures that are no photos of Telegram: what a PNG shows, and what is taken out of a picture before anybody gets it. */
import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startTelegram } from '../../sandbox/telegram/index.js';
import { bare } from '../../src/bot/photos/bare.js';
import { greyOfPng } from '../../src/bot/photos/png.js';
import { makeApi } from '../../src/bot/telegram/api.js';
import { parcels, shipParcel } from '../../src/bot/telegram/files.js';
import { type Grey, greyOf, shrunk } from '../../src/matching/screen/reuse/jpeg.js';
import { NotReadable } from '../../src/matching/screen/reuse/jpeg-codes.js';
import { type Orientation, orientationOf, upright } from '../../src/matching/screen/reuse/orientation.js';
import { differenceHash, photoDistance } from '../../src/matching/screen/reuse/photos.js';
import { SMALL_JPEG } from '../matching/screen/pictures.js';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

type Make = { width: number; height: number; kind: number; depth: number; filter?: number };
/** A PNG whose rows are made by `row`; every row carries `filter` as it stands. */
function png(
  { width, height, kind, depth, filter = 0 }: Make,
  row: (y: number) => number[],
  more: Buffer[] = [],
) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => Buffer.from([filter, ...row(y)]));
  const parts = [chunk('IHDR', head), ...more, chunk('IDAT', deflateSync(Buffer.concat(rows)))];
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...parts,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture of a grey one, 8 pixels a block, as brightnesses of 0 to 255. */
function pixels({ width, height, values }: Grey) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (x: number, y: number): number =>
    Math.round((((values[(y >> 3) * width + (x >> 3)] ?? 0) - low) * 255) / (high - low));
  const line = (y: number): number[] => Array.from({ length: width * 8 }, (_, x) => at(x, y));
  return { width: width * 8, height: height * 8, line };
}

const hashOf = (grey: Grey): string => differenceHash(shrunk(grey));
const jpeg = greyOf(SMALL_JPEG);
const { width, height, line } = pixels(jpeg);

describe('a PNG', () => {
  const hashOfPng = async (bytes: Buffer): Promise<string> => hashOf(await greyOfPng(bytes));

  it('is found to show the same as a JPEG, whatever its colours are written in', async () => {
    const same = async (bytes: Buffer): Promise<number | null> =>
      photoDistance(await hashOfPng(bytes), hashOf(jpeg));
    const size = { width, height };
    expect(await same(png({ ...size, kind: 0, depth: 8 }, line))).toBe(0);
    expect(await same(png({ ...size, kind: 2, depth: 8 }, (y) => line(y).flatMap((v) => [v, v, v])))).toBe(0);
    expect(
      await same(
        png({ ...size, kind: 6, depth: 16 }, (y) => line(y).flatMap((v) => [v, 0, v, 0, v, 0, 255, 0])),
      ),
    ).toBe(0);
    const palette = chunk('PLTE', Buffer.from(Array.from({ length: 256 }, (_, n) => [n, n, n]).flat()));
    expect(await same(png({ ...size, kind: 3, depth: 8 }, line, [palette]))).toBe(0);
    // Each byte as the difference to its left neighbour.
    const differences = (y: number): number[] => line(y).map((v, x, all) => (v - (all[x - 1] ?? 0)) & 255);
    expect(await same(png({ ...size, kind: 0, depth: 8, filter: 1 }, differences))).toBe(0);
    const below = (y: number): number[] =>
      line(y).map((v, x) => (v - (y > 0 ? (line(y - 1)[x] ?? 0) : 0)) & 255);
    expect(await same(png({ ...size, kind: 0, depth: 8, filter: 2 }, below))).toBe(0);
    expect(
      await same(png({ ...size, kind: 0, depth: 8 }, (y) => line(y).map((v) => 255 - v))),
    ).toBeGreaterThan(6);
  });

  it('that gets finer and finer while it loads shows the same', async () => {
    // By its passes: where each begins, and how far apart its pixels and rows lie (ISO 15948, 8.2).
    const passes = [
      [0, 0, 8, 8],
      [4, 0, 8, 8],
      [0, 4, 4, 8],
      [2, 0, 4, 4],
      [0, 2, 2, 4],
      [1, 0, 2, 2],
      [0, 1, 1, 2],
    ] as const;
    /** @param minus the filter: 0 nothing, 1 the byte to the left, 2 the byte above. */
    const interlaced = (wide: number, high: number, minus: 0 | 1 | 2): Buffer => {
      const bytes = passes.flatMap(([x, y, dx, dy]) => {
        const columns = Array.from({ length: Math.max(0, Math.ceil((wide - x) / dx)) }, (_, n) => x + n * dx);
        const lines = Array.from({ length: Math.max(0, Math.ceil((high - y) / dy)) }, (_, n) => y + n * dy);
        const at = (column: number, row: number): number => line(row)[column] ?? 0;
        const guess = (n: number, k: number): number => {
          const [left, above] = [columns[n - 1], lines[k - 1]];
          if (minus === 1 && left !== undefined) return at(left, lines[k] ?? 0);
          return minus === 2 && above !== undefined ? at(columns[n] ?? 0, above) : 0;
        };
        if (columns.length === 0) return [];
        return lines.map((row, k) =>
          Buffer.from([minus, ...columns.map((column, n) => (at(column, row) - guess(n, k)) & 255)]),
        );
      });
      const whole = png({ width: wide, height: high, kind: 0, depth: 8 }, () => []);
      const head = Buffer.from(whole.subarray(16, 29));
      head[12] = 1;
      const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(bytes)))];
      return Buffer.concat([whole.subarray(0, 8), ...parts, chunk('IEND', Buffer.alloc(0))]);
    };
    for (const minus of [0, 1, 2] as const)
      for (const [wide, high] of [
        [width, height],
        [width - 3, height - 5],
        [9, 8],
        [8, 11],
      ] as const) {
        const plain = png({ width: wide, height: high, kind: 0, depth: 8 }, (y) => line(y).slice(0, wide));
        const [one, other] = [await greyOfPng(interlaced(wide, high, minus)), await greyOfPng(plain)];
        expect(one.width).toBe(other.width);
        for (const [n, value] of one.values.entries()) expect(value).toBeCloseTo(other.values[n] ?? -1, 2);
      }
    expect(photoDistance(await hashOfPng(interlaced(width, height, 1)), hashOf(jpeg))).toBe(0);
    const cut = interlaced(width, height, 0);
    const half = deflateSync(Buffer.alloc(width * 9));
    const odd = [cut.subarray(0, 33), chunk('IDAT', half), chunk('IEND', Buffer.alloc(0))];
    await expect(greyOfPng(Buffer.concat(odd))).rejects.toThrow('rows are missing');
  });

  it('that is cut, made up or claims to be huge is refused', async () => {
    const whole = png({ width, height, kind: 0, depth: 8 }, line);
    const short = png({ width, height: height + 800, kind: 0, depth: 8 }, (y) => (y < height ? line(y) : []));
    const huge = png({ width: 60_000, height: 60_000, kind: 0, depth: 8 }, () => []);
    for (const bytes of [whole.subarray(0, 100), short, Buffer.from('RIFF....WEBPVP8 '), Buffer.alloc(0)])
      await expect(greyOfPng(bytes)).rejects.toBeInstanceOf(Error);
    await expect(greyOfPng(Buffer.concat([whole.subarray(0, 16), huge.subarray(16, 100)]))).rejects.toThrow();
    for (let n = 8; n < 60; n += 1) {
      const odd = Buffer.from(whole);
      odd[n] = 255 - (odd[n] ?? 0);
      await greyOfPng(odd).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
  });

  it('keeps its picture alone', async () => {
    const notes = [
      chunk('tEXt', Buffer.from('Author\0Karl Weber')),
      chunk('eXIf', Buffer.from('MM.Gasse 7')),
    ];
    const plain = png({ width, height, kind: 0, depth: 8 }, line);
    expect(bare(png({ width, height, kind: 0, depth: 8 }, line, notes)).equals(plain)).toBe(true);
  });
});

/** The notes of a camera: how it was held, and where. */
function noted(orientation: number): Buffer {
  const tag = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
  const note = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'),
    tag,
    Buffer.from('GPS Gasse 7'),
  ]);
  const app = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  const comment = Buffer.from('\xff\xfe\0\x0bKarl Weber'.slice(0, 13), 'latin1');
  const own = Buffer.from(SMALL_JPEG);
  return Buffer.concat([
    own.subarray(0, 2),
    app,
    note,
    comment,
    own.subarray(2),
    Buffer.from('behind Gasse 8'),
  ]);
}

describe('a JPEG', () => {
  it('loses the notes of the camera and what follows it, and keeps how it is turned', () => {
    for (const orientation of [1, 3, 6, 8]) {
      const clean = bare(noted(orientation));
      expect(clean.toString('latin1')).not.toMatch(/Gasse|Karl|GPS/);
      expect(orientationOf(clean)).toBe(orientation);
      expect(hashOf(greyOf(clean))).toBe(hashOf(jpeg));
    }
    expect(bare(SMALL_JPEG).equals(Buffer.from(SMALL_JPEG))).toBe(true);
    for (const bytes of [SMALL_JPEG.subarray(0, 700), Buffer.from('<svg/>'), Buffer.from('RIFF....WEBP')])
      expect(() => bare(bytes)).toThrow(NotReadable);
  });

  it('goes to Telegram as a photo, without its notes', async () => {
    const telegram = await startTelegram();
    try {
      telegram.person({ id: 5, first_name: 'A' }).open();
      const file = {
        id: 'https://files.slack.com/a',
        ending: 'jpg',
        title: '7.jpg',
        mime: 'image/jpeg',
        size: 0,
      };
      const [parcel] = parcels({ chat_id: 5 }, [{ ...file, bare: true }], { caption: 'A photo of it' });
      if (!parcel) expect.fail('nothing to send');
      const api = makeApi(telegram.token, telegram.root, 'upload');
      const ship = (bytes: Buffer) => {
        const fetched = { body: Readable.from([bytes]), length: bytes.length, type: 'image/jpeg' };
        return shipParcel(api, () => Promise.resolve(fetched), parcel, AbortSignal.timeout(10_000));
      };
      await ship(noted(6));
      const [sent] = telegram.deliveries.filter(({ method }) => method === 'sendPhoto');
      expect(sent?.chat_id).toBe(5);
      const held = [...(telegram.chats.find(({ id }) => id === 5)?.messages.values() ?? [])].at(-1);
      if (!held) expect.fail('nothing came');
      const { photo } = held.other as { photo: { file_id: string }[] };
      const asked = await fetch(
        `${telegram.root}/bot${telegram.token}/getFile?file_id=${photo.at(-1)?.file_id}`,
      );
      const { result } = (await asked.json()) as { result: { file_path: string } };
      const got = await fetch(`${telegram.root}/file/bot${telegram.token}/${result.file_path}`);
      expect(Buffer.from(await got.arrayBuffer()).equals(bare(noted(6)))).toBe(true);
      await expect(ship(Buffer.from('<svg/>'))).rejects.toMatchObject({ name: 'NotSent' });
      expect(telegram.deliveries.filter(({ method }) => method === 'sendPhoto')).toHaveLength(1);
    } finally {
      await telegram.stop();
    }
  });

  it('is turned as people see it', () => {
    const grey: Grey = { width: 3, height: 2, values: Float32Array.from([1, 2, 3, 4, 5, 6]) };
    const seen = (orientation: Orientation) => {
      const turned = upright(grey, orientation);
      return [turned.width, [...turned.values].join('')];
    };
    expect(seen(1)).toEqual([3, '123456']);
    expect(seen(2)).toEqual([3, '321654']);
    expect(seen(3)).toEqual([3, '654321']);
    expect(seen(4)).toEqual([3, '456123']);
    expect(seen(5)).toEqual([2, '142536']);
    expect(seen(6)).toEqual([2, '415263']);
    expect(seen(7)).toEqual([2, '635241']);
    expect(seen(8)).toEqual([2, '362514']);
  });
});

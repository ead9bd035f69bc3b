/** Pictures of strangers: what is read of a JPEG, and that the same picture is found again in another size and quality. */
import { expect, it } from 'vitest';
import { greyOf, shrunk } from '../../../src/matching/screen/reuse/jpeg.js';
import { NotReadable } from '../../../src/matching/screen/reuse/jpeg-codes.js';
import { differenceHash, photoDistance } from '../../../src/matching/screen/reuse/photos.js';
import { SMALL_JPEG } from './pictures.js';

/** The same picture, 96x72, as a baseline and as a progressive JPEG of less quality; and another one. */
const BASELINE = SMALL_JPEG;
const [PROGRESSIVE, OTHER] = [
  '/9j/2wBDABcQERQRDhcUEhQaGBcbIjklIh8fIkYyNSk5UkhXVVFIUE5bZoNvW2F8Yk5QcptzfIeLkpSSWG2grJ+OqoOPko3/2wBD' +
    'ARgaGiIeIkMlJUONXlBejY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY3/wgARCABIAGAD' +
    'ASIAAhEBAxEB/8QAGAABAAMBAAAAAAAAAAAAAAAAAwACBAH/xAAYAQEBAQEBAAAAAAAAAAAAAAADAgEABP/aAAwDAQACEAMQAAAB' +
    'flq9YHYr1kBKLuZwFiU2Y9DGsYhqQRlJCukUnoalpMXBeK5tflowhhd6SOUvdGnLqorkpC1EGzRq6MiYT0g8nGl7bUemyoGvODZu' +
    'yOayWjOckD1FJL19EllzNIDZ5I5teSM//8QAGRABAQEBAQEAAAAAAAAAAAAAAQAQAhEg/9oACAEBAAEFApm9hvZZwudZwxnOS5Nb' +
    'rDPJLy5IN6usIxwjPbplvYjHCGXGc5jHDHGS8uSC8n6ZguYm6013mJbplhjP/8QAGREAAwEBAQAAAAAAAAAAAAAAAAECERIh/9oA' +
    'CAEDAQE/AZoqjoVFUTRMlScikqSZJaKaNQmimiWidK09FpWk6SikYJFIlH//xAAYEQEBAQEBAAAAAAAAAAAAAAACAAESEP/aAAgB' +
    'AgEBPwHTEyNzYZG1RUldWKStERIXFgkLXFyd3Y5O2MvMlf/EABQQAQAAAAAAAAAAAAAAAAAAAGD/2gAIAQEABj8CWf/EABgQAQEB' +
    'AQEAAAAAAAAAAAAAAAEAEBEg/9oACAEBAAE/ITD8gO74g84wbmhy5HwBPkCS7KV3Zh4l8iPxdlodnkwZNKGVyOBomGSInBDAQ0Yw' +
    'w4YlLyAK7f/aAAwDAQACAAMAAAAQIMWUvvxufydcJF+RuvW+sSvJi+gDB9//xAAYEQADAQEAAAAAAAAAAAAAAAAAAREQIf/aAAgB' +
    'AwEBPxBYmCWi4LE0cMgmo6DhlyQCoSZKMuAujll0FiIJaLgsRT//xAAZEQADAQEBAAAAAAAAAAAAAAAAAREhEDH/2gAIAQIBAT8Q' +
    'VRQiEUVBQ+jxsLo+DzblgejLltywPRlyVUVCKEVFUFR//8QAGhAAAwEBAQEAAAAAAAAAAAAAAAEhERAxQf/aAAgBAQABPxB4POPr' +
    'ipJc/Q9R4QvCIk5fvGsEeDBPpREEeRSSErGqKTJc1ZVEiJjBOMqz0MeRJwSWmR1grByRZcVcmg3Bj1ziRHA7BnprRHCBAUbvCRE8' +
    'cbFzzIkudhaLBYJTlUoLgrBFh9DrR7wkIDQ9j08CJI9ypTm4P//Z',
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBD' +
    'ARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCABIAGAD' +
    'ASIAAhEBAxEB/8QAGgAAAwEBAQEAAAAAAAAAAAAAAwQFAAIBBv/EACAQAAIDAQADAQEBAQAAAAAAAAABAgMRBBIhMSIyQWH/xAAY' +
    'AQADAQEAAAAAAAAAAAAAAAACAwQABf/EABsRAAMAAwEBAAAAAAAAAAAAAAACAwEREgQh/9oADAMBAAIRAxEAPwClFZEV6ZZo61kS' +
    'd2P6Z0XodK+NCM7ckHov/wCk+yX6C0N6WzReRNr42WF0Px+iHXe8fsLFNxFemttMjoi9DI3wTbrW5BOeTbOJ0tyG+Tner0VSRdA2' +
    'vgeo1o7ti8Gefn/K9HdtGImsi7NG+CJZH2F51jQW6vGeVRxj4ougrXwWZTXiTOyX0O7tiIdM905Ds3QMvPnQlP3Ia5oa0Kbsihxr' +
    '2i2bNyJt587H6qticXUevg5SvycX4kSUZuhkfPkkyoXl8G+WlJoFZNKQWi1JlUmbQNvPkr0wSicdCSRxX0Lx+i3V0+n7JrM2zR8+' +
    'RPpktYGua0X6ej2/YKq7ZD4s2grefJSim4i18GWIc35+C/Rz5/gx8J0Ml6PhFUH5FHkjmAnVkhvnjhbPCcibej6P1vIi3VPExhfy' +
    'I9b9MjphOhkfQTrrv0aq979F798j2hNsrlhNA29BVhc8AdNjaYSmttGuobRNbCbNH0EW+Tcj3nTckM2c/v4G5ub2vQ+OE0Fb0H1i' +
    'ilER6mloWXQlH6TOzp++zjv30FLz/ANk15BaLFpJs6f19Dc9+stn3yJt5/pcU/yJdT1M6hZsQN71EdO+hkfOTrFsg/LXrQKX9DnI' +
    'vaK5d6Bt5ylz0+kEtpWHfPnie3zSRNbvZo+cmW1JM7ogkwd9yTB19C36Pj3oK3nDStfiTeubemMPdcdDJO2ibLXId5IttGMWzXHI' +
    'm1G2V6a34nN1bwxiOq46GRdhGcMkM8yxoxiuS40DZ2KlUsiB6bMTMYmsuNmi7EXptesBXa/Ixh8VxoKzsf/Z',
].map((text) => new Uint8Array(Buffer.from(text, 'base64')));

const hashOf = (bytes: Uint8Array): string => differenceHash(shrunk(greyOf(bytes)));

it('the same picture has the same hash, another one does not', () => {
  if (!PROGRESSIVE || !OTHER) expect.fail('no pictures');
  expect(greyOf(BASELINE)).toMatchObject({ width: 12, height: 9 });
  expect(hashOf(BASELINE)).toBe('3333333333333333');
  expect(photoDistance(hashOf(BASELINE), hashOf(PROGRESSIVE))).toBe(0);
  expect(photoDistance(hashOf(BASELINE), hashOf(OTHER))).toBeGreaterThan(20);
});

it('whatever is cut, turned over or made up is refused or read, never more than that', () => {
  if (!PROGRESSIVE) expect.fail('no pictures');
  let refused = 0;
  for (const picture of [BASELINE, PROGRESSIVE])
    for (let n = 0; n < picture.length; n += 3) {
      const broken = picture.slice();
      broken[n] = (broken[n] ?? 0) ^ 0x5a;
      for (const bytes of [broken, picture.slice(0, n)])
        try {
          expect(shrunk(greyOf(bytes))).toHaveLength(72);
        } catch (error) {
          expect(error).toBeInstanceOf(NotReadable);
          refused += 1;
        }
    }
  expect(refused).toBeGreaterThan(100);
  expect(() => greyOf(new TextEncoder().encode('<html>'))).toThrow(NotReadable);
});

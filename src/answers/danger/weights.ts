/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '90e0b6a6874a7768',
  scale: 0.02579215943343996,
  biases: [
    -0.7613280415534973, 0.2779136300086975, -1.3013131618499756, -1.226511836051941, -0.836435854434967,
    0.0747247040271759, 0.881844699382782, 4.240593910217285,
  ],
};

/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '055583e166570fd0',
  scale: 0.030148196408129112,
  biases: [
    -0.6130478382110596, -0.3658037483692169, -1.4317388534545898, -1.3554857969284058, -1.169131875038147,
    0.1086142510175705, 1.4629909992218018, 4.045132160186768,
  ],
};

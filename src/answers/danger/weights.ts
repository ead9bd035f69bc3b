/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '1ce336f7a47f3172',
  scale: 0.03198370595616618,
  biases: [
    -0.8145595788955688, 0.1801874190568924, -1.527566909790039, -1.5471071004867554, -0.8762515783309937,
    -0.0068464018404483795, 1.2484726905822754, 4.219916820526123,
  ],
};

/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '4b168348a1343290',
  scale: 0.030953839069276345,
  biases: [
    -0.920811116695404, -0.35921743512153625, -1.2396421432495117, -1.6116442680358887, -1.145421028137207,
    -0.6383495330810547, 0.5468945503234863, 5.868533134460449,
  ],
};

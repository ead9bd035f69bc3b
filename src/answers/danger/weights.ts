/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: 'b596860800845b6e',
  scale: 0.030652966086320052,
  biases: [
    -0.6278969645500183, -0.14617805182933807, -1.3050127029418945, -1.4516793489456177, -1.1722615957260132,
    0.09570348262786865, 1.326122522354126, 4.0220489501953125,
  ],
};

/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '727939c4fc8a544a',
  scale: 0.040370036297895776,
  biases: [
    -0.73086017370224, 0.26802438497543335, -1.4651875495910645, -1.6418871879577637, -0.7272866368293762,
    0.24986767768859863, 1.5769790410995483, 5.182044506072998,
  ],
};

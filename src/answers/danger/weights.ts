/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '40f5de33f2da986f',
  scale: 0.025684101375069206,
  biases: [
    -0.7703619599342346, 0.24307022988796234, -1.3205362558364868, -1.2010581493377686, -0.841206431388855,
    0.12261834740638733, 0.8864120244979858, 4.223536014556885,
  ],
};

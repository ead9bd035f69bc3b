/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '7d0b55ab2f016e6b',
  scale: 0.029699346211951548,
  biases: [
    -0.6900562047958374, -0.5073891282081604, -0.9098543524742126, -0.7629473209381104, -0.5617350935935974,
    0.144339919090271, 1.143397331237793, 2.5148653984069824,
  ],
};

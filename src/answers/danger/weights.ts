/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '90e0b6a6874a7768',
  scale: 0.02676223018976647,
  biases: [
    -0.8276827931404114, 0.21442349255084991, -1.3563878536224365, -1.227688193321228, -0.8972100019454956,
    -0.009565169923007488, 0.7590019106864929, 5.164184093475342,
  ],
};

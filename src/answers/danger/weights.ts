/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '90e0b6a6874a7768',
  scale: 0.02579166570047694,
  biases: [
    -0.7596585154533386, 0.2776530683040619, -1.30330491065979, -1.225818157196045, -0.8363536596298218,
    0.07495150715112686, 0.8819358348846436, 4.240057945251465,
  ],
};

/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '7482fa583996d467',
  scale: 0.03172803112841028,
  biases: [
    -0.8403077125549316, 0.15150779485702515, -1.4333999156951904, -1.6651170253753662, -0.86369788646698,
    0.028972631320357323, 0.9873135685920715, 4.461036682128906,
  ],
};

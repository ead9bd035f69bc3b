/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '63c2c9bad55e35cf',
  scale: 0.03371715545654297,
  biases: [
    -0.7860180735588074, 0.1848040670156479, -1.5864099264144897, -1.6783596277236938, -0.8657035827636719,
    0.13064728677272797, 1.3416048288345337, 4.288381099700928,
  ],
};

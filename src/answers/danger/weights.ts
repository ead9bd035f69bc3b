/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: 'bbb09bc6334872ea',
  scale: 0.026594077508280595,
  biases: [
    -0.8340180516242981, 0.18790306150913239, -1.3698797225952148, -1.217261791229248, -0.8640947937965393,
    0.04640493914484978, 0.7044385671615601, 5.172352313995361,
  ],
};

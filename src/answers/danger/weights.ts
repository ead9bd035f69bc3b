/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '1dcbb2fec25d4ea0',
  scale: 0.030774283596849816,
  biases: [
    -0.6107304692268372, -0.13325130939483643, -1.328229546546936, -1.4618107080459595, -1.1164921522140503,
    0.054806292057037354, 1.262943148612976, 4.063704967498779,
  ],
};

/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */
export const LEARNED = {
  examples: '7482fa583996d467',
  scale: 0.03174183312363512,
  biases: [
    -0.8359757661819458, 0.13735465705394745, -1.4574644565582275, -1.6585729122161865, -0.890296995639801,
    -0.00486108660697937, 1.0636745691299438, 4.474558353424072,
  ],
};

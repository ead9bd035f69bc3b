// The page's texts in the language that is chosen.

import { WORDS, type Words } from '../words.js';
import { choice } from './choice.js';

/** For components. */
export const useWords = (): Words => WORDS[choice.use().language];

/** Part of the build: learns from the prompts and keeps the result. Fails when an FAQ file is not well formed. */

import { loadKnowledge } from './knowledge.js';
import { keepLearned } from './learned.js';

keepLearned(() => loadKnowledge().learn());

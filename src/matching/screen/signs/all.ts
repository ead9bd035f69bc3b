/** All signs that an offer's words can hold; a new one is an entry in its list. */
import type { Sign } from '../rule.js';
import { CONTACT } from './contact.js';
import { FAINT } from './faint.js';
import { FAINT_MORE } from './faint-more.js';
import { MONEY } from './money.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { SLEEPING } from './sleeping.js';

export const SIGNS: readonly Sign[] = [
  ...MONEY,
  ...CONTACT,
  ...PAPERS,
  ...PEOPLE,
  ...SLEEPING,
  ...FAINT,
  ...FAINT_MORE,
];

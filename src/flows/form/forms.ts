/** All forms that there are, and which of them serve the search for a home. */
import { CHECK_FORMS } from '../care/forms.js';
import { homeForm } from '../homes/offer/more-questions.js';
import { offerForm } from '../homes/offer/questions.js';
import { chances } from '../intake/chances.js';
import { intake } from '../intake/intake.js';
import { partnerForm } from '../partners/questions.js';
import { registrationForm } from '../programmes/questions.js';
import type { Form } from './form.js';

/** Forms whose answers are those of the search. */
export const OF_SEARCH: readonly Form[] = [intake, chances];
export const FORMS: readonly Form[] = [
  ...OF_SEARCH,
  offerForm,
  homeForm,
  ...CHECK_FORMS,
  registrationForm,
  partnerForm,
];

/** Whether the form named `id` serves the search, and ends with it. */
export const servesSearch = (id: string): boolean => OF_SEARCH.some((form) => form.id === id);

// Whom one can be in the sandbox. Their ids never change, so that a kept database knows them again.

import type { StaffProfile } from './slack/index.js';
import type { Profile } from './telegram/index.js';

export interface PersonToBe extends Profile {
  language_code: string;
  /** Who this is, in a few words for the page. */
  about: string;
}

export const PERSONS: readonly PersonToBe[] = [
  { id: 5001, first_name: 'Olena', language_code: 'uk', about: 'mother of two, from Kharkiv' },
  { id: 5002, first_name: 'Dmytro', language_code: 'ru', about: 'student, from Mariupol' },
  { id: 5006, first_name: 'Halyna', language_code: 'uk', about: 'pensioner, from Odesa' },
  { id: 5004, first_name: 'Emma', language_code: 'en', about: 'student, phone in English' },
  { id: 5003, first_name: 'Hannah', language_code: 'de', about: 'neighbour, asks for a friend' },
  { id: 5005, first_name: 'Klaus', language_code: 'de', about: 'landlord, 67' },
];

export interface StaffToBe extends StaffProfile {
  id: string;
  /** A checker helps too, and decides about homes and identities; a partner is a case worker at a shelter. */
  role: 'helper' | 'checker' | 'partner' | 'coordinator';
}

export const STAFF: readonly StaffToBe[] = [
  { id: 'U0SANDANNA', name: 'Anna', role: 'helper' },
  { id: 'U0SANDBEN0', name: 'Ben', role: 'helper' },
  { id: 'U0SANDDARI', name: 'Daria', role: 'checker' },
  { id: 'U0SANDCLRA', name: 'Clara', role: 'coordinator' },
  { id: 'U0SANDEMIL', name: 'Emil', role: 'coordinator' },
  { id: 'U0SANDPETR', name: 'Petra', role: 'partner' },
];

/** The workspace and its channels, by the setting that names each. */
export const TEAM_ID = 'T0SANDBOX0';
export const CHANNELS = {
  SLACK_HELP_CHANNEL: { id: 'C0SANDHELP', name: 'help' },
  SLACK_URGENT_CHANNEL: { id: 'C0SANDURGT', name: 'urgent' },
  SLACK_OFFERS_CHANNEL: { id: 'C0SANDOFFR', name: 'offers' },
} as const;
/** The coordinators' own, which the operator names in operator.yaml: lists, reports and messages to many go there. */
export const COORDINATORS = { id: 'C0SANDLEAD', name: 'coordinators' } as const;
export const ALL_CHANNELS = [...Object.values(CHANNELS), COORDINATORS] as const;

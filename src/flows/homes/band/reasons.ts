/** Why a household may go before others for a time: a short list that everybody can read in the bot (R26). None is about origin, sex or an illness. */
import type { Key, Phrase } from '../../../words/phrase.js';

export const BAND_REASONS = ['no-roof', 'unsafe', 'step-free', 'large', 'shelter', 'fallen'] as const;
export type BandReason = (typeof BAND_REASONS)[number];

/** As people read it. */
export const reasonWords = (reason: BandReason): Phrase => ({ key: `home-band-why-${reason}` as Key });

/** As the desk reads it; a reason of an older release has only its name. */
export const reasonForDesk = (reason: string): Phrase | string =>
  BAND_REASONS.some((one) => one === reason) ? { key: `desk-band-why-${reason}` as Key } : reason;

// The kinds of samples that one can send; the page shows them as its menus of attachments.

export const PERSON_KINDS = [
  'photo',
  'album',
  'voice',
  'document',
  'location',
  'contact',
  'sticker',
] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];
export const STAFF_KINDS = ['photo', 'document'] as const;
export type StaffKind = (typeof STAFF_KINDS)[number];

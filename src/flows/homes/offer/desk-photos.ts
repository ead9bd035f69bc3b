/** Photos of a home that somebody of the team puts into its landlord's thread, because the landlord has no Telegram (R22): one press makes them its photos. */
import { type Case, isHeld } from '../../../db/cases.js';
import type { Draft } from '../../../db/drafts.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { filesOf, kept, namesOf } from '../../case/attach.js';
import { mention } from '../../case/case.js';
import type { DeskFile, StaffEvent } from '../../event.js';
import { notice, type Reply, replace } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { staffWith } from '../../verbs/rights.js';
import { EDITABLE } from './changes.js';
import { addPhotos, PHOTOS_MAX } from './photos.js';

/** What Telegram shows as a photo, and what can be compared with the photos of other homes. */
const KINDS = ['image/jpeg', 'image/png'];
const MOST_BYTES = 10 * 1024 * 1024;
/** At most so many homes have a button. */
const BUTTONS_MAX = 4;

const fits = ({ mime, size }: DeskFile): boolean => KINDS.includes(mime) && size > 0 && size <= MOST_BYTES;

/** The homes of whoever `kase` is about whose photos may be changed, the newest first. */
const homesIn = (turn: Turn, { personId }: Case): Offer[] =>
  turn.rows.offers.newestOf(personId, BUTTONS_MAX).filter(({ state }) => EDITABLE.includes(state));

/** Whether somebody else has the case: then the files in it are theirs to decide about. */
const isOthers = (kase: Case, { id }: Staff): boolean => isHeld(kase) && kase.claimedBy !== id;

/** Pictures in the thread of somebody who lets homes: asks their helper, alone, which home they show. */
export function photosWritten(turn: Turn, event: Extract<StaffEvent, { type: 'staff.wrote' }>): void {
  const pictures = event.files.filter(({ mime }) => mime.startsWith('image/'));
  const kase = pictures.length > 0 ? turn.rows.cases.byThread(event.channel, event.threadTs) : undefined;
  const staff = staffWith(turn, event.user, 'help');
  if (!kase || typeof staff === 'string' || kase.erasedAt !== null || isOthers(kase, staff)) return;
  const homes = homesIn(turn, kase);
  if (homes.length === 0) return;
  const odd = pictures.filter((file) => !fits(file));
  if (odd.length > 0) turn.whisper(staff, kase, phrase('desk-home-photos-unfit', { files: namesOf(odd) }));
  const good = pictures.filter(fits).slice(0, PHOTOS_MAX);
  if (good.length === 0) return;
  const { channel, ts } = event;
  const draft = turn.rows.drafts.add({
    ...{ caseId: kase.id, staffId: staff.id, channel, ts, text: '', files: kept(good) },
    ...{ purpose: 'photos', state: 'offered', outboxKey: null, createdAt: turn.now },
  });
  const buttons = homes.map(({ id }) => ({
    verb: 'homephotos',
    label: phrase('desk-home-photos-of', { number: offerNumber(id) }),
    value: `photos:${draft.id}:${id}`,
  }));
  turn.whisper(staff, kase, phrase('desk-home-photos-ask', { count: good.length }), { buttons });
}

const VALUE = /^photos:(\d{1,15}):(\d{1,15})$/;

/** What a button means: these pictures, of that home of whoever the case is about. */
function meant(turn: Turn, staff: Staff, value: string): { draft: Draft; kase: Case; offer: Offer } | null {
  const [, draftId, offerId] = VALUE.exec(value) ?? [];
  const draft = draftId === undefined ? undefined : turn.rows.drafts.byId(Number(draftId));
  const kase = draft && turn.rows.cases.byId(draft.caseId);
  const offer = offerId === undefined ? undefined : turn.rows.offers.byId(Number(offerId));
  if (draft?.purpose !== 'photos' || draft.state !== 'offered' || draft.staffId !== staff.id) return null;
  if (!kase || kase.erasedAt !== null || isOthers(kase, staff)) return null;
  const isTheirs = offer?.landlordId === kase.personId && EDITABLE.includes(offer.state);
  return isTheirs ? { draft, kase, offer } : null;
}

/** The pictures become photos of the home, which people look at anew. */
export function keepPhotos(turn: Turn, staff: Staff, value: string): Reply {
  const about = meant(turn, staff, value);
  if (!about) return notice(phrase('desk-refused-gone'));
  const { draft, kase, offer } = about;
  const number = offerNumber(offer.id);
  // The address in Slack is the only name that a file has there.
  const photos = filesOf(draft).map(({ url }) => ({ platform: 'slack' as const, file: url, unique: null }));
  const { added, full } = addPhotos(turn, offer, photos);
  if (added === 0 && full) return notice(phrase('desk-home-photos-full', { number, max: PHOTOS_MAX }));
  turn.rows.drafts.change(draft.id, { state: 'kept' });
  const detail = JSON.stringify({ v: 1, offer: offer.id, photos: added });
  const action = 'offer-photos';
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, personId: kase.personId, detail });
  const said = phrase('desk-home-photos-kept', { staff: mention(staff), number, count: added });
  turn.post(kase, said);
  return replace(said);
}

/** A message with pictures was deleted in Slack: they are nobody's photos any more. */
export function photosDeleted(turn: Turn, event: Extract<StaffEvent, { type: 'staff.deleted' }>): void {
  const { cases, drafts, offers } = turn.rows;
  for (const draft of drafts.photosFrom(event.channel, event.ts)) {
    const kase = cases.byId(draft.caseId);
    const gone = new Set(filesOf(draft).map(({ url }) => url));
    const photos = kase ? offers.of(kase.personId).flatMap(({ id }) => offers.photosOf(id)) : [];
    for (const { id, platform, file } of photos)
      if (platform === 'slack' && gone.has(file)) offers.removePhoto(id);
    drafts.change(draft.id, { state: 'withdrawn' });
  }
}

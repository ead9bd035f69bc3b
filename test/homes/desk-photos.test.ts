/** Photos of a landlord without Telegram: put into the thread by the team, compared like others, and shown like others (R22). */
import { expect, it } from 'vitest';
import { Persons } from '../../src/db/persons.js';
import { caseFor } from '../../src/flows/case/case.js';
import type { DeskFile } from '../../src/flows/event.js';
import { enterOffer } from '../../src/flows/homes/offer-state.js';
import type { DeskButton, RelayPayload } from '../../src/flows/payload.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';
import { cleared, household, offerOf } from './market.js';

const HASH = 'f0f0a5a5c3c30f17';
const file = (name: string, mime = 'image/jpeg', size = 900_000): DeskFile => ({
  ...{ url: `https://files.slack.com/T1/${name}`, name, mime, size },
});

/** A landlord who is known by phone alone, with a home and the case in which we talk about it. */
function byPhone() {
  const village = new Village();
  const person = new Persons(village.fresh.store).createUnreached('de', village.now);
  village.rows.landlords.put(person.id, { channel: 'phone', phone: '+49561123456' }, village.now);
  const who = { personId: person.id, level: 2, method: 'in-person' as const, staffId: 1 };
  village.rows.identities.add(
    { ...who, document: 'passport', country: 'DE', who: null, until: '2030-01-01' },
    village.now,
  );
  const { id: caseId } = village.inTurn((turn) => caseFor(turn, person, 'offer'));
  village.advance(1000);
  const kase = () => village.rows.cases.byId(caseId) ?? expect.fail('no case');
  const home = (): number => cleared(village, { person } as never, { caseId });
  /** The buttons that `who` alone was shown last. */
  const buttons = (who: { id: string }): DeskButton[] => {
    const whispers = village.sent({ channel: 'C0OFFERS' }).filter(({ row }) => row.lane.endsWith(who.id));
    const last = whispers.at(-1);
    return last ? (village.rows.outbox.payload(last.row) as { buttons: DeskButton[] }).buttons : [];
  };
  const photos = (id: number) => village.rows.offers.photosOf(id);
  return { village, person, kase, home, buttons, photos };
}

it('one press makes them photos of the home; seekers see only what was compared', () => {
  const { village, kase, home, buttons, photos } = byPhone();
  const id = home();
  const [helper, other] = [village.colleague(), village.colleague()];
  const says = (said: ReturnType<typeof phrase>) => village.text('en', said);
  const desk = (): string =>
    village
      .sent({ channel: 'C0OFFERS' })
      .map(({ text }) => text)
      .join('\n');

  helper.writes(kase(), 'per Mail gekommen', [
    file('a.jpg'),
    file('b.png', 'image/png'),
    file('c.webp', 'image/webp'),
  ]);
  expect(desk()).toContain(says(phrase('desk-home-photos-unfit', { files: 'c.webp' })));
  expect(desk()).toContain(says(phrase('desk-home-photos-ask', { count: 2 })));
  const [press] = buttons(helper);
  expect(press?.verb).toBe('homephotos');
  // Nobody else can press it, and nothing is a photo before.
  other.presses('homephotos', press?.value ?? '');
  expect(photos(id)).toEqual([]);
  expect(helper.presses('homephotos', press?.value ?? '')?.type).toBe('replace');
  expect(photos(id).map((photo) => [photo.platform, photo.dhash])).toEqual([
    ['slack', null],
    ['slack', null],
  ]);
  // People look at the home anew.
  expect(offerOf(village, id).state).toBe('draft');
  helper.presses('homephotos', press?.value ?? '');
  expect(photos(id)).toHaveLength(2);

  const [first, second] = photos(id);
  if (!first || !second) expect.fail('no photos');
  expect(village.rows.photoPrints.waiting(0, 9).map(({ platform }) => platform)).toEqual(['slack', 'slack']);
  village.rows.photoPrints.put(first.id, { dhash: HASH, sha256: 'aa', trouble: null });
  village.rows.photoPrints.put(second.id, { dhash: null, sha256: 'bb', trouble: 'format' });
  village.own({ type: 'photo.printed', offerId: id });
  expect(photos(id).map(({ file: url }) => url)).toEqual(['https://files.slack.com/T1/a.jpg']);
  expect(desk()).toContain(says(phrase('desk-home-photos-unread', { number: `H${id}`, count: 1 })));

  const seeker = household(village);
  village.inTurn((turn) => {
    enterOffer(turn, offerOf(village, id), 'checking');
    enterOffer(turn, offerOf(village, id), 'cleared');
  });
  village.advance(120_000);
  const shown = seeker.heard.find(({ row }) => row.kind === 'relay') ?? expect.fail('no photo');
  const { files } = village.rows.outbox.payload(shown.row) as RelayPayload;
  expect(files).toMatchObject([{ id: 'https://files.slack.com/T1/a.jpg', bare: true }]);
  expect(shown.row.priority).toBe(seeker.heard.at(-1)?.row.priority);
});

it('only a helper is asked, only about homes of that thread, and a deleted message takes the photos along', () => {
  const { village, kase, home, buttons, photos } = byPhone();
  const id = home();
  const [helper, stranger, owner] = [
    village.colleague(),
    village.colleague({ helper: false }),
    village.colleague(),
  ];
  stranger.writes(kase(), '', [file('x.jpg')]);
  expect(buttons(stranger)).toEqual([]);
  helper.writes(kase(), 'ein Brief', [file('y.pdf', 'application/pdf')]);
  expect(buttons(helper)).toEqual([]);

  const ts = helper.writes(kase(), '', [file('z.jpg')]);
  const value = buttons(helper)[0]?.value ?? expect.fail('not asked');
  const foreign = cleared(village, household(village));
  helper.presses('homephotos', value.replace(/\d+$/, String(foreign)));
  expect(photos(foreign)).toEqual([]);
  helper.presses('homephotos', value);
  expect(photos(id)).toHaveLength(1);
  helper.deletes(kase(), ts);
  expect(photos(id)).toEqual([]);

  // Whoever has claimed the case decides about what lies in it.
  helper.writes(kase(), '', [file('w.jpg')]);
  const later = buttons(helper)[0]?.value ?? expect.fail('not asked');
  owner.presses('claim', `case:${kase().id}`, null, kase().channel);
  helper.presses('homephotos', later);
  expect(photos(id)).toEqual([]);
});

it('a photo from the chat that cannot be read is shown to nobody, and asked for once more', () => {
  const village = new Village();
  const karl = village.resident('de').writes('/start');
  village.rows.landlords.put(karl.person.id, {}, village.now);
  const id = cleared(village, karl);
  const photo = { platform: 'telegram', file: 'odd', unique: 'odd' } as const;
  const photoId = village.rows.offers.addPhoto(id, photo, village.now);
  village.rows.photoPrints.put(photoId, { dhash: null, sha256: 'cc', trouble: 'format' });
  village.own({ type: 'photo.printed', offerId: id });
  karl.reads(phrase('home-offer-photo-unread', { number: `H${id}` }));
  expect(village.rows.offers.photosOf(id)).toEqual([]);
});

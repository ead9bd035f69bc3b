/** Telegram updates of all kinds: as they should be, with one odd value, and as they never should be. */
import fc from 'fast-check';
import { canaryOf } from './canary.js';
import { type Json, odd, spoil, spoiled } from './odd.js';

export const PERSONS = Array.from({ length: 10 }, (_, n) => 71_001 + n);
const person = fc.constantFrom(...PERSONS);

/** What people write: what means something to the bot, and everything else. */
const words = fc.oneof(
  fc.constantFrom(
    '/start',
    '/menu',
    '/human',
    '/language',
    '/privacy',
    '/help',
    '/case',
    '/',
    '/start abc_123',
    '/MENU@bot x',
  ),
  fc.constantFrom(
    '2',
    '3, 7',
    'Kassel',
    '31.12.',
    '700',
    'ні',
    'так',
    'Fertig',
    'Zurück',
    'Speichern',
    'ich suche eine Wohnung',
  ),
  fc.constantFrom(
    'I want to talk to a person',
    'хочу поговорить с человеком',
    'Поклич оператора',
    'меня бьёт муж',
    'my child is hurt',
  ),
  fc.constantFrom(
    'What is Anmeldung?',
    'Kaution',
    'как прописаться',
    '<b>bold',
    '<!channel> *x* `y`',
    '&amp;lt;',
    '🙂',
    '\u202eabc',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('ж'.repeat(4000), 'a b '.repeat(1000), '\n'.repeat(900), '😀'.repeat(1900)),
);

/** Often with the canary of whoever writes; a text that is to mean something stands alone. */
const textOf = (id: number): fc.Arbitrary<string> =>
  fc.tuple(words, fc.boolean()).map(([text, alone]) => (alone ? text : `${text} ${canaryOf(id)}`));

const KINDS = [
  'photo',
  'voice',
  'document',
  'sticker',
  'contact',
  'location',
  'video_note',
  'poll',
  'dice',
  'video',
  'animation',
  'venue',
  'checklist',
  'passport_data',
  'rich_message',
  'story',
  'unheard_of',
];
const languages = fc.constantFrom('uk', 'ru', 'de', 'en', 'de-AT', 'fr', '', 'x'.repeat(99));

const fromOf = (id: number, language_code: string): Json => ({
  id,
  is_bot: false,
  first_name: `P${id}`,
  language_code,
});
const chatOf = (id: number): Json => ({ id, type: 'private', first_name: `P${id}` });

const message = fc
  .record({ id: person, language: languages, messageId: fc.integer({ min: 1, max: 400 }) })
  .chain(({ id, language, messageId }) => {
    const base = { message_id: messageId, from: fromOf(id, language), chat: chatOf(id), date: 1_800_000_000 };
    const content = fc.oneof(
      textOf(id).map((text) => ({ text })),
      fc
        .tuple(fc.constantFrom(...KINDS), textOf(id))
        .map(([kind, caption]) => ({ [kind]: [{ file_id: 'AgAC' }], caption })),
    );
    return content.map((fields): Json => ({ ...base, ...fields }));
  });

const press = fc
  .tuple(
    person,
    languages,
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 64 }),
      fc.stringMatching(/^\d{1,4}:\d{1,2}:\d\.[\w-]{22}$/),
    ),
  )
  .map(
    ([id, language, data]): Json => ({
      id: `${id}1`,
      from: fromOf(id, language),
      message: { message_id: 1, date: 0, chat: chatOf(id) },
      chat_instance: '1',
      data,
    }),
  );

const membership = fc.tuple(person, fc.constantFrom('kicked', 'member', 'left', 'restricted', 'owner')).map(
  ([id, status]): Json => ({
    chat: chatOf(id),
    from: fromOf(id, 'de'),
    date: 1_800_000_000,
    old_chat_member: { status: 'member' },
    new_chat_member: { status },
  }),
);

const inGroup = message.map(
  (one): Json => ({ ...one, chat: { id: -1000, type: 'group', title: 'A group' } }),
);

/** An update as Telegram would send it. */
export const validUpdate: fc.Arbitrary<Json> = fc.oneof(
  { weight: 8, arbitrary: message.map((one) => ({ message: one })) },
  { weight: 2, arbitrary: message.map((one) => ({ edited_message: one })) },
  { weight: 3, arbitrary: press.map((one) => ({ callback_query: one })) },
  { weight: 1, arbitrary: membership.map((one) => ({ my_chat_member: one })) },
  { weight: 1, arbitrary: inGroup.map((one) => ({ message: one })) },
  { weight: 1, arbitrary: message.map((one) => ({ channel_post: one })) },
);

/** Without words of a person, since it is open in whose chat they would then stand. */
const speechless = validUpdate.map(
  (update): Json => JSON.parse(JSON.stringify(update).replaceAll(/zq\d+qz/g, '')),
);

/** An update with one odd value, or something that is none at all. */
export const malformedUpdate: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(speechless, spoil).map(([update, one]) => spoiled(update, one)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(speechless, spoil, spoil)
      .map(([update, one, two]) => spoiled(spoiled(update, one), two)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('message', 'callback_query', 'my_chat_member', 'poll'), odd)
      .map(([name, value]) => ({ [name]: value })),
  },
);

export const update: fc.Arbitrary<Json> = fc.oneof(validUpdate, malformedUpdate);

/** Recordings are turned into words only with consent or by the operator's own server, and the words go the way of typed ones (R31). */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Phone } from '../../sandbox/telegram/index.js';
import { phrase } from '../../src/words/phrase.js';
import { CONSENT, type ModelTown, openModelTown, startsWithHelp } from '../world/model-town.js';
import type { Person } from '../world/person.js';
import { lines, titleOf } from '../world/said.js';

const voice: Parameters<Phone['sendFile']>[1] = {
  name: 'voice.ogg',
  type: 'audio/ogg',
  bytes: Buffer.from('OggS, not really'),
};

let world: ModelTown;
let own: ModelTown;
beforeAll(async () => {
  world = await openModelTown();
  own = await openModelTown({ local: true });
});
afterEach(() => {
  world.model.reset();
  own.model.reset();
});
afterAll(async () => {
  for (const { town, stop } of [world, own]) {
    expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
    await stop();
  }
});

const says = ({ model }: ModelTown, text: string): void =>
  model.answers(({ schema }) => (schema === 'transcription' ? text : undefined));

async function withHelp(language: string): Promise<Person> {
  const person = world.town.person(language);
  await startsWithHelp(world.town, person);
  return person;
}

describe('without consent', () => {
  it('a human hears it, with the numbers for danger at once, and the consent is asked', async () => {
    const person = world.town.person('uk');
    await person.starts();
    person.phone.sendFile('voice', voice);
    const kase = await person.caseTold();
    await person.hears(phrase('sent-voice', { number: kase.number, when: world.town.when(kase.number) }));
    await person.hears(CONSENT);
    await person.hearsNothingMore();
    expect(world.model.requests).toEqual([]);
  });

  it('the operator’s own server may hear it, but not after a no', async () => {
    const { town, model } = own;
    says(own, 'Wie hoch darf die Kaution sein?');
    const person = town.person('de');
    await person.starts();
    person.phone.sendFile('voice', voice);
    await person.hears('model-heard');
    await person.hearsTitled(titleOf('deposit-kaution', 'de'));
    person.writes('/privacy');
    await town.quiet();
    await person.taps('privacy-consents');
    await town.quiet();
    await person.taps('consent-no');
    await town.quiet();
    const before = model.requests.length;
    person.phone.sendFile('voice', voice);
    await person.caseTold();
    await town.quiet();
    expect(model.requests).toHaveLength(before);
  });
});

describe('with consent', () => {
  it('a question is answered like a typed one', async () => {
    says(world, 'Wie hoch darf die Kaution sein?');
    const person = await withHelp('de');
    person.phone.sendFile('voice', voice);
    await person.hears('model-heard');
    await person.hearsTitled(titleOf('deposit-kaution', 'de'));
    await person.hearsNothingMore();
    expect(world.model.requests).toMatchObject([{ path: '/v1/audio/transcriptions' }]);
  });

  it('danger in it takes the red way', async () => {
    says(world, 'Мій чоловік б’є мене');
    const person = await withHelp('uk');
    person.phone.sendFile('voice', voice);
    await person.hears('model-heard');
    const kase = await person.caseTold();
    await person.hears(
      lines('danger-about', 'danger-violence', phrase('danger-staffed', { number: kase.number })),
    );
    await kase.reads(phrase('desk-person-wrote', { text: 'Мій чоловік б’є мене' }));
    expect(kase.channel.id).toBe(world.town.world.urgent);
  });

  it('in an open case the team reads the words below the recording', async () => {
    const helper = world.town.helper('Nadia');
    const person = world.town.person('en');
    const kase = await person.isInTouchWith(helper);
    person.writes('/privacy');
    await world.town.quiet();
    await person.taps('privacy-consents');
    await world.town.quiet();
    await person.taps('consent-yes');
    await person.hearsAll();
    says(world, 'I wait at the station');
    person.phone.sendFile('voice', voice);
    await kase.reads('desk-transcript');
    await kase.reads(phrase('desk-person-wrote', { text: 'I wait at the station' }));
    await person.hearsNothingMore();
  });

  it.each([[500, 2] as const, [401, 1] as const])(
    'when it fails with %i, a human hears it',
    async (status, times) => {
      const person = await withHelp('uk');
      world.model.faults.add({ status }, times);
      person.phone.sendFile('voice', voice);
      const kase = await person.caseTold();
      await person.hears(phrase('sent-voice', { number: kase.number, when: world.town.when(kase.number) }));
    },
  );

  it('somebody else’s voice is for people only', async () => {
    const person = await withHelp('uk');
    const origin = { type: 'hidden_user', sender_user_name: 'Ivan', date: 1_700_000_000 };
    person.phone.sendFile('voice', voice, { forward_origin: origin });
    await person.caseTold();
    await world.town.quiet();
    expect(world.model.requests).toEqual([]);
  });
});

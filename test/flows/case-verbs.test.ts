/** Verbs about a case, each by every way, in every state, by whoever may and whoever may not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Key, type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import type { Said } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
let guest: Helper;
let stranger: Helper;
async function opens(): Promise<void> {
  town = await openTown({ OFFICE_HOURS: 'Mon-Sun 09:00-17:00' });
  [anna, boris] = [town.helper('Anna'), town.helper('Boris')];
  guest = town.helper('Gast', { guest: true });
  stranger = town.helper('Elsewhere', { stranger: true });
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
}
beforeAll(opens);
afterAll(() => town.stop());

const wrote = (text: string): Phrase => phrase('desk-person-wrote', { text });
const dated = (day: string) => ({ day, year: true as const });

type Sample = {
  /** What is filled into the modal, and the field under which a refusal stands. */
  fields: () => Record<string, string>;
  under: string;
  /** The same behind the command. */
  words: () => string;
  /** What the thread reads then. */
  done: (by: Helper) => Phrase;
};

const to = (): string => boris.staff.id;
const until = { join: [{ day: '2026-03-04' }, '09:00'], by: ', ' };

const SAMPLES = {
  handover: {
    fields: () => ({ to: to() }),
    under: 'to',
    words: () => `<@${to()}>`,
    done: (by) => phrase('desk-handed-over-by', { staff: by.mention, to: boris.mention }),
  },
  snooze: {
    fields: () => ({ preset: 'tomorrow' }),
    under: 'preset',
    words: () => 'morgen 9:00',
    done: (by) => phrase('desk-snoozed-by', { staff: by.mention, until }),
  },
  promise: {
    fields: () => ({ text: 'ring the landlord', day: '2026-03-10' }),
    under: 'text',
    words: () => '10.3. ring the landlord',
    done: (by) =>
      phrase('desk-promised-by', { staff: by.mention, text: 'ring the landlord', date: dated('2026-03-10') }),
  },
  wants: {
    fields: () => ({ text: 'a room near the school' }),
    under: 'text',
    words: () => 'a room near the school',
    done: (by) => phrase('desk-wants-by', { staff: by.mention, text: 'a room near the school' }),
  },
  deadline: {
    fields: () => ({ day: '2026-12-01' }),
    under: 'day',
    words: () => '1.12.',
    done: (by) => phrase('desk-deadline-by', { staff: by.mention, date: dated('2026-12-01') }),
  },
  priority: {
    fields: () => ({ choice: 'high' }),
    under: 'choice',
    words: () => 'hoch',
    done: (by) => phrase('desk-priority-by', { staff: by.mention, priority: phrase('desk-priority-high') }),
  },
  topic: {
    fields: () => ({ choice: 'office' }),
    under: 'choice',
    words: () => 'Papers and offices',
    done: (by) => phrase('desk-topic-by', { staff: by.mention, wants: phrase('desk-wants-office') }),
  },
  language: {
    fields: () => ({ choice: 'uk' }),
    under: 'choice',
    words: () => 'uk',
    done: (by) => phrase('desk-language-by', { staff: by.mention, language: phrase('desk-language-uk') }),
  },
} as const satisfies Record<string, Sample>;
type Name = keyof typeof SAMPLES;
const NAMES = Object.keys(SAMPLES) as Name[];
/** What only whoever answers in a case may do, or anybody while nobody does. */
const HOLDERS: readonly Name[] = ['handover', 'snooze', 'promise'];

async function red(helper: Helper): Promise<CaseThread> {
  const person = town.person('en');
  await person.starts();
  person.writes('my husband hits me');
  const kase = await person.caseTold();
  await helper.claims(kase);
  return kase;
}

async function answered(person: Person): Promise<CaseThread> {
  const kase = await person.isInTouchWith(anna);
  await anna.replies(kase, 'Which street?');
  await person.hears(phrase('human-reply', { number: kase.number, text: 'Which street?' }));
  return kase;
}

/** A fresh case in each state; `anna` has it unless it says otherwise. */
const STATES: Record<string, () => Promise<CaseThread>> = {
  new: () => town.person('en').asksForHuman(),
  claimed: () => town.person('en').isInTouchWith(anna),
  'waiting for the person': () => answered(town.person('en')),
  'waiting for us': async () => {
    const person = town.person('en');
    const kase = await answered(person);
    person.writes('Main Street');
    await kase.reads(wrote('Main Street'));
    return kase;
  },
  snoozed: async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    expect(await say(anna, `snooze ${kase.number} friday`)).toBeUndefined();
    return kase;
  },
  'of a colleague': () => town.person('en').isInTouchWith(boris),
  resolved: async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    await anna.resolves(kase);
    await kase.reads(phrase('desk-resolved-by', { staff: anna.mention, outcome: 'advised' }));
    return kase;
  },
  urgent: () => red(anna),
};

async function say(helper: Helper, text: string): Promise<string | undefined> {
  return (await helper.staff.command('/case', text, town.world.help)).text;
}

/** What is said to whoever may not, by state; null where it is done. */
function refused(state: string, name: Name): Said | null {
  if (state === 'resolved') return 'desk-refused-resolved';
  if (state === 'of a colleague' && HOLDERS.includes(name))
    return phrase('desk-refused-claim', { staff: boris.mention });
  if (state !== 'urgent') return null;
  const never: Partial<Record<Name, Key>> = {
    snooze: 'desk-snooze-red',
    priority: 'desk-priority-red',
    topic: 'desk-topic-fixed',
  };
  const key = never[name];
  return key === undefined ? null : { key };
}

const done = (state: string, name: Name): Phrase =>
  state === 'urgent' && name === 'handover'
    ? phrase('desk-handover-asked', { staff: anna.mention, to: boris.mention })
    : SAMPLES[name].done(anna);

describe.each(Object.keys(STATES))('on a case that is %s', (state) => {
  it.each(NAMES)('%s is done, or kindly refused', async (name) => {
    const kase = (await STATES[state]?.()) ?? expect.fail(state);
    await town.quiet();
    const before = kase.lines().length;
    const said = await say(anna, `${name} ${kase.number} ${SAMPLES[name].words()}`);
    const reason = refused(state, name);
    expect(said).toBe(reason === null ? undefined : town.mrkdwn(reason));
    await town.quiet();
    if (reason === null) await kase.reads(done(state, name));
    else expect(kase.lines()).toHaveLength(before);
    const written = 'SELECT 1 FROM audit WHERE case_id = ? AND action LIKE ?';
    const action = name === 'handover' ? 'handover%' : name;
    const isOld = state === 'snoozed' && name === 'snooze';
    const count = town.rows(written, kase.number - 1000, action).length;
    expect(count).toBe((reason === null ? 1 : 0) + (isOld ? 1 : 0));
  });
});

/** The verbs of a case's way from claim to end: what they say, or the modal that they open, in each state. */
const FIRST = {
  claim: { new: null, resolved: 'desk-refused-resolved', other: 'desk-refused-yours' },
  reply: { resolved: 'desk-refused-resolved', other: 'modal' },
  resolve: { resolved: 'desk-refused-resolved', other: 'modal' },
  note: { resolved: 'modal', other: 'modal' },
  reopen: { resolved: null, other: 'desk-refused-open' },
} as const satisfies Record<string, Readonly<Partial<Record<string, Key | 'modal' | null>>>>;

describe.each(Object.keys(STATES))('by command on a case that is %s', (state) => {
  it.each(Object.entries(FIRST))(
    '%s',
    async (name, byState: Partial<Record<string, Key | 'modal' | null>>) => {
      const kase = (await STATES[state]?.()) ?? expect.fail(state);
      const foreign = state === 'of a colleague' && ['claim', 'reply', 'resolve'].includes(name);
      const wanted = byState[state] === undefined ? byState.other : byState[state];
      const said = await say(anna, `${name} ${kase.number}`);
      if (foreign) expect(said).toBe(town.mrkdwn(phrase('desk-refused-claim', { staff: boris.mention })));
      else if (wanted === null || wanted === 'modal') expect(said).toBeUndefined();
      else expect(said).toBe(town.mrkdwn({ key: wanted ?? 'desk-save' }));
      if (!foreign && wanted === 'modal') {
        await anna.sees({ key: `desk-${name}-title` as Key, params: { number: kase.number } });
        await anna.staff.closeModal();
      }
      if (wanted === null && name === 'claim')
        await kase.reads(phrase('desk-claimed-by', { staff: anna.mention }));
      if (wanted === null && name === 'reopen')
        await kase.reads(phrase('desk-reopened-by', { staff: anna.mention }));
      expect(await say(guest, `${name} ${kase.number}`)).toBe(town.mrkdwn('desk-refused-staff'));
    },
  );
});

describe.each(NAMES)('%s', (name) => {
  const { fields, under, words, done: result } = SAMPLES[name];
  const titleOf = (kase: CaseThread): Said => ({
    key: `desk-${name}-title` as Key,
    params: { number: kase.number },
  });

  it('by the menu of the card', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    await anna.presses(name, kase);
    await anna.sees(titleOf(kase));
    const { errors, error } = await anna.staff.submit(fields());
    expect([errors, error]).toEqual([undefined, undefined]);
    await kase.reads(result(anna));
  });

  it('by a command without words, which opens the same modal', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    expect(await say(anna, `${name} ${kase.number}`)).toBeUndefined();
    await anna.sees(titleOf(kase));
    await anna.staff.submit(fields());
    await kase.reads(result(anna));
  });

  it('by our name in the thread, with words and without', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    anna.calls(kase, `${name} ${words()}`);
    await kase.reads(result(anna));
    const other = await town.person('en').isInTouchWith(anna);
    anna.calls(other, name);
    const whisper = await anna.isTold('desk-called-open');
    await anna.presses(name, whisper);
    await anna.sees(titleOf(other));
    await anna.staff.closeModal();
  });

  it('counts at the press: a modal that is sent off after the end of the case changes nothing', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    await anna.presses(name, kase);
    await anna.sees(titleOf(kase));
    await boris.takesOver(kase, anna);
    await boris.resolves(kase);
    await kase.reads(phrase('desk-resolved-by', { staff: boris.mention, outcome: 'advised' }));
    const { errors } = await anna.staff.submit(fields());
    expect(errors?.[under]).toBe(town.plain('en', 'desk-refused-resolved'));
    await anna.staff.closeModal();
    expect(kase.times(result(anna))).toBe(0);
  });

  it('is refused to guests and strangers, whatever way they take', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    await town.quiet();
    const before = kase.lines().length;
    for (const outsider of [guest, stranger]) {
      expect(await say(outsider, `${name} ${kase.number} ${words()}`)).toBe(
        town.mrkdwn('desk-refused-staff'),
      );
      await outsider.forges(name, kase.value, kase.channel.id);
      await outsider.isTold('desk-refused-staff');
    }
    const { slack } = town.world;
    const values = Object.entries(fields()).map(([id, value]) => [
      id,
      { value: { type: 'plain_text_input', value } },
    ]);
    const { payload } = await slack.sendInteractive({
      type: 'view_submission',
      team: { id: slack.teamId },
      user: { id: guest.staff.id, team_id: slack.teamId },
      trigger_id: `forged.${name}`,
      view: {
        id: `V${name}`,
        callback_id: name,
        private_metadata: kase.value,
        state: { values: Object.fromEntries(values) },
      },
    });
    expect(JSON.stringify(payload)).toContain(town.plain('en', 'desk-refused-staff'));
    expect(kase.lines()).toHaveLength(before);
  });
});

describe('hand over', () => {
  it('goes at once, and whoever had it is asked no more', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await say(anna, `handover ${kase.number} <@${boris.staff.id}>`);
    await kase.shows(
      phrase('desk-card-title', {
        urgent: 'normal',
        number: kase.number,
        state: phrase('desk-state-claimed', { staff: boris.mention }),
      }),
    );
    anna.writes(kase, 'Is this mine?');
    await person.hearsNothingMore();
    const preview = town.mrkdwn(phrase('desk-preview', { number: kase.number }));
    expect(JSON.stringify(anna.staff.ephemerals())).not.toContain(preview);
    await boris.replies(kase, 'I go on from here');
    await person.hears(phrase('human-reply', { number: kase.number, text: 'I go on from here' }));
  });

  it('of a case that nobody had, the person hears that somebody has it now', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    await say(anna, `handover ${kase.number} <@${boris.staff.id}>`);
    await person.hears(phrase('human-claimed', { number: kase.number }));
  });

  it('only to whoever may help, also when they were never here', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    const give = (who: Helper) => say(anna, `handover ${kase.number} <@${who.staff.id}|name>`);
    expect(await give(guest)).toBe(town.mrkdwn('desk-handover-not'));
    expect(await give(anna)).toBe(town.mrkdwn('desk-handover-has'));
    const carla = town.helper('Carla, new here');
    town.world.slack.faults.add({ method: 'users.info', what: { error: 'internal_error' }, times: 1 });
    expect(await give(carla)).toBe(town.mrkdwn('desk-handover-unsure'));
    town.world.slack.faults.clear();
    expect(await give(carla)).toBeUndefined();
    await kase.reads(phrase('desk-handed-over-by', { staff: anna.mention, to: carla.mention }));
  });

  it('an urgent case only by the press of the one who was asked; until then the giver keeps it', async () => {
    const kase = await red(anna);
    const holder = () =>
      town.rows<{ user_id: string }>(
        'SELECT s.user_id FROM cases c JOIN staff s ON s.id = c.claimed_by WHERE c.id = ?',
        kase.number - 1000,
      )[0]?.user_id;
    expect(await say(boris, `handover ${kase.number} <@${boris.staff.id}>`)).toBe(
      town.mrkdwn(phrase('desk-refused-claim', { staff: anna.mention })),
    );
    await say(anna, `handover ${kase.number} <@${boris.staff.id}>`);
    const asked = phrase('desk-handover-asked', { staff: anna.mention, to: boris.mention });
    await kase.reads(asked);
    for (const helper of [anna, guest]) await helper.forges('accept', kase.value, kase.channel.id);
    await anna.isTold('desk-handover-other');
    expect(holder()).toBe(anna.staff.id);
    await boris.forges('decline', kase.value, kase.channel.id);
    await kase.reads(phrase('desk-declined-by', { staff: boris.mention, before: anna.mention }));
    await boris.forges('accept', kase.value, kase.channel.id);
    await boris.isTold('desk-handover-other');
    expect(holder()).toBe(anna.staff.id);
    await say(anna, `handover ${kase.number} <@${boris.staff.id}>`);
    await kase.reads(asked, 2);
    await boris.forges('accept', kase.value, kase.channel.id);
    await kase.reads(phrase('desk-accepted-by', { staff: boris.mention, before: anna.mention }));
    expect(holder()).toBe(boris.staff.id);
  });

  it('an urgent case that nobody has claimed is not given away', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('my husband hits me');
    const kase = await person.caseTold();
    expect(await say(anna, `handover ${kase.number} <@${boris.staff.id}>`)).toBe(
      town.mrkdwn('desk-handover-claim'),
    );
    await anna.claims(kase);
  });
});

describe('what was put aside', () => {
  it('comes back by the person, and the promise of a moment is forgotten', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await say(anna, `snooze ${kase.number} 12:00`);
    await kase.reads(
      phrase('desk-snoozed-by', {
        staff: anna.mention,
        until: { join: [{ day: '2026-03-03' }, '12:00'], by: ', ' },
      }),
    );
    person.writes('It is raining in');
    await kase.reads(phrase('desk-woken-person', { staff: anna.mention }));
    await kase.reads(wrote('It is raining in'));
    expect(town.rows('SELECT state, snoozed_until FROM cases WHERE id = ?', kase.number - 1000)).toEqual([
      { state: 'waiting-us', snoozed_until: null },
    ]);
  });

  it.each(['soon', '2020-01-01', '200d'])('not until “%s”', async (words) => {
    const kase = await town.person('en').isInTouchWith(anna);
    const wrong: Record<string, Said> = {
      soon: phrase('desk-moment-unclear', { text: words }),
      '2020-01-01': 'desk-moment-past',
      '200d': phrase('desk-snooze-long', { days: 90 }),
    };
    expect(await say(anna, `snooze ${kase.number} ${words}`)).toBe(town.mrkdwn(wrong[words] ?? 'desk-save'));
    expect(town.rows('SELECT state FROM cases WHERE id = ?', kase.number - 1000)).toEqual([
      { state: 'claimed' },
    ]);
  });
});

describe('promises', () => {
  const promised = (kase: CaseThread): { id: number; ended: string | null }[] =>
    town.rows('SELECT id, ended FROM promises WHERE case_id = ?', kase.number - 1000);

  it('the person hears the day, never the words; kept or given up by a press, once', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await say(anna, `promise ${kase.number} friday ring the landlord <!channel>`);
    const text = 'ring the landlord';
    const date = dated('2026-03-06');
    await kase.reads(phrase('desk-promised-by', { staff: anna.mention, text, date }));
    person.writes('/status');
    await person.phone.wait(() =>
      person.read().some((line) => line.includes(person.text(phrase('status-promised', { date })))),
    );
    expect(person.read().join()).not.toContain('landlord');
    const [row] = promised(kase);
    await boris.forges('kept', `promise:${row?.id}`, kase.channel.id);
    await kase.reads(phrase('desk-kept-by', { staff: boris.mention, text }));
    await anna.forges('dropped', `promise:${row?.id}`, kase.channel.id);
    await anna.isTold('desk-refused-gone');
    expect(promised(kase)).toEqual([{ id: row?.id, ended: 'kept' }]);
  });

  it('by command: the only open one; and given up with the end of the case', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    expect(await say(anna, `promise ${kase.number} kept`)).toBe(town.mrkdwn('desk-promise-none'));
    expect(await say(anna, `promise ${kase.number} ring them`)).toBe(town.mrkdwn('desk-promise-unclear'));
    await say(anna, `promise ${kase.number} friday ring`);
    await say(anna, `promise ${kase.number} monday write`);
    expect(await say(anna, `promise ${kase.number} kept`)).toBe(town.mrkdwn('desk-promise-several'));
    const [first] = promised(kase);
    await anna.forges('dropped', `promise:${first?.id}`, kase.channel.id);
    await kase.reads(phrase('desk-dropped-by', { staff: anna.mention, text: 'ring' }));
    expect(await say(anna, `promise ${kase.number} kept`)).toBeUndefined();
    await say(anna, `promise ${kase.number} monday visit`);
    await anna.resolves(kase);
    await kase.reads(phrase('desk-promise-over', { text: 'visit' }));
    expect(promised(kase).map(({ ended }) => ended)).toEqual(['dropped', 'kept', 'dropped']);
  });
});

describe('/case next and /case mine', () => {
  it('next gives the most urgent free case in the languages of whoever asks', async () => {
    for (const { id } of town.rows<{ id: number }>("SELECT id FROM cases WHERE state = 'new'"))
      await say(boris, `claim ${id + 1000}`);
    const dora = town.helper('Dora');
    expect(await say(dora, 'next')).toBe(town.mrkdwn(phrase('desk-next-none', { count: 0 })));
    const [early, german] = [await town.person('uk').asksForHuman(), await town.person('de').asksForHuman()];
    const late = await town.person('uk').asksForHuman();
    await say(anna, `priority ${late.number} high`);
    town.tamper(`UPDATE staff SET languages = '["uk","ru"]' WHERE user_id = ?`, dora.staff.id);
    for (const kase of [late, early]) {
      expect(await say(dora, 'next')).toContain(`#${kase.number}`);
      await kase.reads(phrase('desk-claimed-by', { staff: dora.mention }));
    }
    expect(await say(dora, 'next')).toBe(town.mrkdwn(phrase('desk-next-none', { count: 1 })));
    await say(anna, `language ${german.number} ru`);
    expect(await say(dora, 'next')).toContain(`#${german.number}`);
    const mine = await say(dora, 'mine');
    const order = [...(mine ?? '').matchAll(/#(\d{4,})/g)].map(([, number]) => Number(number));
    expect(order).toEqual([late.number, early.number, german.number]);
    expect(await say(guest, 'next')).toBe(town.mrkdwn('desk-refused-staff'));
  });
});

describe('what is due', () => {
  // A town of its own: each day of its clock costs the more, the more cases live through it.
  beforeAll(async () => {
    await town.stop();
    await opens();
  });

  it('is called out in the thread on the morning of the day, and when it is past', async () => {
    const kase = await town.person('en').isInTouchWith(anna);
    await say(anna, `promise ${kase.number} 2026-03-05 ring`);
    await say(anna, `deadline ${kase.number} 2026-03-05`);
    await say(anna, `snooze ${kase.number} 2026-03-09`);
    const params = { staff: anna.mention, text: 'ring', date: dated('2026-03-05') };
    const near = phrase('desk-deadline-near', { called: anna.mention, date: dated('2026-03-05') });
    await town.world.turnClock('2026-03-04T09:01:00+01:00');
    await kase.reads(near);
    await town.world.turnClock('2026-03-05T09:01:00+01:00');
    await kase.reads(phrase('desk-promise-due', params));
    await kase.reads(near, 2);
    await town.world.turnClock('2026-03-06T09:01:00+01:00');
    await kase.reads(phrase('desk-promise-late', params));
    await town.world.turnClock('2026-03-08T12:00:00+01:00');
    expect(kase.times(phrase('desk-promise-late', params))).toBe(1);
    await town.world.turnClock('2026-03-09T09:01:00+01:00');
    await kase.reads(phrase('desk-woken', { staff: anna.mention }));
    expect(town.rows('SELECT state FROM cases WHERE id = ?', kase.number - 1000)).toEqual([
      { state: 'waiting-us' },
    ]);
    await say(anna, `promise ${kase.number} kept`);
    await town.world.turnClock('2026-03-20T09:01:00+01:00');
    expect(kase.times(phrase('desk-promise-late', params))).toBe(1);
  });
});

/** Slack payloads of all kinds, of all kinds of people: as they should be, and with an odd value. */

import fc from 'fast-check';
import { VERB_NAMES } from '../../src/flows/verbs/list.js';
import { canaryOf } from './canary.js';
import { type Json, odd, type Spoil, spoil, spoiled } from './odd.js';

export type Envelope = { kind: 'event' | 'interactive' | 'command'; body: Json };

/** A case as it stands in Slack, and the chat of its person. */
export type Place = { id: number; person: number; channel: string; thread: string };

/** Who is in the workspace: two helpers, and those who may not act. */
export type People = {
  team: string;
  helpers: readonly string[];
  others: readonly { id: string; team: string }[];
};

/** To answer takes two modals, so they come as often as all others together, however many those are. */
const ANSWERING = ['reply', 'dispatch', 'dispatch'].flatMap((verb) =>
  new Array<string>(Math.ceil(VERB_NAMES.length / 3)).fill(verb),
);
const VERBS = [...VERB_NAMES, ...ANSWERING, 'nonsense'];
const SHAPES = [
  'wrote',
  'mention',
  'edited',
  'deleted',
  'pressed',
  'submitted',
  'shortcut',
  'command',
] as const;
/** What comes from views and menus, or begins with our name. */
const VIEWED = ['home', 'called', 'picked', 'viewed'] as const;
type Shape = (typeof SHAPES)[number] | (typeof VIEWED)[number];

const INTERACTIONS: ReadonlySet<string> = new Set(['pressed', 'picked', 'viewed', 'submitted', 'shortcut']);

/** Our own name at Slack, as the installation of each event says it. */
const BOT = 'U0BOT';

export const payloadPlan = fc.record({
  shape: fc.constantFrom(...SHAPES),
  who: fc.nat(5),
  place: fc.nat(),
  verb: fc.constantFrom(...VERBS),
  words: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', ' ', '<!channel>', '<@U1|x>', 'ж'.repeat(3500)),
  ),
  about: fc.oneof(fc.constant('case' as const), fc.constant('draft' as const), fc.constant('odd' as const)),
  number: fc.integer({ min: 0, max: 40 }),
  oddValue: fc.string({ unit: 'binary', maxLength: 40 }),
  seconds: fc.integer({ min: 1_700_000_000, max: 1_700_000_200 }),
  spoil: fc.option(spoil, { nil: null, freq: 1 }),
});
type Drawn = typeof payloadPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
export type PayloadPlan = Omit<Drawn, 'shape'> & { shape: Shape };

export const viewPlan: fc.Arbitrary<PayloadPlan> = fc
  .tuple(payloadPlan, fc.constantFrom(...VIEWED))
  .map(([plan, shape]) => ({ ...plan, shape }));

export const oddPayload: fc.Arbitrary<Envelope> = fc.record({
  kind: fc.constantFrom('event' as const, 'interactive' as const, 'command' as const),
  body: fc.oneof(
    fc.dictionary(
      fc.constantFrom('type', 'team_id', 'event', 'event_id', 'user', 'view', 'actions', 'channel', 'text'),
      odd,
    ),
    fc.record({
      type: fc.constantFrom(
        'event_callback',
        'block_actions',
        'view_submission',
        'message_action',
        'view_closed',
      ),
      user: odd,
      event: odd,
    }),
  ),
});

/** The payload of a plan. Words of those who may not act carry the canary of nobody. */
export function payloadOf(
  plan: PayloadPlan,
  places: readonly Place[],
  people: People,
  trigger: (user: string) => string,
): Envelope {
  const helper = people.helpers[plan.who];
  const user =
    helper === undefined
      ? people.others[(plan.who - people.helpers.length) % people.others.length]
      : undefined;
  const who = user ?? { id: helper ?? '', team: people.team };
  const place = places[plan.place % Math.max(1, places.length)] ?? {
    id: 1,
    person: 0,
    channel: 'C0HELP',
    thread: '1.1',
  };
  const bare = plan.spoil !== null;
  const text = bare ? plan.words : `${plan.words} ${canaryOf(helper === undefined ? 0 : place.person)}`;
  const envelope = make(plan, { place, who, text, team: people.team, trigger: trigger(who.id) });
  return plan.spoil === null ? envelope : spoiledEnvelope(envelope, plan.spoil);
}

const spoiledEnvelope = ({ kind, body }: Envelope, how: Spoil): Envelope => ({
  kind,
  body: spoiled(body, how),
});

type Made = { place: Place; who: { id: string; team: string }; text: string; team: string; trigger: string };

function make(plan: PayloadPlan, made: Made): Envelope {
  if (plan.shape === 'command') return command(plan, made);
  if (INTERACTIONS.has(plan.shape)) return interaction(plan, made);
  return {
    kind: 'event',
    body: {
      type: 'event_callback',
      team_id: made.team,
      event_id: `Ev${made.trigger}`,
      event: event(plan, made),
      authorizations: [{ team_id: made.team, user_id: BOT, is_bot: true }],
    },
  };
}

/** A message stands in one thread only, so no two cases share a ts. */
const tsOf = (plan: PayloadPlan, place: Place): string =>
  `${plan.seconds + place.id * 1000}.${String(plan.number).padStart(6, '0')}`;

function event(plan: PayloadPlan, { place, who, text }: Made): Json {
  const ts = tsOf(plan, place);
  const words = { user: who.id, team: who.team, user_team: who.team, ts, thread_ts: place.thread, text };
  const base = { type: 'message', channel: place.channel };
  if (plan.shape === 'home') return { type: 'app_home_opened', user: who.id, tab: 'home', channel: 'D1' };
  if (plan.shape === 'called') return { ...base, ...words, text: `<@${BOT}> ${plan.verb} ${text}` };
  if (plan.shape === 'edited')
    return { ...base, subtype: 'message_changed', ts: '1.1', message: words, previous_message: words };
  if (plan.shape === 'deleted')
    return { ...base, subtype: 'message_deleted', ts: '1.1', deleted_ts: ts, previous_message: words };
  return { ...base, ...words, ...(plan.shape === 'mention' ? { type: 'app_mention' } : {}) };
}

function interaction(plan: PayloadPlan, { place, who, text, team, trigger }: Made): Envelope {
  const value =
    plan.verb === 'dispatch'
      ? `draft:${1 + (plan.number % 6)}`
      : plan.about === 'case' || (plan.verb === 'reply' && plan.number % 4 > 0)
        ? `case:${place.id}`
        : plan.about === 'draft'
          ? `draft:${plan.number}`
          : plan.oddValue;
  const base = {
    user: { id: who.id, team_id: who.team },
    team: { id: team },
    trigger_id: trigger,
    channel: { id: place.channel },
  };
  if (plan.shape === 'pressed')
    return interactive({
      ...base,
      type: 'block_actions',
      actions: [{ action_id: `case.${plan.verb}`, value }],
    });
  if (plan.shape === 'picked') {
    const selected_option = { value: `${plan.verb}|${value}`.slice(0, 150) };
    return interactive({
      ...base,
      type: 'block_actions',
      actions: [{ action_id: 'case.more', selected_option }],
    });
  }
  if (plan.shape === 'viewed') {
    const { channel: _, ...rest } = base;
    const state = { values: { text: { value: { type: 'plain_text_input', value: plan.words } } } };
    const view = {
      id: `V${trigger}`,
      type: plan.number % 2 ? 'home' : 'modal',
      private_metadata: value,
      state,
    };
    const actions = [{ action_id: `case.${plan.verb}`, value }];
    return interactive({ ...rest, type: 'block_actions', view, actions });
  }
  if (plan.shape === 'shortcut') {
    const message = { ts: tsOf(plan, place), thread_ts: place.thread, text, user: who.id };
    return interactive({ ...base, type: 'message_action', callback_id: `case.${plan.verb}`, message });
  }
  // A draft belongs to a case of its own, so a modal about one carries nobody's words.
  const words = value.startsWith('draft:') ? plan.words : text;
  const state = { values: { text: { value: { type: 'plain_text_input', value: words } } } };
  return interactive({
    ...base,
    type: 'view_submission',
    view: { id: `V${trigger}`, callback_id: plan.verb, private_metadata: value, state },
  });
}

const interactive = (body: Json): Envelope => ({ kind: 'interactive', body });

function command(plan: PayloadPlan, { place, who, team, trigger }: Made): Envelope {
  const texts = [
    `${plan.verb} ${1000 + plan.number}`,
    plan.verb,
    plan.oddValue,
    `${plan.verb} #${1000 + plan.number}`,
  ];
  const text = texts[plan.seconds % texts.length] ?? '';
  return {
    kind: 'command',
    body: {
      command: '/case',
      team_id: team,
      user_id: who.id,
      channel_id: place.channel,
      text,
      trigger_id: trigger,
    },
  };
}

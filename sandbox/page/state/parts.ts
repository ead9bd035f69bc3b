// What the sandbox last said, part by part, and the way to ask it for something.

import type { ChannelState, PersonState, StaffState, State } from '../../state.js';
import { createStore } from './store.js';

export type { ChannelState, PersonState, StaffState, State };
export type Message = PersonState['messages'][number];
export type Post = ChannelState['messages'][number];
export type Reply = Post['replies'][number];
export type View = NonNullable<StaffState['modal']>;

export interface Parts {
  service?: State['service'];
  faults?: State['faults'];
  rows?: State['rows'];
  tour?: State['tour'];
  person: PersonState[];
  channel: ChannelState[];
  staff: StaffState[];
}

/** False while the sandbox cannot be reached. */
export const link = createStore(true);
export const parts = createStore<Parts>({ person: [], channel: [], staff: [] });

/** The list with `value` in the place of what has the same id, or at the end. */
function put<T extends { id: unknown }>(list: readonly T[], value: T): T[] {
  const at = list.findIndex(({ id }) => id === value.id);
  return at < 0 ? [...list, value] : list.with(at, value);
}

function take(name: string, value: never): void {
  const now = parts.get();
  const [kind] = name.split('/');
  if (kind === 'person') parts.set({ ...now, person: put<PersonState>(now.person, value) });
  else if (kind === 'channel') parts.set({ ...now, channel: put<ChannelState>(now.channel, value) });
  else if (kind === 'staff') parts.set({ ...now, staff: put<StaffState>(now.staff, value) });
  else parts.set({ ...now, [name]: value });
}

/** Follows the sandbox by Server-Sent Events; the browser connects again by itself. */
export function listen(): void {
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { name, value } = JSON.parse(data) as { name: string; value: never };
    take(name, value);
  });
  events.addEventListener('open', () => link.set(true));
  events.addEventListener('error', () => link.set(false));
}

/** What the sandbox answered to an act. */
export interface Answer {
  text?: string;
  show_alert?: boolean;
  error?: string;
  errors?: Record<string, string>;
}

/** Asks for something; rejects with the sandbox's words when it refuses. */
export async function ask(path: string, body: object = {}, method = 'POST'): Promise<Answer> {
  const sent = method === 'POST' ? { body: JSON.stringify(body) } : {};
  const response = await fetch(path, { method, headers: { 'content-type': 'application/json' }, ...sent });
  const answer = (await response.json()) as Answer;
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
  return answer;
}

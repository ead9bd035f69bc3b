/** Who may act as a helper, and who as a coordinator: asked of Slack, kept for five minutes, and fail closed when Slack cannot say. */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Store } from '../../db/open.js';
import type { Rows } from '../../db/rows.js';
import type { User } from '../../flows/event.js';
import type { Clock } from '../clock.js';
import { describe, type Log } from '../log.js';

const FRESH_MS = 5 * 60_000;
/** Slack gives three seconds to answer a press; the look-up may take half of it. */
const PATIENCE_MS = 1500;

const Profile = z.object({
  user: z.object({
    team_id: z.string().optional(),
    deleted: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    is_restricted: z.boolean().optional(),
    is_ultra_restricted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
  }),
});
type Rights = { helper: boolean | null; coordinator: boolean | null };

const Members = z.object({ users: z.array(z.string()) });

export type DirectoryParts = {
  store: Store;
  rows: Rows;
  client: WebClient;
  clock: Clock;
  log: Log;
  /** User ids and user group ids (`S…`); empty = every full member of our own workspace. */
  helpers: readonly string[];
  /** The same for coordinators; with an empty list nobody is named, and every helper does their work. */
  coordinators: readonly string[];
  /** Our own workspace, once Slack has told us. */
  team: () => string | null;
};

export class Directory {
  readonly #parts: DirectoryParts;
  readonly #checked = new Map<string, Rights & { at: number }>();
  readonly #asking = new Map<string, Promise<void>>();

  constructor(parts: DirectoryParts) {
    this.#parts = parts;
  }

  /** Sees to it that the staff row of `user` says whether they may help, as of the last five minutes. */
  async know(user: User): Promise<void> {
    const key = `${user.team}:${user.id}`;
    const known = this.#checked.get(key);
    if (known && known.helper !== null && this.#parts.clock.mono() - known.at < FRESH_MS) return;
    const asking = this.#asking.get(key) ?? this.#ask(user, key).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    await asking;
  }

  async #ask(user: User, key: string): Promise<void> {
    const { store, rows, clock, log } = this.#parts;
    let rights: Rights = { helper: null, coordinator: null };
    try {
      rights = await Promise.race([this.#rightsOf(user), patience()]);
    } catch (error) {
      log.error({ msg: 'rights could not be checked', ...describe(error) });
    }
    this.#checked.set(key, { ...rights, at: clock.mono() });
    store.transaction(() => rows.staff.put(user.team, user.id, rights, clock.now()));
  }

  async #rightsOf(user: User): Promise<Rights> {
    const { coordinators, team } = this.#parts;
    const named =
      user.team === team() && coordinators.length > 0 && (await this.#isAmong(user, coordinators));
    const helper = named || (await this.#mayHelp(user));
    return { helper, coordinator: coordinators.length > 0 ? named : null };
  }

  async #mayHelp(user: User): Promise<boolean> {
    const { helpers, team } = this.#parts;
    if (user.team === '' || user.team !== team()) return false;
    if (helpers.length > 0) return this.#isAmong(user, helpers);
    const { user: profile } = Profile.parse(await this.#parts.client.users.info({ user: user.id }));
    const guest = profile.is_restricted || profile.is_ultra_restricted || profile.is_stranger;
    const elsewhere = profile.team_id !== undefined && profile.team_id !== user.team;
    return !guest && !elsewhere && !profile.is_bot && !profile.deleted;
  }

  async #isAmong(user: User, ids: readonly string[]): Promise<boolean> {
    if (ids.includes(user.id)) return true;
    const groups = ids.filter((id) => id.startsWith('S'));
    for (const usergroup of groups) {
      const { users } = Members.parse(await this.#parts.client.usergroups.users.list({ usergroup }));
      if (users.includes(user.id)) return true;
    }
    return false;
  }
}

function patience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Slack took too long')), PATIENCE_MS).unref();
  });
}

/** Who in Slack may act as what: asked of Slack, kept for five minutes, and fail closed when Slack cannot say. */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Store } from '../../db/open.js';
import type { Rows } from '../../db/rows.js';
import type { Rights } from '../../db/staff.js';
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
type Profile = z.infer<typeof Profile>['user'];

const Members = z.object({ users: z.array(z.string()) });

/** Nobody can say who they are. */
const UNSURE: Rights = { helper: null, coordinator: null, checker: null, partner: null, legal: null };
const NOBODY: Rights = { helper: false, coordinator: false, checker: false, partner: false, legal: false };

/** User ids and user group ids (`S…`) by role. */
export type Lists = {
  /** Empty = every full member of our own workspace who is not named as a partner alone. */
  helpers: readonly string[];
  /** With an empty list nobody is named, and every helper does their work. */
  coordinators: readonly string[];
  /** With an empty list nobody is. */
  checkers: readonly string[];
  partners: readonly string[];
  legal: readonly string[];
};

export type DirectoryParts = {
  store: Store;
  rows: Rows;
  client: WebClient;
  clock: Clock;
  log: Log;
  lists: Lists;
  /** Our own workspace, once Slack has told us. */
  team: () => string | null;
};

/** What a look-up has found; not `whole` when a list could not be read, and then it is asked again at the next press. */
type Found = { rights: Rights; whole: boolean };

export class Directory {
  readonly #parts: DirectoryParts;
  readonly #checked = new Map<string, { whole: boolean; at: number }>();
  readonly #asking = new Map<string, Promise<void>>();

  constructor(parts: DirectoryParts) {
    this.#parts = parts;
  }

  /** Sees to it that the staff row of `user` says what they may, as of the last five minutes. */
  async know(user: User): Promise<void> {
    const key = `${user.team}:${user.id}`;
    const known = this.#checked.get(key);
    if (known?.whole && this.#parts.clock.mono() - known.at < FRESH_MS) return;
    const asking = this.#asking.get(key) ?? this.#ask(user, key).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    await asking;
  }

  async #ask(user: User, key: string): Promise<void> {
    const { store, rows, clock } = this.#parts;
    // What was true when it was asked is believed for five minutes, however long the answer took.
    const at = clock.mono();
    const { rights, whole } = await Promise.race([this.#find(user), patience()]).catch((error: unknown) => {
      this.#unread(error);
      return { rights: UNSURE, whole: false };
    });
    this.#checked.set(key, { whole, at });
    store.transaction(() => rows.staff.put(user.team, user.id, rights, clock.now()));
  }

  #unread(error: unknown): void {
    this.#parts.log.error({ msg: 'rights could not be checked', ...describe(error) });
  }

  async #find(user: User): Promise<Found> {
    const { lists, team, client } = this.#parts;
    if (user.team === '' || user.team !== team()) return { rights: NOBODY, whole: true };
    const [info, groups] = await Promise.all([client.users.info({ user: user.id }), this.#groups()]);
    if (!isColleague(Profile.parse(info).user, user.team)) return { rights: NOBODY, whole: true };
    return {
      rights: rightsOf(lists, user.id, groups),
      whole: [...groups.values()].every((one) => one !== null),
    };
  }

  /** The members of all groups that are named; null for one that could not be read. */
  async #groups(): Promise<Map<string, readonly string[] | null>> {
    const named = new Set(Object.values(this.#parts.lists).flat().filter(isGroup));
    const read = [...named].map(async (usergroup): Promise<[string, readonly string[] | null]> => {
      try {
        const answer = await this.#parts.client.usergroups.users.list({ usergroup });
        return [usergroup, Members.parse(answer).users];
      } catch (error) {
        this.#unread(error);
        return [usergroup, null];
      }
    });
    return new Map(await Promise.all(read));
  }
}

const isGroup = (id: string): boolean => id.startsWith('S');

/** A full member of our own workspace: no guest, nobody of another one, no program, and still there. */
function isColleague(profile: Profile, team: string): boolean {
  const { is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted, team_id } = profile;
  const elsewhere = team_id !== undefined && team_id !== team;
  return !is_restricted && !is_ultra_restricted && !is_stranger && !is_bot && !deleted && !elsewhere;
}

/** What the lists say of a colleague. A role whose list cannot be read is not theirs; whether they help is then unknown. */
function rightsOf(lists: Lists, id: string, groups: ReadonlyMap<string, readonly string[] | null>): Rights {
  const among = (ids: readonly string[]): boolean | null => {
    const read = ids.filter(isGroup).map((group) => groups.get(group) ?? null);
    if (ids.includes(id) || read.some((members) => members?.includes(id))) return true;
    return read.includes(null) ? null : false;
  };
  const { helpers, coordinators, checkers, partners, legal } = lists;
  const [named, partner] = [among(coordinators), among(partners)];
  const [checker, judges] = [among(checkers) === true, among(legal) === true];
  // A case worker of a shelter sees only their own people, unless they are named as something else too.
  const everybody = partner === false || checker || judges ? true : partner === null ? null : false;
  const helper = named === true || (helpers.length > 0 ? among(helpers) : everybody);
  const coordinator = coordinators.length > 0 ? named === true : null;
  return { helper, coordinator, checker, partner: partner === true, legal: judges };
}

function patience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Slack took too long')), PATIENCE_MS).unref();
  });
}

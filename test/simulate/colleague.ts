/** Somebody of the team, in Slack. */
import type { Event } from '../../src/flows/event.js';
import type { Reply } from '../../src/flows/reply.js';
import type { Chance } from './chance.js';
import type { Town } from './town.js';

const TEAM = 'T0TEAM';

export type Rights = { helper: boolean; coordinator: boolean; checker: boolean };

export class Colleague {
  readonly town: Town;
  readonly chance: Chance;
  readonly user: { team: string; id: string };
  #views = 0;

  constructor(town: Town, id: string, chance: Chance, rights: Rights) {
    this.town = town;
    this.chance = chance;
    this.user = { team: TEAM, id };
    town.rows.staff.put(TEAM, id, { partner: false, legal: false, ...rights }, town.now);
  }

  /** Their row. */
  get staff() {
    return this.town.rows.staff.byUser(this.user.team, this.user.id);
  }

  #does(event: Event): Reply | undefined {
    return this.town.take('slack', event, this.user.id);
  }

  presses(verb: string, value: string, channel = 'C0HELP', choice: string | null = null): Reply | undefined {
    return this.#does({ type: 'staff.pressed', user: this.user, verb, value, choice, channel, view: null });
  }

  submits(verb: string, meta: string, more: Record<string, string> = {}, text = ''): Reply | undefined {
    this.#views += 1;
    const view = `V${this.user.id}-${this.#views}`;
    return this.#does({ type: 'staff.submitted', user: this.user, verb, meta, text, more, view });
  }

  commands(text: string): Reply | undefined {
    return this.#does({ type: 'staff.command', user: this.user, text, channel: 'C0HELP' });
  }
}

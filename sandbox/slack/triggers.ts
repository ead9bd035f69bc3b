// trigger_id: lives 3 s, may be exchanged once. Source: docs.slack.dev, views.open.

import { Refusal } from './refusal.js';
import type { Workspace } from './workspace.js';

const LIFETIME_MS = 3000;

interface Trigger {
  userId: string;
  at: number;
  used: boolean;
}

export class Triggers {
  private readonly workspace: Workspace;
  private readonly known = new Map<string, Trigger>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  issue(userId: string): string {
    const { ids } = this.workspace;
    const id = `${parseInt(ids.hex(10), 16)}.${parseInt(ids.hex(10), 16)}.${ids.hex(32)}`;
    this.known.set(id, { userId, at: this.workspace.now(), used: false });
    return id;
  }

  /** The person behind the trigger; refuses what is malformed, unknown, used or late. */
  exchange(id: string): string {
    if (!/^\d+\.\d+\.[0-9a-f]+$/.test(id)) {
      throw new Refusal('invalid_arguments', ['invalid `trigger_id` [json-pointer:/trigger_id]']);
    }
    const trigger = this.known.get(id);
    if (trigger === undefined) throw new Refusal('invalid_trigger_id');
    if (trigger.used) throw new Refusal('exchanged_trigger_id');
    if (this.workspace.now() - trigger.at > LIFETIME_MS) throw new Refusal('expired_trigger_id');
    trigger.used = true;
    return trigger.userId;
  }

  clear(): void {
    this.known.clear();
  }
}

// Open modals (a stack of up to three per person) and Home tabs.

import { withIds } from './blocks.js';
import type { Json } from './json.js';
import { Refusal } from './refusal.js';
import type { View } from './types.js';
import { checkView } from './view-rules.js';
import type { Workspace } from './workspace.js';

const STACK_LIMIT = 3;

export interface OpenView {
  userId: string;
  view: View;
  clearOnClose: boolean;
  notifyOnClose: boolean;
  /** What the person has put into the fields, by block_id. */
  entered: Record<string, string>;
}

export class Views {
  private readonly workspace: Workspace;
  private readonly modals = new Map<string, OpenView[]>();
  private readonly homes = new Map<string, OpenView>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** The modal on top of this person's stack. */
  top(userId: string): OpenView | undefined {
    return this.modals.get(userId)?.at(-1);
  }

  /** Whose modal this is. */
  owner(viewId: string): string | undefined {
    return this.find({ view_id: viewId })?.userId;
  }

  home(userId: string): OpenView | undefined {
    return this.homes.get(userId);
  }

  /** A new stack; what was open before goes away. */
  open(userId: string, source: unknown): View {
    return this.put(userId, source, []);
  }

  /** One more modal on the stack. */
  push(userId: string, source: unknown): View {
    const stack = this.modals.get(userId) ?? [];
    checkView(source, 'modal');
    if (stack.length === 0) throw new Refusal('not_found');
    if (stack.length >= STACK_LIMIT) throw new Refusal('push_limit_reached');
    return this.put(userId, source, stack);
  }

  /** New content for an open modal; refuses a hash that is not the current one. */
  update(target: { view_id?: string; external_id?: string; hash?: string }, source: unknown): View {
    const content = checkView(source, 'modal');
    const open = this.find(target);
    if (open === undefined) throw new Refusal('not_found');
    if (target.hash !== undefined && target.hash !== open.view.hash) throw new Refusal('hash_conflict');
    this.claimExternalId(content.external_id, open);
    Object.assign(open, { ...this.describe(open.userId, content, open.view), entered: open.entered });
    this.workspace.changed();
    return open.view;
  }

  publish(userId: string, source: unknown, hash: string | undefined): View {
    const content = checkView(source, 'home');
    const before = this.homes.get(userId);
    if (hash !== undefined && before !== undefined && hash !== before.view.hash) {
      throw new Refusal('hash_conflict');
    }
    this.claimExternalId(content.external_id, before);
    const home = this.describe(userId, content, before?.view);
    this.homes.set(userId, home);
    this.workspace.changed();
    return home.view;
  }

  /** Takes the top modal away, or the whole stack. */
  close(userId: string, how: 'top' | 'all'): void {
    const stack = this.modals.get(userId) ?? [];
    this.modals.set(userId, how === 'all' ? [] : stack.slice(0, -1));
    this.workspace.changed();
  }

  clear(): void {
    this.modals.clear();
    this.homes.clear();
  }

  private find(target: { view_id?: string; external_id?: string }): OpenView | undefined {
    return this.all().find(({ view }) =>
      target.view_id !== undefined ? view.id === target.view_id : view.external_id === target.external_id,
    );
  }

  private all(): OpenView[] {
    return [...this.modals.values()].flat();
  }

  private put(userId: string, source: unknown, below: OpenView[]): View {
    const content = checkView(source, 'modal');
    this.claimExternalId(content.external_id, undefined);
    const open = this.describe(userId, content, undefined);
    const root = below[0];
    if (root !== undefined) {
      open.view.root_view_id = root.view.id;
      open.view.previous_view_id = below.at(-1)?.view.id ?? null;
    }
    this.modals.set(userId, [...below, open]);
    this.workspace.changed();
    return open.view;
  }

  private claimExternalId(id: unknown, owner: OpenView | undefined): void {
    if (typeof id !== 'string' || id === '') return;
    const open = [...this.all(), ...this.homes.values()];
    if (open.some((each) => each !== owner && each.view.external_id === id)) {
      throw new Refusal('duplicate_external_id');
    }
  }

  private describe(userId: string, content: Json & { blocks: Json[] }, before: View | undefined): OpenView {
    const id = before?.id ?? this.workspace.ids.id('V');
    const word = (name: string): string => (typeof content[name] === 'string' ? content[name] : '');
    const view: View = {
      ...content,
      id,
      type: content.type === 'home' ? 'home' : 'modal',
      callback_id: word('callback_id'),
      private_metadata: word('private_metadata'),
      external_id: word('external_id'),
      blocks: withIds(content.blocks, this.workspace.ids),
      hash: `${Math.floor(this.workspace.now() / 1000)}.${this.workspace.ids.hex(8)}`,
      root_view_id: before?.root_view_id ?? id,
      previous_view_id: before?.previous_view_id ?? null,
    };
    const { clear_on_close: clear, notify_on_close: notify } = content;
    return { userId, view, clearOnClose: clear === true, notifyOnClose: notify === true, entered: {} };
  }
}

/** A view as the API's answers and the payloads carry it. */
export function wireView(workspace: Workspace, open: Pick<OpenView, 'view'>, values: Json = {}): Json {
  return {
    team_id: workspace.team.id,
    app_id: workspace.app.id,
    app_installed_team_id: workspace.team.id,
    bot_id: workspace.app.botId,
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    title: null,
    ...open.view,
    state: { values },
  };
}

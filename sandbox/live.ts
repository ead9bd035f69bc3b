// Tells every open page what has changed, part by part.

/** Changes within this time travel together. */
const GATHER_MS = 20;
/** The rows of the service change without a word to the sandbox: they are looked at this often. */
const LOOK_MS = 400;

/** One part of the state as a page gets it: the JSON of `{name, value}`. */
export type Send = (part: string) => void;

export class Live {
  private readonly look: () => Map<string, unknown>;
  private readonly clients = new Set<Send>();
  private readonly known = new Map<string, string>();
  private gathering: NodeJS.Timeout | undefined;
  private readonly ticking: NodeJS.Timeout;

  constructor(look: () => Map<string, unknown>) {
    this.look = look;
    this.ticking = setInterval(() => this.changed(), LOOK_MS);
  }

  /** Sends everything now and every change from now on; returns how to leave. */
  join(send: Send): () => void {
    this.flush();
    for (const part of this.known.values()) send(part);
    this.clients.add(send);
    return () => this.clients.delete(send);
  }

  /** Something may have changed. */
  changed(): void {
    if (this.clients.size === 0) return;
    this.gathering ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  stop(): void {
    clearInterval(this.ticking);
    clearTimeout(this.gathering);
    this.clients.clear();
  }

  private flush(): void {
    clearTimeout(this.gathering);
    this.gathering = undefined;
    for (const [name, value] of this.look()) {
      const part = JSON.stringify({ name, value });
      if (this.known.get(name) === part) continue;
      this.known.set(name, part);
      for (const send of this.clients) send(part);
    }
  }
}

/** What the sender asks of a platform: the final bytes of a row, and the one request that sends them. */
import type { OutboxRow } from '../db/outbox.js';
import type { Rendered } from '../db/outbox-words.js';

/** What is to become of a row at the moment when it could be sent. */
export type Rendering =
  /** Parts go one after the other; `merged` are rows whose words went into the first part. */
  | { do: 'send'; parts: Rendered[]; merged?: OutboxRow[] }
  /** Not now: something that it hangs on is not there yet. */
  | { do: 'wait' }
  /** Not before a moment of the business clock (UTC milliseconds). */
  | { do: 'later'; from: number }
  /** The person cannot be reached; kept until they come back. */
  | { do: 'hold' }
  /** There is nothing left to do. */
  | { do: 'cancel'; reason: string };

export type Arrived = { chat: string; externalId: string | null };

export type Mouth = {
  /** Called inside the transaction that takes the row. `behind` are rows of its kind that could go with it. */
  render(row: OutboxRow, behind: () => OutboxRow[]): Rendering;
  /** Sends once. Throws what the client throws. */
  deliver(rendered: Rendered, signal: AbortSignal): Promise<Arrived>;
  /** Whether an unclear send arrived after all, as far as the platform can be asked. An answer shows that it is within reach. */
  probe(row: OutboxRow, rendered: Rendered): Promise<Arrived | 'not-there'>;
};

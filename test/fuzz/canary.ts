/** Canaries: every person's words carry their own, which may be seen in their chat and in their cases alone. */
import { expect } from 'vitest';
import type { Town } from '../world/town.js';

/** The canary of the person in the chat `id`; that of 0 belongs to nobody and may be seen nowhere. */
export const canaryOf = (id: number): string => `zq${id}qz`;

const canariesIn = (value: unknown): number[] =>
  [...JSON.stringify(value).matchAll(/zq(\d+)qz/g)].map(([, id]) => Number(id));

type CaseRow = { id: number; person: string; channel: string; thread: string | null };

/** Looks over what was delivered since the last look. */
export class Watch {
  readonly #town: Town;
  #telegram = 0;
  #slack = 0;
  /** Canaries that were seen where they belong. */
  seen = 0;

  constructor(town: Town) {
    this.#town = town;
  }

  /** Fails when a canary stands in a chat or a case that is not its own. */
  look(): void {
    const { telegram, slack, process } = this.#town.world;
    const cases = this.#cases();
    for (const { chat_id: chat, text, body } of telegram.deliveries.slice(this.#telegram)) {
      this.#belong(canariesIn([text, body]), [String(chat)], 'a chat');
    }
    for (const delivery of slack.deliveries.slice(this.#slack)) {
      const canaries = canariesIn([delivery.text, delivery.body]);
      if (canaries.length > 0)
        this.#belong(canaries, this.#owners(delivery, cases), `Slack ${delivery.method}`);
    }
    this.#telegram = telegram.deliveries.length;
    this.#slack = slack.deliveries.length;
    expect(canariesIn(process().output())).toEqual([]);
  }

  #belong(canaries: number[], owners: string[], where: string): void {
    for (const canary of canaries)
      expect(owners, `the words of ${canary} in ${where} of ${owners}`).toEqual([`${canary}`]);
    this.seen += canaries.length;
  }

  #cases(): CaseRow[] {
    return this.#town.rows<CaseRow>(
      `SELECT cases.id, external_id AS person, channel, thread_ts AS thread
       FROM cases JOIN addresses ON addresses.person_id = cases.person_id`,
    );
  }

  /** Whose case a delivery belongs to: by its thread, or by what a modal carries. */
  #owners(
    delivery: { channel?: string; ts?: string; thread_ts?: string; body: Record<string, unknown> },
    cases: CaseRow[],
  ) {
    const { body } = delivery;
    const thread = body.thread_ts ?? delivery.thread_ts ?? body.ts ?? delivery.ts;
    const meta = /"private_metadata":"(case|draft):(\d+)/.exec(JSON.stringify(body).replaceAll('\\', ''));
    const drafts =
      meta?.[1] === 'draft'
        ? this.#town.rows<{ id: number }>('SELECT case_id AS id FROM drafts WHERE id = ?', meta[2] ?? '')
        : [];
    const named = meta?.[1] === 'case' ? Number(meta[2]) : drafts[0]?.id;
    const own = cases.filter(({ id, channel, thread: ts }) =>
      named === undefined ? channel === delivery.channel && ts === thread : id === named,
    );
    return own.map(({ person }) => person);
  }
}

/** Fails unless the service lives, has decided every event, and has failed on none. */
export function expectSound(town: Town): void {
  const { lives, output } = town.world.process();
  expect(lives()).toBe(true);
  expect(output()).not.toMatch(/unhandled|fatal|"level":60/i);
  expect(town.rows("SELECT id, source, state, error FROM inbox WHERE state <> 'done'")).toEqual([]);
  expect(town.rows("SELECT key, error FROM outbox WHERE state = 'unknown'")).toEqual([]);
}

// The six steps of the tour, each seen to have happened by what went over the wire; no press on the page counts.

import type { Sandbox } from './sandbox.js';
import { TOUR_STEPS, type TourState, type TourStep } from './tour-steps.js';

/** A question of a form names its number: "Question 2 of 7" in any of the languages. */
const PROGRESS = /^\p{L}+ (\d{1,2}) \p{L}+ \d{1,2}$/mu;
const CLAIM = 'case.claim';

const nothing = (): TourState => ({
  write: false,
  answer: false,
  human: false,
  reply: false,
  lost: false,
  clock: false,
});

export class Tour {
  private readonly sandbox: Sandbox;
  private seen = nothing();
  private since = { telegram: 0, slack: 0, faults: 0, turns: 0 };

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  /** Begins anew: only what happens from now on counts. */
  restart(): void {
    const { telegram, slack, turns } = this.sandbox;
    this.seen = nothing();
    this.since = {
      telegram: telegram.deliveries.length,
      slack: slack.deliveries.length,
      faults: telegram.faults.met.length,
      turns,
    };
  }

  /** Begins anew with servers that have forgotten everything. */
  reset(): void {
    this.seen = nothing();
    this.since = {
      telegram: 0,
      slack: 0,
      faults: this.sandbox.telegram.faults.met.length,
      turns: this.sandbox.turns,
    };
  }

  /** Looks again; what was seen once stays. */
  look(): TourState {
    for (const step of TOUR_STEPS) this.seen[step] ||= this.happened(step);
    return { ...this.seen };
  }

  private happened(step: TourStep): boolean {
    switch (step) {
      case 'write':
        return this.sends().length > 0;
      case 'answer':
        return this.answeredAQuestion();
      case 'human':
        return this.posts().some(({ body }) => JSON.stringify(body).includes(CLAIM));
      case 'reply':
        return this.replied();
      case 'lost':
        return this.lostAResponse();
      case 'clock':
        return this.sandbox.turns > this.since.turns;
    }
  }

  private sends() {
    return this.sandbox.telegram.deliveries.slice(this.since.telegram);
  }

  private posts() {
    return this.sandbox.slack.deliveries.slice(this.since.slack);
  }

  /** The bot has asked a later question of a form than before, or has shown the same one again and then a later. */
  private answeredAQuestion(): boolean {
    const asked = new Map<number, number>();
    for (const { chat_id, text } of this.sends()) {
      const number = Number(PROGRESS.exec(text)?.[1] ?? 0);
      if (number === 0) continue;
      if (number > (asked.get(chat_id) ?? number)) return true;
      asked.set(chat_id, number);
    }
    return false;
  }

  /** Words that a helper wrote or gave to a modal have arrived at a person. */
  private replied(): boolean {
    const said = this.sandbox.staffWords();
    return this.sends().some(({ text }) => said.some((words) => text.endsWith(`\n${words}`)));
  }

  /** An answer was lost, and the service has recorded that it does not know. */
  private lostAResponse(): boolean {
    const met = this.sandbox.telegram.faults.met.slice(this.since.faults);
    const rows = this.sandbox.rows.newest.outbox;
    return met.includes('lose-response') && rows.some(({ state }) => state === 'unknown');
  }
}

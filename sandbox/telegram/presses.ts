// Presses of inline buttons, from the callback query to its answer.

import { badRequest } from './errors.js';
import type { Random } from './random.js';

/** The real deadline is not published; this one is generous. */
const LIFETIME_MS = 5 * 60 * 1000;

export interface PressAnswer {
  text?: string;
  show_alert?: boolean;
}

interface Press {
  at: number;
  answer: PressAnswer | undefined;
  onAnswer: ((answer: PressAnswer) => void) | undefined;
}

export class Presses {
  private readonly byId = new Map<string, Press>();
  private readonly random: Random;
  private readonly now: () => number;

  constructor(random: Random, now: () => number) {
    this.random = random;
    this.now = now;
  }

  /** A new press; returns its callback_query_id. */
  start(): string {
    const id = this.random.digits(18);
    this.byId.set(id, { at: this.now(), answer: undefined, onAnswer: undefined });
    return id;
  }

  /** answerCallbackQuery; a repeated answer is accepted and changes nothing. Throws an ApiError 400 if it is too late. */
  answer(id: string, answer: PressAnswer): void {
    const press = this.byId.get(id);
    if (!press || this.now() - press.at > LIFETIME_MS) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    if (press.answer) return;
    press.answer = answer;
    press.onAnswer?.(answer);
  }

  /** Resolves with the bot's answer; rejects after so many milliseconds without one. */
  answered(id: string, milliseconds: number): Promise<PressAnswer> {
    const press = this.byId.get(id);
    if (press?.answer) return Promise.resolve(press.answer);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`the press ${id} was not answered in ${milliseconds} ms`)),
        milliseconds,
      );
      if (!press) return;
      press.onAnswer = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
    });
  }

  clear(): void {
    this.byId.clear();
  }
}

/** The Home tab of one helper: gathered from the rows and drawn at the moment when it is sent; nothing of it for whoever may not help. */
import type { HomeView, KnownBlock } from '@slack/types';
import type { Staff } from '../../db/staff.js';
import { type HomePart, homeOf } from '../../flows/overview/home.js';
import { lookAt } from '../../flows/overview/look.js';
import type { Ground } from '../../flows/turn.js';
import type { Language } from '../../words/language.js';
import { actions, beside, plain } from './blocks.js';

/** Slack allows 100 blocks in a view. */
const BLOCKS_MAX = 100;
const HEADER_MAX = 150;

export class HomeDrawer {
  readonly #ground: Ground;
  readonly #language: Language;

  constructor(ground: Ground, language: Language) {
    this.#ground = ground;
    this.#language = language;
  }

  /** What `staff` sees at `now` (UTC milliseconds); only words of refusal while they may not help, or while nobody could check it. */
  draw(staff: Staff, now: number): HomeView {
    const parts = homeOf(lookAt(this.#ground, now), staff);
    return { type: 'home', blocks: parts.flatMap((part) => this.#blocks(part)).slice(0, BLOCKS_MAX) };
  }

  #blocks(part: HomePart): KnownBlock[] {
    const { words } = this.#ground;
    switch (part.kind) {
      case 'header':
        return [{ type: 'header', text: plain(words, this.#language, part.said, HEADER_MAX) }];
      case 'say':
        return beside(words, this.#language, part.said, part.beside);
      case 'buttons':
        return actions(words, this.#language, part.buttons);
    }
  }
}

/** The Home tab of one helper: gathered from the rows and drawn at the moment when it is sent; nothing of it for whoever may not help. */
import type { HomeView, KnownBlock } from '@slack/types';
import { type Case, numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import type { Staff } from '../../db/staff.js';
import type { Ground } from '../../flows/turn.js';
import type { Language } from '../../words/language.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { plain, sections } from './blocks.js';

/** Slack allows 100 blocks in a view. */
const BLOCKS_MAX = 100;
const HEADER_MAX = 150;
/** More than that are counted, not listed. */
const LISTED_MAX = 60;
/** Lines of cases go together in sections of so many, which stay below what a section holds. */
const LINES_IN_SECTION = 15;

/** All that is drawn, as plain rows: what else a Home tab shows is gathered here and drawn below. */
export type HomeData = { mine: readonly Case[]; unclaimed: number };

export function homeData(rows: Rows, staff: Staff): HomeData {
  return { mine: rows.overview.claimedBy(staff.id, LISTED_MAX), unclaimed: rows.overview.unclaimed() };
}

export class HomeDrawer {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #language: Language;

  constructor({ rows, words }: Ground, language: Language) {
    this.#rows = rows;
    this.#words = words;
    this.#language = language;
  }

  /** What `staff` sees now; only words of refusal while they may not help, or while nobody could check it. */
  draw(staff: Staff): HomeView {
    const blocks = staff.helper === true ? this.#helper(homeData(this.#rows, staff)) : this.#refused(staff);
    return { type: 'home', blocks: blocks.slice(0, BLOCKS_MAX) };
  }

  #refused(staff: Staff): KnownBlock[] {
    return this.#section(phrase(staff.helper === false ? 'desk-refused-staff' : 'desk-home-unsure'));
  }

  #section(said: Value): KnownBlock[] {
    return sections(this.#words.value(this.#language, said, 'mrkdwn'));
  }

  #header(said: Value): KnownBlock {
    return { type: 'header', text: plain(this.#words, this.#language, said, HEADER_MAX) };
  }

  #helper(data: HomeData): KnownBlock[] {
    return [
      this.#header(phrase('desk-home-title')),
      ...this.#section(phrase('desk-home-unclaimed', { count: data.unclaimed })),
      ...this.#mine(data.mine),
    ];
  }

  #mine(mine: readonly Case[]): KnownBlock[] {
    if (mine.length === 0) return this.#section(phrase('desk-home-none'));
    const lines = mine.map((kase) => this.#line(kase));
    const parts = Array.from({ length: Math.ceil(lines.length / LINES_IN_SECTION) }, (_, n) =>
      lines.slice(n * LINES_IN_SECTION, (n + 1) * LINES_IN_SECTION),
    );
    return [
      this.#header(phrase('desk-home-mine')),
      ...parts.flatMap((part) => this.#section({ join: part, by: '\n' })),
    ];
  }

  /** Number, urgency and what it is about, with a link to the thread; no words of the person. */
  #line({ id, urgency, topic, channel, threadTs }: Case): Value {
    const wants: Value = { key: `desk-wants-${topic}` as Key };
    const number = numberOf(id);
    if (threadTs === null) return phrase('desk-home-case-unposted', { urgent: urgency, number, wants });
    const link = this.#rows.threads.linkTo({ channel, ts: threadTs, threadTs });
    return phrase('desk-home-case', { urgent: urgency, wants, link: { link, label: `#${number}` } });
  }
}

/** The card of a case: what a helper must know in a minute, in the order of R18, drawn from the rows as they are now. */
import type { KnownBlock } from '@slack/types';
import { type Case, numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import type { Knowledge } from '../../flows/answers/knowledge.js';
import type { Office } from '../../flows/office.js';
import type { Ground } from '../../flows/turn.js';
import type { Language } from '../../words/language.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { actions, sections } from './blocks.js';
import { cardButtons } from './card-buttons.js';
import * as line from './card-lines.js';

/** A first screen (R18). */
const LINES_MAX = 12;

export class CardDrawer {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #language: Language;
  readonly #office: Office;
  readonly #knowledge: Knowledge;
  readonly #model: boolean;

  constructor({ rows, words, knowledge, house }: Ground, language: Language) {
    this.#rows = rows;
    this.#words = words;
    this.#knowledge = knowledge;
    this.#office = house.office;
    this.#model = house.model !== null;
    this.#language = language;
  }

  /** The blocks of the card, and the neutral text that a phone shows. @param drawing what tells this drawing from others. */
  draw(kase: Case, drawing: string): { text: string; blocks: KnownBlock[] } {
    const push = phrase(kase.urgency === 'red' ? 'desk-card-push-urgent' : 'desk-card-push', {
      number: numberOf(kase.id),
    });
    const lines = this.#lines(kase).map((one) => this.#words.value(this.#language, one, 'mrkdwn'));
    const buttons = cardButtons(this.#rows, kase, this.#model);
    return {
      text: this.#words.text(this.#language, push, 'mrkdwn'),
      blocks: [
        ...sections(lines.slice(0, LINES_MAX).join('\n')),
        ...actions(this.#words, this.#language, buttons, drawing),
      ],
    };
  }

  #lines(kase: Case): Value[] {
    const [rows, office] = [this.#rows, this.#office];
    const person = rows.persons.byId(kase.personId);
    const title = line.titleLine(rows, office, kase);
    const waiting = line.waitingParts(office, kase);
    // Everybody in the channel can read the card.
    if (kase.urgency === 'red' && kase.state === 'resolved')
      return [title, line.oneLine(...waiting), phrase('desk-card-closed-urgent')];
    const desk = this.#language === 'en' ? 'en' : 'de';
    return [
      title,
      line.oneLine(...waiting, ...line.languageParts(rows, kase, person, this.#language)),
      ...line.dangerLines(rows, office, kase, desk),
      line.wantsLine(rows, kase),
      ...line.standsLines(rows, office, kase, person),
      ...line.dutyLines(rows, kase),
      ...this.#botAnswer(person?.lastAnswer ?? ''),
      ...line.messageLines(rows, kase),
      ...line.earlierLines(rows, kase),
    ];
  }

  #botAnswer(slug: string): Value[] {
    const entry = this.#knowledge.entry(slug);
    return entry ? [phrase('desk-card-bot', { text: entry.sections[this.#language].title })] : [];
  }
}

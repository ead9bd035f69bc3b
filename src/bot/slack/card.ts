/** The card of a case: what a helper must know in a minute, in the order of R18, drawn from the rows as they are now. */
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { glossOf } from '../../answers/danger.js';
import { type Case, type Message, numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import { mention } from '../../flows/case.js';
import { BY_MODEL } from '../../flows/danger.js';
import type { Knowledge } from '../../flows/knowledge.js';
import type { Office } from '../../flows/office.js';
import type { DeskButton, DeskElement } from '../../flows/payload.js';
import { endedForDesk } from '../../flows/search-end.js';
import type { Ground } from '../../flows/turn.js';
import { QUESTIONS } from '../../flows/verbs/ask.js';
import { takeOverValue } from '../../flows/verbs/claim.js';
import { moreMenu } from '../../flows/verbs/more.js';
import { BABY_ON_THE_WAY } from '../../matching/profile.js';
import type { Language } from '../../words/language.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { actions, sections } from './blocks.js';

const DangerNote = z.object({ class: z.string(), rule: z.string(), matched: z.array(z.string()) });
const Ages = z.array(z.number());

const LAST_MESSAGES = 3;
const EXCERPT = 300;
const unknown = phrase('desk-unknown');

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}

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

  /** The blocks of the card, and the neutral text that a phone shows. */
  draw(kase: Case): { text: string; blocks: KnownBlock[] } {
    const push = phrase(kase.urgency === 'red' ? 'desk-card-push-urgent' : 'desk-card-push', {
      number: numberOf(kase.id),
    });
    const lines = this.#lines(kase).map((line) => this.#words.value(this.#language, line, 'mrkdwn'));
    return {
      text: this.#words.text(this.#language, push, 'mrkdwn'),
      blocks: [...sections(lines.join('\n')), ...actions(this.#words, this.#language, this.#buttons(kase))],
    };
  }

  #state(kase: Case): Phrase {
    const staff = kase.claimedBy === null ? undefined : this.#rows.staff.byId(kase.claimedBy);
    if (kase.state === 'resolved') return phrase('desk-state-resolved');
    return staff ? phrase('desk-state-claimed', { staff: mention(staff) }) : phrase('desk-state-new');
  }

  #lines(kase: Case): Value[] {
    const person = this.#rows.persons.byId(kase.personId);
    const { day, time } = this.#office.moment(kase.openedAt);
    const state = this.#state(kase);
    const head: Value[] = [
      phrase('desk-card-title', { urgent: kase.urgency, number: numberOf(kase.id), state }),
      phrase('desk-card-waiting', { since: { join: [{ day }, time], by: ', ' } }),
    ];
    // Everybody in the channel can read the card.
    if (kase.urgency === 'red' && kase.state === 'resolved')
      return [...head, phrase('desk-card-closed-urgent')];
    const lines: Value[] = [
      ...head,
      phrase('desk-card-language', { language: { key: `language-${person?.language ?? 'uk'}` as Key } }),
      phrase('desk-card-wants', { wants: { key: `desk-wants-${kase.topic}` as Key } }),
      ...this.#danger(kase),
      ...this.#profile(kase.personId),
    ];
    if (person?.blockedAt) lines.push(phrase('desk-card-blocked'));
    const answered = this.#knowledge.entry(person?.lastAnswer ?? '');
    if (answered) lines.push(phrase('desk-card-bot', { text: answered.sections[this.#language].title }));
    lines.push(...this.#lastMessages(kase), ...this.#earlier(kase));
    return lines;
  }

  #danger(kase: Case): Value[] {
    const read = DangerNote.safeParse(this.#rows.cases.danger(kase));
    if (!read.success) return [];
    const { class: name, rule, matched } = read.data;
    const known = glossOf(rule, this.#language === 'en' ? 'en' : 'de') ?? '–';
    const gloss = rule === BY_MODEL ? phrase('desk-danger-by-model') : known;
    const params = { class: { key: `desk-danger-${name}` as Key }, gloss, matched: matched.join(', ') };
    const town = this.#rows.persons.profile(kase.personId)?.town;
    return [phrase('desk-card-danger', params), ...(town ? [phrase('desk-card-110', { town })] : [])];
  }

  #profile(personId: number): Value[] {
    const profile = this.#rows.persons.profile(personId);
    if (!profile) return [phrase('desk-card-household', { household: unknown })];
    const children = Ages.parse(JSON.parse(profile.children));
    const age = (years: number): Value =>
      years === BABY_ON_THE_WAY ? phrase('form-intake-children-baby-short') : String(years);
    const household = phrase('desk-household', {
      adults: profile.adults,
      children: children.length,
      ages: { join: children.map(age), by: ', ' },
    });
    const option = (question: string, id: string): Phrase =>
      id === 'unknown' ? phrase('form-unknown') : { key: `form-intake-${question}-${id}` as Key };
    const yesNo =
      profile.obligation === 'unknown' ? phrase('form-unknown') : phrase(`form-${profile.obligation}`);
    const home = phrase('desk-card-home', {
      town: profile.town,
      leave:
        profile.leaveBy === null ? phrase('form-intake-leave-open') : { day: profile.leaveBy, year: true },
      payer: option('payer', profile.payer),
      obligation: yesNo,
    });
    const ended = profile.endedAt === null ? null : this.#office.today(profile.endedAt);
    const over = ended === null ? [] : [endedForDesk(profile.endedHow, ended)];
    return [phrase('desk-card-household', { household }), home, ...over];
  }

  #lastMessages(kase: Case): Value[] {
    const messages = this.#rows.cases.lastMessages(kase.id, LAST_MESSAGES);
    if (messages.length === 0) return [];
    const line = ({ kind, text, direction, translation }: Message): Value => {
      const thing: Value[] = kind === 'text' ? [] : [{ key: `desk-kind-${kind}` as Key }];
      const words: Value = { join: text === '' ? thing : [...thing, excerpt(text)], by: ': ' };
      const said = phrase(direction === 'in' ? 'desk-card-person' : 'desk-card-helper', { text: words });
      if (translation === null) return said;
      return { join: [said, phrase('desk-card-translated', { text: excerpt(translation) })], by: ' ' };
    };
    return [phrase('desk-card-last'), ...messages.map(line)];
  }

  #earlier(kase: Case): Value[] {
    const earlier = this.#rows.cases.allOf(kase.personId).filter(({ id }) => id < kase.id);
    if (earlier.length === 0) return [];
    const follows: Value[] =
      kase.previousId === null
        ? []
        : [phrase('desk-card-follows', { cases: `#${numberOf(kase.previousId)}` })];
    const numbers = earlier.slice(0, 5).map(({ id }): Value => `#${numberOf(id)}`);
    return [...follows, phrase('desk-card-earlier', { cases: { join: numbers, by: ', ' } })];
  }

  #buttons(kase: Case): DeskElement[] {
    const value = `case:${kase.id}`;
    if (kase.state === 'resolved') return [{ verb: 'reopen', label: phrase('desk-reopen'), value }];
    const holder = kase.claimedBy === null ? undefined : this.#rows.staff.byId(kase.claimedBy);
    const claim: DeskButton = holder
      ? {
          verb: 'takeover',
          label: phrase('desk-take-over'),
          value: takeOverValue(kase),
          ask: phrase('desk-confirm-take-over', { staff: phrase('desk-colleague') }),
        }
      : { verb: 'claim', label: phrase('desk-claim'), value, style: 'primary' };
    const move: DeskButton[] =
      kase.topic === 'recovery' ? [{ verb: 'move', label: phrase('desk-move'), value }] : [];
    // Until somebody has claimed it the claim is what counts.
    const asked: DeskButton[] =
      kase.urgency === 'red' && holder
        ? QUESTIONS.map((id) => ({ verb: `ask${id}`, label: { key: `desk-ask-${id}` as Key }, value }))
        : [];
    return [
      claim,
      ...move,
      ...asked,
      { verb: 'reply', label: phrase('desk-reply'), value },
      { verb: 'note', label: phrase('desk-note'), value },
      ...(this.#model && kase.urgency !== 'red'
        ? [{ verb: 'summary', label: phrase('desk-summarise'), value }]
        : []),
      { verb: 'resolve', label: phrase('desk-resolve'), value },
      moreMenu(kase),
    ];
  }
}

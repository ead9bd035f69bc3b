/** What the operator has set, as far as flows need it. */
import type { Kept } from '../db/retention.js';
import type { Language } from '../words/language.js';
import type { CheckRules } from './care/schedule.js';
import type { ClockSettings, Targets } from './case/answer-clock.js';
import type { CaseRules } from './case/clock.js';
import type { Topic } from './case/topics.js';
import type { Office } from './office.js';
import type { Quiet } from './quiet.js';

export type House = {
  office: Office;
  quiet: Quiet;
  /** The bot's own name at Telegram, once it is known. */
  bot: { name: string | null };
  /** Where threads are opened: `byTopic` before `byLanguage` before `help`. */
  channels: {
    help: string;
    urgent: string;
    offers: string;
    byTopic: Readonly<Partial<Record<Topic, string>>>;
    byLanguage: Readonly<Partial<Record<Language, string>>>;
    /** Where coordinators hear each morning what waits; null = in `help`. */
    coordinators: string | null;
  };
  /** What cases do by themselves. */
  rules: CaseRules;
  /** When the coordinators hear what waits, in minutes after midnight; and after how many minutes beyond the office's end a shift is over. */
  morning: number;
  /** When they get the report: a day of the week, 1 = Monday, and minutes after midnight. */
  report: { day: number; at: number };
  dutyMinutes: number;
  redUnclaimedMinutes: number;
  /** Staffed minutes after which a claimed urgent case is spoken of that has no outcome. */
  redOutcomeMinutes: number;
  /** By when an answer is due. */
  targets: Targets;
  clocks: ClockSettings;
  /** Who may be called on Telegram, and when. */
  onCall: readonly { chat: string; language: Language; hours: Office }[];
  /** Coordinators in Slack: ids of users and user groups. */
  coordinators: readonly string[];
  /** When seekers hear how things stand: a day of the week, 1 = Monday, and every so many weeks. */
  status: { day: number; weeks: number };
  /** When households and landlords are asked how it is. */
  checks: CheckRules;
  /** When people who want to be rung are rung: within `hours`, in times of `slotMinutes`, so many at once. */
  calling: { hours: Office; slotMinutes: number; lines: number };
  /** Days that a priority counts as waited besides, by the operator's name of it. */
  bands: Readonly<Record<string, number>>;
  /** Days for which what is kept. */
  kept: Kept;
  /** A message to more people than `approveAbove` needs a second person; so many messages a second may leave for all. */
  broadcast: { approveAbove: number; perSecond: number };
  /** What the desk reads and writes. */
  staffLanguage: Language;
  /** Whose program may help, and where it stands; null without one. */
  model: ModelHouse | null;
};

/** Every channel of the desk, each once. */
export const allChannels = ({ channels }: House): string[] => {
  const { help, urgent, offers, byTopic, byLanguage } = channels;
  return [...new Set([help, urgent, offers, ...Object.values(byTopic), ...Object.values(byLanguage)])];
};

export type ModelHouse = {
  provider: string;
  /** ISO 3166. */
  country: string;
  /** It runs on the operator's own machines. */
  local: boolean;
  /** Helpers may have a message of an urgent case translated by a press. */
  translateUrgent: boolean;
};

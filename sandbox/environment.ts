// The settings of the service, exactly as an operator would give them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.js';
import type { ModelServer } from './model/index.js';
import type { Options } from './options.js';
import { CHANNELS, COORDINATORS, STAFF, type StaffToBe } from './people.js';
import type { SlackServer } from './slack/index.js';
import type { TelegramServer } from './telegram/index.js';

const idsOf = (role: StaffToBe['role']): string[] =>
  STAFF.filter((one) => one.role === role).map(({ id }) => id);

/** The whole environment of the service's process; nothing of the sandbox's own is passed on. */
export function environment(
  telegram: TelegramServer,
  slack: SlackServer,
  folder: Folder,
  options: Options,
  model: ModelServer | null,
): Record<string, string> {
  const channels = Object.entries(CHANNELS).map(([setting, { id }]) => [setting, id]);
  return {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    // Slack's own pace would make two weeks of mornings last for minutes when the clock is turned.
    SLACK_CHANNEL_RATE: '20/s',
    ...Object.fromEntries(channels),
    SLACK_COORDINATORS: idsOf('coordinator').join(','),
    SLACK_CHECKERS: idsOf('checker').join(','),
    DATABASE_PATH: folder.database,
    DATA_KEY: folder.dataKey,
    OPERATOR_NAME: 'Musterhaus',
    OFFICE_HOURS: options.officeHours,
    STAFF_LANGUAGE: options.staffLanguage,
    TIME_ZONE: 'Europe/Berlin',
    CLOCK_CONTROL: '1',
    PORT: '0',
    OPERATOR_FILE: operatorFile(folder, model !== null),
    ...(model ? { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key } : {}),
  };
}

/** Few enough that a message to all who can be played here needs the second person. */
const APPROVE_ABOVE = 3;

/** What an operator writes in operator.yaml; the stand-in for a model has a name that nobody takes for a provider's. */
function operatorFile(folder: Folder, withModel: boolean): string {
  const file = join(folder.path, 'operator.yaml');
  const model =
    'model:\n  provider: Sandbox (stand-in, no real model)\n  country: DE\n  translate_urgent: true\n';
  const staff = `staff:\n  partners: [${idsOf('partner').join(', ')}]\n`;
  const broadcast = `broadcast: { approve_above: ${APPROVE_ABOVE} }\n`;
  const channels = `channels:\n  coordinators: ${COORDINATORS.id}\n`;
  writeFileSync(file, `${staff}${broadcast}${channels}${withModel ? model : ''}`);
  return file;
}

// The settings of the service, exactly as an operator would give them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.js';
import type { ModelServer } from './model/index.js';
import type { Options } from './options.js';
import { CHANNELS, STAFF } from './people.js';
import type { SlackServer } from './slack/index.js';
import type { TelegramServer } from './telegram/index.js';

/** The whole environment of the service's process; nothing of the sandbox's own is passed on. */
export function environment(
  telegram: TelegramServer,
  slack: SlackServer,
  folder: Folder,
  options: Options,
  model: ModelServer | null,
): Record<string, string> {
  const channels = Object.entries(CHANNELS).map(([setting, { id }]) => [setting, id]);
  const coordinators = STAFF.filter(({ role }) => role === 'coordinator').map(({ id }) => id);
  return {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    // Slack's own pace would make two weeks of mornings last for minutes when the clock is turned.
    SLACK_CHANNEL_RATE: '20/s',
    ...Object.fromEntries(channels),
    SLACK_COORDINATORS: coordinators.join(','),
    DATABASE_PATH: folder.database,
    DATA_KEY: folder.dataKey,
    OPERATOR_NAME: 'Musterhaus',
    OFFICE_HOURS: options.officeHours,
    STAFF_LANGUAGE: options.staffLanguage,
    TIME_ZONE: 'Europe/Berlin',
    CLOCK_CONTROL: '1',
    PORT: '0',
    ...(model ? modelSettings(model, folder) : {}),
  };
}

/** The stand-in under a name that nobody takes for a provider's. */
function modelSettings(model: ModelServer, folder: Folder): Record<string, string> {
  const file = join(folder.path, 'operator-model.yaml');
  writeFileSync(
    file,
    'model:\n  provider: Sandbox (stand-in, no real model)\n  country: DE\n  translate_urgent: true\n',
  );
  return { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key, OPERATOR_FILE: file };
}

/** Files as they go to Slack: into the thread of a case, a channel, or the thread below a post of ours; with what is to be made of rows. */
import { numberOf } from '../../db/cases.js';
import { firstKeyOf, type OutboxRow } from '../../db/outbox.js';
import type { Rows } from '../../db/rows.js';
import { type RelayFile, RelayPayload } from '../../flows/payload.js';
import type { Language } from '../../words/language.js';
import type { Words } from '../../words/words.js';
import { pictureOf } from '../charts/picture.js';
import type { Rendering } from '../mouth.js';
import type { Shipment } from './files.js';

/** Slack takes as much for who cannot see a picture. */
const ALT_MAX = 1000;

type Parts = { rows: Rows; words: Words; language: Language };

function makingOf(
  { words, language }: Parts,
  making: NonNullable<RelayFile['making']>,
): Shipment['files'][number]['making'] {
  if ('text' in making) return making;
  const alt = words.value(language, making.chart.alt, 'plain').slice(0, ALT_MAX);
  return { picture: pictureOf(words, language, making.chart), alt };
}

/** The thread below a post of ours; the channel itself where the post never arrived. */
function threadBelow({ rows }: Parts, key: string): { thread_ts?: string } | null {
  const post = rows.outbox.byKey(key);
  if (post && post.finishedAt === null) return null;
  const [at] = rows.outbox.arrived(key);
  return at?.externalId ? { thread_ts: at.externalId } : {};
}

/** @param row of files. */
export function relayed(parts: Parts, row: OutboxRow): Rendering {
  const { rows, words, language } = parts;
  const kase = rows.cases.byId(row.caseId ?? -1);
  const { files, said, channel, under } = RelayPayload.parse(rows.outbox.payload(row));
  if (!kase && channel === undefined) return { do: 'cancel', reason: 'no case' };
  const below = under === undefined ? {} : threadBelow(parts, under);
  if (kase?.threadTs === null || below === null) return { do: 'wait' };
  const about = kase ? String(numberOf(kase.id)) : 'file';
  const token = `${about}-${firstKeyOf(row).replaceAll(':', '-')}`;
  const named = files.map(({ id, ending, title, making }, n) => {
    const name = `${token}-${n + 1}.${ending}`;
    return { id, title, name, ...(making && { making: makingOf(parts, making) }) };
  });
  const comment = words.value(language, said, 'mrkdwn');
  const place = kase ? { channel: kase.channel, thread_ts: kase.threadTs } : { channel, ...below };
  return { do: 'send', parts: [{ method: 'relay', body: { ...place, token, comment, files: named } }] };
}
